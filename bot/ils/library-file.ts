/** A library as one JSON file: its branches, hours, item types and settings. The demo's `library.json` is the example. */

import { libraryShape } from '../library/library-shape.ts'
import type { Library } from '../library/types.ts'

export type LibraryFile = { ok: true; library: Library } | { ok: false; faults: string[] }

/**
 * Reads the text of a library file. Every fault is reported at once, each as one line that starts with its place
 * in the file (`branches.0.hours.2.opens: a local time as HH:mm`).
 */
export function readLibraryFile(json: string): LibraryFile {
  const read = parseJson(json)
  if ('fault' in read) return { ok: false, faults: [read.fault] }
  const parsed = libraryShape.safeParse(read.value)
  if (parsed.success) return { ok: true, library: parsed.data }
  const faults = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  )
  return { ok: false, faults }
}

function parseJson(json: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(json) }
  } catch (error) {
    return { fault: `not JSON: ${String(error)}` }
  }
}
