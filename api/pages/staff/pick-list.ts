/** What is fetched from the shelves of a branch, section by section, and what is searched for. */

import { page } from '../views.ts'
import type { Framed } from './frame.ts'

interface CopyLine {
  id: string
  callNumber: string
  barcode: string
  title: string
  author: string
}

export interface FetchLine extends CopyLine {
  /** where it is picked up, in words */
  to: string
  /** the request with its deadline in words, and as an instant for the countdown */
  by?: string
  until?: string
  late?: boolean
}

export interface PickSection {
  /** empty in a branch without sections */
  name: string
  lines: FetchLine[]
}

export interface SearchLine extends CopyLine {
  since: string
  looked: string
}

export const pickListPage = page<Framed<{ sections: PickSection[]; search: SearchLine[] }>>('staff/pick-list')
