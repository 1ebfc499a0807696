/** The phones' port in memory, for transcripts and `npm run chat`: the same promises, gone when the process ends. */

import type { LinkOutcome } from '../dialogue/linking.ts'
import type { Heard } from '../dialogue/types.ts'
import {
  deskCodeLifeMs,
  failuresFadeMs,
  freeCodes,
  linkLifeMs,
  lockMinutes,
  minutesLeft,
  wrongNumbers,
} from '../library/sign-in-lock.ts'
import type { Address, Instant, Patron, PatronId } from '../library/types.ts'
import type { Act, Phones } from '../ports.ts'
import type { DeskCodeInput, IssuedCode } from '../sign-in.ts'
import { deskCodeHash, newDeskCode, newLinkId, newNumber, type Random } from '../sign-in-secrets.ts'

interface Binding {
  patronId: PatronId
  muted: boolean
}

interface HeldCode {
  input: DeskCodeInput
  expiresAt: Instant
  used: boolean
  wrongNumbers: number
}

export interface MemoryPhones extends Phones {
  /** What the chat hears once the sign-in page was used with this link; throws when the link is none, used or void. */
  signedIn(linkId: string, patronId: PatronId): Heard
  issueDeskCode(act: Act, input: DeskCodeInput): Promise<IssuedCode>
  /** Whose phone it is. */
  bindingOf(address: Address): Binding | undefined
}

const later = (now: Instant, ms: number): Instant => new Date(Date.parse(now) + ms).toISOString()

export function memoryPhones(to: {
  patron: (patronId: PatronId) => Promise<Patron | undefined>
  random: Random
  /** of the hashes by which codes are known */
  pepper?: string
}): MemoryPhones {
  const links = new Map<Address, string>()
  const bindings = new Map<Address, Binding>()
  const codes = new Map<string, HeldCode>()
  const hashOf = (code: string) => deskCodeHash(code, to.pepper ?? '')
  const failures = new Map<Address, { count: number; at: Instant; lockedUntil?: Instant }>()

  const bind = async (address: Address, patronId: PatronId): Promise<Patron | undefined> => {
    const patron = await to.patron(patronId)
    if (patron !== undefined) bindings.set(address, { patronId, muted: bindings.get(address)?.muted ?? false })
    return patron
  }

  const failed = (address: Address, now: Instant, why: 'wrong-code' | 'expired' | 'wrong-number'): LinkOutcome => {
    const before = failures.get(address)
    const fresh = before === undefined || Date.parse(now) - Date.parse(before.at) > failuresFadeMs
    const count = fresh ? 1 : before.count + 1
    const wait = lockMinutes(count, freeCodes)
    failures.set(address, { count, at: now, ...(wait === 0 ? {} : { lockedUntil: later(now, wait * 60_000) }) })
    return { failed: why }
  }

  return {
    'offer-sign-in': once(async ({ address, language, purpose = 'sign-in' }, { now }) => {
      const id = newLinkId(language, to.random, purpose)
      links.set(address, id)
      return { id, number: newNumber(to.random), expiresAt: later(now, linkLifeMs) }
    }),

    'link-by-code': once(async ({ address, ...given }, { now }): Promise<LinkOutcome> => {
      const minutes = minutesLeft(failures.get(address)?.lockedUntil, now)
      if (minutes > 0) return { failed: 'too-many-attempts', minutes }
      const held = codes.get('code' in given ? hashOf(given.code.trim()) : given.codeHash)
      if (held === undefined) return failed(address, now, 'wrong-code')
      if (held.used || held.expiresAt <= now) return failed(address, now, 'expired')
      if (address.startsWith('sms:') && `sms:${held.input.phone}` !== address) {
        held.wrongNumbers += 1
        if (held.wrongNumbers >= wrongNumbers) held.expiresAt = now
        return failed(address, now, 'wrong-number')
      }
      held.used = true
      const { patronId } = held.input
      const holder = bindings.get(address)?.patronId ?? patronId
      if (holder !== patronId) {
        const other = await to.patron(patronId)
        return other === undefined ? failed(address, now, 'wrong-code') : { other }
      }
      const linked = await bind(address, patronId)
      return linked === undefined ? failed(address, now, 'wrong-code') : { linked }
    }),

    // Librarians have no records here.
    'link-staff': once(async () => ({ failed: 'code-over' }) as const),
    link: once(async ({ address, patronId }) => await bind(address, patronId)),
    unlink: once(
      async ({ address }): Promise<'unlinked' | 'was-not-linked'> =>
        bindings.delete(address) ? 'unlinked' : 'was-not-linked',
    ),
    mute: once(async ({ address, muted }): Promise<'done'> => {
      const binding = bindings.get(address)
      if (binding !== undefined) bindings.set(address, { ...binding, muted })
      return 'done'
    }),

    signedIn(linkId, patronId) {
      const address = [...links].find(([, id]) => id === linkId)?.[0]
      if (address === undefined) throw new Error('there is no such sign-in link any more')
      links.delete(address)
      return { kind: 'signed-in', patronId }
    },

    async issueDeskCode({ now }, input) {
      for (const held of codes.values())
        if (held.input.patronId === input.patronId && held.input.kind === input.kind) held.expiresAt = now
      let code = newDeskCode(input.kind, to.random)
      for (
        let held = codes.get(hashOf(code));
        held && !held.used && held.expiresAt > now;
        held = codes.get(hashOf(code))
      )
        code = newDeskCode(input.kind, to.random)
      const expiresAt = later(now, deskCodeLifeMs[input.kind])
      codes.set(hashOf(code), { input, expiresAt, used: false, wrongNumbers: 0 })
      return { code, expiresAt }
    },

    bindingOf: (address) => bindings.get(address),
  }
}

/** The answer of the first call with this key, whatever happened since. */
function once<Ask, Answer>(effect: (ask: Ask, act: Act) => Promise<Answer>) {
  const kept = new Map<string, Promise<Answer>>()
  return (ask: Ask, act: Act): Promise<Answer> => {
    if (act.key === undefined) return effect(ask, act)
    const answer = kept.get(act.key) ?? effect(ask, act)
    kept.set(act.key, answer)
    return answer
  }
}
