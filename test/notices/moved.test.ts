import { describe, expect, it } from 'vitest'
import { languages } from '../../bot/library/types.ts'
import { groupOf, letterOf } from '../../bot/notices/digest.ts'
import { loadTexts } from '../../bot/texts/load.ts'
import { ventspils } from '../support/ventspils.ts'
import { facts, loan, onHoldShelf, planned, reservation } from './scene.ts'

const at = '2026-04-14T09:00:00.000Z'
const now = '2026-04-14T09:01:00.000Z'
const texts = loadTexts()
const closed = (id: string, dueAt: string, to = dueAt) => ({
  ...loan(id, dueAt),
  moved: { at, to, why: 'closed' } as const,
})
const ready = { ...reservation('r1', { ...onHoldShelf, keepUntil: '2026-04-21T15:00:00.000Z' }), moved: { at } }
const ofMoves = (known: Parameters<typeof facts>[0]) =>
  planned(facts(known), now).filter(({ kind }) => kind === 'date-moved')

describe('dates that the library moved', () => {
  it('are told once, keyed by the new date, and no longer when it has changed again', () => {
    expect(ofMoves({ loans: [closed('l1', '2026-04-27')] }).map(({ stem }) => stem)).toEqual([
      'date-moved:l1:2026-04-27',
    ])
    expect(ofMoves({ loans: [closed('l1', '2026-05-04', '2026-04-27')] })).toEqual([])
  })

  it('are one message for a patron, loans and what is ready together, in the language of the patron', () => {
    const told = ofMoves({ loans: [closed('l1', '2026-04-27')], reservations: [ready] })
    expect(new Set(told.map((one) => groupOf(one, ventspils.zone))).size).toBe(1)
    const said = languages.map((language) => {
      const voice = {
        bundle: texts[language],
        language,
        library: ventspils,
        today: '2026-04-14',
        dial: 'full',
      } as const
      return letterOf(told, 1, { voice, now, channel: 'telegram', ward: undefined, oneWayTexts: false }).text
    })
    expect(said).toMatchInlineSnapshot(`
      [
        "Būsim slēgti, tāpēc termiņš mainīts: „Raudupiete” jānodod Galvenajā bibliotēkā līdz 27.04.
      Būsim slēgti, tāpēc „Raudupiete” Gāliņciema bibliotēkā gaidīs ilgāk: līdz plkst. 18.00 otrdien, 21. aprīlī.",
        "We will be closed, so the date has moved: “Raudupiete” is due at the Main Library by 27 Apr.
      We will be closed, so “Raudupiete” will wait at Gāliņciems Library longer: until 18:00 Tuesday 21 April.",
        "Будет закрыто, поэтому срок изменён: «Raudupiete» нужно сдать в Главной библиотеке до 27.04.
      Будет закрыто, поэтому «Raudupiete» в библиотеке Галиньциемса подождёт дольше: до 18:00 во вторник, 21 апреля.",
      ]
    `)
  })

  it('say nothing of what is ready before it was said to be', () => {
    expect(ofMoves({ reservations: [{ ...ready, moved: { at: '2026-04-13T09:05:00.000Z' } }] })).toEqual([])
  })
})
