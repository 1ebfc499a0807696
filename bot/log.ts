/** What the engine writes down of itself: closed words and ids, never names, numbers, titles or texts. */

export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

/** An error as it may be logged: its name and code; its message could quote what a patron wrote. */
export function faultOf(error: unknown): { fault: string; code?: string; at?: string } {
  if (!(error instanceof Error)) return { fault: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const place = /\n\s+at (?:async )?([^\n]*)/.exec(error.stack ?? '')?.[1]
  return { fault: error.name, ...code, ...(place === undefined ? {} : { at: place }) }
}
