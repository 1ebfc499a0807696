/** Every deed of the desk, a room a file. The console calls them by name; `/api/desk/…` offers them all. */

import { circulationDeeds } from './circulation-deeds.ts'
import { dayDeeds } from './day-deeds.ts'
import type { OpenDeed } from './deed.ts'

export const deeds = {
  ...circulationDeeds,
  ...dayDeeds,
}

export const allDeeds: readonly OpenDeed[] = Object.values(deeds)
