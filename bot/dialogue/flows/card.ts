/** My card: its number, as a barcode where the channel can show one, and whether it is in order. */

import type { Say } from '../../texts/say.ts'
import type { Member, Outcome } from '../types.ts'
import { standing } from './sign-in.ts'

export function card({ patron, context }: Member): Outcome {
  const inOrder = standing(patron, context.today)
  const fees: Say[] = patron.fees > 0 ? [{ say: 'card-fees', fees: patron.fees }] : []
  const valid: Say[] = inOrder.length > 0 ? inOrder : [{ say: 'card-valid', date: patron.expires }]
  const say: Say[] = [{ say: 'my-card', name: patron.name, card: patron.card }, ...valid, ...fees]
  return { replies: [{ say, choices: [], ...(context.channel === 'telegram' && { barcode: patron.card }) }] }
}
