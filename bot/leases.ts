/** How long anything on the road may be held before others take it over; all in ms of the machine's clock. */

export interface Leases {
  /** a turn its lane */
  laneMs: number
  /** a process the words it sends */
  wordMs: number
  /** one attempt to send; what takes longer is given up as `unknown`. Shorter than `wordMs` */
  attemptMs: number
  /** how long a lost answer may still come by itself before the carrier is asked (channels.md) */
  doubtMs: number
}

export const usualLeases: Leases = { laneMs: 15_000, wordMs: 15_000, attemptMs: 10_000, doubtMs: 60_000 }
