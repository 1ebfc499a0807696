/** Where a reservation may be picked up, and which copy is nearest to that place. */

import { branchOf } from './calendar.ts'
import { isFree } from './shelf.ts'
import type { Copy, Library, PlaceId } from './types.ts'

/** The branch of a place: a section's copies and parcels travel to its branch. */
export const branchCode = (place: PlaceId): string => place.split('/')[0] ?? place

/** Every place that is switched on for pickup, in the library's own order. */
export const pickupPoints = (library: Library): PlaceId[] =>
  library.branches.flatMap((branch) => [
    ...(branch.pickup ? [branch.code] : []),
    ...branch.sections.filter((section) => section.pickup).map((section) => `${branch.code}/${section.code}`),
  ])

/** How far `to` is from `from` by the configured order: 0 = the same branch, 1 = the nearest. */
export function nearness(library: Library, from: PlaceId, to: PlaceId): number {
  const branch = branchOf(library, from)
  if (branch.code === branchCode(to)) return 0
  const rank = branch.nearest.indexOf(branchCode(to))
  return rank < 0 ? branch.nearest.length + 1 : rank + 1
}

/** The free copy to fetch for a pickup point: its own branch first, then in the order of nearness. */
export const nearestFree = (library: Library, copies: readonly Copy[], pickupPoint: PlaceId): Copy | undefined =>
  copies
    .filter(isFree)
    .toSorted((a, b) => nearness(library, pickupPoint, a.branch) - nearness(library, pickupPoint, b.branch))[0]

/** Branches where a copy stands free, the nearest to `from` first, each once. */
export const freeBranches = (library: Library, copies: readonly Copy[], from: PlaceId | undefined): string[] => {
  const branches = [...new Set(copies.filter(isFree).map((copy) => copy.branch))]
  return from === undefined
    ? branches
    : branches.toSorted((a, b) => nearness(library, from, a) - nearness(library, from, b))
}

/** Pickup points in the order they are offered: those with a free copy first, then by how near one is. */
export const pointsByNearness = (library: Library, freeAt: readonly string[]): PlaceId[] => {
  const distance = (point: PlaceId) => Math.min(...freeAt.map((branch) => nearness(library, point, branch)))
  const points = pickupPoints(library)
  return freeAt.length === 0 ? points : points.toSorted((a, b) => distance(a) - distance(b))
}
