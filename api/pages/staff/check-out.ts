/** Lending: the card, how its reader stands, and the copy just lent. */

import type { Instant } from '../../../bot/library/types.ts'
import { page } from '../views.ts'
import type { Framed } from './frame.ts'

export interface BorrowerView {
  name: string
  card: string
  /** what speaks against lending to them, in words */
  against: string | undefined
  /** said when nothing does */
  good: string
  /** how many they have, how many are overdue, what they owe */
  facts: string[]
  /** what stands ready for them, and where */
  ready: { title: string; barcode: string; at: string }[]
  lentToday: { title: string; due: string }[]
}

export interface CheckedOut {
  /** until when */
  big: string
  title: string
  author: string
  barcode: string
  /** it was taken back already */
  undone?: string
  /** absent when the minute is over */
  undo?: { key: string; until: Instant }
}

export interface CheckOutView {
  card: string
  borrower?: BorrowerView
  /** as scanned before something was refused */
  barcode: string
  /** a comment would overrule what was refused */
  overrule: boolean
  done?: CheckedOut
}

export const checkOutPage = page<Framed<CheckOutView>>('staff/check-out')
