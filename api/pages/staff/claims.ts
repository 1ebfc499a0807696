/** What readers say they returned: a list to look for at the shelves. */

import { page } from '../views.ts'
import type { Framed } from './frame.ts'

export interface ClaimRow {
  /** the loan's */
  id: string
  title: string
  author: string
  barcode: string
  /** place and call number, in words */
  where: string
  patron: string
  card: string
  due: string
  /** when the reader said so */
  said: string
  /** names of the two buttons */
  found: string
  notFound: string
}

export const claimsPage = page<Framed<{ lines: ClaimRow[] }>>('staff/claims')
