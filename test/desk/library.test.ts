import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { perform } from '../../bot/desk/deed.ts'
import { libraryDeeds } from '../../bot/desk/library-deeds.ts'
import { saveLibrary } from '../../bot/ils/builtin/save-library.ts'
import { addDays, isOpenDay, openDay } from '../../bot/library/calendar.ts'
import type { LibraryChange } from '../../bot/library/library-change.ts'
import type { Library } from '../../bot/library/types.ts'
import type { Database } from '../../prisma/client.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'
import { onEachEngine } from '../support/engines.ts'

const { changeCalendar, changeLibrary } = libraryDeeds

onEachEngine((engine) => {
  let database: Database
  let scene: ConsoleScene
  let library: Library
  beforeAll(async () => {
    database = await engine.fresh()
    scene = await openConsoleScene(database)
    library = await scene.rooms.library()
  })
  beforeEach(async () => {
    await saveLibrary(database, library)
    await scene.again()
  })
  afterAll(() => database.close())

  const asking = async (username: string, key?: string) => ({
    staff: await scene.staff(username),
    now: scene.clock.now(),
    ...(key !== undefined && { key }),
  })
  const head = async (branch: string) => {
    await database.sql(`UPDATE staff SET role = 'head' WHERE username = $1`, [branch])
    return await asking(branch)
  }
  const openLoans = () =>
    database.sql<{ id: string; branch: string; due: string }>(
      `SELECT id, branch, due_at::text AS due FROM loan WHERE returned_at IS NULL AND due_at >= '2026-04-14' ORDER BY id`,
    )
  const admin = () => asking('admin')
  const change = async (one: LibraryChange, agreed = true) =>
    await perform(changeLibrary, scene.rooms, await admin(), { change: one, agreed })

  it('a closure added later moves due dates to the next open day and tells each patron once', async () => {
    const [loan] = await openLoans()
    if (!loan) throw new Error('nothing is lent')
    const closure = { branch: loan.branch, from: loan.due, to: addDays(loan.due, 3), reason: 'Remonts' }
    const given = { change: { change: 'close', closure }, agreed: false } as const
    const asked = await perform(changeCalendar, scene.rooms, await head(loan.branch), given)
    expect(asked).toMatchObject({ refusal: 'would-move' })
    expect(await scene.audit()).toEqual([])
    expect((await scene.rooms.library()).closures).toEqual(library.closures)

    const form = { ...(await head(loan.branch)), key: 'k' }
    const done = await perform(changeCalendar, scene.rooms, form, { ...given, agreed: true })
    expect(await perform(changeCalendar, scene.rooms, form, { ...given, agreed: true })).toEqual(done)
    const now = await scene.rooms.library()
    const moved = (await openLoans()).find(({ id }) => id === loan.id)
    expect(moved?.due).toBe(openDay(now, loan.branch, addDays(loan.due, 3), 1))
    for (const { branch, due } of await openLoans()) expect(isOpenDay(now, branch, due)).toBe(true)
    expect(await scene.audit()).toMatchObject([{ what: 'change-calendar', branch: loan.branch, role: 'head' }])
    expect(new Set(scene.told).size).toBeGreaterThan(0)
    const lines = await database.sql(
      `SELECT was, became FROM journal WHERE cause = 'library-closed' AND loan_id = $1`,
      [loan.id],
    )
    expect(lines).toEqual([{ was: loan.due, became: moved?.due }])
  })

  it('a pickup deadline is kept by as many open days as were promised', async () => {
    const [held] = await database.sql<{ id: string; pickup_point: string; until: string }>(
      `SELECT id, pickup_point, to_char(keep_until AT TIME ZONE 'Europe/Riga', 'YYYY-MM-DD') AS until FROM reservation
       WHERE state = 'ready' AND keep_until > '2026-04-14T07:00:00Z' ORDER BY id`,
    )
    if (!held) throw new Error('nothing is ready')
    const { until, pickup_point: at } = held
    const day = openDay(library, at, '2026-04-14', 1)
    const done = await change({ change: 'close', closure: { from: day, to: day, reason: 'Vētra' } })
    expect(done).toMatchObject({ changed: true })
    const [now] = await database.sql<{ until: string }>(
      `SELECT to_char(keep_until AT TIME ZONE 'Europe/Riga', 'YYYY-MM-DD') AS until FROM reservation WHERE id = $1`,
      [held.id],
    )
    expect(now?.until).toBe(openDay(await scene.rooms.library(), at, until, 1))
    // Opened again, what was promised stays.
    await change({ change: 'reopen', closure: { from: day, to: day, reason: 'Vētra' } })
    const [after] = await database.sql<{ until: string }>(
      `SELECT to_char(keep_until AT TIME ZONE 'Europe/Riga', 'YYYY-MM-DD') AS until FROM reservation WHERE id = $1`,
      [held.id],
    )
    expect(after).toEqual(now)
  })

  it('a setting moves no date, stands for every process at once, and is audited', async () => {
    const settings = { ...library.settings, maxReservations: 7 }
    const [before] = await database.sql<{ version: number }>('SELECT version FROM library')
    expect(await change({ change: 'settings', settings }, false)).toMatchObject({ changed: true, loans: 0, ready: 0 })
    const [after] = await database.sql<{ version: number }>('SELECT version FROM library')
    expect(after?.version).toBeGreaterThan(before?.version ?? 0)
    expect((await scene.rooms.library()).settings.maxReservations).toBe(7)
    expect(await change({ change: 'settings', settings }, false)).toMatchObject({ changed: false })
  })

  it('a library that could keep no promise is refused with the reason, and nothing is written', async () => {
    expect(await change({ change: 'hours', branch: 'galvena', hours: [] })).toMatchObject({
      refusal: 'library-impossible',
      fault: 'never-open',
      of: 'galvena',
    })
    const closure = { from: '2026-04-14', to: '2028-01-01', reason: 'Remonts' }
    expect(await change({ change: 'close', closure })).toMatchObject({ fault: 'never-open' })
    expect(await change({ change: 'settings', settings: { ...library.settings, decideBy: '08:00' } })).toMatchObject({
      fault: 'decides-before-opening',
    })
    expect(await change({ change: 'close', closure: { ...closure, to: '2026-04-01' } })).toMatchObject({
      refusal: 'library-impossible',
    })
    expect(await change({ change: 'remove-branch', branch: 'galvena' })).toMatchObject({ refusal: 'still-used' })
    expect(await change({ change: 'remove-item-type', itemType: 'book' })).toMatchObject({ refusal: 'still-used' })
    expect(await change({ change: 'reopen', closure })).toEqual({ refusal: 'changed-meanwhile' })
    expect(await scene.rooms.library()).toEqual(library)
    expect(await scene.audit()).toEqual([])
  })

  it('a head changes the own branch only; the whole library and its settings are the administrator’s', async () => {
    const closure = { from: '2026-05-20', to: '2026-05-20', reason: 'Mācības' }
    const who = await head('parventa')
    const own = { change: { change: 'close', closure: { ...closure, branch: 'galvena' } }, agreed: true } as const
    expect(await perform(changeCalendar, scene.rooms, who, own)).toEqual({ refusal: 'branch-not-yours' })
    const whole = { change: { change: 'close', closure }, agreed: true } as const
    expect(await perform(changeLibrary, scene.rooms, who, whole)).toMatchObject({ refusal: 'role-too-low' })
    expect(await perform(changeCalendar, scene.rooms, who, whole)).toEqual({ refusal: 'nothing-there' })
    expect(await perform(changeCalendar, scene.rooms, await asking('galvena'), own)).toMatchObject({
      refusal: 'role-too-low',
    })
  })

  it('two administrators change different things at the same moment: both stand', async () => {
    const done = await Promise.all([
      change({ change: 'settings', settings: { ...library.settings, maxRenewals: 3 } }),
      change({ change: 'close', closure: { from: '2026-08-03', to: '2026-08-03', reason: 'Mācības' } }),
    ])
    expect(done).toMatchObject([{ changed: true }, { changed: true }])
    const now = await scene.rooms.library()
    expect(now.settings.maxRenewals).toBe(3)
    expect(now.closures).toHaveLength(1)
  })
})
