/** At half past ten: a word to each librarian of a branch with anything open, once a day, whoever repeats the tick. */

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Database } from '../prisma/client.ts'
import { lent } from './contracts/scene.ts'
import { onEachEngine } from './support/engines.ts'
import { type TickScene, tickScene } from './support/tick-scene.ts'

/** Tuesday, 2 June 2026, 10:00 in Riga. */
const tuesday = '2026-06-02T07:00:00.000Z'

onEachEngine((engine) => {
  let database: Database
  let scene: TickScene
  beforeAll(async () => {
    database = await engine.fresh()
  })
  beforeEach(async () => {
    scene = await tickScene(database, { lent: [lent('c1', 'anna', '2026-06-08'), lent('c2', 'bruno', '2026-06-08')] })
    for (const [id, branch, language] of [
      ['inese', 'galvena', 'lv'],
      ['iveta', 'parventa', 'lv'],
      ['aija', null, 'ru'],
      ['gone', 'galvena', 'lv'],
    ] as const) {
      await database.sql(
        `INSERT INTO staff (id, username, name, role, branch, password_hash, language, chat, active)
         VALUES ($1, $1, $1, 'librarian', $2, '-', $3, 'telegram:' || $1, $1 <> 'gone')`,
        [id, branch, language],
      )
    }
    for (const who of ['anna', 'bruno']) {
      const actor = { by: 'patron', patronId: who, channel: 'telegram' } as const
      const loanIds = [who === 'anna' ? 'loan-c1' : 'loan-c2']
      await scene.backend.renew({ ask: 'renew', patronId: who, loanIds }, { now: tuesday, actor })
    }
  })
  afterAll(() => database.close())

  it('says what is still open, in the librarian’s language, from half past ten, once', async () => {
    const { tick } = scene.clockwork()
    await tick('2026-06-03T07:29:00.000Z')
    expect(await scene.said()).toEqual([])
    expect(await tick('2026-06-03T07:30:00.000Z')).toMatchObject({ planned: 2 })
    expect(await tick('2026-06-03T07:40:00.000Z')).toMatchObject({ planned: 0 })
    await Promise.all([scene.clockwork(), scene.clockwork()].map((one) => one.tick('2026-06-03T07:41:00.000Z')))
    expect((await scene.said()).map(({ key, text }) => [key, text])).toEqual([
      [
        'desk-pressing:galvena:2026-06-03@telegram:aija',
        'Ещё не решены в Главной библиотеке 2 запроса, обещанные до 11:00. https://rinda.example/staff/requests',
      ],
      [
        'desk-pressing:galvena:2026-06-03@telegram:inese',
        'Galvenajā bibliotēkā vēl nav izlemti 2 pieprasījumi, kas solīti līdz plkst. 11.00. https://rinda.example/staff/requests',
      ],
    ])
  })

  it('says nothing when all is decided, and takes back what was decided before it left', async () => {
    const clockwork = scene.clockwork()
    await clockwork.tick('2026-06-03T07:30:00.000Z')
    const [row] = await scene.due('2026-06-03T07:30:00.000Z')
    if (row === undefined) throw new Error('nothing is due')
    expect(await clockwork.staffWords.stillTrue(row, '2026-06-03T07:31:00.000Z')).toBe('say')
    for (const { id } of (await scene.backend.desk.day('galvena', tuesday)).requests) {
      await scene.backend.desk.decide(scene.staff('2026-06-03T07:32:00.000Z'), { requestId: id, approve: false })
    }
    expect(await clockwork.staffWords.stillTrue(row, '2026-06-03T07:33:00.000Z')).toEqual({ skip: 'decided' })
    await database.sql('DELETE FROM outbox')
    expect(await scene.clockwork().tick('2026-06-03T07:34:00.000Z')).toMatchObject({ planned: 0 })
  })

  it('on a day the branch is closed nobody is called to it, and after noon it is too late', async () => {
    const { tick } = scene.clockwork()
    await tick('2026-06-07T07:45:00.000Z')
    await tick('2026-06-03T09:00:00.000Z')
    expect((await scene.said()).filter(({ key }) => key.startsWith('desk-'))).toEqual([])
  })
})
