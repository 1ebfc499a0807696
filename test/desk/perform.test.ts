import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { circulationDeeds } from '../../bot/desk/circulation-deeds.ts'
import { deed, perform } from '../../bot/desk/deed.ts'
import type { Database } from '../../prisma/client.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'
import { onEachEngine } from '../support/engines.ts'

const { decide, work, checkIn } = circulationDeeds

onEachEngine((engine) => {
  let database: Database
  let scene: ConsoleScene
  beforeAll(async () => {
    database = await engine.fresh()
    scene = await openConsoleScene(database)
  })
  beforeEach(() => scene.again())
  afterAll(() => database.close())

  const asking = async (username: string, key?: string) => ({
    staff: await scene.staff(username),
    now: scene.clock.now(),
    ...(key !== undefined && { key }),
  })
  const firstRequest = async () => {
    const [first] = await scene.renewalAsked()
    if (!first) throw new Error('nothing was asked')
    return first
  }

  it('a librarian decides a request of her branch: the patron is told, and the audit says who did what', async () => {
    const { id, branch } = await firstRequest()
    const given = { requestId: id, approve: false }
    expect(await perform(decide, scene.rooms, await asking(branch), given)).toMatchObject({
      decided: { state: 'refused' },
    })
    const { id: staffId } = await scene.staff(branch)
    expect(await scene.audit()).toEqual([
      { actor: `staff:${staffId}`, role: 'librarian', branch, what: 'decide', subject: id },
    ])
    expect(scene.told).toHaveLength(1)
  })

  it('a librarian touches nothing of another branch, and does not even see it; the administrator does', async () => {
    const { id, branch } = await firstRequest()
    const other = branch === 'parventa' ? 'galvena' : 'parventa'
    const given = { requestId: id, approve: false }
    expect(await perform(decide, scene.rooms, await asking(other), given)).toEqual({ refusal: 'branch-not-yours' })
    expect(await perform(work, scene.rooms, await asking(other), { branch })).toEqual({ refusal: 'nothing-there' })
    expect(await scene.audit()).toEqual([])
    expect(scene.told).toEqual([])
    expect(await perform(decide, scene.rooms, await asking('admin'), given)).toMatchObject({
      decided: { state: 'refused' },
    })
  })

  it('the same form sent twice acts once and gives the same answer; another form meets what was done', async () => {
    const { id, branch } = await firstRequest()
    const given = { requestId: id, approve: false }
    const first = await perform(decide, scene.rooms, await asking(branch, 'k1'), given)
    expect(await perform(decide, scene.rooms, await asking(branch, 'k1'), given)).toEqual(first)
    expect(await scene.audit()).toHaveLength(1)
    expect(await perform(decide, scene.rooms, await asking('admin', 'k1'), given)).toMatchObject({
      refusal: 'already-decided',
      state: 'refused',
    })
    expect(await perform(decide, scene.rooms, await asking(branch, 'k1'), { ...given, approve: true })).toMatchObject({
      refusal: 'already-decided',
    })
    expect(await scene.audit()).toHaveLength(1)
  })

  it('two librarians decide at the same instant: one wins, the other is told', async () => {
    const { id, branch } = await firstRequest()
    const given = { requestId: id, approve: false }
    const both = await Promise.all(
      [await asking(branch, 'a'), await asking('admin', 'b')].map((who) => perform(decide, scene.rooms, who, given)),
    )
    expect(both.filter((one) => 'decided' in one)).toHaveLength(1)
    expect(both.filter((one) => 'refusal' in one && one.refusal === 'already-decided')).toHaveLength(1)
    expect(await scene.audit()).toHaveLength(1)
  })

  it('a branch that the library does not have, and a barcode nobody knows, are said, not audited', async () => {
    const admin = await asking('admin')
    expect(await perform(checkIn, scene.rooms, admin, { barcode: 'x', branch: 'mars' })).toEqual({
      refusal: 'nothing-there',
    })
    expect(await perform(checkIn, scene.rooms, admin, { barcode: 'x', branch: 'galvena' })).toEqual({
      refusal: 'unknown-barcode',
    })
    expect(await scene.audit()).toEqual([])
  })

  it('what needs a higher role is refused, naming it', async () => {
    const adminsOnly = deed({
      name: 'close-the-house',
      does: 'Closes the house.',
      kind: 'act',
      may: 'admin',
      input: z.object({}),
      branches: () => 'everywhere',
      subject: () => 'house',
      run: async () => ({ closed: true }),
    })
    expect(await perform(adminsOnly, scene.rooms, await asking('galvena'), {})).toEqual({
      refusal: 'role-too-low',
      needs: 'admin',
    })
    expect(await perform(adminsOnly, scene.rooms, await asking('admin'), {})).toEqual({ closed: true })
  })
})
