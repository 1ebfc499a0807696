/** All word tables put together, read once. */

import { lexiconOf } from '../lexicon.ts'
import { readPhrases } from '../phrases.ts'
import { accountRows } from './account.ts'
import { concepts } from './concepts.ts'
import { libraryRows } from './library.ts'
import { phoneRows } from './phone.ts'
import { reservingRows } from './reserving.ts'
import { searchingRows } from './searching.ts'
import { talkRows } from './talk.ts'

export const grammar = readPhrases(
  [talkRows, accountRows, reservingRows, libraryRows, phoneRows, searchingRows],
  concepts,
)
export const lexicon = lexiconOf(grammar)
