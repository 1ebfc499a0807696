/** The shelves of what patrons have on loan, for all who ask at once in one statement: most questions of a busy hour. */

import { gathered } from '../../../prisma/gathered.ts'
import type { Instant, PatronId } from '../../library/types.ts'
import type { House } from './carry-out.ts'
import { readShelves, type Shelves } from './shelves.ts'

interface Question {
  patronId: PatronId
  now: Instant
}

/** The shelves answer whoever asked along with the patron too, so look only at the patron's own loans in them. */
export function readsLoanShelves({ database: { hot }, places }: House): (question: Question) => Promise<Shelves> {
  return gathered(async (many: Question[]) => {
    const minutes = Map.groupBy(many, minuteOf)
    const read = await Promise.all(minutes.values().map((those) => readTogether(those)))
    const shelves = new Map(read.flat())
    return many.flatMap((one) => shelves.get(one) ?? [])
  })

  async function readTogether(questions: Question[]): Promise<[Question, Shelves][]> {
    const [first] = questions
    if (first === undefined) return []
    const shelves = await readShelves(hot, places, { loansOf: questions.map(({ patronId }) => patronId) }, first.now)
    return questions.map((one) => [one, shelves])
  }
}

/** What is overdue changes with the local day, and in no zone within a minute. */
const minuteOf = ({ now }: Question): string => now.slice(0, 16)
