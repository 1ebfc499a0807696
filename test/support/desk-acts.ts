/** What a librarian does in a transcript, in the desk's own words. */

import type { Instant } from '../../bot/library/types.ts'
import type { Backend } from '../../bot/ports.ts'
import { inventoryAct } from './inventory-act.ts'

const branches = ['galvena', 'berni', 'parventa', 'galinciems', 'augstskola']

/**
 * `approves 1001` · `refuses 1001: too late` · `finds 1001` · `misses 1001` · `checks in c123 at galvena` ·
 * `receives c123 at parventa` · `finds claimed c123 at galvena` · `misses claimed c123 at galvena` · `checks out c123 to 100001 at galvena`. Numbers are those of requests.
 * `keeps c123 longer at galvena: reason` (the ready copy) · `clears c123 at galvena` · `finds missing c123 at galvena`.
 * `counts parventa without c123`: an inventory that did not find it.
 * `confirms 1001` · `declines 1001: reason` · `cancels n2: reason` · `seats 100005 in n2`: consultations and trainings.
 */
export async function deskAct(text: string, backend: Backend, now: Instant): Promise<void> {
  const { desk } = backend
  const act = { now, actor: { by: 'staff', staffId: 'galvena' } } as const
  const [, verb, number, comment] = /^(approves|refuses|finds|misses) (\d+)(?:: (.*))?$/.exec(text) ?? []
  if (verb !== undefined) {
    const work = await Promise.all(branches.map((branch) => desk.work(branch, now)))
    const request = work
      .flatMap(({ requests }) => requests)
      .find((one) => one.request.number === Number(number))?.request
    if (request === undefined) throw new Error(`the desk sees no request ${number}`)
    const reservationId = request.reservationId ?? ''
    const said = comment === undefined ? {} : { comment }
    if (verb === 'approves') return done(await desk.decide(act, { requestId: request.id, approve: true, ...said }))
    if (verb === 'refuses') return done(await desk.decide(act, { requestId: request.id, approve: false, ...said }))
    if (verb === 'finds') return done(await desk.reportFound(act, { reservationId }))
    return done(await desk.reportMissing(act, { reservationId }))
  }
  if (await trainingAct(text, backend, now)) return
  if (await shelfAct(text, backend, now)) return
  if (await inventoryAct(text, backend, now)) return
  const [, does, barcode = '', card, branch = ''] =
    /^(checks in|checks out|receives) (\S+)(?: to (\d+))? at (\w+)$/.exec(text) ?? []
  if (does === 'checks in') return done(await desk.checkIn(act, { barcode, branch }))
  if (does === 'receives') return done(await desk.receiveTransit(act, { barcode, branch }))
  if (does === 'checks out' && card !== undefined) return done(await desk.checkOut(act, { barcode, card, branch }))
  const [, looked, claimed = '', where = ''] = /^(finds|misses) claimed (\S+) at (\w+)$/.exec(text) ?? []
  if (looked !== undefined) {
    const line = (await desk.claims(where, now)).find(({ copy }) => copy.barcode === claimed)
    const loanId = line?.loan.id ?? ''
    if (looked === 'finds') return done(await desk.claimFound(act, { loanId, branch: where }))
    return done(await desk.claimNotFound(act, { loanId }))
  }
  throw new Error(`the desk does not know how to: ${text}`)
}

async function shelfAct(text: string, { desk }: Backend, now: Instant): Promise<boolean> {
  const act = { now, actor: { by: 'staff', staffId: 'galvena' } } as const
  const [, verb, barcode = '', branch = '', comment] =
    /^(keeps|clears|finds missing) (\S+)(?: longer)? at (\w+)(?:: (.*))?$/.exec(text) ?? []
  if (verb === undefined) return false
  if (verb === 'keeps') {
    const line = (await desk.holdShelf(branch, now)).ready.find((one) => one.barcode === barcode)
    const said = comment === undefined ? {} : { comment }
    done(await desk.keepReady(act, { reservationId: line?.reservation.id ?? '', ...said }))
  } else if (verb === 'clears') done(await desk.clearShelf(act, { barcode, branch }))
  else {
    const line = (await desk.missing(branch, now)).find(({ copy }) => copy.barcode === barcode)
    done(await desk.foundAfterAll(act, { copyId: line?.copy.id ?? '' }))
  }
  return true
}

async function trainingAct(text: string, backend: Backend, now: Instant): Promise<boolean> {
  const act = { now, actor: { by: 'staff', staffId: 'galvena' } } as const
  const [, verb, about = '', comment, slot = ''] =
    /^(confirms|declines|cancels|seats) (\w+)(?:: (.*)| in (\w+))?$/.exec(text) ?? []
  if (verb === undefined) return false
  if (verb === 'cancels') done(await backend.desk.cancelTraining(act, { slotId: about, reason: comment ?? '' }))
  else if (verb === 'seats') {
    done(await backend['ask-training']({ ask: 'ask-training', patronId: `p${about}`, slotId: slot }, act))
  } else {
    const lines = await Promise.all(branches.map((branch) => backend.desk.trainingsAt(branch, now)))
    const seated = lines.flat().flatMap((line) => line.seated)
    const bookingId = seated.find(({ booking }) => booking.number === Number(about))?.booking.id ?? ''
    const said = comment === undefined ? {} : { comment }
    done(await backend.desk.decideBooking(act, { bookingId, confirm: verb === 'confirms', ...said }))
  }
  return true
}

function done(outcome: object): void {
  if ('refusal' in outcome) throw new Error(`the desk refused: ${String(outcome.refusal)}`)
}
