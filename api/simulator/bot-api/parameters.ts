/** A call's parameters, however the client sent them: JSON, form, multipart or the query string. */

import { z } from 'zod'
import { parseMultipart } from './multipart.ts'
import type { Upload } from './shapes.ts'

export interface Parameters {
  values: Record<string, unknown>
  /** Uploaded files by the name of their part. */
  files: Map<string, Upload>
}

const object = z.record(z.string(), z.unknown())

/** Reads a request; `null` when the body is not what its type says. */
export function readParameters(contentType: string, body: Buffer, query: unknown): Parameters | null {
  const asked = object.safeParse(query)
  const values = asked.success ? asked.data : {}
  const none = { values, files: new Map() }
  if (body.length === 0) return none
  if (contentType.startsWith('multipart/form-data')) {
    const parts = parseMultipart(contentType, body)
    return parts && { values: { ...values, ...parts.fields }, files: parts.files }
  }
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    const fields = Object.fromEntries(new URLSearchParams(body.toString()))
    return { ...none, values: { ...values, ...fields } }
  }
  if (!contentType.startsWith('application/json')) return none
  const sent = object.safeParse(parsed(body.toString()))
  return sent.success ? { ...none, values: { ...values, ...sent.data } } : null
}

/** Shapes of single parameters: a form sends them all as text. */
export const integer = z.union([
  z.number().int(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
])
export const flag = z.union([z.boolean(), z.string().transform((text) => ['true', '1', 'yes', 'True'].includes(text))])
export const words = z.union([z.string(), z.number().transform(String)])
export const json = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((given) => (typeof given === 'string' ? parsed(given) : given), shape)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
