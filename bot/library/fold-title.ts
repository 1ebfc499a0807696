/** One spelling for all ways of writing a title: what search and the database's `folded` column compare. */

const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'z',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}

// Letters that are no letter with a mark, so that taking marks off does not help.
const barred: Record<string, string> = { ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

const latin: Record<string, string> = { ...cyrillic, ...barred }

/**
 * Folds text to words of a–z, digits and single spaces: small letters, no diacritics, Cyrillic in Latin letters.
 * Spellings that differ only by the habit of transliteration fall together (š, sh, ш; j, y, й; x, ks; double letters),
 * so that a Russian title is found when it is typed in Latin letters, and the reverse.
 */
export const foldTitle = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<![бвгджзйклмнпрстфхцчшщъь])е/gu, 'йе')
    .replace(/[^a-z]/gu, (letter) => latin[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .replace(/sch|sh/g, 's')
    .replace(/ch/g, 'c')
    .replace(/zh/g, 'z')
    .replace(/[yj]/g, 'i')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/q/g, 'k')
    .replace(/([a-z])\1+/g, '$1')
    .trim()

/** The digits that name the edition, without prefix and check digit; undefined when the text is no ISBN. */
export function foldIsbn(text: string): string | undefined {
  const bare = text.replace(/^\s*isbn(-1[03])?[:\s]*/i, '').replace(/[\s-]/g, '')
  if (/^97[89]\d{10}$/.test(bare)) return bare.slice(3, 12)
  return /^\d{9}[\dXx]$/.test(bare) ? bare.slice(0, 9) : undefined
}
