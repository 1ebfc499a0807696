/** Why a send did not end well: what each carrier's answer means for us, one table a carrier. */

import type { SendFailure } from '../ports.ts'

const second = 1000
const minute = 60 * second

const retry = (afterMs: number, scope: 'address' | 'channel') => ({ failure: 'retry', afterMs, scope }) as const
const stopped = { failure: 'stopped' } as const
const dead = (scope: 'address' | 'message') => ({ failure: 'dead', scope }) as const
const unknown = { failure: 'unknown' } as const

type Meaning = ReturnType<typeof retry> | typeof stopped | ReturnType<typeof dead> | typeof unknown

/** How Telegram refused: `description` is its own sentence. */
export interface TelegramRefusal {
  status: number
  description: string
  retryAfterSeconds?: number | undefined
}

/** The first row that fits holds. Its own sentence is all that tells one 400 from another. */
const telegramTable: readonly [status: RegExp, description: RegExp, Meaning][] = [
  [/^401|404$/, /./, retry(minute, 'channel')],
  [/^403$/, /./, stopped],
  [/^400$/, /chat not found|user not found|PEER_ID_INVALID|USER_ID_INVALID|upgraded to a supergroup/i, dead('address')],
  [/^(409|420)$/, /./, retry(5 * second, 'channel')],
  [/^5\d\d$/, /./, retry(5 * second, 'channel')],
  [/./, /./, dead('message')],
]

/** What a refusal by Telegram means. A 429 says nothing of its scope: whoever sends knows whether others met it too. */
export function telegramFailure({ status, description, retryAfterSeconds }: TelegramRefusal): SendFailure {
  const reason = `telegram ${status}`
  if (status === 429) return { ...retry((retryAfterSeconds ?? 1) * second, 'address'), reason }
  const row = telegramTable.find(([code, words]) => code.test(String(status)) && words.test(description || '-'))
  return { ...(row?.[2] ?? dead('message')), reason }
}

/** What Telegram says of an edit when nothing had to change; as good as done. */
export const isNotModified = (refusal: TelegramRefusal): boolean =>
  refusal.status === 400 && /message is not modified/i.test(refusal.description)

/** The message to be edited is gone, or is none that can be edited: it is sent anew. */
export const isNoLongerThere = (refusal: TelegramRefusal): boolean =>
  refusal.status === 400 &&
  /message to (edit|delete) not found|MESSAGE_ID_INVALID|message can't be edited|there is no text in the message/i.test(
    refusal.description,
  )

/** Our markup was not understood: a fault of ours, sent once more as plain text. */
export const isUnparsable = (refusal: TelegramRefusal): boolean =>
  refusal.status === 400 && /can't parse entities|ENTITIES_TOO_LONG/i.test(refusal.description)

/** Twilio's error codes (twilio.com/docs/api/errors). What is not named here concerns this one message. */
const twilioTable: ReadonlyMap<number, Meaning> = new Map<number, Meaning>([
  [20003, retry(minute, 'channel')],
  [20404, retry(minute, 'channel')],
  [20429, retry(5 * second, 'channel')],
  [30001, retry(minute, 'channel')],
  [30002, retry(minute, 'channel')],
  // unreachable handset: twice more, over an hour
  [30003, retry(30 * minute, 'address')],
  [21610, stopped],
  ...[21211, 21214, 21217, 21408, 21612, 21614, 21635, 30004, 30005, 30006].map(
    (code) => [code, dead('address')] as const,
  ),
  [30007, dead('message')],
])

/** What a refusal by Twilio means, or the error code of a status callback (`status` is then 400). */
export function twilioFailure({ status, code }: { status: number; code?: number | undefined }): SendFailure {
  const reason = `twilio ${code ?? status}`
  const known = code === undefined ? undefined : twilioTable.get(code)
  if (known !== undefined) return { ...known, reason }
  if (status === 429 || status >= 500) return { ...retry(5 * second, 'channel'), reason }
  if (status === 401 || status === 403) return { ...retry(minute, 'channel'), reason }
  return { ...dead('message'), reason }
}

/** Errors of a connection that never came about: nothing of ours left this machine. */
const neverLeft = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EMFILE)$/
const badCertificate = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/

/** What a broken connection means: safe to send again when it never came about, else nobody knows. */
export function connectionFailure(error: unknown): SendFailure {
  const code = codeOf(error)
  const reason = `connection ${code ?? 'lost'}`
  const early = code !== undefined && (neverLeft.test(code) || syscallOf(error) === 'connect')
  if (early) return { ...retry(second, 'channel'), reason }
  if (code !== undefined && badCertificate.test(code)) return { ...retry(minute, 'channel'), reason }
  return { ...unknown, reason }
}

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined

function syscallOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined
  if ('syscall' in error) return error.syscall
  return 'cause' in error ? syscallOf(error.cause) : undefined
}
