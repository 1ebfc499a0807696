// Cuts a long text into parts a channel can carry; what "fits" means is the channel's business.

/** What one part may be. `fits` must stay false once it is false for a shorter beginning of the same text. */
export type PartLimit = {
  fits: (part: string) => boolean
  /** Hard limit in UTF-16 units; only a link that fits nowhere else may grow up to it. */
  most: number
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })
const blank = /^[\t\n\r ]+$/
const lineBreak = /[\n\r]/
const link = /(?:https?:\/\/|\bt\.me\/)\S+/gu

/**
 * Parts of `text` in order, each within `limit`. Cuts fall at a line break when the part stays reasonably full, else
 * between words, else between graphemes; only a grapheme that fits nowhere is cut, and then between code points.
 * Blanks at a cut are dropped, nothing else is. A link stays whole even when it does not fit, up to `limit.most`:
 * half a link helps nobody. Blank text has no parts.
 */
export function splitText(text: string, limit: PartLimit): string[] {
  const units = Array.from(graphemes.segment(text), ({ segment }) => segment)
  const parts: string[] = []
  let from = 0
  while (from < units.length) {
    let to = longest(units, from, limit)
    if (to === from) {
      const points = Array.from(units[from] ?? '')
      if (points.length > 1) {
        units.splice(from, 1, ...points)
        continue
      }
      to = from + 1
    }
    const cut = to === units.length ? to : bestCut(units, from, to, limit)
    const part = units.slice(from, trimEnd(units, from, cut)).join('')
    if (part !== '') parts.push(part)
    from = skipBlanks(units, cut)
  }
  return parts
}

/** The furthest end (index into `units`) for which everything from `from` still fits; `from` when nothing does. */
function longest(units: readonly string[], from: number, limit: PartLimit): number {
  let bound = from
  for (let length = 0; bound < units.length; bound += 1) {
    length += units[bound]?.length ?? 0
    if (length > limit.most) break
  }
  const fits = (to: number) => limit.fits(units.slice(from, to).join(''))
  if (bound === from || fits(bound)) return bound
  let good = from
  let bad = bound
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (fits(middle)) good = middle
    else bad = middle
  }
  return good
}

function bestCut(units: readonly string[], from: number, to: number, limit: PartLimit): number {
  const leastFull = from + Math.ceil((to - from) / 4)
  let wordEnd = from
  for (let cut = to; cut > from; cut -= 1) {
    const next = units[cut] ?? ''
    if (!blank.test(next)) continue
    if (lineBreak.test(next) && cut >= leastFull) return cut
    if (wordEnd === from) wordEnd = cut
  }
  return wordEnd === from ? cutInsideWord(units, from, to, limit) : wordEnd
}

function cutInsideWord(units: readonly string[], from: number, to: number, limit: PartLimit): number {
  let end = to
  while (end < units.length && !blank.test(units[end] ?? '')) end += 1
  const word = units.slice(from, end).join('')
  const offset = units.slice(from, to).join('').length
  for (const found of word.matchAll(link)) {
    const stop = found.index + found[0].length
    if (offset <= found.index || offset >= stop) continue
    const start = unitAt(units, from, found.index)
    if (start > from) return start
    return stop <= limit.most ? end : to
  }
  return to
}

/** The last unit boundary at or before `offset` UTF-16 units after `from`. */
function unitAt(units: readonly string[], from: number, offset: number): number {
  let at = from
  for (let length = units[at]?.length ?? 0; length <= offset && at < units.length; length += units[at]?.length ?? 0)
    at += 1
  return at
}

function trimEnd(units: readonly string[], from: number, end: number): number {
  let at = end
  while (at > from && blank.test(units[at - 1] ?? '')) at -= 1
  return at
}

function skipBlanks(units: readonly string[], from: number): number {
  let at = from
  while (at < units.length && blank.test(units[at] ?? '')) at += 1
  return at
}
