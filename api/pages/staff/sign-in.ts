/** Where staff come in: user name and password, then the second factor where one is due. */

import type { Language } from '../../../bot/library/types.ts'
import type { WordKey } from '../../../bot/texts/say.ts'
import { page } from '../views.ts'

interface Outside {
  language: Language
  languages: { code: Language; name: string }[]
  /** the library's name */
  name: string
  message?: string | undefined
  word: (key: WordKey) => string
}

export const staffSignInPage = page<Outside & { username: string; to: string }>('staff/sign-in')

/** `enrol`: the secret to scan or type, before there is a second factor. */
export const staffCodePage = page<Outside & { csrf: string; enrol?: { secret: string; picture: string } | undefined }>(
  'staff/code',
)
