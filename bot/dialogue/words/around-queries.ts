/** Words around a title that are no part of it: politeness, and the noun in front of it. */

import { foldWord } from '../fold.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(foldWord))

/** No title begins or ends with these. */
export const politeAlways = words('lūdzu lūdzami ludzu пожалуйста пожалуста плиз пжл pls plz pozhalujsta')

/** Titles begin with these too (“Please Kill Me”): dropped only before a comma, or in small letters before a capital. */
export const politePerhaps = words('please kindly')

/** Dropped after a title when something is left. */
export const politeBehind = words('lūdzu ludzu please pls plz thanks пожалуйста плиз пж paldies спасибо')

/** Before a title, when written small and the title is not: `rezervēt man grāmatu Raudupiete`. */
export const nouns = words(
  'grāmatu grāmata grāmatas izdevumu romānu romāns man mums uz pēc par no book books novel title a an the called by me copy of for ' +
    'книгу книга книги роман мне нам автора на за про журнал žurnālu',
)
