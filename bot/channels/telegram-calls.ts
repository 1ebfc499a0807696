/** One call to Telegram and what came of it, as a value. */

import { type Api, GrammyError, HttpError } from 'grammy'
import type { SendFailure } from '../ports.ts'
import { connectionFailure, type TelegramRefusal, telegramFailure } from './failures.ts'

export type Called<T> = { ok: T } | { refused: TelegramRefusal } | { broken: SendFailure }

type GrammySignal = NonNullable<Parameters<Api['getMe']>[0]>

/** grammY's types know another library's signals only; at work it takes the platform's, after this very test. */
export function forGrammy(signal: unknown): GrammySignal | undefined {
  const isSignal = (given: unknown): given is GrammySignal =>
    typeof given === 'object' && given !== null && 'addEventListener' in given
  return isSignal(signal) ? signal : undefined
}

/** Waits for a call; what Telegram or the network can answer is a value, anything else is thrown. */
export async function called<T>(call: () => Promise<T>, signal?: AbortSignal): Promise<Called<T>> {
  try {
    return { ok: await call() }
  } catch (error) {
    if (error instanceof GrammyError) {
      const { error_code: status, description, parameters } = error
      return { refused: { status, description, retryAfterSeconds: parameters.retry_after } }
    }
    if (error instanceof HttpError) return { broken: brokenBy(error.error, signal) }
    throw error
  }
}

/** A page where an answer should be comes from the gateway: the server behind it was not reached. */
function brokenBy(error: unknown, signal: AbortSignal | undefined): SendFailure {
  if (signal?.aborted) return { failure: 'unknown', reason: 'stopped while sending' }
  if (typeof error === 'object' && error !== null && 'type' in error && error.type === 'invalid-json') {
    return telegramFailure({ status: 502, description: 'Bad Gateway' })
  }
  return connectionFailure(error)
}
