/** One spelling for all ways of writing a title: what search and the database's `folded` column compare. */

// Letters with a mark (й, ё, ā) lose it first, so only bare ones are named.
const cyrillic =
  'а=a б=b в=v г=g ґ=g д=d е=e є=e ж=z з=z и=i і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=c ч=c ш=s щ=s ъ= ы=i ь= э=e ю=iu я=ia'
const barred = 'ß=ss æ=ae ø=o œ=oe ł=l đ=d ð=d þ=th ı=i'

const latin = new Map(
  `${cyrillic} ${barred}`.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
)

/**
 * Folds text to words of a–z, digits and single spaces: small letters, no diacritics, Cyrillic in Latin letters.
 * Spellings that differ only by the habit of transliteration fall together (š, sh, ш; j, y, й; x, ks; double letters),
 * so that a Russian title is found when it is typed in Latin letters, and the reverse.
 */
export const foldTitle = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/(?<![бвгджзклмнпрстфхцчшщъь])е/gu, 'ие')
    .replace(/[^a-z]/gu, (letter) => latin.get(letter) ?? letter)
    .replace(/['’ʼ`]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/sh?ch|sh/g, 's')
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
