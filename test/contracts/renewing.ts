/** Asking for longer: the rules in their order, decided by the rules themselves or by librarians. */

import { expect, it } from 'vitest'
import { copy, lent, type Make, open, patron, type Rows, type Scene, waiting } from './scene.ts'

const fixed = { code: 'fiksets', loanDays: 14, renewable: false, lendable: true }
const nightly = { code: 'nakts', loanDays: 0, renewable: true, lendable: true }
const books = { code: 'gramata', loanDays: 14, renewable: true, lendable: true }
const reading = { code: 'lasitava', loanDays: 0, renewable: false, lendable: false }
const itemTypes = [books, fixed, nightly, reading]

const waits = { reservations: waiting(['bruno']) }
const lapsed = { expires: '2026-06-01' }
const worst = { ...lapsed, blocked: true, fees: 501 }
const old = '2026-05-30'

/** Each rule's case breaks every later rule as well. */
const inOrder: [name: string, rows: Rows, refusal: object, staffMay: 'may-ask' | 'no'][] = [
  [
    'not renewable',
    {
      itemTypes,
      ...waits,
      patrons: [patron('anna', worst)],
      lent: [lent('c1', 'anna', old, { itemType: 'fiksets', renewals: 2 })],
    },
    { refusal: 'not-renewable' },
    'no',
  ],
  [
    'card expired',
    { patrons: [patron('anna', worst)], lent: [lent('c1', 'anna', old)] },
    { refusal: 'card-expired', expired: '2026-06-01' },
    'may-ask',
  ],
  [
    'blocked',
    { patrons: [patron('anna', { ...worst, expires: '2026-06-02' })], lent: [lent('c1', 'anna', old)] },
    { refusal: 'card-blocked' },
    'may-ask',
  ],
  [
    'fees over the limit',
    { patrons: [patron('anna', { fees: 501 })], lent: [lent('c1', 'anna', old)] },
    { refusal: 'fees-over-limit', fees: 501, limit: 500 },
    'may-ask',
  ],
  [
    'renewed too often',
    { ...waits, lent: [lent('c1', 'anna', old, { renewals: 2 })] },
    { refusal: 'renewed-too-often', renewals: 2, limit: 2 },
    'no',
  ],
  [
    'overdue',
    { lent: [lent('c1', 'anna', old, { renewals: 1 })] },
    { refusal: 'overdue-beyond-grace', overdueDays: 3, graceDays: 0 },
    'may-ask',
  ],
  [
    'someone waits',
    { ...waits, lent: [lent('c1', 'anna', '2026-06-20')] },
    { refusal: 'someone-waits', waiting: 1, dueAt: '2026-06-20' },
    'no',
  ],
  [
    'too soon',
    { itemTypes, lent: [lent('c1', 'anna', '2026-06-10', { itemType: 'nakts' })] },
    { refusal: 'too-soon', opens: '2026-06-03', dueAt: '2026-06-10' },
    'no',
  ],
  [
    'the date would not move',
    { itemTypes, lent: [lent('c1', 'anna', '2026-06-05', { itemType: 'nakts' })] },
    { refusal: 'date-would-not-move', dueAt: '2026-06-05' },
    'no',
  ],
]

export function renewing(make: Make): void {
  const renew = (scene: Scene, key?: string, loanIds = ['loan-c1']) =>
    scene.backend.renew({ ask: 'renew', patronId: 'anna', loanIds }, scene.by('anna', key))

  it.each(inOrder)('by the rules alone, refuses with the first that fails: %s', async (_, rows, refusal) => {
    const scene = await open(make, { ...rows, settings: { renewalDecision: 'rules' } })
    expect(await renew(scene)).toMatchObject([{ outcome: 'refused', refusal }])
    expect(await scene.backend.loans({ ask: 'loans', patronId: 'anna' }, scene.now())).toMatchObject([
      { against: refusal, loan: { renewals: rows.lent?.[0]?.[1].renewals } },
    ])
  })

  it.each(inOrder)('where librarians decide, says or refuses: %s', async (_, rows, refusal, staffMay) => {
    const scene = await open(make, rows)
    const [outcome] = await renew(scene)
    if (staffMay === 'no') expect(outcome).toMatchObject({ outcome: 'refused', refusal })
    else {
      const against = 'refusal' in refusal ? refusal.refusal : ''
      expect(outcome).toMatchObject({ outcome: 'asked', against: refusal, request: { against, state: 'pending' } })
    }
  })

  it('refuses what no librarian could grant, whatever else a librarian might overlook', async () => {
    const scene = await open(make, {
      ...waits,
      patrons: [patron('anna', worst)],
      lent: [lent('c1', 'anna', '2026-06-05')],
    })
    expect(await renew(scene)).toMatchObject([{ outcome: 'refused', refusal: { refusal: 'someone-waits' } }])
  })

  it('renews at once by the rules: from the old due date, to an open day', async () => {
    const settings = { renewalDecision: 'rules' } as const
    const scene = await open(make, {
      settings,
      lent: [lent('c1', 'anna', '2026-06-05'), lent('c2', 'anna', '2026-06-09')],
    })
    expect(await renew(scene, undefined, ['loan-c1', 'loan-c2'])).toMatchObject([
      { outcome: 'renewed', dueAt: '2026-06-19', moved: false, line: { loan: { renewals: 1 } } },
      // 23 June is Līgo and 24 June is Jāņi.
      { outcome: 'renewed', dueAt: '2026-06-25', moved: true },
    ])
  })

  it('opens seven days before the due date, to the day', async () => {
    const settings = { renewalDecision: 'rules' } as const
    const scene = await open(make, { settings, lent: [lent('c1', 'anna', '2026-06-09')] })
    scene.at('2026-06-01T20:59:59.000Z')
    expect(await renew(scene)).toMatchObject([{ refusal: { refusal: 'too-soon', opens: '2026-06-02' } }])
    scene.at('2026-06-01T21:00:00.000Z')
    expect(await renew(scene)).toMatchObject([{ outcome: 'renewed' }])
  })

  it('asks the librarians, with a number and the hour by which they decide', async () => {
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-05')] })
    expect(await renew(scene)).toMatchObject([
      {
        outcome: 'asked',
        request: { kind: 'renewal', branch: 'galvena', deadlineAt: '2026-06-03T08:00:00.000Z', state: 'pending' },
        line: { loan: { dueAt: '2026-06-05' }, pending: { state: 'pending' } },
      },
    ])
    const [line] = await scene.backend.loans({ ask: 'loans', patronId: 'anna' }, scene.now())
    expect(await renew(scene)).toMatchObject([
      { outcome: 'refused', refusal: { refusal: 'already-asked', number: line?.pending?.number } },
    ])
  })

  it('asks once when the same press arrives twice', async () => {
    const scene = await open(make, { lent: [lent('c1', 'anna', '2026-06-05')] })
    const first = await renew(scene, 'press')
    expect(await renew(scene, 'press')).toEqual(first)
    expect((await scene.backend.desk.work('galvena', scene.now())).requests).toHaveLength(1)
  })

  it('answers each loan of “all” for itself, and knows nothing of other patrons’ loans', async () => {
    const rows = {
      lent: [lent('c1', 'anna', '2026-06-05'), lent('c2', 'anna', '2026-06-20'), lent('c3', 'bruno', '2026-06-05')],
    }
    const scene = await open(make, rows)
    expect(await renew(scene, undefined, ['loan-c1', 'loan-c2', 'loan-c3', 'nothing'])).toMatchObject([
      { outcome: 'asked' },
      { outcome: 'refused', refusal: { refusal: 'too-soon', opens: '2026-06-13' } },
      { outcome: 'unknown-loan' },
      { outcome: 'unknown-loan' },
    ])
  })

  it('is not held up by those whom a free copy serves, who step aside, or who may not borrow now', async () => {
    const settings = { renewalDecision: 'rules' } as const
    const reservations = [
      ...waiting(['bruno'], { suspendedUntil: '2026-07-01' }),
      ...waiting(['cilda'], { seq: 2, droppedUntil: '2026-06-02T07:10:00.000Z' }),
      ...waiting(['dace'], { seq: 3 }),
    ]
    const rows = { settings, reservations, patrons: [patron('dace', { blocked: true })] }
    const scene = await open(make, { ...rows, lent: [lent('c1', 'anna', '2026-06-05')] })
    expect(await renew(scene)).toMatchObject([{ outcome: 'renewed' }])
    const free = await open(make, { settings, lent: [lent('c1', 'anna', '2026-06-05')], copies: [copy('c2')] })
    await free.reserve('bruno')
    expect(await renew(free)).toMatchObject([{ outcome: 'renewed' }])
  })

  it('either renews or lets the newcomer wait, never both', async () => {
    const settings = { renewalDecision: 'rules' } as const
    const scene = await open(make, { settings, lent: [lent('c1', 'anna', '2026-06-05')] })
    const [[renewed], placed] = await Promise.all([renew(scene), scene.reserve('bruno')])
    expect(placed).toMatchObject({ reservation: { state: 'waiting' } })
    const [line] = await scene.backend.loans({ ask: 'loans', patronId: 'anna' }, scene.now())
    if (renewed?.outcome === 'renewed') expect(line?.loan.dueAt).toBe('2026-06-19')
    else expect(renewed).toMatchObject({ outcome: 'refused', refusal: { refusal: 'someone-waits' } })
  })
}
