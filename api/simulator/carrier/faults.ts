// Faults on demand: what goes wrong, for which number or which call.

import type { CallFault } from './types.ts'

export type Faults = {
  /**
   * Texts to `number` fail with this Twilio code until told otherwise (undefined lifts it): 2xxxx refuses the create
   * call with 400, 3xxxx takes the message and then reports it undelivered.
   */
  onNumber: (number: string, code: number | undefined) => void
  /** The next `times` create calls meet this fault; several orders queue up. */
  onNext: (fault: CallFault, times?: number) => void
  /** Every call, listings too, meets this fault until it is lifted with undefined. */
  standing: (fault: CallFault | undefined) => void
}

export type FaultPlan = Faults & {
  codeOf: (number: string) => number | undefined
  /** The fault this create call meets; uses up one of the queue. */
  takeForCreate: () => CallFault | undefined
  forRead: () => CallFault | undefined
}

export function faultPlan(): FaultPlan {
  const codes = new Map<string, number>()
  const queue: CallFault[] = []
  let always: CallFault | undefined
  return {
    onNumber: (number, code) => {
      if (code === undefined) codes.delete(number)
      else codes.set(number, code)
    },
    onNext: (fault, times = 1) => {
      for (let at = 0; at < times; at += 1) queue.push(fault)
    },
    standing: (fault) => {
      always = fault
    },
    codeOf: (number) => codes.get(number),
    takeForCreate: () => queue.shift() ?? always,
    forRead: () => always,
  }
}
