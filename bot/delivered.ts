/** What a carrier says became of a text: written down forward only, and a phone that cannot be reached is marked. */

import type { Address } from './library/types.ts'
import type { SendFailure } from './ports.ts'

/** One step of a message of ours, as a channel read it. */
export interface Step {
  outboxId: string
  /** `earlier`: of a message in several texts one that is not its last */
  part: 'last' | 'earlier'
  providerId: string
  status: 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed'
  failure: SendFailure | undefined
}

export interface Noting {
  note: (step: {
    outboxId: string
    status: 'sent' | 'delivered' | 'failed'
    providerId: string | undefined
    failure: string | undefined
    /** after so many ms it goes out once more, if it has not been tried too often */
    againInMs: number | undefined
  }) => Promise<{ address: Address } | undefined>
  gone: (address: Address) => Promise<void>
}

/**
 * Takes one step. Steps come late, doubled and out of order; one that is no news changes nothing. A message has arrived
 * when its last text has, and failed when any of them did.
 */
export async function noteStep(step: Step, noting: Noting): Promise<void> {
  const { outboxId, failure } = step
  const status = forward(step.status)
  if (step.part === 'earlier' && status !== 'failed') return
  const providerId = step.part === 'last' ? step.providerId : undefined
  const againInMs = failure?.failure === 'retry' ? failure.afterMs : undefined
  const row = await noting.note({ outboxId, providerId, status, failure: failure?.reason, againInMs })
  if (row === undefined || failure === undefined) return
  switch (failure.failure) {
    case 'stopped':
      return await noting.gone(row.address)
    case 'dead':
      return failure.scope === 'address' ? await noting.gone(row.address) : undefined
    case 'retry':
    case 'unknown':
      return
  }
}

/** For us a text is sent when the carrier has taken it. */
function forward(status: Step['status']): 'sent' | 'delivered' | 'failed' {
  switch (status) {
    case 'queued':
    case 'sending':
    case 'sent':
      return 'sent'
    case 'delivered':
      return status
    case 'undelivered':
    case 'failed':
      return 'failed'
  }
}
