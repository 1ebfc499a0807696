/** Words that count: ordinals and cardinals to ten in three languages, and the small words that stand around a number. */

import type { Language } from '../../library/types.ts'
import { foldWord } from '../fold.ts'

const rows: readonly string[] = [
  'viens vienu viena pirmais pirmo pirmā pirmajai pirmajam pirmās one first один одна одну первый первая первую первое первого первой',
  'divi divus divas otrais otro otrā otrajai otrajam otrās two second два две второй вторая вторую второе второго',
  'trīs trešais trešo trešā trešajai trešajam trešās three third три третий третья третью третье третьего третьей',
  'četri četrus četras ceturtais ceturto ceturtā ceturtajai ceturtajam four fourth четыре четвертый четвертая четвертую четвертое',
  'pieci piecus piecas piektais piekto piektā piektajai piektajam five fifth пять пятый пятая пятую пятое пятого пятой',
  'seši sešus sešas sestais sesto sestā sestajai sestajam six sixth шесть шестой шестая шестую шестое шестого',
  'septiņi septiņus septiņas septītais septīto septītā seven seventh семь седьмой седьмая седьмую седьмое',
  'astoņi astoņus astoņas astotais astoto astotā eight eighth восемь восьмой восьмая восьмую восьмое',
  'deviņi deviņus deviņas devītais devīto devītā nine ninth девять девятый девятая девятую девятое',
  'desmit desmitais desmito desmitā ten tenth десять десятый десятая десятую десятое',
]

const folded = (words: string): string[] => words.split(' ').map(foldWord)

/** Folded word → the number it says. */
export const counted: ReadonlyMap<string, number> = new Map(
  rows.flatMap((row, index) => folded(row).map((word): [string, number] => [word, index + 1])),
)

const english: ReadonlySet<string> = new Set(
  'one first two second three third four fourth five fifth six sixth seven seventh eight eighth nine ninth ten tenth'.split(
    ' ',
  ),
)

/** The language of a word that counts; `undefined` when it does not. */
export const countedIn = (word: string): Language | undefined =>
  !counted.has(word) ? undefined : /\p{Script=Cyrillic}/u.test(word) ? 'ru' : english.has(word) ? 'en' : 'lv'

/** English cardinals: “the three” is a title, “the third” a choice. */
export const cardinals: ReadonlySet<string> = new Set('one two three four five six seven eight nine ten'.split(' '))

/** Before a number. */
export const numberMarks: ReadonlySet<string> = new Set(
  folded('nr numurs numuru numur numura numuram number no num № # номер номером номера пункт the'),
)

/** Between two numbers. */
export const numberJoins: ReadonlySet<string> = new Set(folded('un and и plus also arī та да'))

/** Behind the digits of an ordinal. */
export const numberEndings: ReadonlySet<string> = new Set(
  folded('st nd rd th й я ю е ой ая ую ое го ый ий ью ais ā o šo to'),
)

/** What is numbered: `grāmatu 2`, `the second one`, `бронь 2`. */
export const things: ReadonlySet<string> = new Set(
  folded(
    'grāmata grāmatu grāmatas grāmatai rezervācija rezervāciju rezervācijas rezervācijai izdevums izdevumu izdevumam pasūtījumu ' +
      'book books one hold holds reservation reservations item items loan loans request ' +
      'книга книгу книги бронь брони броню заказ заказа резерв издание экземпляр',
  ),
)
