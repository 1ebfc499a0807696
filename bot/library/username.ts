/** The user name that is proposed for a name: `anna.ozola`, of Latin letters whatever the name is written in. */

const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'jo', ж: 'z', з: 'z', и: 'i', й: 'j', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', ш: 's' },
  ...{ щ: 'sc', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'ju', я: 'ja' },
}

/** First and last word of the name; of a name without a letter it knows, `card`. */
export function proposedUsername(name: string, card: string): string {
  const latin = [...name.normalize('NFC').toLowerCase()].map((letter) => cyrillic[letter] ?? letter).join('')
  const words = latin
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9\s]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined]
  return [first ?? card.toLowerCase(), last].filter((word) => word !== undefined).join('.')
}

/** The first of `anna.ozola`, `anna.ozola2`, `anna.ozola3` … that nobody has. */
export function freeUsername(proposed: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? proposed : `${proposed}${n}`
    if (!taken.has(name)) return name
  }
}

/** A name as it is searched: small letters, Latvian marks forgiven. */
export const foldName = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[āčēģīķļņšūž]/g, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''))
