import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtin } from '../../../bot/ils/builtin/builtin.ts'
import { seedRows } from '../../../bot/ils/builtin/seed.ts'
import { addMinutes } from '../../../bot/library/calendar.ts'
import type { Act, Backend } from '../../../bot/ports.ts'
import type { Database } from '../../../prisma/client.ts'
import { copy, patron, seedOf, title, tuesday } from '../../contracts/scene.ts'
import { emptied } from '../../support/emptied.ts'
import { onPostgres } from '../../support/engines.ts'
import { brokenLaws } from './laws.ts'

const titles = ['t0', 't1', 't2', 't3', 't4', 't5', 't6']
const people = ['anna', 'bruno', 'cilda', 'dace', 'egils', 'fricis', 'gints', 'hedda']
const copies = titles.flatMap((titleId) => [
  copy(`${titleId}-a`, 'galvena', { titleId }),
  copy(`${titleId}-b`, 'parventa', { titleId }),
])

const one = fc.record({
  does: fc.constantFrom(
    ...['reserve', 'reserve', 'reserve', 'check-out', 'check-out', 'check-in', 'check-in', 'renew', 'fetch', 'fetch'],
    ...['drop', 'undrop', 'suspend', 'resume', 'pass', 'miss', 'extend', 'time'],
  ),
  who: fc.constantFrom(...people),
  titleId: fc.constantFrom(...titles),
  copyId: fc.constantFrom(...copies.map(({ id }) => id)),
  branch: fc.constantFrom('galvena', 'parventa'),
  nth: fc.nat(40),
})
/** What eight people and the desk do at the same moment, and how long until the next such moment. */
const round = fc.record({
  acts: fc.array(one, { minLength: 8, maxLength: 12 }),
  minutes: fc.constantFrom(1, 5, 16, 60, 60 * 24),
})

onPostgres((engine) => {
  let database: Database
  beforeAll(async () => {
    database = await engine.fresh()
  })
  afterAll(() => database.close())

  interface Held {
    id: string
    patron_id: string
    state: string
  }
  async function happen(
    backend: Backend,
    { does, who, titleId, copyId, branch, nth }: typeof one extends fc.Arbitrary<infer Made> ? Made : never,
    active: Held[],
    now: string,
  ): Promise<unknown> {
    const by = (patronId: string): Act => ({ now, actor: { by: 'patron', patronId, channel: 'sms' } })
    const staff: Act = { now, actor: { by: 'staff', staffId: 'librarian' } }
    const { id: reservationId, patron_id: patronId } = active[nth % active.length] ?? { id: 'none', patron_id: who }
    const own = { patronId, reservationId }
    const fetched = active.filter(({ state }) => state === 'to-fetch')
    const toFetch = { reservationId: fetched[nth % fetched.length]?.id ?? 'none' }
    switch (does) {
      case 'reserve':
        return backend.reserve({ ask: 'reserve', patronId: who, titleId, pickupPoint: branch }, by(who))
      case 'renew': {
        const lines = await backend.loans({ ask: 'loans', patronId: who }, now)
        return backend.renew({ ask: 'renew', patronId: who, loanIds: lines.map(({ loan }) => loan.id) }, by(who))
      }
      case 'drop':
        return backend.drop({ ask: 'drop', ...own }, by(patronId))
      case 'undrop':
        return backend.undrop({ ask: 'undrop', ...own }, by(patronId))
      case 'suspend':
        return backend.suspend({ ask: 'suspend', ...own, until: '2026-12-01' }, by(patronId))
      case 'resume':
        return backend.suspend({ ask: 'suspend', ...own }, by(patronId))
      case 'pass':
        return backend.pass({ ask: 'pass', ...own }, by(patronId))
      case 'extend':
        return backend.extend({ ask: 'extend', ...own }, by(patronId))
      case 'check-in':
        return backend.desk.checkIn(staff, { barcode: `b-${copyId}`, branch })
      case 'check-out':
        return backend.desk.checkOut(staff, { barcode: `b-${copyId}`, card: `card-${who}`, branch })
      case 'fetch':
        return backend.desk.reportFound(staff, toFetch)
      case 'miss':
        return backend.desk.reportMissing(staff, toFetch)
      default:
        return backend.desk.passTime(now)
    }
  }

  it('keeps every law of circulation whatever is done at the same moment', async () => {
    const done = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 25, maxLength: 25 }), async (rounds) => {
        await emptied(database)
        const seed = seedOf({
          titles: titles.map((id) => title(id)),
          copies,
          patrons: people.map((id) => patron(id)),
          settings: { renewalDecision: 'rules', renewalOpensDays: 30, maxOverdue: 1000 },
        })
        await seedRows(database, seed)
        const backend = builtin(database, { ids: randomUUID, pepper: 'none' })
        let now = tuesday
        for (const { acts, minutes } of rounds) {
          const active = await database.sql<Held>(
            'SELECT id, patron_id, state FROM reservation WHERE ended_at IS NULL ORDER BY seq',
          )
          const answers = await Promise.all(acts.map((act) => happen(backend, act, active, now)))
          for (const [index, answer] of answers.entries()) {
            const went = typeof answer === 'object' && answer !== null && !('refusal' in answer)
            const { does } = acts[index] ?? { does: '' }
            if (went) done.set(does, (done.get(does) ?? 0) + 1)
          }
          await backend.desk.passTime(now)
          expect(await brokenLaws(database)).toEqual([])
          now = addMinutes(now, minutes)
        }
      }),
      { numRuns: 3, endOnFailure: true },
    )
    // Most of what was tried must have been possible, or the laws were kept by nothing happening.
    for (const does of ['reserve', 'check-out', 'check-in', 'renew', 'fetch', 'drop', 'suspend'])
      expect(done.get(does) ?? 0, does).toBeGreaterThan(3)
  })
})
