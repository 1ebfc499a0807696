/** Every deed of the desk, a room a file. The console calls them by name; `/api/desk/…` offers them all. */

import { circulationDeeds } from './circulation-deeds.ts'
import type { OpenDeed } from './deed.ts'

export const deeds = {
  ...circulationDeeds,
}

export const allDeeds: readonly OpenDeed[] = Object.values(deeds)
