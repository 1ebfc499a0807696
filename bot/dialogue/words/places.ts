/** The names people give to Ventspils' branches, as beginnings of folded words; and the words that stand around a place. */

import { foldWord } from '../fold.ts'

/** Branch code → beginnings of the words that name it, endings left off, in three languages. */
export const placeStems: Readonly<Record<string, readonly string[]>> = {
  galvena: ['galven', 'main', 'central', 'centrāl', 'главн', 'центральн'],
  berni: ['bērn', 'child', 'kids', 'детск'],
  parventa: ['pārvent', 'parvent', 'парвент', 'паарвент'],
  galinciems: ['gāliņciem', 'galincem', 'galincjem', 'галинцием', 'галиньцием', 'галинцем'],
  augstskola: ['augstskol', 'universit', 'college', 'университет', 'вуз', 'высш'],
}

/** The kind of place: says nothing about which. */
export const placeNouns: ReadonlySet<string> = new Set(
  (
    'bibliotēka bibliotēkā bibliotēkas bibliotēku bibliotēkai filiāle filiālē filiāles filiāli filiālei nodaļa nodaļā nodaļas nodaļu ' +
    'ventspils viena ciems library branch department школа школы школе ' +
    'библиотека библиотеке библиотеки библиотеку библиотекой филиал филиале филиала отделение отделении отдел отделе вентспилсской вентспилс'
  )
    .split(' ')
    .map(foldWord),
)

/** Before a place. */
export const placeMarks: ReadonlySet<string> = new Set(
  'uz no pie iekš at in to from of for the a в во на из к для'.split(' ').map(foldWord),
)

/** Endings that may follow the beginning of a name: longer words are something else (`bērnība`, `childhood`). */
export const longestEnding = 4
