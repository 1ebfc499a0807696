/** The demo library as a seed: its rows laid out by the library's own calendar from a first day on. */

import { type DemoLibrary, demoLibraryText, demoPassword, readDemo } from '../../prisma/demo/read.ts'
import { closingTime, openDay } from '../library/calendar.ts'
import type { LocalDate } from '../library/types.ts'
import { readLibraryFile } from './library-file.ts'
import type { Seed } from './seed.ts'

/** The demo on the morning of `firstDay`; throws when its own file is faulty. */
export function demoOn(firstDay: LocalDate): DemoLibrary {
  const read = readLibraryFile(demoLibraryText())
  if (!read.ok) throw new Error(`the demo's library.json: ${read.faults.join('; ')}`)
  const { library } = read
  return readDemo({
    library,
    firstDay,
    openDayAfter: (place, date, n) => openDay(library, place, date, n),
    closing: (place, date) => closingTime(library, place, date),
  })
}

/** The same as a seed whose patrons can all sign in with the demo's password. */
export function demoSeed(firstDay: LocalDate): Seed {
  const demo = demoOn(firstDay)
  return { ...demo, patrons: demo.patrons.map((patron) => ({ ...patron, password: demoPassword })) }
}
