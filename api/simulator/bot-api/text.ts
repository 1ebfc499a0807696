/** The text of a message as the server takes it: cleaned, parsed, trimmed, measured. */

import { z } from 'zod'
import { parseHtml } from './html.ts'
import { type Answer, accepted, type Entity, refused } from './shapes.ts'

export interface Written {
  text: string
  entities: Entity[]
}

/** An entity as a client may hand it in beside the text. */
export const entityShape = z.object({
  type: z.string(),
  offset: z.number().int(),
  length: z.number().int(),
  url: z.string().optional(),
  language: z.string().optional(),
  custom_emoji_id: z.string().optional(),
})

/** Telegram refuses entities whose packed form passes about this many bytes. */
const ENTITY_BYTES = 9500
const MOST_ENTITIES = 100

/**
 * Reads a text with its parse mode or entities. `limit` is in UTF-16 units after parsing (4096 for a message, 1024 for
 * a caption); the reasons are Telegram's own.
 */
export function readText(
  given: { text: string; parse_mode?: string | undefined; entities?: Entity[] | undefined },
  limit: number,
): Answer<Written> {
  if (!given.text.isWellFormed()) return refused(400, 'strings must be encoded in UTF-8')
  const cleaned = clean(given.text)
  const mode = (given.parse_mode ?? '').toLowerCase()
  if (mode !== '' && mode !== 'html') return refused(400, 'unsupported parse_mode')
  const parsed = mode === 'html' ? parseHtml(cleaned) : { text: cleaned, entities: given.entities ?? [] }
  if ('fault' in parsed) return refused(400, `can't parse entities: ${parsed.fault}`)
  const written = trim(parsed)
  if (written.text.length > limit)
    return refused(400, limit === 4096 ? 'message is too long' : 'message caption is too long')
  const packed = written.entities.reduce((sum, { url }) => sum + 16 + Buffer.byteLength(url ?? ''), 0)
  if (packed > ENTITY_BYTES) return refused(400, 'ENTITIES_TOO_LONG')
  return accepted({ text: written.text, entities: written.entities.slice(0, MOST_ENTITIES) })
}

/** The first link a reader could follow: where a preview would come from. */
export function firstLink({ text, entities }: Written): string | null {
  const shown = /https?:\/\/[^\s<>"]+/.exec(text)
  const linked = entities.find((entity) => entity.type === 'text_link')
  if (!shown) return linked?.url ?? null
  return linked && linked.offset < shown.index ? (linked.url ?? null) : shown[0]
}

/** Commands in what a person types, marked as Telegram marks them: bots find them by these entities only. */
export function commandsIn(text: string): Entity[] {
  return [...text.matchAll(/(?<=^|\s)\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]+)?/g)].map((found) => ({
    type: 'bot_command',
    offset: found.index,
    length: found[0].length,
  }))
}

// TDLib's clean_input_string: these would reach no phone.
function clean(text: string): string {
  return [...text.replaceAll('\r', '').replace(/[\u2028-\u202e]/g, '')]
    .map((letter) => (letter < ' ' && letter !== '\n' ? ' ' : letter))
    .join('')
}

function trim({ text, entities }: Written): Written {
  const from = text.length - text.trimStart().length
  const trimmed = text.trim()
  const moved = entities.map((entity) => {
    const start = Math.max(0, entity.offset - from)
    const end = Math.min(trimmed.length, entity.offset + entity.length - from)
    return { ...entity, offset: start, length: end - start }
  })
  return { text: trimmed, entities: moved.filter((entity) => entity.length > 0) }
}
