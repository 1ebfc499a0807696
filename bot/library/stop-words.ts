/** Words that say nothing of a title by themselves: when not every word is found, these are not looked for. */

import { foldTitle } from './fold-title.ts'

const lines = [
  'un ar no par uz pie pēc pa bez līdz pret pirms zem virs starp caur kopš vai bet kā kad kur ko kas kurš kura ir bija būs tas tā šis šī to šo es tu viņš viņa mēs jūs viņi man mans mana vēl jau arī tikai ļoti kāds kāda viss visi',
  'the a an and or but of in on at to for from by with about into over is are was were be it its this that these those i you he she we they my your his her what who when where how why all some any',
  'и в во на с со о об от до из за к ко по у для при про над под между или но а не ни что кто как где когда это эта этот эти то та тот те он она они мы вы я мне мой моя был была было есть все всё ещё уже тоже очень',
]

const stopWords: ReadonlySet<string> = new Set(lines.flatMap((line) => line.split(' ')).map(foldTitle))

/** Whether a folded word is worth finding: of “kas ir un” none is. */
export const isTelling = (word: string): boolean => !stopWords.has(word)
