import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../prisma/client.ts'
import { lent, title, waiting } from './contracts/scene.ts'
import { onEachEngine } from './support/engines.ts'
import { tickScene } from './support/tick-scene.ts'

/** Tuesday, 2 June 2026, 10:00 in Riga. */
const tuesday = '2026-06-02T07:00:00.000Z'

onEachEngine((engine) => {
  let database: Database
  beforeAll(async () => {
    database = await engine.fresh()
  })
  afterAll(() => database.close())

  const dueOn = (...of: [id: string, patronId: string][]) => of.map(([id, who]) => lent(id, who, '2026-06-05'))

  describe('a tick', () => {
    it('plans what is due, once, however often it is repeated', async () => {
      const scene = await tickScene(database, { lent: dueOn(['c1', 'anna'], ['c2', 'bruno']) })
      await scene.link('telegram:1', 'anna')
      const { tick } = scene.clockwork()
      expect(await tick(tuesday)).toMatchObject({ planned: 1 })
      expect(await tick(tuesday)).toMatchObject({ planned: 0 })
      expect(await scene.clockwork().tick(tuesday)).toMatchObject({ planned: 0 })
      expect(await scene.said()).toMatchObject([
        { key: 'due-soon:loan-c1:2026-06-05@telegram:1', status: 'new', after: '2026-06-02T06:00:00.000Z' },
      ])
    })

    it('of two processes at once stores one row each', async () => {
      const people = ['anna', 'bruno', 'cilda', 'dace', 'egils', 'fricis']
      const scene = await tickScene(database, { lent: people.map((who) => lent(`c-${who}`, who, '2026-06-05')) })
      for (const [at, who] of people.entries()) await scene.link(`telegram:${at}`, who)
      const ticks = await Promise.all([scene.clockwork(), scene.clockwork()].map(({ tick }) => tick(tuesday)))
      expect(ticks.reduce((sum, { planned }) => sum + planned, 0)).toBe(people.length)
      const said = await scene.said()
      expect(said.map(({ status }) => status)).toEqual(people.map(() => 'new'))
      expect(new Set(said.map(({ key }) => key)).size).toBe(people.length)
    })

    it('cut off in the middle and repeated leaves nothing out and nothing twice', async () => {
      const scene = await tickScene(database, { lent: dueOn(['c1', 'anna'], ['c2', 'bruno'], ['c3', 'cilda']) })
      for (const who of ['anna', 'bruno', 'cilda']) await scene.link(`telegram:${who}`, who)
      const { facts } = scene.backend
      const oneByOne = (after: string | undefined) => facts.patronsAfter(after, 1)
      const cutOff = scene.clockwork({
        patronsAfter: oneByOne,
        of: async (id, now) => {
          if (id === 'bruno') throw new Error('the process ends here')
          return await facts.of(id, now)
        },
      })
      await expect(cutOff.tick(tuesday)).rejects.toThrow('ends here')
      expect(await scene.said()).toHaveLength(1)
      expect(await scene.clockwork({ ...facts, patronsAfter: oneByOne }).tick(tuesday)).toMatchObject({ planned: 2 })
      expect((await scene.said()).map(({ status }) => status)).toEqual(['new', 'new', 'new'])
    })

    it('at 11:05 tells whoever asked that the answer is late, once', async () => {
      const scene = await tickScene(database, { lent: [lent('c1', 'anna', '2026-06-08')] })
      await scene.link('telegram:1', 'anna')
      const actor = { by: 'patron', patronId: 'anna', channel: 'telegram' } as const
      await scene.backend.renew({ ask: 'renew', patronId: 'anna', loanIds: ['loan-c1'] }, { now: tuesday, actor })
      const { tick } = scene.clockwork()
      await tick('2026-06-03T08:00:00.000Z')
      await tick('2026-06-03T08:04:00.000Z')
      expect(await scene.said()).toEqual([])
      expect(await tick('2026-06-03T08:05:00.000Z')).toMatchObject({ planned: 1 })
      await tick('2026-06-03T08:06:00.000Z')
      expect(await scene.said()).toMatchObject([
        {
          text: 'Sorry, our answer is late: No. 1001, “Raudupiete”, at the Main Library. We promised it by 3 Jun, 11:00.',
        },
      ])
    })

    it('ends what was not collected, and tells both whom it was kept for and whom it is kept for now', async () => {
      const scene = await tickScene(database, {
        lent: [lent('c1', 'fricis', '2026-06-09')],
        reservations: waiting(['anna', 'bruno']),
      })
      await scene.link('telegram:1', 'anna')
      await scene.link('telegram:2', 'bruno')
      await scene.backend.desk.checkIn(scene.staff(tuesday), { barcode: 'b-c1', branch: 'galvena' })
      const { tick } = scene.clockwork()
      await tick('2026-06-08T14:59:00.000Z')
      await tick('2026-06-08T15:00:00.000Z')
      expect((await scene.said()).map(({ key }) => key.split(':')[0])).toEqual([
        'closes-soon',
        'expired',
        'ready',
        'ready',
      ])
    })
  })

  describe('after an act at the desk', () => {
    it('a decision is in the outbox before the act answers', async () => {
      const scene = await tickScene(database, { lent: [lent('c1', 'anna', '2026-06-05')] })
      await scene.link('sms:+37120000001', 'anna')
      const actor = { by: 'patron', patronId: 'anna', channel: 'sms' } as const
      await scene.backend.renew({ ask: 'renew', patronId: 'anna', loanIds: ['loan-c1'] }, { now: tuesday, actor })
      const desk = scene.desk(scene.clockwork(), () => tuesday)
      const requestId = (await desk.work('galvena', tuesday)).requests[0]?.request.id ?? ''
      await desk.decide(scene.staff(tuesday), { requestId, approve: true })
      expect(await scene.said()).toMatchObject([
        {
          status: 'new',
          after: tuesday,
          text: 'Renewed, No. 1001: “Raudupiete” is now due 19 Jun at the Main Library.',
        },
      ])
    })

    it('three copies shelved one after another are one message, half an hour after the last', async () => {
      const titles = ['t1', 't2', 't3'].map((id) => title(id, { title: `Stāsts ${id}` }))
      const scene = await tickScene(database, {
        titles,
        lent: titles.map(({ id }) => lent(`c-${id}`, 'fricis', '2026-06-09', { titleId: id })),
        reservations: titles.flatMap(({ id }, at) => waiting(['anna'], { id: `r-${id}`, titleId: id, seq: at + 1 })),
      })
      await scene.link('telegram:1', 'anna')
      let now = tuesday
      const desk = scene.desk(scene.clockwork(), () => now)
      for (const [at, { id }] of titles.entries()) {
        now = `2026-06-02T07:0${at}:00.000Z`
        await desk.checkIn(scene.staff(now), { barcode: `b-c-${id}`, branch: 'galvena' })
      }
      const said = await scene.said()
      expect(said.map(({ status, failure }) => [status, failure?.split(' ')[0]])).toEqual([
        ['new', undefined],
        ['skipped', 'joined'],
        ['skipped', 'joined'],
      ])
      expect(said[0]).toMatchObject({ after: '2026-06-02T07:32:00.000Z' })
      expect(said[0]?.text?.split('\n')).toEqual([
        '3 items are ready to collect at the Main Library:',
        ...['t1', 't2', 't3'].map((id) => `Stāsts ${id} – until 18:00 Monday 8 June`),
      ])
    })
  })
})
