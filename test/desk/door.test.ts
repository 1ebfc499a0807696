import { TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Database } from '../../prisma/client.ts'
import { demoPassword } from '../../prisma/demo/read.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'
import { onEachEngine } from '../support/engines.ts'

onEachEngine((engine) => {
  let database: Database
  let scene: ConsoleScene
  beforeAll(async () => {
    database = await engine.fresh()
    scene = await openConsoleScene(database)
  })
  beforeEach(() => scene.again())
  afterAll(() => database.close())

  const signIn = (username: string, password = demoPassword, ip = '192.0.2.7') =>
    scene.staffDoor.signIn({ username, password, ip, agent: '' })
  const opened = async (username: string) => {
    const done = await signIn(username)
    if (typeof done === 'string' || 'locked' in done) throw new Error('not signed in')
    const session = await scene.staffDoor.session(done.token)
    if (!session) throw new Error('no session')
    return { ...done, session }
  }

  it('five wrong passwords are free, then the account waits, also for the right one; a minute later it is open', async () => {
    for (let guess = 0; guess < 6; guess += 1) expect(await signIn('galvena', 'guess')).toBe('wrong')
    expect(await signIn('galvena')).toEqual({ locked: 1 })
    expect(await signIn('Galvena ')).toEqual({ locked: 1 })
    expect(await signIn('parventa')).toMatchObject({ proof: 'whole' })
    scene.pass(2)
    expect(await signIn('galvena')).toMatchObject({ proof: 'whole' })
    expect(await signIn('galvena', 'guess')).toBe('wrong')
  })

  it('nobody, and somebody who no longer works here, hear what a wrong password hears', async () => {
    await database.sql(`UPDATE staff SET active = false WHERE username = 'berni'`)
    expect(await signIn('nobody')).toBe('wrong')
    expect(await signIn('berni')).toBe('wrong')
  })

  it('a session ends after twelve idle hours, after a week, at sign-out, and when its librarian leaves', async () => {
    const idle = await opened('galvena')
    scene.pass(11 * 60)
    expect(await scene.staffDoor.session(idle.token)).toBeDefined()
    scene.pass(12 * 60 + 1)
    expect(await scene.staffDoor.session(idle.token)).toBeUndefined()
    const busy = await opened('galvena')
    for (let hours = 0; hours < 7 * 24; hours += 8) {
      expect(await scene.staffDoor.session(busy.token)).toBeDefined()
      scene.pass(8 * 60)
    }
    expect(await scene.staffDoor.session(busy.token)).toBeUndefined()
    const out = await opened('galvena')
    expect(await scene.staffDoor.sessions.end(out.session.id, 's-berni')).toBe(false)
    expect(await scene.staffDoor.sessions.end(out.session.id, out.session.staff.id)).toBe(true)
    expect(await scene.staffDoor.session(out.token)).toBeUndefined()
    const left = await opened('galvena')
    await database.sql(`UPDATE staff SET active = false WHERE username = 'galvena'`)
    expect(await scene.staffDoor.session(left.token)).toBeUndefined()
  })

  it('an administrator enrols a second factor at the first sign-in and shows it at each later one, each code once', async () => {
    await database.sql(`UPDATE staff SET demo = false WHERE username = 'admin'`)
    const first = await opened('admin')
    expect(first.proof).toBe('enrolling')
    const { secret } = await scene.staffDoor.enrolment(first.session)
    expect((await scene.staffDoor.enrolment(first.session)).secret).toBe(secret)
    const code = () => new TOTP({ secret }).generate({ timestamp: scene.machine() })
    expect(await scene.staffDoor.prove(first.session, '000000')).toBe('wrong')
    expect(await scene.staffDoor.prove(first.session, code())).toBe('whole')
    expect((await scene.staffDoor.session(first.token))?.proof).toBe('whole')
    const [row] = await database.sql<{ totp_secret: string }>(`SELECT totp_secret FROM staff WHERE username = 'admin'`)
    expect(row?.totp_secret).not.toContain(secret)

    const second = await opened('admin')
    expect(second.proof).toBe('code-due')
    expect(await scene.staffDoor.prove(second.session, code())).toBe('wrong')
    scene.pass(1)
    expect(await scene.staffDoor.prove(second.session, code())).toBe('whole')
  })

  it('codes cannot be guessed for long', async () => {
    await database.sql(`UPDATE staff SET demo = false WHERE username = 'admin'`)
    const { session } = await opened('admin')
    await scene.staffDoor.enrolment(session)
    for (let guess = 0; guess < 6; guess += 1) expect(await scene.staffDoor.prove(session, '000000')).toBe('wrong')
    expect(await scene.staffDoor.prove(session, '000000')).toEqual({ locked: 1 })
  })

  it('a changed password ends the other sessions, and the old one opens nothing', async () => {
    const here = await opened('galvena')
    const there = await opened('galvena')
    const { staffDoor } = scene
    expect(await staffDoor.changePassword(here.session, 'guess', 'a longer password')).toBe('wrong')
    expect(await staffDoor.changePassword(here.session, demoPassword, 'short')).toBe('too-short')
    expect(await staffDoor.changePassword(here.session, demoPassword, 'a longer password')).toBe('changed')
    expect(await staffDoor.session(here.token)).toBeDefined()
    expect(await staffDoor.session(there.token)).toBeUndefined()
    expect(await signIn('galvena')).toBe('wrong')
    expect(await signIn('galvena', 'a longer password')).toMatchObject({ proof: 'whole' })
    expect(await scene.audit()).toMatchObject([{ what: 'change-own-password' }])
  })
})
