/** The slip that is handed over: in the patron's language, shown once in the answer to the form that made it. */

import type { Slip } from '../../../bot/patron-desk-port.ts'
import { plainWords, sentence, type Voice } from '../../../bot/texts/render.ts'
import { patronSlipPage } from '../../pages/staff/patron-slip.ts'
import { qrPicture } from '../../qr-picture.ts'
import type { ConsoleDoor } from './door.ts'
import type { Visit, VisitAnswer } from './visit.ts'

export async function showSlip(visit: Visit, { texts }: Pick<ConsoleDoor, 'texts'>, slip: Slip): Promise<VisitAnswer> {
  const { patron, password, code, qr } = slip
  const language = patron.language ?? visit.library.defaultLanguage
  const voice: Voice = { ...visit.voice, language, bundle: texts[language] }
  return await visit.show(patronSlipPage, {
    language,
    library: visit.library.name[language],
    card: patron.card,
    name: patron.name,
    username: patron.username,
    ...(password !== undefined && { password }),
    digits: code.digits,
    how:
      code.phone !== undefined && code.textTo !== undefined
        ? sentence({ say: 'desk-patrons-slip-text', phone: code.phone, to: code.textTo, until: code.until }, voice)
        : sentence({ say: 'desk-patrons-slip-chat', until: code.until }, voice),
    ...(qr && {
      qr: {
        picture: await qrPicture(qr.url),
        url: qr.url,
        how: sentence({ say: 'desk-patrons-slip-qr', until: qr.until }, voice),
      },
    }),
    slipWord: (key) => plainWords(key, voice),
  })
}
