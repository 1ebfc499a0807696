/** Telegram's HTML parse mode, read as the server reads it: unknown, crossed and unclosed tags are faults. */

import type { Entity } from './shapes.ts'

const TYPES: Record<string, string> = {
  a: 'text_link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  'tg-emoji': 'custom_emoji',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
}
const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

interface Open {
  tag: string
  offset: number
  attributes: Map<string, string>
}

/**
 * Reads Telegram HTML into plain text and entities; faults are worded as Telegram words them after "can't parse
 * entities: ". Source: `parse_html` of TDLib, which the Bot API server uses.
 */
export function parseHtml(source: string): { text: string; entities: Entity[] } | { fault: string } {
  const entities: Entity[] = []
  const open: Open[] = []
  let text = ''
  for (let at = 0; at < source.length; ) {
    const mark = source[at]
    if (mark === '&') {
      const [decoded, width] = reference(source, at)
      text += decoded
      at += width
      continue
    }
    if (mark !== '<') {
      text += mark
      at += 1
      continue
    }
    const where = `at byte offset ${Buffer.byteLength(source.slice(0, at))}`
    const tag = source[at + 1] === '/' ? endTag(source, at) : startTag(source, at)
    if (tag.kind === 'end') {
      const last = open.pop()
      if (!last) return { fault: `Unexpected end tag ${where}` }
      if (!tag.closed) return { fault: `Unclosed end tag ${where}` }
      if (tag.name !== '' && tag.name !== last.tag)
        return { fault: `Unmatched end tag ${where}, expected "</${last.tag}>", found "</${tag.name}>"` }
      const entity = entityOf(last, text.length - last.offset)
      if (entity) entities.push(entity)
    } else {
      if (!tag.closed && tag.bare) return { fault: `Unclosed start tag ${where}` }
      if (!(tag.name in TYPES)) return { fault: `Unsupported start tag "${tag.name}" ${where}` }
      if (!tag.closed) return { fault: `Unclosed start tag "${tag.name}" ${where}` }
      if (tag.name === 'span' && tag.attributes.get('class') !== 'tg-spoiler')
        return { fault: `Tag "span" must have class "tg-spoiler" ${where}` }
      open.push({ tag: tag.name, offset: text.length, attributes: tag.attributes })
    }
    at = tag.next
  }
  const unclosed = open.at(-1)
  if (unclosed) return { fault: `Can't find end tag corresponding to start tag "${unclosed.tag}"` }
  return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) }
}

function reference(source: string, at: number): [string, number] {
  const match = /^&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot));?/.exec(source.slice(at, at + 12))
  if (!match) return ['&', 1]
  const [whole, hex, decimal, name] = match
  if (name !== undefined) return [NAMED[name] ?? '&', whole.length]
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  if (code === 0 || code > 0x10ffff) return ['&', 1]
  return [String.fromCodePoint(code), whole.length]
}

function endTag(source: string, at: number) {
  const match = /<\/([^\s>]*)\s*(>?)/y
  match.lastIndex = at
  const found = match.exec(source)
  return {
    kind: 'end' as const,
    name: (found?.[1] ?? '').toLowerCase(),
    closed: found?.[2] === '>',
    next: match.lastIndex,
  }
}

function startTag(source: string, at: number) {
  const named = /<([^\s>]*)/y
  named.lastIndex = at
  const name = (named.exec(source)?.[1] ?? '').toLowerCase()
  const attributes = new Map<string, string>()
  let next = named.lastIndex
  const bare = next >= source.length
  const attribute = /\s+([^\s=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?/y
  for (;;) {
    attribute.lastIndex = next
    const found = attribute.exec(source)
    if (!found) break
    attributes.set((found[1] ?? '').toLowerCase(), plain(found[2] ?? found[3] ?? found[4]?.toLowerCase() ?? ''))
    next = attribute.lastIndex
  }
  const end = /\s*>/y
  end.lastIndex = next
  const closed = end.test(source)
  return { kind: 'start' as const, name, attributes, bare, closed, next: closed ? end.lastIndex : next }
}

function plain(value: string): string {
  return value.replace(/&[^&]*/g, (part) => {
    const [decoded, width] = reference(part, 0)
    return decoded + part.slice(width)
  })
}

function entityOf(tag: Open, length: number): Entity | null {
  const type = TYPES[tag.tag]
  if (length === 0 || type === undefined) return null
  const entity: Entity = { type, offset: tag.offset, length }
  if (type === 'text_link') {
    const href = tag.attributes.get('href') ?? ''
    const url = URL.canParse(href) ? href : `http://${href}`
    return URL.canParse(url) ? { ...entity, url } : null
  }
  const language = /^language-(.+)$/.exec(tag.attributes.get('class') ?? '')?.[1]
  if (tag.tag === 'code' && language !== undefined) return { ...entity, language }
  if (tag.tag === 'blockquote' && tag.attributes.has('expandable')) return { ...entity, type: 'expandable_blockquote' }
  if (type === 'custom_emoji') return { ...entity, custom_emoji_id: tag.attributes.get('emoji-id') ?? '' }
  return entity
}
