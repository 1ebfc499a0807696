/** Whom an ask goes to: the library system, or our own records of phones. */

import { type Answer, type Ask, type WriteKind, writes } from './dialogue/asks.ts'
import type { Act, Backend, Phones } from './ports.ts'

/** Answers one ask. Writes happen once per `act.key`; reads never look at it. */
export async function answer(ask: Ask, to: { backend: Backend; phones: Phones }, act: Act): Promise<Answer> {
  const { backend, phones } = to
  switch (ask.ask) {
    case 'search':
      return await backend.search(ask)
    case 'title':
      return await backend.title(ask)
    case 'patron':
      return await backend.patron(ask)
    case 'wards':
      return await backend.wards(ask, act.now)
    case 'loans':
      return await backend.loans(ask, act.now)
    case 'reservations':
      return await backend.reservations(ask, act.now)
    case 'offer':
      return await backend.offer(ask, act.now)
    case 'reserve':
      return await backend.reserve(ask, act)
    case 'drop':
      return await backend.drop(ask, act)
    case 'undrop':
      return await backend.undrop(ask, act)
    case 'suspend':
      return await backend.suspend(ask, act)
    case 'pickup':
      return await backend.pickup(ask, act)
    case 'pass':
      return await backend.pass(ask, act)
    case 'extend':
      return await backend.extend(ask, act)
    case 'renew':
      return await backend.renew(ask, act)
    case 'claim':
      return await backend.claim(ask, act)
    case 'trainings':
      return await backend.trainings(ask, act.now)
    case 'bookings':
      return await backend.bookings(ask, act.now)
    case 'ask-training':
      return await backend['ask-training'](ask, act)
    case 'move-training':
      return await backend['move-training'](ask, act)
    case 'drop-training':
      return await backend['drop-training'](ask, act)
    case 'undrop-training':
      return await backend['undrop-training'](ask, act)
    case 'set-language':
      return await backend['set-language'](ask, act)
    case 'add-ward':
      return await backend['add-ward'](ask, act)
    case 'remove-ward':
      return await backend['remove-ward'](ask, act)
    case 'offer-sign-in':
      return await phones['offer-sign-in'](ask, act)
    case 'link-by-code':
      return await phones['link-by-code'](ask, act)
    case 'link-staff':
      return await phones['link-staff'](ask, act)
    case 'link':
      return await phones.link(ask, act)
    case 'unlink':
      return await phones.unlink(ask, act)
    case 'mute':
      return await phones.mute(ask, act)
  }
}

/** True for an ask that changes something and so needs a key of its own. */
export function isWrite(ask: Ask): ask is Extract<Ask, { ask: WriteKind }> {
  return writes.some((kind) => kind === ask.ask)
}
