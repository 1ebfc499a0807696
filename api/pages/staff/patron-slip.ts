/** The slip: user name, first password, a code and a QR; in the patron's language, printed and handed over. */

import type { Language } from '../../../bot/library/types.ts'
import type { WordKey } from '../../../bot/texts/say.ts'
import { page } from '../views.ts'
import type { Framed } from './frame.ts'

export interface SlipView {
  language: Language
  library: string
  card: string
  name: string
  username: string
  password?: string
  digits: string
  how: string
  qr?: { picture: string; url: string; how: string }
  slipWord: (key: WordKey) => string
}

export const patronSlipPage = page<Framed<SlipView>>('staff/patron-slip')
