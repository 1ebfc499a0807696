/** How the state of a conversation is stored: versioned JSON, validated when read; what cannot be read is idle. */

import { z } from 'zod'
import { refusalNames } from '../library/refusals.ts'
import { languages } from '../library/types.ts'
import { deedSchema } from './deeds.ts'
import type { State } from './types.ts'

/** Raised when an older state can no longer be understood as it is. */
const version = 2

const roles = z.enum(['agree', 'decline', 'more', 'back'])

const stateSchema = z.object({
  offered: z
    .object({
      nonce: z.string(),
      at: z.string(),
      choices: z.array(z.object({ deed: deedSchema, role: roles.optional() })),
      again: deedSchema,
      taken: z.int().optional(),
    })
    .optional(),
  open: z.object({ deed: deedSchema, at: z.string(), repeated: z.literal(true).optional() }).optional(),
  waiting: z.object({ deed: deedSchema, at: z.string() }).optional(),
  why: z.object({ rules: z.array(z.enum(refusalNames)), at: z.string() }).optional(),
  searched: z.string().optional(),
  language: z.enum(languages).optional(),
  foreign: z.object({ language: z.enum(languages), times: z.int() }).optional(),
})

const savedSchema = z.object({ version: z.literal(version), state: stateSchema })

/** The state of a conversation that remembers nothing. */
export const idle: State = {}

/** The state as JSON text, with its version. */
export function saveState(state: State): string {
  return JSON.stringify({ version, state })
}

/** The state read back; what an older version left behind, or anything damaged, is idle. */
export function readState(saved: unknown): State {
  const parsed = savedSchema.safeParse(saved)
  if (!parsed.success) return idle
  return parsed.data.state
}
