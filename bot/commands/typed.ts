/** What is typed in a terminal, taken in as a channel's edge does: credentials and codes go no further, nor into a file. */

import { looksLikeCredentials } from '../channels/credentials.ts'
import { withoutCode } from '../channels/desk-code.ts'
import type { Heard } from '../dialogue/types.ts'
import type { Language } from '../library/types.ts'

/** How they stand in a saved transcript; played, they mean that such a thing was typed. */
const marks = { credentials: '[card and password]', code: '[code]' } as const

export interface Typed {
  heard: Heard
  /** the words as they may be shown and saved */
  shown: string
}

/** Reads one line; a mark is read as what it stands for. No code was given out here, so that none fits. */
export function takeTyped(line: string, languageCode: Language | undefined): Typed {
  if (line === marks.credentials || looksLikeCredentials(line))
    return { heard: { kind: 'credentials', languageCode }, shown: marks.credentials }
  const text = line.replace(marks.code, line.startsWith('/start') ? 'l_none' : '000000')
  const heard = withoutCode({ kind: 'text', text, languageCode }, () => 'none')
  if (heard.kind !== 'desk-code') return { heard, shown: line }
  return { heard, shown: text.replace(/l_[\w-]+|\d{3}\s*\d{3}/u, marks.code) }
}
