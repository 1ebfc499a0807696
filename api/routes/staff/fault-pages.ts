/** Whatever goes wrong under /staff is said on a page, in the library's own language. */

import type { FastifyError, FastifyInstance } from 'fastify'
import { localDate } from '../../../bot/library/calendar.ts'
import { plainWords, type Voice } from '../../../bot/texts/render.ts'
import type { WordKey } from '../../../bot/texts/say.ts'
import { type Fault, faultOf } from '../../errors.ts'
import { staffFaultPage } from '../../pages/staff/message.ts'
import type { ConsoleDoor } from './door.ts'

export function faultPages(app: FastifyInstance, { rooms, clock, texts }: ConsoleDoor): void {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const fault = faultOf(error, request)
    const library = await rooms.library()
    const language = library.defaultLanguage
    const today = localDate(clock.now(), library.zone)
    const voice: Voice = { bundle: texts[language], language, library, today, dial: 'none' }
    const word = (key: WordKey) => plainWords(key, voice)
    return reply
      .code(fault.statusCode)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(staffFaultPage({ language, name: library.name[language], word, message: word(wordOf(fault)) }))
  })
}

function wordOf({ statusCode, code }: Fault): WordKey {
  if (statusCode >= 500) return 'desk-fault-ours'
  if (statusCode === 429) return 'desk-too-fast'
  if (code === 'form-over') return 'desk-form-over'
  return code === 'other-site' ? 'desk-fault-elsewhere' : 'desk-fault-theirs'
}
