/** Every deed of the desk, a room a file. The console calls them by name; `/api/desk/…` offers them all. */

import { circulationDeeds } from './circulation-deeds.ts'
import { counterDeeds } from './counter-deeds.ts'
import { dayDeeds } from './day-deeds.ts'
import type { OpenDeed } from './deed.ts'
import { inventoryDeeds } from './inventory-deeds.ts'
import { libraryDeeds } from './library-deeds.ts'
import { patronDeeds } from './patron-deeds.ts'
import { shelvingDeeds } from './shelving-deeds.ts'
import { staffDeeds } from './staff-deeds.ts'
import { trainingDeeds } from './training-deeds.ts'

export const deeds = {
  ...circulationDeeds,
  ...libraryDeeds,
  ...patronDeeds,
  ...counterDeeds,
  ...shelvingDeeds,
  ...dayDeeds,
  ...inventoryDeeds,
  ...staffDeeds,
  ...trainingDeeds,
}

export const allDeeds: readonly OpenDeed[] = Object.values(deeds)
