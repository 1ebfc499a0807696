import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { perform } from '../../bot/desk/deed.ts'
import { shelvingDeeds } from '../../bot/desk/shelving-deeds.ts'
import type { Database } from '../../prisma/client.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'
import { onEachEngine } from '../support/engines.ts'

const { holdShelf, missing, keepReady, clearShelf, foundAfterAll, giveUpSearch } = shelvingDeeds

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
  /** The demo's ready copy at the main library. */
  const ready = async () => {
    const shelf = await perform(holdShelf, scene.rooms, await asking('galvena'), { branch: 'galvena' })
    const [line] = 'refusal' in shelf ? [] : shelf.ready
    if (!line) throw new Error('nothing is ready')
    return line
  }

  it('a ready copy is kept longer once a key, by its own branch: the patron is told, the audit keeps no words', async () => {
    const { reservation } = await ready()
    const given = { reservationId: reservation.id, comment: 'Slimo' }
    expect(await perform(keepReady, scene.rooms, await asking('parventa'), given)).toEqual({
      refusal: 'branch-not-yours',
    })
    const first = await perform(keepReady, scene.rooms, await asking('galvena', 'k'), given)
    expect(first).toMatchObject({ reservation: { id: reservation.id, state: 'ready' } })
    expect(await perform(keepReady, scene.rooms, await asking('galvena', 'k'), given)).toEqual(first)
    expect(await scene.audit()).toMatchObject([{ what: 'keep-ready', subject: reservation.id, branch: 'galvena' }])
    const [row] = await database.sql<{ detail: unknown }>('SELECT detail FROM audit')
    expect(row?.detail).toEqual({ comment: true })
    const facts = await scene.backend.facts.of(reservation.patronId, scene.clock.now())
    expect(facts?.reservations.find((one) => one.reservation.id === reservation.id)).toMatchObject({
      keptLongerAt: scene.clock.now(),
    })
  })

  it('two librarians clear the same copy at the same instant: one wins, the other is told', async () => {
    const { barcode } = await ready()
    scene.pass(60 * 24 * 14)
    await scene.backend.desk.passTime(scene.clock.now())
    const given = { barcode, branch: 'galvena' }
    const both = await Promise.all(
      [await asking('galvena', 'a'), await asking('admin', 'b')].map((who) =>
        perform(clearShelf, scene.rooms, who, given),
      ),
    )
    expect(both.filter((one) => 'step' in one)).toHaveLength(1)
    expect(both).toContainEqual({ refusal: 'not-to-clear' })
    expect(await scene.audit()).toMatchObject([{ what: 'clear-shelf' }])
  })

  it('one finds a missing copy while another gives it up: it is in one place, and nobody is told wrong', async () => {
    const [copy] = await database.sql<{ id: string }>(
      `UPDATE copy SET place = 'missing', missing_since = $1 WHERE id = (SELECT id FROM copy WHERE branch = 'galvena'
         AND place = 'shelf' AND loan_id IS NULL AND reservation_id IS NULL ORDER BY id LIMIT 1) RETURNING id`,
      [new Date(scene.clock.now())],
    )
    const given = { copyId: copy?.id ?? '' }
    const seen = await perform(missing, scene.rooms, await asking('galvena'), { branch: 'galvena' })
    expect('missing' in seen && seen.missing.map((line) => line.copy.id)).toContain(given.copyId)
    expect(await perform(missing, scene.rooms, await asking('parventa'), { branch: 'galvena' })).toEqual({
      refusal: 'nothing-there',
    })
    const [found, lost] = await Promise.all([
      perform(foundAfterAll, scene.rooms, await asking('galvena'), given),
      perform(giveUpSearch, scene.rooms, await asking('admin'), given),
    ])
    expect([found, lost].filter((one) => 'refusal' in one)).toEqual([{ refusal: 'not-missing' }])
    const [after] = await database.sql<{ place: string; missing_since: Date | null }>(
      'SELECT place, missing_since FROM copy WHERE id = $1',
      [given.copyId],
    )
    expect(after).toEqual({ place: 'refusal' in found ? 'lost' : 'shelf', missing_since: null })
  })
})
