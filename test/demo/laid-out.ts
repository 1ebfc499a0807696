import { readLibraryFile } from '../../bot/ils/library-file.ts'
import { closingTime, openDay } from '../../bot/library/calendar.ts'
import type { LocalDate } from '../../bot/library/types.ts'
import { type DemoLibrary, demoLibraryText, readDemo } from '../../prisma/demo/read.ts'

const read = readLibraryFile(demoLibraryText())
if (!read.ok) throw new Error(read.faults.join('\n'))
export const library = read.library

/** The demo on its first day, by the library's own calendar. */
export const laidOut = (firstDay: LocalDate): DemoLibrary =>
  readDemo({
    library,
    firstDay,
    openDayAfter: (place, date, n) => openDay(library, place, date, n),
    closing: (place, date) => closingTime(library, place, date),
  })
