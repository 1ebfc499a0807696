/** One patron in words: what stands on the page of a card, and what became of each message. */

import type { patronDeeds } from '../../../bot/desk/patron-deeds.ts'
import type { PatronSheet, SentMessage } from '../../../bot/patron-desk-port.ts'
import { languageNames } from '../../pages/language.ts'
import type { MessageLine, PatronView } from '../../pages/staff/patron.ts'
import type { Body } from './console.ts'
import { patronPath } from './patrons.ts'
import type { Visit } from './visit.ts'

export type Items = Awaited<ReturnType<typeof patronDeeds.patronItems.run>>

export function sheetView(visit: Visit, sheet: PatronSheet, items: Items, typed: Body): PatronView {
  const { say, word, today, library } = visit
  const { patron, phones, locked } = sheet
  const { card, name, expires, fees, blocked } = patron
  const alarms = [
    ...(expires < today ? [say({ say: 'desk-patrons-expired', date: expires })] : []),
    ...(blocked ? [word('desk-patrons-blocked')] : []),
    ...(fees > library.settings.feeLimit
      ? [say({ say: 'desk-patrons-owes', fees, limit: library.settings.feeLimit })]
      : []),
    ...(locked === undefined ? [] : [say({ say: 'desk-patrons-locked', minutes: locked })]),
    ...(phones.length === 0 ? [word('desk-patrons-no-phone')] : []),
  ]
  return {
    ...{ path: patronPath(card), name, card, username: patron.username, blocked, alarms },
    category: say({ say: 'desk-patrons-category', category: patron.category }),
    locked: locked !== undefined,
    phone: patron.phone ?? '',
    details: detailsOf(visit, sheet),
    loans: items.loans.map(({ loan, title, waiting, pending }) => ({
      ...{ id: loan.id, title: title.title, author: title.author, late: loan.dueAt < today },
      due: say({ say: 'desk-patrons-due', due: loan.dueAt, at: loan.branch }),
      dueAt: typed.loan === loan.id ? String(typed.due ?? '') : loan.dueAt,
      comment: typed.loan === loan.id ? String(typed.comment ?? '') : '',
      waiting: waiting === 0 ? '' : say({ say: 'desk-requests-waiting', count: waiting }),
      ...(pending && { request: requestSay(visit, pending.number, pending.deadlineAt) }),
    })),
    reservations: items.reservations.map(({ reservation, title, position, request }) => ({
      ...{ title: title.title, author: title.author },
      state: say({
        say: 'desk-patrons-reservation',
        state: reservation.droppedUntil !== undefined ? 'dropping' : reservation.state,
        position,
        at: reservation.pickupPoint,
      }),
      ...(request?.state === 'pending' && { request: requestSay(visit, request.number, request.deadlineAt) }),
    })),
    decided: items.decided.map(({ request, title }) =>
      say({
        say: 'desk-patrons-decided',
        number: request.number,
        state: request.state,
        title: { title: title.title, author: title.author, number: String(request.number) },
      }),
    ),
    phones: phones.map(({ address, channel, state, linkedAt }) => ({
      address,
      shown: `${channel === 'telegram' ? 'Telegram' : 'SMS'} ${address.slice(address.indexOf(':') + 1)}`,
      state: say({ say: 'desk-patrons-phone', state, since: linkedAt }),
      alarm: state !== 'active',
    })),
    wards: sheet.wards.map((one) => ({ ...one, href: patronPath(one.card) })),
    holders: sheet.holders.map((one) => ({ ...one, href: patronPath(one.card) })),
    failed: sheet.failed === 0 ? '' : say({ say: 'desk-patrons-failed', count: sheet.failed }),
    wardTyped: typed.loan === undefined ? String(typed.ward ?? '') : '',
  }
}

const requestSay = ({ say }: Visit, number: number, by: string) => say({ say: 'desk-patrons-request', number, by })

function detailsOf({ say, word, library }: Visit, { patron }: PatronSheet): PatronView['details'] {
  const { card, username, category, born, language, phone, pickupPoint, expires, fees } = patron
  return [
    { label: word('desk-patrons-card'), value: card },
    { label: word('desk-patrons-username'), value: username },
    { label: word('desk-patrons-category-label'), value: say({ say: 'desk-patrons-category', category }) },
    {
      label: word('desk-patrons-born'),
      value: born === undefined ? '–' : say({ say: 'desk-patrons-date', date: born }),
    },
    { label: word('desk-patrons-language'), value: languageNames[language ?? library.defaultLanguage] },
    { label: word('desk-patrons-phone-label'), value: phone ?? '–' },
    {
      label: word('desk-patrons-pickup'),
      value: pickupPoint === undefined ? '–' : say({ say: 'desk-patrons-place', place: pickupPoint }),
    },
    { label: word('desk-patrons-expires'), value: say({ say: 'desk-patrons-date', date: expires }) },
    { label: word('desk-patrons-fees'), value: say({ say: 'desk-patrons-money', fees }) },
  ]
}

export function messageLine({ say, word }: Visit, message: SentMessage): MessageLine {
  const { at, channel, address, kind, status, failure, text, segments } = message
  return {
    at: say({ say: 'desk-patrons-moment', at }),
    to: `${channel === 'telegram' ? 'Telegram' : 'SMS'} ${address.slice(address.indexOf(':') + 1)}`,
    kind: say({ say: 'desk-patrons-kind', kind }),
    status: [
      say({ say: 'desk-patrons-status', status }),
      ...(segments === undefined || segments < 2 ? [] : [say({ say: 'desk-patrons-segments', count: segments })]),
    ].join(', '),
    failure: failure ?? '',
    bad: status === 'failed' || status === 'unknown',
    text: text ?? word('desk-patrons-text-gone'),
  }
}
