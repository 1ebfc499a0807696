/** Words by which people turn to somebody, and titles seldom do: two of them in a search tell its language. */

import type { Language } from '../../library/types.ts'
import { foldWord } from '../fold.ts'

const words: Record<Language, string> = {
  lv:
    'iesaki iesakiet ieteikt iesakāt dod dodiet kaut gribu gribētu vēlos vēlētos vajag vajadzētu varētu lūdzu man jums ' +
    'lasīt palasīt izlasīt kādu nezinu zināt pateikt pastāstiet',
  en: 'recommend suggest something anything read please want need looking tell show know',
  ru:
    'дай дайте дадите посоветуй посоветуйте порекомендуй порекомендуйте подскажи подскажите скажи скажите покажи покажите ' +
    'почитать прочитать прочесть хочу хотел хотела хотелось нужно нужна нужен нужны надо можно могу забыл забыла потерял ' +
    'потеряла нибудь какую мне меня вам вас пожалуйста',
}

/** Folded word → its language. */
export const askingWords: ReadonlyMap<string, Language> = new Map(
  (['lv', 'en', 'ru'] as const).flatMap((language) =>
    words[language].split(' ').map((word): [string, Language] => [foldWord(word), language]),
  ),
)
