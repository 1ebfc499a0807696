/** In which language a page is shown. */

import { type Language, languages } from '../../bot/library/types.ts'

/** What `?l=` asks for, else the first of ours that `Accept-Language` wants, else the one given. */
export function pageLanguage(asked: unknown, accepted: string | undefined, otherwise: Language): Language {
  const wanted = (accepted ?? '')
    .split(',')
    .map((entry, place) => {
      const [tag = '', ...fields] = entry.trim().toLowerCase().split(';')
      const weight = Number(/q=([\d.]+)/.exec(fields.join(';'))?.[1] ?? 1)
      return { code: tag.split('-')[0], weight, place }
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.place - b.place)
    .map(({ code }) => code)
  for (const code of [asked, ...wanted]) {
    const known = languages.find((one) => one === code)
    if (known !== undefined) return known
  }
  return otherwise
}

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { lv: 'Latviski', en: 'English', ru: 'По-русски' }
