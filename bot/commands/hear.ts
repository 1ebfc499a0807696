/** `npm run hear`: one utterance a line on stdin → one JSON object a line, what Rinda understood. */

import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { contractWish } from '../dialogue/contract-wish.ts'
import { hear } from '../dialogue/hear.ts'
import { localDate } from '../library/calendar.ts'
import { languages } from '../library/types.ts'

const { values } = parseArgs({ options: { language: { type: 'string', default: 'lv' } }, strict: false })
const language = languages.find((known) => known === values.language)
if (language === undefined) {
  process.stderr.write(`--language takes one of ${languages.join(', ')}\n`)
  process.exit(2)
}

// a reader that has seen enough (`| head`) is no fault of ours
process.stdout.on('error', (problem: NodeJS.ErrnoException) => process.exit(problem.code === 'EPIPE' ? 0 : 1))

for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (text.trim() === '') continue
  const today = localDate(new Date().toISOString(), 'Europe/Riga')
  const { wish, language: heard } = hear(text, { language, today })
  process.stdout.write(`${JSON.stringify({ text, ...contractWish(wish), language: heard })}\n`)
}
