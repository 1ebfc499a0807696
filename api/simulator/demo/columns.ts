/** Two phones side by side on a terminal, as the week goes. */

const width = 48
const gutter = ' │ '

/** What one phone gained since the last look: who said it, and the words. */
export interface Spoken {
  by: 'patron' | 'library'
  text: string
}

/** Lines of one phone: the patron's indented, the library's marked. */
function linesOf(spoken: Spoken[]): string[] {
  return spoken.flatMap(({ by, text }) => {
    const [first, rest] = by === 'patron' ? ['      ▸ ', '        '] : ['', '  ']
    // A sign-in link is one long secret: its beginning is enough to look at.
    const shown = text.replace(/(#[\w-]{2})[\w-]{20,}/u, '$1…')
    return shown.split('\n').flatMap((line) => wrap(line, first, rest))
  })
}

function wrap(line: string, first: string, rest: string): string[] {
  const lines = [first]
  for (const word of line.split(' ').flatMap((one) => one.match(/.{1,40}/gu) ?? [''])) {
    const last = lines.at(-1) ?? ''
    const bare = last === first || last === rest
    if (!bare && [...last].length + 1 + [...word].length > width) lines.push(`${rest}${word}`)
    else lines[lines.length - 1] = bare ? `${last}${word}` : `${last} ${word}`
  }
  return lines
}

/** The heading of the two columns. */
export function heading(left: string, right: string): string {
  return `${left.padEnd(width)}${gutter}${right}\n${'─'.repeat(width)}─┼─${'─'.repeat(width)}`
}

/** What both phones gained, beside each other. */
export function sideBySide(left: Spoken[], right: Spoken[]): string {
  const [one, other] = [linesOf(left), linesOf(right)]
  const rows = Math.max(one.length, other.length)
  return Array.from({ length: rows }, (_, row) => {
    const shown = one[row] ?? ''
    const gap = ' '.repeat(Math.max(0, width - [...shown].length))
    return `${shown}${gap}${gutter}${other[row] ?? ''}`.trimEnd()
  }).join('\n')
}
