/** The cards a patron looks after: what is on loan and reserved on each, one more, one less; limits stay each card's own. */

import type { Patron, PatronId } from '../../library/types.ts'
import type { Say } from '../../texts/say.ts'
import { ask } from '../asking.ts'
import type { Asking } from '../asks.ts'
import type { DeedOf } from '../deeds.ts'
import { followedBy, offer, question, tell } from '../outcome.ts'
import { page, pageChoices } from '../pages.ts'
import type { Choice, Member, Outcome } from '../types.ts'
import { loanLabel, loansByDueDate } from './loans.ts'
import { reservationLabel, reservationsInOrder } from './reservation-lines.ts'
import { unlink } from './unlink.ts'

/** Of a family so small both lists of each card stand in one message; of a larger one each card is a line. */
const smallFamily = 2

export function* family(deed: DeedOf<'family'> | DeedOf<'family-page'>, scene: Member): Asking<Outcome> {
  const wards = yield* ask({ ask: 'wards', patronId: scene.patron.id })
  if (wards.length === 0) return followedBy(tell({ say: 'no-wards' }), yield* addCard(scene))
  const offset = 'offset' in deed ? deed.offset : 0
  const choices =
    wards.length > smallFamily
      ? page(wards, offset).map(
          ({ id, name }): Choice => ({ label: { say: 'ward-name', name }, deed: listOf('loans', id) }),
        )
      : wards.flatMap((ward) => [listChoice('loans', ward), listChoice('reservations', ward)])
  const turns = pageChoices(offset, wards.length, (to) => ({ intent: 'family-page', offset: to }))
  const add: Choice = { label: { say: 'add-card' }, deed: { intent: 'add-card' } }
  const remove: Choice = { label: { say: 'remove-card' }, deed: { intent: 'remove-card' } }
  return offer([{ say: 'wards', count: wards.length }], [...choices, ...turns, add, remove], deed)
}

type List = DeedOf<'of-ward'>['list']

const listOf = (list: List, patronId: PatronId): DeedOf<'of-ward'> => ({ intent: 'of-ward', patronId, list })

const listChoice = (list: List, { id, name }: Patron): Choice => ({
  label: { say: list === 'loans' ? 'ward-loans' : 'ward-reservations', name },
  deed: listOf(list, id),
})

/** Another card is proved on the page, by its password, or with a code from the desk. */
export function* addCard({ context, language }: Member): Asking<Outcome> {
  if (context.signIn === 'code') return tell({ say: 'add-card-by-code' })
  const { address, phoneName } = context
  const { id, number } = yield* ask({ ask: 'offer-sign-in', address, language, phoneName })
  return tell({ say: 'add-card-link', link: id, number })
}

/** Which card is no longer looked after, and whether that is meant. */
export function* removeCard(deed: DeedOf<'remove-card'>, scene: Member): Asking<Outcome> {
  const wards = yield* ask({ ask: 'wards', patronId: scene.patron.id })
  const meant = wards.filter(({ id }) => deed.patronId === undefined || deed.patronId === id)
  const [ward, more] = meant
  if (ward === undefined) {
    // Who looks after nobody means their own card, on this phone.
    return deed.patronId === undefined
      ? followedBy(tell({ say: 'no-wards' }), unlink(scene))
      : tell({ say: 'ward-gone' })
  }
  const no: Choice = { label: { say: 'no' }, deed: { intent: 'decline' }, role: 'decline' }
  if (more !== undefined) {
    const { offset = 0 } = deed
    const choices = page(meant, offset).map(
      ({ id, name }): Choice => ({ label: { say: 'ward-name', name }, deed: { intent: 'remove-card', patronId: id } }),
    )
    const turns = pageChoices(offset, meant.length, (to) => ({ intent: 'remove-card', offset: to }))
    return question([{ say: 'which-ward' }], [...choices, ...turns, no], deed)
  }
  const yes: Choice = {
    label: { say: 'yes-remove' },
    deed: { intent: 'remove-ward', patronId: ward.id },
    role: 'agree',
  }
  return question([{ say: 'remove-sure', name: ward.name }], [yes, no], deed)
}

export function* removeWard({ patronId: wardId }: DeedOf<'remove-ward'>, { patron }: Member): Asking<Outcome> {
  const outcome = yield* ask({ ask: 'remove-ward', holderId: patron.id, wardId })
  return tell({ say: outcome === 'removed' ? 'ward-removed' : 'ward-gone' })
}

/** The loans or reservations of a card this patron looks after, five a page. */
export function* ofWard(deed: DeedOf<'of-ward'>, scene: Member): Asking<Outcome> {
  const wards = yield* ask({ ask: 'wards', patronId: scene.patron.id })
  const ward = wards.find(({ id }) => id === deed.patronId)
  if (ward === undefined) return tell({ say: 'ward-gone' })
  const { offset = 0 } = deed
  const lines = (yield* deed.list === 'loans' ? wardLoans(ward, scene) : wardReservations(ward, scene)).map(
    hidden(ward, scene),
  )
  const { name } = ward
  const head: Say = { say: deed.list === 'loans' ? 'of-ward-loans' : 'of-ward-reservations', name, count: lines.length }
  const turns = pageChoices(offset, lines.length, (to) => ({ ...deed, offset: to }))
  const back: Choice = {
    label: { say: 'back-to-family' },
    deed: { intent: 'family' },
    ...(offset === 0 && { role: 'back' }),
  }
  // A large family's list leads to the loans only.
  const other = wards.length > smallFamily ? [listChoice(deed.list === 'loans' ? 'reservations' : 'loans', ward)] : []
  return offer([head, ...page(lines, offset)], [...turns, ...other, back], deed)
}

function* wardLoans(ward: Patron, scene: Member): Asking<Say[]> {
  const lines = yield* loansByDueDate({ ...scene, patron: ward })
  return lines.map((line) => loanLabel(line, scene.context.today))
}

function* wardReservations(ward: Patron, scene: Member): Asking<Say[]> {
  const lines = yield* reservationsInOrder({ ...scene, patron: ward })
  return lines.map((line) => reservationLabel(line, scene))
}

/** A child's titles are not said by SMS (domain.md, “Privacy dial”): only where in the list they stand. */
function hidden(ward: Patron, { context }: Member): (say: Say, index: number) => Say {
  const hides = context.channel === 'sms' && ward.category === 'child'
  return (say, index) =>
    hides && 'line' in say ? { ...say, line: { ...say.line, number: String(index + 1), hidden: true } } : say
}
