/** One patron's week: search, reserve, queue, staff decide, ready, collect, reminder, renew. */

import type { Instant } from '../../../bot/library/types.ts'
import type { Desk } from '../../../bot/ports.ts'
import { type HeldPhone, type telegramPhone, waitFor } from './phones.ts'

export interface Stage {
  anna: ReturnType<typeof telegramPhone>
  peteris: HeldPhone
  desk: Desk
  now: () => Instant
  /** library time walks to a local date and time, and everything due on the way happens */
  goTo: (date: string, time: string) => Promise<void>
  /** uses the sign-in link last shown on a phone, as a browser would */
  signIn: (phone: HeldPhone, card: string) => Promise<void>
  /** a line between the phones: what happens at the desk, or a new day */
  scene: (text: string) => void
  barcodeOf: (card: string, title: string) => Promise<string>
}

/** Plays it; throws when anything that should have come did not. */
export async function playWeek(stage: Stage): Promise<void> {
  const { anna, peteris, desk, scene, goTo, signIn } = stage
  const act = () => ({ now: stage.now(), actor: { by: 'staff', staffId: 's-galvena' } }) as const

  scene('Tuesday 14 April, 10:00')
  await anna.says('manas grāmatas')
  await signIn(anna, '100001')
  await hears(anna, 'her loans', 'Zvejnieka dēls')
  await peteris.says('manas rezervācijas')
  await signIn(peteris, '100007')
  await hears(peteris, 'his place in the queue', 'Raudupiete')

  scene('Anna looks for something to read')
  await anna.says('straumeni')
  await anna.presses('Rezervēt')
  await anna.presses('Jā, rezervēt')
  await anna.says('rezervēt Vīrs vārdā Uve')
  await anna.presses('Jā, stāties rindā')
  await anna.says('pagarināt Zvejnieka dēls')

  scene('At the desk of the main library: the book is found, the renewal granted')
  const { requests, toFetch } = await desk.work('galvena', stage.now())
  const [found] = toFetch.filter(({ title }) => title.title === 'Straumēni')
  const [asked] = requests.filter(
    ({ request, title }) => request.kind === 'renewal' && title.title === 'Zvejnieka dēls',
  )
  if (found === undefined || asked === undefined) throw new Error('the desk does not see what Anna asked for')
  done(await desk.reportFound(act(), { reservationId: found.reservation.id }))
  done(await desk.decide(act(), { requestId: asked.request.id, approve: true }))
  await goTo('2026-04-14', '11:00')
  await hears(anna, 'word that it is ready', 'Straumēni')

  scene('Wednesday 15 April: Anna collects it, and brings Raudupiete back')
  await goTo('2026-04-15', '12:00')
  done(await desk.checkOut(act(), { barcode: found.barcode, card: '100001', branch: 'galvena' }))
  const raudupiete = await stage.barcodeOf('100001', 'Raudupiete')
  done(await desk.checkIn(act(), { barcode: raudupiete, branch: 'galvena' }))
  await goTo('2026-04-15', '13:00')
  await hears(peteris, 'word that it is his turn', 'Raudupiete')

  scene('Thursday 16 April: Pēteris collects Raudupiete')
  await goTo('2026-04-16', '12:00')
  done(await desk.checkOut(act(), { barcode: raudupiete, card: '100007', branch: 'galvena' }))
  await peteris.says('manas grāmatas')

  scene('Wednesday 22 April')
  await goTo('2026-04-22', '12:00')
  scene('Saturday 25 April')
  await goTo('2026-04-25', '12:00')
  scene('Monday 27 April: a reminder, and a renewal by its button')
  await goTo('2026-04-27', '10:00')
  await hears(anna, 'a reminder', '30.04.')
  await anna.presses('Pagarināt')
  await anna.says('paldies')
}

async function hears(phone: HeldPhone, what: string, words: string): Promise<void> {
  await waitFor(what, () => (phone.unseen().includes(words) ? true : undefined))
}

function done(outcome: object): void {
  if ('refusal' in outcome) throw new Error(`the desk was refused: ${JSON.stringify(outcome)}`)
}
