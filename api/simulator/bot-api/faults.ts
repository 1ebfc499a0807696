/** Faults on demand: what the next matching call meets instead of, or besides, its ordinary answer. */

import { type Refused, refused, tooMany } from './shapes.ts'

/**
 * - `refuse`: answered with this refusal, nothing done (see `refusals`).
 * - `gateway`: an HTML page with this status, nothing done: what stands before the server failed.
 * - `cut-before`: the connection is closed and nothing was done.
 * - `cut-after`: everything is done, then the connection is closed: the answer is lost.
 * - `delay`: done as usual, `ms` later by the injected timers.
 */
export type Fault =
  | { kind: 'refuse'; answer: Refused }
  | { kind: 'gateway'; status: number }
  | { kind: 'cut-before' }
  | { kind: 'cut-after' }
  | { kind: 'delay'; ms: number }

/** Which calls a fault meets; an absent field means any. `times` is 1 unless given. */
export interface FaultFor {
  method?: string
  chatId?: number
  times?: number
}

/** The refusals worth scripting, in Telegram's words. */
export const refusals = {
  tooMany,
  blocked: refused(403, 'bot was blocked by the user'),
  deactivated: refused(403, 'user is deactivated'),
  chatNotFound: refused(400, 'chat not found'),
  cannotParse: refused(400, `can't parse entities: Unsupported start tag "x" at byte offset 0`),
  notModified: refused(400, 'message is not modified'),
  editNotFound: refused(400, 'message to edit not found'),
  queryTooOld: refused(400, 'query is too old and response timeout expired or query ID is invalid'),
  internal: { ok: false, error_code: 500, description: 'Internal Server Error' },
  migrated: (to: number): Refused => ({
    ...refused(400, 'group chat was upgraded to a supergroup chat'),
    parameters: { migrate_to_chat_id: to },
  }),
} satisfies Record<string, Refused | ((given: number) => Refused)>

export function createFaults() {
  const script: { fault: Fault; method: string | null; chatId: number | null; left: number }[] = []
  return {
    add(fault: Fault, { method, chatId, times = 1 }: FaultFor): void {
      script.push({ fault, method: method?.toLowerCase() ?? null, chatId: chatId ?? null, left: times })
    },
    /** Takes the oldest fault that fits; each is met once per `times`. */
    take(method: string, chatId: number | null): Fault | null {
      const at = script.findIndex(
        (line) =>
          (line.method === null || line.method === method.toLowerCase()) &&
          (line.chatId === null || line.chatId === chatId),
      )
      const line = script[at]
      if (!line) return null
      line.left -= 1
      if (line.left <= 0) script.splice(at, 1)
      return line.fault
    },
    clear(): void {
      script.length = 0
    },
  }
}
