/** What stands ready at a branch, for whom and until when, and what is to be cleared away. */

import { page } from '../views.ts'
import type { Framed } from './frame.ts'

export interface ReadyRow {
  id: string
  name: string
  /** its last digits */
  card: string
  title: string
  author: string
  barcode: string
  until: string
  /** that it is the last day, or past it; else empty */
  alarm: string
  /** that its patron has dropped it, which may still be undone; else empty */
  dropped: string
  /** what speaks against keeping it longer: then a comment is needed */
  against: string[]
  comment: string
}

export interface ClearRow {
  barcode: string
  callNumber: string
  title: string
  author: string
}

export const readyShelfPage = page<Framed<{ ready: ReadyRow[]; toClear: ClearRow[] }>>('staff/ready-shelf')
