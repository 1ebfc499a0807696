/** The desk, and the word that follows from each of its acts to the patrons it touched. */

import type { PatronId } from './library/types.ts'
import type { CheckIn, Desk } from './ports.ts'

/** So many patrons are told before the librarian sees the next page. */
const toldAtOnce = 100

/** The same desk; after an act that concerns a patron `tell` is called with them. `tell` keeps its own faults. */
export function desksTelling(desk: Desk, tell: (patronIds: PatronId[]) => Promise<void>): Desk {
  const overDesk = async <Result extends CheckIn | { refusal: string }>(done: Promise<Result>): Promise<Result> => {
    const result = await done
    if ('step' in result && 'reservation' in result && result.reservation) await tell([result.reservation.patronId])
    return result
  }
  const fetched = async <Result extends { reservation: { patronId: PatronId } } | { refusal: string }>(
    done: Promise<Result>,
  ): Promise<Result> => {
    const result = await done
    if ('reservation' in result) await tell([result.reservation.patronId])
    return result
  }
  return {
    ...desk,
    async decide(act, input) {
      const result = await desk.decide(act, input)
      if ('decided' in result) await tell([result.decided.patronId])
      return result
    },
    reportFound: (act, input) => fetched(desk.reportFound(act, input)),
    reportMissing: (act, input) => fetched(desk.reportMissing(act, input)),
    receiveTransit: (act, input) => overDesk(desk.receiveTransit(act, input)),
    checkIn: (act, input) => overDesk(desk.checkIn(act, input)),
    claimFound: (act, input) => overDesk(desk.claimFound(act, input)),
    async claimNotFound(act, input) {
      const result = await desk.claimNotFound(act, input)
      if ('loan' in result && result.loan.patronId !== undefined) await tell([result.loan.patronId])
      return result
    },
    async giveUp(act, input) {
      const result = await desk.giveUp(act, input)
      if ('touched' in result) await tell([...new Set(result.touched.map(({ patronId }) => patronId))])
      return result
    },
    async markMissing(act, input) {
      const result = await desk.markMissing(act, input)
      if ('touched' in result) await tell([...new Set(result.touched.map(({ patronId }) => patronId))])
      return result
    },
    clearShelf: (act, input) => overDesk(desk.clearShelf(act, input)),
    foundAfterAll: (act, input) => overDesk(desk.foundAfterAll(act, input)),
    keepReady: (act, input) => fetched(desk.keepReady(act, input)),
    async decideBooking(act, input) {
      const result = await desk.decideBooking(act, input)
      if ('line' in result) await tell([result.line.booking.patronId])
      return result
    },
    async cancelTraining(act, input) {
      const result = await desk.cancelTraining(act, input)
      if ('booked' in result && result.booked.length > 0) await tell(result.booked)
      return result
    },
    async changeLibrary(act, input) {
      const result = await desk.changeLibrary(act, input)
      // A whole town is told by the next ticks, which look at everybody.
      if ('patronIds' in result && result.patronIds.length > 0) await tell(result.patronIds.slice(0, toldAtOnce))
      return result
    },
    async changeDueAt(act, input) {
      const result = await desk.changeDueAt(act, input)
      if ('loan' in result && result.loan.patronId !== undefined) await tell([result.loan.patronId])
      return result
    },
  }
}
