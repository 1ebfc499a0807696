/** What an inventory does to readers in a transcript: a copy that should have stood there was not found. */

import type { Instant } from '../../bot/library/types.ts'
import type { Backend } from '../../bot/ports.ts'

/** The counting of a place that a stage with a database has laid out. */
export const countingOf = (place: string): string => `counting of ${place}`

/** `counts parventa without 30005809`: the copy's barcode, and the branch or section that was counted. */
export async function inventoryAct(text: string, { desk }: Backend, now: Instant): Promise<boolean> {
  const [, place, barcode] = /^counts (\S+) without (\S+)$/.exec(text) ?? []
  if (place === undefined || barcode === undefined) return false
  const act = { now, actor: { by: 'staff', staffId: 'galvena' } } as const
  const result = await desk.markMissing(act, { inventoryId: countingOf(place), copyIds: [`c${barcode}`] })
  if ('refusal' in result || result.marked.length !== 1) throw new Error(`the desk did not: ${text}`)
  return true
}
