// The GSM-7 alphabet and how letters and signs outside it are written in it.

/** GSM 03.38 with its extension table: what a phone can show at seven bits a character. */
export const gsm7Alphabet: ReadonlySet<string> = new Set(
  '@£$¥èéùìòÇ\nØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà^{}\\[~]|€',
)

const cyrillic: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
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
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'u',
  ј: 'j',
}

const latin: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  œ: 'oe',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ẞ: 'SS',
}

const quotes = Object.fromEntries(Array.from('„“”‟«»″‶', (sign) => [sign, '"']))
const apostrophes = Object.fromEntries(Array.from('‘’‚‛‹›′`´ʼʻʹˈ', (sign) => [sign, "'"]))
const dashes = Object.fromEntries(Array.from('‐‑‒–—―−•·●◦▪‣⁃', (sign) => [sign, '-']))
const signs: Record<string, string> = {
  '\t': ' ',
  '…': '...',
  '×': 'x',
  '÷': '/',
  '⁄': '/',
  '→': '->',
  '←': '<-',
  '©': '(c)',
  '®': '(r)',
}

const written = new Map(Object.entries({ ...cyrillic, ...latin, ...quotes, ...apostrophes, ...dashes, ...signs }))

/** How one character outside GSM-7 is written in it, in small letters; undefined when this table does not know it. */
export function latinOf(point: string): string | undefined {
  return written.get(point) ?? written.get(point.toLowerCase())
}
