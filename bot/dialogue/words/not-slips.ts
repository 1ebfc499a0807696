/** Words that look like a slip of one of ours and are none: names and titles people really search for. */

import { foldWord } from '../fold.ts'

/** Folded; add a word here when a title is mistaken for a wish. */
export const notSlips: ReadonlySet<string> = new Set(
  (
    'tanks svētki rene renee amulet holes rule halo houses price prince tides thinks ruler rubles jules mules roles cello hallo hell helios commando commander settlings hotels ' +
    'house houses horse hour stoop stork story storm start stare starr stark stars smart still caress reader ' +
    'books boots brooks backs mother other another never fever house mouse moose loose closes lover' +
    ' kārts kārta karte karta kartes kara kalns kalna saimnieks vēla vēls nekas nakts laiks laika' +
    ' карма картина историй война войны месть места честь нелюбовь вернись верный'
  )
    .split(' ')
    .map(foldWord),
)
