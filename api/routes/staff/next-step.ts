/** What to do with the copy in one's hand, in one big word and lines below it. */

import type { Flash } from '../../../bot/desk/session.ts'
import { shelvingDeeds } from '../../../bot/desk/shelving-deeds.ts'
import type { CheckIn } from '../../../bot/library/circulate/check-in.ts'
import type { Reservation } from '../../../bot/library/types.ts'
import type { ShownPatron } from '../../../bot/shelving-port.ts'
import type { Visit } from './visit.ts'

/** The name for the slip is looked up on the hold shelf unless it is known. */
export async function nextStep(visit: Visit, step: CheckIn, title: string, known?: ShownPatron): Promise<Flash> {
  const { word, say } = visit
  const flash = (big: string, ...lines: string[]): Flash => ({
    tone: 'done',
    big,
    lines: [title, ...lines].filter((line) => line !== ''),
  })
  switch (step.step) {
    case 'shelve':
      return flash(word('desk-check-in-shelve'))
    case 'hold-shelf': {
      const { id, keepUntil } = step.reservation
      const patron = known ?? (await keptFor(visit, id))
      return flash(
        word('desk-check-in-hold'),
        ...(patron ? [say({ say: 'desk-check-in-hold-for', name: patron.name, card: ends(patron) })] : []),
        ...(keepUntil === undefined ? [] : [say({ say: 'desk-check-in-hold-until', until: keepUntil })]),
      )
    }
    case 'send':
      return flash(
        say({ say: 'desk-check-in-send', place: step.to }),
        step.reservation
          ? say({ say: 'desk-check-in-send-for', at: step.reservation.pickupPoint })
          : word('desk-check-in-send-home'),
      )
  }
}

async function keptFor(visit: Visit, reservationId: string): Promise<ShownPatron | undefined> {
  const shelf = await visit.perform(shelvingDeeds.holdShelf, { branch: visit.branch })
  return 'refusal' in shelf
    ? undefined
    : shelf.ready.find(({ reservation }) => reservation.id === reservationId)?.patron
}

/** The same for a copy found for a reservation: it is ready here, or goes to where it is picked up. */
export const foundStep = (reservation: Reservation): CheckIn =>
  reservation.state === 'ready'
    ? { step: 'hold-shelf', copyId: '', reservation }
    : { step: 'send', copyId: '', to: reservation.pickupPoint, reservation }

/** The end of a card, as the slip in the book has it. */
export const ends = ({ cardEnds }: ShownPatron): string => `…${cardEnds}`
