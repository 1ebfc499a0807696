/** Taking copies back: the field, and what to do with the one just scanned. */

import type { Instant } from '../../../bot/library/types.ts'
import { page } from '../views.ts'
import type { Framed } from './frame.ts'

/** What a check-in said, in words. */
export interface CheckedIn {
  /** the one big word */
  big: string
  step: 'shelve' | 'hold-shelf' | 'send'
  /** for whom, until when, or where */
  lines: string[]
  title: string
  author: string
  barcode: string
  /** it was late, or not on loan at all */
  notes: string[]
  /** it was taken back already */
  undone?: string
  /** absent when the minute is over */
  undo?: { key: string; until: Instant }
}

export interface CheckInView {
  /** what was scanned and not taken, or what another page brings */
  barcode: string
  done?: CheckedIn
  /** the form of a lost or damaged copy, as it was typed */
  lost: { open: boolean; barcode: string; loss: string; damage: string }
}

export const checkInPage = page<Framed<CheckInView>>('staff/check-in')
