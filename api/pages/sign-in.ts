/** The page behind a sign-in link, in three phases: the form, a link that is over, and done. */

import type { LinkPurpose } from '../../bot/dialogue/asks.ts'
import type { Language } from '../../bot/library/types.ts'
import { page } from './views.ts'

/** Sentences of the page that need no value. */
export type PageWord =
  | 'page-title'
  | 'page-language'
  | 'page-phone-asks'
  | 'page-not-mine'
  | 'page-number'
  | 'page-number-hint'
  | 'page-card'
  | 'page-password'
  | 'page-submit'
  | 'page-over-title'
  | 'page-over'
  | 'page-trouble'
  | 'page-no-script'
  | 'page-asked-from'
  | 'page-export-what'
  | 'page-export-submit'
  | 'page-export-done'
  | 'page-erase-what'
  | 'page-erase-sure'
  | 'page-erase-submit'
  | 'page-over-asked'

export interface SignInView {
  language: Language
  /** its name */
  library: string
  languages: { code: Language; name: string }[]
  purpose: LinkPurpose
  phase: 'form' | 'over' | 'done'
  heading: string
  /** what went wrong and what to do, or what to do now */
  message?: string | undefined
  word: (key: PageWord) => string
  /** named when the server has been told the token; else the script asks and shows the form */
  phone?: string | undefined
  /** as they were posted */
  token: string
  card: string
  /** the fields the message is about */
  wrong?: 'number' | 'card' | undefined
}

/** The whole page as HTML; every value is escaped. */
export const signInPage = page<SignInView>('sign-in')
