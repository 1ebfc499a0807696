/** The demo's CSV files as typed rows; a row that does not fit is a broken demo and throws with its file and line. */

import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'

const text = z.string().min(1)
const blank = z.literal('').transform(() => undefined)
const orBlank = <Shape extends z.ZodType>(shape: Shape) => z.union([blank, shape])
const whole = z
  .string()
  .regex(/^-?\d+$/)
  .transform(Number)
const euros = z
  .string()
  .regex(/^\d+\.\d\d$/)
  .transform((amount) => Number(amount.replace('.', '')))
const words = z.string().transform((list) => list.split(' ').filter((word) => word !== ''))
const card = z.string().regex(/^\d{6}$/)
const barcode = z.string().regex(/^\d{8}$/)
const language = z.enum(['lv', 'en', 'ru'])
const yesOrNo = z.enum(['true', 'false']).transform((word) => word === 'true')

/** `2004-09-01`, or `+400d`: days from the first day, so that the demo does not grow old. */
const dayOrOffset = z.union([
  z
    .string()
    .regex(/^[+-]\d+d$/)
    .transform((offset) => ({ days: Number.parseInt(offset, 10) })),
  z.iso.date().transform((date) => ({ date })),
])

const title = z.strictObject({
  control_number: z.string().regex(/^t\d+$/),
  title: text,
  author: z.string(),
  year: orBlank(whole),
  language,
  isbn: words,
  item_type: text,
  reservable: z.enum(['title', 'copy']),
  popularity: whole,
})
const copy = z.strictObject({
  barcode,
  control_number: text,
  isbn: z.string(),
  branch: text,
  section: orBlank(text),
  call_number: text,
  item_type: text,
  status: z.enum(['shelf', 'to-clear', 'missing', 'lost', 'withdrawn']),
})
const patron = z.strictObject({
  card,
  username: text,
  name: text,
  language,
  phone: orBlank(z.e164()),
  category: z.enum(['adult', 'child']),
  born: dayOrOffset,
  expires: dayOrOffset,
  blocked: yesOrNo,
  fees: euros,
})
/** Either `due_in` or `lent_ago`, in open days of the lending branch from the first day. */
const loan = z.strictObject({ barcode, card, due_in: orBlank(whole), lent_ago: orBlank(whole), renewals: whole })
/** In the order of `seq`; `made_ago` in open days of Main, `ready_ago` of the pickup branch; `barcode` = the copy held. */
const reservation = z.strictObject({
  card,
  control_number: text,
  pickup: text,
  state: z.enum(['waiting', 'in-transit', 'ready']),
  made_ago: whole,
  ready_ago: orBlank(whole),
  barcode: orBlank(barcode),
})
/** `in_days` in open days of the branch from the first day, `before_closing` in minutes; a consultation needs no name. */
const training = z.strictObject({
  branch: text,
  kind: z.enum(['consultation', 'training']),
  lv: orBlank(text),
  en: orBlank(text),
  ru: orBlank(text),
  in_days: whole,
  before_closing: whole,
  minutes: whole,
  seats: whole,
})
const family = z.strictObject({ holder: card, card })
const staff = z.strictObject({
  username: text,
  name: text,
  role: z.enum(['librarian', 'admin']),
  branch: orBlank(text),
})

export type DayOrOffset = z.infer<typeof dayOrOffset>
export type LoanRow = z.infer<typeof loan>
export type PatronRow = z.infer<typeof patron>
export type ReservationRow = z.infer<typeof reservation>
export type TrainingRow = z.infer<typeof training>

/** Every row of the demo, in the order of the files. */
export const readRows = () => ({
  titles: rows('titles.csv', title),
  copies: rows('copies.csv', copy),
  patrons: rows('patrons.csv', patron),
  family: rows('family.csv', family),
  staff: rows('staff.csv', staff),
  loans: rows('loans.csv', loan),
  reservations: rows('reservations.csv', reservation),
  trainings: rows('trainings.csv', training),
})

function rows<Shape extends z.ZodType>(file: string, shape: Shape): z.infer<Shape>[] {
  const records: unknown[] = parse(readFileSync(new URL(file, import.meta.url), 'utf8'), { columns: true, bom: true })
  return records.map((record, index) => {
    const read = shape.safeParse(record)
    if (!read.success) throw new Error(`${file} line ${index + 2}: ${z.prettifyError(read.error)}`)
    return read.data
  })
}
