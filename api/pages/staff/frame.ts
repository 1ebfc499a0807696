/** What stands around every page of the console. */

import type { Flash } from '../../../bot/desk/session.ts'
import type { Instant, Language } from '../../../bot/library/types.ts'
import type { Say, WordKey } from '../../../bot/texts/say.ts'

export interface Frame {
  language: Language
  languages: { code: Language; name: string }[]
  /** the library's */
  name: string
  /** this page's own path */
  path: string
  pages: { href: string; name: string; current: boolean }[]
  /** absent for whoever has one branch; then `at` says which */
  branches?: { code: string; name: string; chosen: boolean }[]
  at: string
  staffName: string
  /** library time, for countdowns */
  madeAt: Instant
  /** stands in each form, with `key` */
  csrf: string
  key: string
  flash?: Flash | undefined
  /** how many requests press, in words; absent when none does */
  pressing?: string
  word: (key: WordKey) => string
  say: (say: Say) => string
}

/** A page inside the frame. */
export type Framed<View extends object> = View & { frame: Frame }
