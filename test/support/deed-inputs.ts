/** For every deed of the table something a program could send, about things of one branch of the demo library. */

import type { ConsoleScene } from './console-scene.ts'

/** Lays out what the first day does not have there: a request, a copy to fetch, an hour of training, an inventory. */
export async function inputsAt(scene: ConsoleScene, branch: string): Promise<Record<string, object>> {
  const { sql } = scene.database
  const one = async (text: string, params: string[] = []): Promise<string> => {
    const [row] = await sql<{ id: string }>(text, params)
    if (row === undefined) throw new Error(`the demo library has nothing for: ${text}`)
    return row.id
  }
  const [asked] = await scene.renewalAsked()
  const requestId = asked?.id ?? ''
  await sql('UPDATE request SET branch = $2 WHERE id = $1', [requestId, branch])
  const loanId = await one('SELECT id FROM loan WHERE branch = $1 AND returned_at IS NULL ORDER BY id', [branch])
  const reservationId = await one('SELECT reservation_id AS id FROM copy WHERE reservation_id IS NOT NULL ORDER BY id')
  await sql('UPDATE copy SET branch = $2, section = NULL WHERE reservation_id = $1', [reservationId, branch])
  await sql('UPDATE reservation SET pickup_point = $2 WHERE id = $1', [reservationId, branch])
  const copyId = await one('SELECT id FROM copy WHERE reservation_id = $1', [reservationId])
  const barcode = await one('SELECT barcode AS id FROM copy WHERE branch = $1 AND loan_id IS NULL ORDER BY id', [
    branch,
  ])
  const patronId = await one(`SELECT id FROM patron WHERE card = '100003'`)
  const staffId = await one(`SELECT id FROM staff WHERE username = 'berni'`)
  const took = { now: scene.clock.now(), actor: { by: 'staff', staffId }, key: 'u' } as const
  const taken = await scene.backend.desk.checkIn(took, { barcode, branch })
  const undo = 'undo' in taken ? taken.undo : ''
  await sql(
    `INSERT INTO inventory (id, branch, state, started_at, started_by, figures)
     VALUES ('i', $1, 'running', now(), $2, '{"expected": 0}')`,
    [branch, staffId],
  )
  await sql(
    `INSERT INTO training_slot (id, branch, kind, starts_at, minutes, seats)
     VALUES ('t', $1, 'consultation', $2::timestamptz + interval '3 days', 30, 2)`,
    [branch, new Date(scene.clock.now())],
  )
  await sql(
    `INSERT INTO training_booking (id, number, slot_id, patron_id, state, made_at)
     VALUES ('b', 900, 't', $1, 'asked', $2::timestamptz)`,
    [patronId, new Date(scene.clock.now())],
  )
  const inventoryId = 'i'
  const closure = {
    branch,
    from: '2026-08-03',
    to: '2026-08-04',
    reason: 'Remonts',
  }
  return {
    ...{ work: { branch }, decide: { requestId, approve: false }, today: { branch }, figures: { branch } },
    ...{ 'report-found': { reservationId }, 'report-missing': { reservationId } },
    ...{ 'receive-transit': { barcode, branch }, 'check-in': { barcode, branch } },
    ...{ 'check-out': { barcode, card: '100003', branch } },
    ...{ 'change-due-at': { loanId, dueAt: '2026-06-01', comment: 'Slimo' } },
    ...{ borrower: { card: '100003' }, 'desk-done': { undo }, undo: { undo } },
    ...{ 'give-up-copy': { barcode, branch, loss: { is: 'lost' } }, claims: { branch } },
    ...{ 'claim-found': { loanId, branch }, 'claim-not-found': { loanId } },
    ...{ inventories: { branch }, 'start-inventory': { branch }, inventory: { inventoryId } },
    ...{ 'scan-inventory': { inventoryId, barcode }, 'pause-inventory': { inventoryId } },
    ...{ 'resume-inventory': { inventoryId }, 'finish-inventory': { inventoryId } },
    ...{
      'inventory-report': { inventoryId, list: 'missing', page: 1, size: 50 },
      'mark-missing': { inventoryId, copyIds: [copyId] },
    },
    ...{ 'change-calendar': { change: { change: 'close', closure }, agreed: false } },
    ...{ 'change-library': { change: { change: 'remove-section', branch, section: 'x' }, agreed: false } },
    ...{ 'find-patrons': { query: 'Anna' }, patron: { card: '100003' }, 'patron-items': { patronId } },
    ...{ 'patron-messages': { patronId }, 'unlock-patron': { patronId }, 'export-patron': { patronId } },
    'register-patron': {
      ...{ card: '555001', name: 'Jauns Lasītājs', category: 'adult', language: 'lv', expires: '2027-04-14' },
    },
    ...{ 'change-patron': { patronId, changes: { blocked: true } }, 'new-slip': { patronId, password: false } },
    ...{ 'unlink-phone': { patronId, address: 'telegram:1' }, 'add-ward': { patronId, card: '100004' } },
    ...{ 'remove-ward': { patronId, wardId: patronId }, 'erase-patron': { patronId } },
    ...{ 'hold-shelf': { branch }, missing: { branch }, 'keep-ready': { reservationId } },
    ...{ 'clear-shelf': { barcode, branch }, 'found-after-all': { copyId } },
    ...{ 'still-missing': { copyId }, 'give-up-search': { copyId } },
    ...{ trainings: { branch }, 'cancel-training': { slotId: 't', reason: 'Slimība' } },
    'add-trainings': {
      ...{ branch, kind: 'consultation', date: '2026-05-05', time: '14:00', minutes: 30, seats: 1, weeks: 1 },
    },
    'decide-booking': { bookingId: 'b', confirm: true },
    ...{ staff: {}, 'staff-member': { staffId }, audit: {}, 'branch-audit': { branch } },
    'add-staff': { username: 'ilva', name: 'Ilva', role: 'head', language: 'lv' },
    ...{ 'change-staff': { staffId, name: 'Ilva', role: 'head' }, 'deactivate-staff': { staffId } },
    ...{ 'activate-staff': { staffId }, 'reset-staff-password': { staffId }, 'reset-second-factor': { staffId } },
    ...{ 'end-staff-session': { staffId }, 'make-token': { staffId, name: 'x' }, 'revoke-token': { tokenId: 'x' } },
  }
}
