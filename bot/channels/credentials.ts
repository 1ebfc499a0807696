/** Tells a card and its password from anything else a patron may type, so that they are never stored. */

import { fold, foldWord } from '../dialogue/fold.ts'

const words = (...lines: string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')).map(foldWord))

const markers = words('parole paroli password passwd passcode pwd пароль пасворд')
/** Between the marker and the secret: “my password is …”, “mana parole ir …”, “мой пароль это …”. */
const fillers = words('ir is это this mana manu my мой un and и')
/** What may stand before a card number or a user name. */
const labels = words(
  'karte kartes kartei nr numurs lietotajs lietotajvards vards konts mans mana',
  'card number no user username login account name my',
  'карта карты номер логин пользователь имя мой моя',
)
/** Said with a number or a title, never with a password. */
const wishes = words(
  'pagarinat rezervet atcelt meklet atrast saite kods ludzu gramata gramatas vai par dienas gadi gadu',
  'renew reserve hold drop cancel search find link code please book books the about days leagues years reset game',
  'продлить забронировать заказать отменить найти код пожалуйста книга книги про дней лет',
)

const longestCredentials = 200

/**
 * Whether a text says a card number or a user name with a password, or names a password: “100001 rinda-demo”,
 * “anna.ozola: s3cret!”, “parole: …”. An ISBN, “pagarināt 2”, “kods 123456”, “1984 Orwell” say neither.
 */
export function looksLikeCredentials(text: string): boolean {
  const lines = text.split('\n')
  return [text, ...(lines.length > 1 ? lines : [])].some((part) => part.length <= longestCredentials && says(part))
}

function says(text: string): boolean {
  if (/^\/\w/u.test(text.trim()) || /https?:\/\//u.test(text)) return false
  return namesPassword(text) || isPair(text) || hasCardAndSecret(text)
}

/** A marker, then a secret: any word after a colon, else one that is no plain word, or the only one there is. */
function namesPassword(text: string): boolean {
  const typed = text.match(/[^\s:=,;]+|[:=]/gu) ?? []
  const at = typed.findIndex((word) => markers.has(fold(word)))
  if (at === -1) return false
  const after = typed.slice(at + 1).filter((word) => !fillers.has(fold(word)))
  const [first, second] = after
  if (first === undefined) return false
  if (/^[:=]$/u.test(first)) return second !== undefined && second.length >= 3
  if (isSecretive(first)) return true
  const opens = typed.slice(0, at).every((word) => fillers.has(fold(word)) || labels.has(fold(word)))
  return opens && after.length === 1 && first.length >= 4 && !wishes.has(fold(first)) && !/[?]$/u.test(first)
}

/** Two words and nothing else but labels: who, and the password. */
function isPair(text: string): boolean {
  const words = text
    .split(/[\s,;|]+|[:/](?=\s|$)/u)
    .filter((word) => word !== '' && !labels.has(fold(word)) && !markers.has(fold(word)))
  const [who, secret, more] = words
  if (who === undefined || secret === undefined || more !== undefined) return inOneWord(words)
  if (wishes.has(fold(who)) || wishes.has(fold(secret))) return false
  if (isCard(who)) return secret.length >= 4
  if (isUserName(who) && secret.length >= 6 && !/^\d+$/u.test(secret)) {
    return isStrong(secret) || (/[._@]/u.test(who) && (/[^\p{L}]/u.test(secret) || /\p{Ll}\p{Lu}/u.test(secret)))
  }
  return /^[\p{L}]{3,}$/u.test(who) && isStrong(secret)
}

/** Anywhere in a sentence: a card number, and right after it a word that is no plain one. */
function hasCardAndSecret(text: string): boolean {
  const words = text.split(/[\s,;|]+/u)
  return words.some((word, at) => {
    const next = words[at + 1]
    return next !== undefined && isCard(word) && /\p{L}/u.test(next) && isSecretive(next) && !wishes.has(fold(next))
  })
}

/** “100001/rinda-demo”, “100001:secret” */
function inOneWord(words: readonly string[]): boolean {
  const [only, more] = words
  const found = more === undefined && only !== undefined ? /^(\d{6,14})[:/](\S{4,})$/u.exec(only) : null
  return found?.[1] !== undefined && found[2] !== undefined && isCard(found[1]) && !/^[\d-]+$/u.test(found[2])
}

/** A card: a number too long for a year or a line of a list, and no ISBN. */
const isCard = (word: string): boolean => /^\d{6,14}$/u.test(word) && !isIsbn(word)

function isIsbn(digits: string): boolean {
  if (/^97[89]\d{10}$/u.test(digits)) return true
  if (!/^\d{10}$/u.test(digits)) return false
  const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0)
  return sum % 11 === 0
}

/** `anna.ozola`, `aozola1`, an e-mail address: Latin letters, with a dot, underscore, at sign or digit among them. */
const isUserName = (word: string): boolean => /^(?=.*[a-z])[a-z][\w.@+-]{3,}$/iu.test(word) && /[._@\d]/u.test(word)

/** Letters and digits mixed, or a sign no title has. */
const isStrong = (word: string): boolean =>
  word.length >= 6 && /\p{L}/u.test(word) && (/\p{Ll}\d|\d\p{L}/u.test(word) || /[!@#$%^&*=~\\]./u.test(word))

/** No plain word: digits or signs in it, capitals inside it. */
const isSecretive = (word: string): boolean =>
  word.length >= 4 && (/\d/u.test(word) || /[^\p{L}\p{M}.?!…”"»)]/u.test(word) || /\p{Ll}\p{Lu}/u.test(word))
