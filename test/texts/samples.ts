/** Every sentence of the table with the longest values a real library gives, and with each variant of its plurals. */

import { allShapes } from '../../bot/texts/desk-shapes.ts'
import type { FieldKind, Say, Shape } from '../../bot/texts/say.ts'
import { shapes } from '../../bot/texts/shapes.ts'

const longTitle = { title: 'Ziemeļblāzma pār Kurzemes jūrmalu un citi stāsti', author: 'Regīna Ezera', number: '12345' }
const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '10:00', closes: '18:00' }))

const values: Record<FieldKind, unknown[]> = {
  word: ['Vārdiem nebija vietas, ko izstāstīt'],
  count: [0, 1, 2, 5, 11, 21, 365],
  date: ['2026-04-20', '2027-12-31'],
  day: ['2026-09-30'],
  dates: [['2026-04-14', '2026-04-20', '2026-04-23']],
  moment: ['2026-04-15T08:00:00.000Z', '2026-09-30T08:00:00.000Z'],
  hour: ['11:00', '09:00'],
  money: [1240],
  title: [longTitle],
  line: [longTitle, { ...longTitle, hidden: true }],
  place: ['augstskola'],
  at: ['augstskola'],
  ats: [['galinciems', 'augstskola']],
  places: [['galinciems', 'augstskola']],
  week: [[...week, { weekday: 6, opens: '09:00', closes: '15:00' }]],
  remark: ['', 'Paņemiet līdzi savu datoru.'],
  language: ['lv', 'en', 'ru'],
  kind: ['other'],
  link: ['https://biblioteka.ventspils.lv/signin?l=lv#0123456789012345678901234567890123456789012'],
}

/** What a word is, where a whole title would be out of place. */
const words: Record<string, string> = {
  name: 'Aleksandra Kalniņa-Bērziņa',
  number: '47',
  year: '2026',
  card: '1234567890',
  phone: '+37163623231',
  email: 'biblioteka@ventspils.gov.lv',
  address: 'Inženieru iela 101, Ventspils',
  library: 'Ventspils bibliotēka',
  reason: 'Neatkarības atjaunošanas diena',
}

/** The variants a `kind` is chosen by; what is not named here has the one called “other”. */
const kinds: Record<string, readonly string[]> = {
  act: ['drop', 'pickup', 'suspend', 'pass', 'extend'],
  behind: ['somebody', 'nobody'],
  free: ['yes', 'no'],
  grace: ['yes', 'no'],
  known: ['author', 'year', 'both'],
  language: ['lv', 'en', 'ru'],
  muted: ['yes', 'no'],
  price: ['free', 'paid'],
  renewable: ['yes', 'no'],
  renewal: ['possible', 'someone-waits', 'too-often'],
  rule: ['card-expired', 'card-blocked', 'fees-over-limit', 'overdue-beyond-grace', 'other'],
  span: ['day', 'days', 'weeks', 'month', 'months'],
  state: [
    'dropping',
    'asked',
    'confirmed',
    'requested',
    'to-fetch',
    'in-transit',
    'ready',
    'over',
    'collected',
    'cancelled',
    'expired',
  ],
  to: ['answer', 'fetch'],
  why: ['closed', 'staff'],
  type: ['book', 'audio', 'periodical', 'dvd', 'map', 'training', 'consultation'],
  left: ['free', 'full', 'yours'],
  when: ['overdue', 'today', 'later'],
  what: ['password', 'loans', 'fee', 'card', 'fee-card', 'loans-fee', 'loans-card', 'loans-fee-card'],
  who: ['staff', 'rules'],
  written: ['yes', 'no'],
}

function valuesOf(name: string, kind: FieldKind): unknown[] {
  if (kind === 'kind') return [...(kinds[name] ?? values.kind)]
  const word = words[name]
  return kind === 'word' && word !== undefined ? [word] : values[kind]
}

/** Each value of each field once, beside the first values of the others. */
export function samples(of: Readonly<Record<string, Shape>> = shapes): Say[] {
  return Object.entries(of).flatMap(([key, shape]) => {
    const fields = Object.entries<FieldKind>(shape).map(([name, kind]) => ({ name, given: valuesOf(name, kind) }))
    const most = Math.max(1, ...fields.map(({ given }) => given.length))
    return Array.from({ length: most }, (_, index) =>
      sayOf(key, Object.fromEntries(fields.map(({ name, given }) => [name, given[index % given.length]]))),
    )
  })
}

/** The table has just said which fields this sentence has; the compiler cannot follow it through `Object.entries`. */
function sayOf(key: string, fields: object): Say {
  const say: object = { say: key, ...fields }
  if (isSay(say)) return say
  throw new Error(`no sentence ${key}`)
}

const isSay = (value: object): value is Say => 'say' in value && typeof value.say === 'string' && value.say in allShapes
