/** A message's text cut into stretches that a page can show: plain, marked, or a link that may be followed. */

import type { Entity } from '../bot-api/shapes.ts'

export interface Part {
  text: string
  mark?: 'bold' | 'italic' | 'underline' | 'strikethrough' | 'code' | 'pre'
  href?: string
}

const marks = ['bold', 'italic', 'underline', 'strikethrough', 'code', 'pre'] as const
const link = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)]/g

/** Entities as Telegram gave them; links that stand in the text can be followed too, as on a phone. */
export function partsOf(text: string, entities: readonly Entity[] = []): Part[] {
  const stretches = entities
    .filter(({ type, url }) => url !== undefined || marks.some((mark) => mark === type))
    .toSorted((a, b) => a.offset - b.offset)
  const parts: Part[] = []
  let at = 0
  for (const { type, offset, length, url } of stretches) {
    if (offset < at) continue
    parts.push(...plain(text.slice(at, offset)))
    const inside = text.slice(offset, offset + length)
    const mark = marks.find((one) => one === type)
    if (url !== undefined) parts.push({ text: inside, ...(safe(url) ? { href: url } : {}) })
    else for (const part of plain(inside)) parts.push({ ...part, ...(mark === undefined ? {} : { mark }) })
    at = offset + length
  }
  return [...parts, ...plain(text.slice(at))]
}

function plain(text: string): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const found of text.matchAll(link)) {
    if (found.index > at) parts.push({ text: text.slice(at, found.index) })
    parts.push({ text: found[0], href: found[0] })
    at = found.index + found[0].length
  }
  if (at < text.length) parts.push({ text: text.slice(at) })
  return parts
}

const safe = (url: string) => /^https?:\/\//i.test(url)
