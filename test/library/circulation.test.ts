/** Anything may happen at the desk in any order: what must stay true of copies, loans and the queue all the same. */

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Happening, happen, happenings } from './happenings.ts'
import { invariants, type Seen } from './invariants.ts'
import { smallLibrary } from './small-library.ts'

it.each(['staff', 'rules'] as const)('keeps its promises whatever happens, when %s decide', async (decision) => {
  await fc.assert(
    fc.asyncProperty(fc.array(happenings, { maxLength: 60, size: 'max' }), async (all: Happening[]) => {
      const desk = smallLibrary(decision)
      let before: Seen = desk.seen()
      for (const one of all) {
        const said = await happen(desk, one)
        const after = desk.seen()
        for (const [name, check] of Object.entries(invariants)) {
          expect(check({ before, after, happening: one, said, desk }), `${name} after ${JSON.stringify(one)}`).toEqual(
            [],
          )
        }
        before = after
      }
    }),
    { numRuns: 300 },
  )
})

it('reaches every state and refuses nothing by accident', async () => {
  const reached = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(happenings, { maxLength: 60, size: 'max' }), async (all) => {
      const desk = smallLibrary('rules')
      for (const one of all) await happen(desk, one)
      for (const { state } of desk.store.reservations.values()) reached.add(state)
    }),
    { numRuns: 150, seed: 20260602 },
  )
  expect([...reached].toSorted()).toEqual(
    [
      'cancelled',
      'collected',
      'expired',
      'in-transit',
      'ready',
      'refused',
      'to-fetch',
      'unfillable',
      'waiting',
    ].toSorted(),
  )
})
