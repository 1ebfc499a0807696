/** What a carrier says became of a text: written down forward only, and a phone that cannot be reached is marked. */

import type { Address } from './library/types.ts'
import type { SendFailure } from './ports.ts'

/** One step of a message of ours, as a channel read it. */
export interface Step {
  outboxId: string
  providerId: string
  status: 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed'
  failure: SendFailure | undefined
}

export interface Noting {
  note: (step: {
    outboxId: string
    status: 'sent' | 'delivered' | 'failed'
    providerId: string
    failure: string | undefined
  }) => Promise<{ address: Address } | undefined>
  /** sends the text once more after so many ms, if it has not been tried too often */
  again: (outboxId: string, afterMs: number) => Promise<void>
  gone: (address: Address, how: 'stopped' | 'dead') => Promise<void>
}

/** Takes one step. Steps come late, doubled and out of order; one that is no news changes nothing. */
export async function noteStep(step: Step, noting: Noting): Promise<void> {
  const { outboxId, providerId, failure } = step
  const status = forward(step.status)
  if (status === undefined) return
  const row = await noting.note({ outboxId, providerId, status, failure: failure?.reason })
  if (row === undefined || failure === undefined) return
  switch (failure.failure) {
    case 'retry':
      return await noting.again(outboxId, failure.afterMs)
    case 'stopped':
      return await noting.gone(row.address, 'stopped')
    case 'dead':
      return failure.scope === 'address' ? await noting.gone(row.address, 'dead') : undefined
    case 'unknown':
      return
  }
}

function forward(status: Step['status']): 'sent' | 'delivered' | 'failed' | undefined {
  switch (status) {
    case 'queued':
    case 'sending':
      return undefined
    case 'sent':
    case 'delivered':
      return status
    case 'undelivered':
    case 'failed':
      return 'failed'
  }
}
