import { describe, expect, it } from 'vitest'
import { segments } from '../../bot/channels/gsm7.ts'
import { smsBodies } from '../../bot/channels/sms-text.ts'
import { demoSeed } from '../../bot/ils/demo.ts'
import { type Language, languages, type PrivacyDial } from '../../bot/library/types.ts'
import { letterOf, type Manner } from '../../bot/notices/digest.ts'
import type { Notice, NoticeFacts } from '../../bot/notices/notice.ts'
import { loadTexts } from '../../bot/texts/load.ts'

const { library } = demoSeed('2026-04-14')
const bundles = loadTexts()
const now = '2026-09-14T07:00:00.000Z'

const manner = (language: Language, dial: PrivacyDial, changes: Partial<Manner> = {}): Manner => ({
  voice: { bundle: bundles[language], language, library, today: '2026-09-14', dial },
  now,
  channel: 'sms',
  ward: undefined,
  oneWayTexts: false,
  ...changes,
})

const notice = (known: NoticeFacts, changes: Partial<Notice> = {}): Notice =>
  Object.assign(
    {
      ...known,
      stem: `${known.kind}:x:2026-09-30`,
      key: `${known.kind}:x:2026-09-30@sms:+37120000001`,
      address: 'sms:+37120000001',
      patronId: 'anna',
      place: 'galvena',
      title: { title: 'Ziemeļblāzma un jūra', author: 'Regīna Ezera', number: '1' },
      sendAfter: now,
      expiresAt: '2026-10-01T07:00:00.000Z',
    },
    changes,
  )

const endedAt = '2026-09-13T21:00:00.000Z'
const keepUntil = '2026-09-30T15:00:00.000Z'
const startsAt = '2026-09-30T12:00:00.000Z'
const dueSoon = (id: string, renewal: Extract<NoticeFacts, { kind: 'due-soon' }>['renewal'] = 'possible') =>
  ({ kind: 'due-soon', loanId: id, dueAt: '2026-09-30', renewal }) as const

/** Every notice, in each of its forms, with the longest of what it names. */
const every: NoticeFacts[] = [
  { kind: 'renewal-granted', number: 12345, dueAt: '2026-09-30' },
  { kind: 'renewal-refused', number: 12345, dueAt: '2026-09-30' },
  { kind: 'renewal-refused', number: 12345, dueAt: '2026-09-10' },
  { kind: 'reservation-granted', number: 12345 },
  { kind: 'copy-not-found', number: 12345 },
  { kind: 'request-late', number: 12345, promisedAt: '2026-09-30T08:00:00.000Z' },
  { kind: 'ready', keepUntil },
  { kind: 'closes-soon', keepUntil },
  { kind: 'kept-longer', keepUntil },
  { kind: 'training-confirmed', type: 'training', startsAt, comment: '' },
  { kind: 'training-declined', type: 'training', startsAt, comment: '' },
  { kind: 'training-cancelled', type: 'consultation', startsAt, comment: '' },
  { kind: 'training-reminder', type: 'training', startsAt },
  { kind: 'expired', endedAt },
  { kind: 'cancelled', endedAt },
  { kind: 'refused', endedAt },
  { kind: 'unfillable', endedAt },
  dueSoon('l1'),
  dueSoon('l1', 'someone-waits'),
  dueSoon('l1', 'too-often'),
  dueSoon('l1', 'not-yet'),
]

const cases = library.branches.flatMap(({ code: place }) =>
  every.flatMap((known) =>
    languages.map((language) => ({
      language,
      letter: letterOf([notice(known, { place })], 123456, manner(language, 'short')),
    })),
  ),
)

describe('a notice by SMS', () => {
  it('is one segment in the plain alphabet, with a title of 20 letters, at every branch', () => {
    const long = cases.flatMap(({ language, letter }) => {
      const bodies = smsBodies(letter, { alphabet: 'gsm7', oneWay: false })
      const text = bodies.join('|')
      return bodies.length === 1 && segments(text).segments === 1 ? [] : [`${language} ${text.length} ${text}`]
    })
    expect(long).toEqual([])
  })

  it('is at most two segments as written', () => {
    const long = cases.flatMap(({ language, letter }) => {
      const text = smsBodies(letter, { alphabet: 'unicode', oneWay: false }).join('|')
      return segments(text).segments <= 2 ? [] : [`${language} ${text.length} ${text}`]
    })
    expect(long).toEqual([])
  })

  it('names the branch, and a date wherever there is one', () => {
    const dateless = new Set(['reservation-granted', 'copy-not-found'])
    for (const language of languages) {
      for (const known of every) {
        const { text } = letterOf([notice(known, { place: 'parventa' })], 1, manner(language, 'short'))
        const branch = library.branches.find(({ code }) => code === 'parventa')?.names[language]
        expect(text).toContain(branch?.at)
        if (!dateless.has(known.kind)) expect(text).toMatch(/\d\d\.09|\d\d? Sep|\. septembrī|сентября/)
      }
    }
  })

  it('of a child says no title', () => {
    const { text } = letterOf([notice(dueSoon('l1'))], 1, manner('lv', 'none', { ward: 'Jānis' }))
    expect(text).toBe('Jānis:\nAtgādinām: Nr. 1 jānodod Galvenajā bibliotēkā līdz 30.09.')
  })

  it('that cannot be answered says where to turn instead of offering numbers', () => {
    const letter = letterOf([notice(dueSoon('l1'))], 1, manner('lv', 'short', { oneWayTexts: true }))
    expect(letter.text).toBe(
      'Atgādinām: „Ziemeļblāzma un jūra” jānodod Galvenajā bibliotēkā līdz 30.09.\nUz šo ziņu atbildēt nevar. Zvaniet +37163623231.',
    )
    expect(letter.choices).toEqual([])
    expect(letter.deeds).toBeUndefined()
  })
})

describe('a reminder', () => {
  it('offers to renew, by a button that knows its message', () => {
    const letter = letterOf([notice(dueSoon('l1'))], 77, manner('en', 'full', { channel: 'telegram' }))
    expect(letter).toMatchObject({
      text: 'Reminder: “Ziemeļblāzma un jūra” is due 30 Sep at the Main Library.',
      choices: [{ label: 'Renew', press: 'N77.0.loans' }],
      deeds: [{ intent: 'renew-loans', loanIds: ['l1'] }],
    })
  })

  it('does not offer what would be refused', () => {
    const letter = letterOf([notice(dueSoon('l1', 'someone-waits'))], 77, manner('ru', 'full'))
    expect(letter.text).toBe(
      'Верните, пожалуйста, «Ziemeļblāzma un jūra» в Главной библиотеке до 30.09. Продлить нельзя, ждёт другой читатель.',
    )
    expect(letter.choices).toEqual([])
  })

  it('of a ward offers nothing to the one who looks after the card', () => {
    expect(letterOf([notice(dueSoon('l1'))], 77, manner('en', 'full', { ward: 'Jānis' })).choices).toEqual([])
  })
})

describe('several of a kind are one message', () => {
  const several = (...of: [NoticeFacts, string][]) =>
    of.map(([known, title], at) =>
      notice(known, { stem: `s${at}`, title: { title, author: '', number: String(at + 1) } }),
    )

  it('a list of what is due: what can be renewed to choose from, what cannot with the reason', () => {
    const notices = several(
      [dueSoon('l1'), 'Raudupiete'],
      [dueSoon('l2', 'someone-waits'), 'Purva bridējs'],
      [dueSoon('l3'), 'Zvejnieka dēls'],
    )
    const letter = letterOf(notices, 5, manner('lv', 'short'))
    expect(smsBodies(letter, { alphabet: 'unicode', oneWay: false })).toEqual([
      [
        'Drīz jānodod Galvenajā bibliotēkā 3 izdevumi:',
        'Purva bridējs – līdz 30.09. To gaida cits lasītājs.',
        'Kuru pagarināt?',
        '1 Raudupiete – līdz 30.09.',
        '2 Zvejnieka dēls – līdz 30.09.',
        '3 Pagarināt visas',
      ].join('\n'),
    ])
    expect(letter.deeds).toEqual([
      { intent: 'renew-loans', loanIds: ['l1'] },
      { intent: 'renew-loans', loanIds: ['l3'] },
      { intent: 'renew-loans', loanIds: ['l1', 'l3'] },
    ])
    expect(letter.notice.stems).toEqual(['s0', 's1', 's2'])
  })

  it('at most five lines to choose from, then the whole list', () => {
    const many = several(
      ...Array.from({ length: 7 }, (_, at): [NoticeFacts, string] => [dueSoon(`l${at}`), `Nr ${at}`]),
    )
    const { choices, deeds } = letterOf(many, 5, manner('lv', 'short'))
    expect(choices.map(({ label }) => label).slice(5)).toEqual(['Vēl', 'Pagarināt visas'])
    expect(deeds?.[5]).toEqual({ intent: 'loans' })
  })

  it('a list of what is ready, each with its own deadline', () => {
    const notices = several(
      [{ kind: 'ready', keepUntil }, 'Raudupiete'],
      [{ kind: 'ready', keepUntil: '2026-10-01T15:00:00.000Z' }, 'Zvejnieka dēls'],
    )
    expect(letterOf(notices, 5, manner('lv', 'full')).text).toBe(
      [
        'Varat saņemt Galvenajā bibliotēkā 2 izdevumus:',
        'Raudupiete – līdz plkst. 18.00 trešdien, 30. septembrī',
        'Zvejnieka dēls – līdz plkst. 18.00 ceturtdien, 1. oktobrī',
      ].join('\n'),
    )
  })

  it('of other kinds a sentence each', () => {
    const notices = several(
      [{ kind: 'renewal-granted', number: 1041, dueAt: '2026-09-30' }, 'Raudupiete'],
      [{ kind: 'renewal-granted', number: 1042, dueAt: '2026-09-30' }, 'Zvejnieka dēls'],
    )
    expect(letterOf(notices, 5, manner('en', 'full')).text.split('\n')).toEqual([
      'Renewed, No. 1041: “Raudupiete” is now due 30 Sep at the Main Library.',
      'Renewed, No. 1042: “Zvejnieka dēls” is now due 30 Sep at the Main Library.',
    ])
  })
})
