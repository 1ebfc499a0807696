/** The order in which copies stand on the shelves, for lists that are walked along. */

import type { Copy } from './types.ts'

const naturally = new Intl.Collator('lv', { numeric: true })

/**
 * By call number, then by barcode. A class number of the UDC is a decimal (`159.9` stands before `2`, `82-3` before
 * `821`); numbers in whatever else a library writes count as wholes (`L-2` before `L-10`).
 */
export function byShelf(
  one: Pick<Copy, 'callNumber' | 'barcode'>,
  other: Pick<Copy, 'callNumber' | 'barcode'>,
): number {
  const [a, b] = [marksOf(one.callNumber), marksOf(other.callNumber)]
  if (a.udc !== b.udc) return a.udc < b.udc ? -1 : 1
  return naturally.compare(a.rest, b.rest) || naturally.compare(one.barcode, other.barcode)
}

/** Without a class number it stands behind all that have one. */
function marksOf(callNumber: string): { udc: string; rest: string } {
  const [, udc = '\uffff', rest = callNumber] = /^\s*(\d\S*)(.*)$/.exec(callNumber) ?? []
  return { udc, rest: rest.trim() }
}
