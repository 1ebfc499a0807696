/** Counting the shelves: the places of a branch, the field that is scanned into, and what the counting showed. */

import { page } from '../views.ts'
import type { Framed } from './frame.ts'

export interface PlaceLine {
  /** none: outside the sections */
  section?: string | undefined
  name: string
  copies: number
  /** of one that is going on: its id and since when, in words */
  open?: { id: string; since: string } | undefined
  /** the last time, in words */
  last: string
  /** what its button says to whoever does not see the row */
  button: string
}

export interface FinishedLine {
  id: string
  date: string
  name: string
  expected: number
  /** one for each list of the heads */
  counts: number[]
}

export const inventoryPage =
  page<Framed<{ places: PlaceLine[]; heads: string[]; finished: FinishedLine[] }>>('staff/inventory')

/** A scan as it is answered: one big word, and what to do. */
export interface ScanAnswer {
  tone: 'good' | 'ask' | 'stop'
  big: string
  does: string
  barcode: string
  title?: string | undefined
  author?: string | undefined
  callNumber?: string | undefined
  /** the desk takes it in from here */
  checkIn: boolean
}

export interface CountView {
  id: string
  name: string
  state: 'running' | 'paused' | 'finished'
  progress: string
  by: { name: string; count: number }[]
  answers: ScanAnswer[]
}

export const inventoryCountPage = page<Framed<CountView>>('staff/inventory-count')

export interface ReportRow {
  barcode: string
  copyId?: string | undefined
  title?: string | undefined
  author?: string | undefined
  callNumber?: string | undefined
  /** where it belongs, in words */
  belongs?: string | undefined
  toFetch: boolean
}

export interface ReportView {
  id: string
  name: string
  progress: string
  /** in words; absent while it goes on */
  finished?: string | undefined
  lists: { list: string; name: string; href: string; current: boolean }[]
  list: string
  does: string
  rows: ReportRow[]
  /** what the rows can be done with */
  deed: 'miss' | 'check-in' | 'found' | 'none'
  page: string
  earlier?: string | undefined
  later?: string | undefined
  print: string
}

export const inventoryReportPage = page<Framed<ReportView>>('staff/inventory-report')
