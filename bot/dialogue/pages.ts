/** Long lists in pages: five lines, then “more” (channels.md, “Lists”). */

import type { Deed } from './deeds.ts'
import type { Choice } from './types.ts'

export const pageSize = 5

/** The entries of one page; an offset beyond the end shows the first page. */
export function page<T>(entries: T[], offset: number): T[] {
  return entries.slice(offset < entries.length ? offset : 0).slice(0, pageSize)
}

/** “More” and “back”, as far as there is anything that way. */
export function pageChoices(offset: number, total: number, deed: (offset: number) => Deed): Choice[] {
  const more: Choice[] =
    offset + pageSize < total ? [{ label: { say: 'more' }, deed: deed(offset + pageSize), role: 'more' }] : []
  const back: Choice[] =
    offset > 0 ? [{ label: { say: 'back' }, deed: deed(Math.max(0, offset - pageSize)), role: 'back' }] : []
  return [...more, ...back]
}
