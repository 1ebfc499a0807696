/** A page that only says something. */

import type { Language } from '../../../bot/library/types.ts'
import type { WordKey } from '../../../bot/texts/say.ts'
import { page } from '../views.ts'
import type { Framed } from './frame.ts'

export const messagePage = page<Framed<{ message: string; to?: string }>>('staff/message')

/** The same outside the frame, when nobody knows who asks. */
export const staffFaultPage = page<{
  language: Language
  name: string
  message: string
  word: (key: WordKey) => string
}>('staff/fault')
