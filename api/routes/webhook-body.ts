/** What both webhooks hold a body to: its size, and how deep it may go. */

import type { FastifyInstance } from 'fastify'

/** Bytes; a longer body is refused with 413. */
export const longestBody = 256 * 1024
const deepest = 64

/** Hands every body on as text, whatever its type says, up to the longest. */
export function takeBodiesAsText(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string', bodyLimit: longestBody }, (_request, body, done) =>
    done(null, body),
  )
}

/** Reads JSON that is an object at most 64 levels deep, else undefined; never throws. */
export function readObject(text: unknown): object | undefined {
  if (typeof text !== 'string' || isTooDeep(text)) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Counts brackets outside strings, before anything is parsed. */
function isTooDeep(text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at += 1
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') {
      depth += 1
      if (depth > deepest) return true
    } else if (sign === '}' || sign === ']') depth -= 1
  }
  return false
}

/** Reads a form whose names each stand once, else undefined. */
export function readForm(text: unknown): Record<string, string> | undefined {
  if (typeof text !== 'string') return {}
  const fields = [...new URLSearchParams(text)]
  const form = Object.fromEntries(fields)
  return Object.keys(form).length === fields.length ? form : undefined
}

/** An answer to a carrier that is no “taken”: what to do, nothing of ours. */
export const refusal = (statusCode: number, code: string, message: string) => ({ statusCode, code, message })
