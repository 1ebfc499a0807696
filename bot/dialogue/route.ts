/** Which flow takes which deed; what needs a signed-in patron is held back until somebody is. */

import type { Asking } from './asks.ts'
import type { Deed, DeedOf } from './deeds.ts'
import { card } from './flows/card.ts'
import { contact } from './flows/contact.ts'
import { drop, dropReservation, undrop } from './flows/drop.ts'
import { extend, extendPickup } from './flows/extend.ts'
import { addCard, family, ofWard, removeCard, removeWard } from './flows/family.ts'
import { greeting, thanks } from './flows/greeting.ts'
import { help } from './flows/help.ts'
import { hours } from './flows/hours.ts'
import { keepLanguage, switchLanguage } from './flows/language.ts'
import { later } from './flows/later.ts'
import { loanCard, loans } from './flows/loans.ts'
import { mute } from './flows/mute.ts'
import { eraseMyData, exportMyData } from './flows/my-data.ts'
import { addWard, whoseCard } from './flows/other-card.ts'
import { pass, passTurn } from './flows/pass.ts'
import { movePickup, pickup } from './flows/pickup.ts'
import { renew, renewLoans, whichLoan } from './flows/renew.ts'
import { reservationCard, reservations, whichReservation } from './flows/reservations.ts'
import { choosePickup, reserveAt, reserveTitle } from './flows/reserve.ts'
import { reserve } from './flows/reserve-named.ts'
import { resume, undo } from './flows/resume.ts'
import { claimLoans, returned, whichReturned } from './flows/returned.ts'
import { rules } from './flows/rules.ts'
import { results, search } from './flows/search.ts'
import { settings } from './flows/settings.ts'
import { signIn, signInFirst, switchHolder } from './flows/sign-in.ts'
import { resumeReservation, suspend, suspendReservation } from './flows/suspend.ts'
import { titleCard } from './flows/title.ts'
import { askTraining, training } from './flows/training.ts'
import { bookingCard, dropTraining, moveTraining, undropTraining } from './flows/training-own.ts'
import { unlink, unlinkPhone, wrongNumber } from './flows/unlink.ts'
import { why } from './flows/why.ts'
import { tell } from './outcome.ts'
import type { Member, Outcome, Scene } from './types.ts'

/** What anybody may do; everything else waits for sign-in (domain.md, “Credentials”). */
const openIntents = [
  'help',
  'rules',
  'link',
  'unlink',
  'unlink-phone',
  'wrong-number',
  'search',
  'results',
  'title',
  'hours',
  'training',
  'training-page',
  'contact',
  'language',
  'keep-language',
  'why',
  'greeting',
  'thanks',
  'stop',
  'start',
  'number',
  'more',
  'back',
  'agree',
  'decline',
] as const satisfies Deed['intent'][]

type OpenDeed = DeedOf<(typeof openIntents)[number]>
type MemberDeed = Exclude<Deed, OpenDeed>

function isOpen(deed: Deed): deed is OpenDeed {
  return openIntents.some((intent) => intent === deed.intent)
}

/** Carries out a deed: one flow, at most a handful of asks. */
export function* route(deed: Deed, scene: Scene): Asking<Outcome> {
  if (isOpen(deed)) return yield* forAnybody(deed, scene)
  const { patron } = scene.context
  return patron === undefined ? yield* signInFirst(deed, scene) : yield* forPatron(deed, { ...scene, patron })
}

function* forAnybody(deed: OpenDeed, scene: Scene): Asking<Outcome> {
  switch (deed.intent) {
    case 'help':
      return help(scene)
    case 'rules':
      return rules(deed, scene)
    case 'link':
      return yield* signIn(deed, scene)
    case 'unlink':
      return unlink(scene)
    case 'unlink-phone':
      return yield* unlinkPhone(scene)
    case 'wrong-number':
      return yield* wrongNumber(scene)
    case 'search':
      return yield* search(deed, scene)
    case 'results':
      return yield* results(deed, scene)
    case 'title':
      return yield* titleCard(deed, scene)
    case 'hours':
      return hours(deed, scene)
    case 'training':
    case 'training-page':
      return yield* training(deed, scene)
    case 'contact':
      return contact(deed, scene)
    case 'language':
      return yield* switchLanguage(deed, scene)
    case 'keep-language':
      return keepLanguage()
    case 'why':
      return why(scene)
    case 'greeting':
      return greeting(scene)
    case 'thanks':
      return thanks()
    case 'stop':
    case 'start':
      return yield* mute(deed, scene)
    case 'decline':
      return tell({ say: 'left-as-is' })
    case 'number':
    case 'more':
    case 'back':
    case 'agree':
      return tell({ say: 'number-without-list' })
  }
}

function* forPatron(deed: MemberDeed, scene: Member): Asking<Outcome> {
  switch (deed.intent) {
    case 'reserve':
      return yield* reserve(deed, scene)
    case 'reserve-title':
      return yield* reserveTitle(deed, scene)
    case 'choose-pickup':
      return yield* choosePickup(deed, scene)
    case 'reserve-at':
      return yield* reserveAt(deed, scene)
    case 'reservations':
    case 'reservations-page':
      return yield* reservations(deed, scene)
    case 'reservation':
      return yield* reservationCard(deed, scene)
    case 'which-reservation':
      return yield* whichReservation(deed, scene)
    case 'drop':
      return yield* drop(deed, scene)
    case 'drop-reservation':
      return yield* dropReservation(deed, scene)
    case 'undo':
      return yield* undo(scene)
    case 'undrop':
      return yield* undrop(deed, scene)
    case 'suspend':
      return yield* suspend(deed, scene)
    case 'suspend-reservation':
      return yield* suspendReservation(deed, scene)
    case 'resume':
      return yield* resume(deed, scene)
    case 'resume-reservation':
      return yield* resumeReservation(deed, scene)
    case 'pickup':
      return yield* pickup(deed, scene)
    case 'move-pickup':
      return yield* movePickup(deed, scene)
    case 'pass':
      return yield* pass(deed, scene)
    case 'pass-turn':
      return yield* passTurn(deed, scene)
    case 'extend':
      return yield* extend(deed, scene)
    case 'extend-pickup':
      return yield* extendPickup(deed, scene)
    case 'loans':
    case 'loans-page':
      return yield* loans(deed, scene)
    case 'loan':
      return yield* loanCard(deed, scene)
    case 'renew':
      return yield* renew(deed, scene)
    case 'renew-loans':
      return yield* renewLoans(deed, scene)
    case 'which-loan':
      return yield* whichLoan(deed, scene)
    case 'ask-training':
      return yield* askTraining(deed, scene)
    case 'booking':
      return yield* bookingCard(deed, scene)
    case 'move-training':
      return yield* moveTraining(deed, scene)
    case 'drop-training':
      return yield* dropTraining(deed, scene)
    case 'undrop-training':
      return yield* undropTraining(deed, scene)
    case 'returned':
      return yield* returned(deed, scene)
    case 'claim-loans':
      return yield* claimLoans(deed, scene)
    case 'which-returned':
      return yield* whichReturned(deed, scene)
    case 'card':
      return card(scene)
    case 'family':
    case 'family-page':
      return yield* family(deed, scene)
    case 'of-ward':
      return yield* ofWard(deed, scene)
    case 'add-card':
      return yield* addCard(scene)
    case 'whose-card':
      return yield* whoseCard(deed, scene)
    case 'add-ward':
      return yield* addWard(deed, scene)
    case 'switch-holder':
      return yield* switchHolder(deed, scene)
    case 'remove-card':
      return yield* removeCard(deed, scene)
    case 'remove-ward':
      return yield* removeWard(deed, scene)
    case 'settings':
      return settings(scene)
    case 'export':
      return yield* exportMyData(scene)
    case 'erase':
      return yield* eraseMyData(scene)
    case 'follow':
    case 'calendar':
    case 'test':
      return later(deed, scene)
  }
}
