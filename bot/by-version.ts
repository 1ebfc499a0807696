/** The library as last read, read again when its version has grown. */

import type { Library } from './library/types.ts'

/** Gives a reader that asks `read` once a version; a reading that failed is tried again. */
export function byVersion(read: () => Promise<Library>): (version: number) => Promise<Library> {
  let kept: { version: number; library: Promise<Library> } | undefined
  return (version) => {
    if (kept?.version === version) return kept.library
    const library = read()
    kept = { version, library }
    library.catch(() => {
      if (kept?.library === library) kept = undefined
    })
    return library
  }
}
