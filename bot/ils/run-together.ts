/** Two scans that ran together in one field: a scanner that pressed no Enter, or two hands at once. */

/** Every way to read a text as two codes, one after the other. */
export function twoCodes(text: string): [first: string, second: string][] {
  const letters = [...text]
  return letters.slice(1).map((_, at) => [
    letters
      .slice(0, at + 1)
      .join('')
      .trim(),
    letters
      .slice(at + 1)
      .join('')
      .trim(),
  ])
}

/** The first way in which both are known. */
export function runTogether(
  text: string,
  known: ReadonlySet<string>,
): { refusal: 'scans-run-together'; first: string; second: string } | undefined {
  const found = twoCodes(text).find(([first, second]) => known.has(first) && known.has(second))
  return found && { refusal: 'scans-run-together', first: found[0], second: found[1] }
}
