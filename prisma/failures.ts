/** Which failures of the database pass by themselves, and which say that a row is already there. */

const retryableCodes = new Set([
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '08000', // connection_exception
  '08003', // connection_does_not_exist
  '08006', // connection_failure
  '40001', // serialization_failure
  '40P01', // deadlock_detected
  '53300', // too_many_connections
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'P1001', // Prisma: database not reached
  'P1002', // Prisma: database timed out
  'P1008', // Prisma: operation timed out
  'P1017', // Prisma: connection closed by the server
  'P2024', // Prisma: no free connection in time
  'P2028', // Prisma: transaction not started in time, or gone
  'P2034', // Prisma: write conflict or deadlock
])

const retryableWords =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error/i

/**
 * True when the same work may be tried again as it is: the connection went, the server restarts, or two transactions
 * met. A write may have been committed all the same, so what is tried again needs a key that happens once.
 */
export function isRetryable(error: unknown): boolean {
  return chain(error).some(({ code, message }) => retryableCodes.has(code) || retryableWords.test(message))
}

const conflictCodes = new Set(['40001', '40P01', 'P2034'])

/** True when two transactions met and this one was rolled back whole: it may simply be run again. */
export function isConflict(error: unknown): boolean {
  return chain(error).some(({ code }) => conflictCodes.has(code))
}

/** True when a unique key was already taken (23505, Prisma's P2002), whichever way the statement went. */
export function isTaken(error: unknown): boolean {
  return chain(error).some(({ code }) => code === '23505' || code === 'P2002')
}

/** The error and what caused it, as far down as it goes. Prisma keeps the driver's error in `meta.driverAdapterError`. */
export function chain(error: unknown): { code: string; message: string }[] {
  const links: { code: string; message: string }[] = []
  const queue: unknown[] = [error]
  while (queue.length > 0 && links.length < 16) {
    const next = queue.shift()
    if (typeof next !== 'object' || next === null) continue
    links.push({ code: textOf(next, 'code') || textOf(next, 'originalCode'), message: textOf(next, 'message') })
    if ('cause' in next) queue.push(next.cause)
    if ('errors' in next && Array.isArray(next.errors)) queue.push(...next.errors)
    if ('meta' in next && typeof next.meta === 'object' && next.meta !== null && 'driverAdapterError' in next.meta)
      queue.push(next.meta.driverAdapterError)
  }
  return links
}

function textOf(error: object, key: string): string {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : ''
}
