/** What staff do with patrons' accounts. Cards are the library's: any branch may, and every change is in the audit. */

import { z } from 'zod'
import type { PatronChanges } from '../patron-desk-port.ts'
import { phoneInE164 } from '../phone-number.ts'
import { type Branches, deed } from './deed.ts'

const patronId = z.string().min(1).max(100)
const card = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}-]{3,30}$/u, 'is no card number')
const name = z
  .string()
  .trim()
  .normalize()
  .min(2)
  .max(100)
  .regex(/^[\p{L}\p{M}\p{N} .,'’()-]+$/u, 'is no name')
const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{Ll}\p{N}][\p{Ll}\p{N}._-]{2,49}$/u, 'is no user name')
const category = z.enum(['adult', 'child'])
const language = z.enum(['lv', 'en', 'ru'])
const phone = z.string().refine((given) => phoneInE164(given, 'LV') === given, 'is no phone number in E.164 form')
const pickupPoint = z.string().min(1).max(100)
const date = z.iso.date()
const fees = z.int().min(0).max(1_000_000)

/** What a form of the console checks field by field, with a sentence each. */
export const patronFields = { card, name, username, category, language, phone, pickupPoint, date, fees }

const everywhere = { may: 'librarian', branches: (): Branches => 'everywhere' } as const
const ofPatron = { ...everywhere, subject: (input: { patronId: string }) => input.patronId } as const

/** Which fields, and of those that name nobody what they became. */
function changed({ blocked, fees: owed, expires, ...others }: PatronChanges) {
  const settings = { ...(blocked !== undefined && { blocked }), ...(owed !== undefined && { fees: owed }) }
  const until = expires === undefined ? {} : { expires }
  return { fields: Object.keys(others).toSorted().join(' '), ...settings, ...until }
}

export const patronDeeds = {
  findPatrons: deed({
    ...everywhere,
    name: 'find-patrons',
    does: 'Finds patrons by card, user name, phone, or words of the name with or without its marks.',
    kind: 'read',
    input: z.object({ query: z.string().max(200) }),
    subject: () => '',
    run: ({ patrons }, _act, { query }) => patrons.find(query, 30),
  }),
  patron: deed({
    ...everywhere,
    name: 'patron',
    does: 'One patron by card: details, phones, family, and whether signing in is locked.',
    kind: 'read',
    input: z.object({ card }),
    subject: (input) => input.card,
    run: async ({ patrons }, { now }, given) =>
      (await patrons.sheet(given, now)) ?? ({ refusal: 'unknown-card' } as const),
  }),
  patronItems: deed({
    ...ofPatron,
    name: 'patron-items',
    does: 'What a patron has on loan and reserved, and their requests of the last days; nothing of the past.',
    kind: 'read',
    input: z.object({ patronId }),
    run: async ({ items }, { now }, given) => {
      const [loans, reservations, facts] = await Promise.all([
        items.loans({ ask: 'loans', ...given }, now),
        items.reservations({ ask: 'reservations', ...given }, now),
        items.facts.of(given.patronId, now),
      ])
      return { loans, reservations, decided: facts?.decided ?? [] }
    },
  }),
  patronMessages: deed({
    ...ofPatron,
    name: 'patron-messages',
    does: 'Every message sent to a patron with what became of it. Reading them is kept in the audit.',
    kind: 'act',
    input: z.object({ patronId }),
    run: ({ patrons }, act, given) => patrons.messages(act, given.patronId),
  }),
  registerPatron: deed({
    ...everywhere,
    name: 'register-patron',
    does: 'Registers a patron; the slip in the answer has a first password and codes, and is shown once.',
    kind: 'act',
    input: z.object({
      ...{ card, name, category, language, expires: date, username: username.exactOptional() },
      ...{ born: date.exactOptional(), phone: phone.exactOptional(), pickupPoint: pickupPoint.exactOptional() },
    }),
    subject: () => 'new',
    detail: (input) => ({ category: input.category }),
    run: ({ patrons }, act, input) => patrons.register(act, input),
  }),
  changePatron: deed({
    ...ofPatron,
    name: 'change-patron',
    does: 'Changes what is given and nothing else; null takes a field away. Fees are euro cents.',
    kind: 'act',
    input: z.object({
      patronId,
      changes: z.strictObject({
        ...{ name: name.exactOptional(), category: category.exactOptional(), language: language.exactOptional() },
        ...{ born: date.nullable().exactOptional(), phone: phone.nullable().exactOptional() },
        ...{ pickupPoint: pickupPoint.nullable().exactOptional(), expires: date.exactOptional() },
        ...{ blocked: z.boolean().exactOptional(), fees: fees.exactOptional() },
      }),
    }),
    detail: ({ changes }) => changed(changes),
    run: ({ patrons }, act, input) => patrons.change(act, input.patronId, input.changes),
  }),
  newSlip: deed({
    ...ofPatron,
    name: 'new-slip',
    does: 'A new slip with a code and a QR that link a phone, on demand with a new password; shown once.',
    kind: 'act',
    input: z.object({ patronId, password: z.boolean(), phone: phone.exactOptional() }),
    detail: ({ password }) => ({ password }),
    run: ({ patrons }, act, { patronId: id, ...what }) => patrons.newSlip(act, id, what),
  }),
  unlockPatron: deed({
    ...ofPatron,
    name: 'unlock-patron',
    does: 'Forgets the failed attempts to sign in to an account.',
    kind: 'act',
    input: z.object({ patronId }),
    run: ({ patrons }, act, given) => patrons.unlock(act, given.patronId),
  }),
  unlinkPhone: deed({
    ...ofPatron,
    name: 'unlink-phone',
    does: 'A phone or chat is no longer this patron’s.',
    kind: 'act',
    input: z.object({ patronId, address: z.string().min(1).max(100) }),
    detail: ({ address }) => ({ channel: address.split(':')[0] ?? '' }),
    run: ({ patrons }, act, given) => patrons.unlink(act, given.patronId, given.address),
  }),
  addWard: deed({
    ...ofPatron,
    name: 'add-ward',
    does: 'The patron looks after one card more of the family.',
    kind: 'act',
    input: z.object({ patronId, card }),
    run: ({ patrons }, act, given) => patrons.addWard(act, given.patronId, given.card),
  }),
  removeWard: deed({
    ...ofPatron,
    name: 'remove-ward',
    does: 'The patron no longer looks after a card.',
    kind: 'act',
    input: z.object({ patronId, wardId: patronId }),
    run: ({ patrons }, act, given) => patrons.removeWard(act, given.patronId, given.wardId),
  }),
  exportPatron: deed({
    ...ofPatron,
    name: 'export-patron',
    does: 'Everything held on a patron, for the patron to take along.',
    kind: 'act',
    input: z.object({ patronId }),
    run: ({ patrons }, act, given) => patrons.copyOf(act, given.patronId),
  }),
  erasePatron: deed({
    ...ofPatron,
    name: 'erase-patron',
    does: 'Forgets a patron who has nothing on loan and owes nothing; reservations end and the queues go on.',
    kind: 'act',
    input: z.object({ patronId }),
    run: ({ patrons }, act, given) => patrons.erase(act, given.patronId),
  }),
}
