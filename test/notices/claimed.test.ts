import { expect, it } from 'vitest'
import { silence } from '../../bot/notices/relevant.ts'
import { facts, kinds, loan, planned } from './scene.ts'

const morning = '2026-04-14T06:30:00.000Z'
const known = (changes: { claimedAt?: string; claimCheckedAt?: string }) => {
  const line = loan('l1', '2026-04-17')
  return facts({ loans: [{ ...line, loan: { ...line.loan, ...changes } }] })
}

it('nobody is reminded of what they say they returned, until somebody has looked and not found it', () => {
  expect(kinds(planned(known({}), morning))).toEqual(['due-soon'])
  const claimed = known({ claimedAt: '2026-04-13T12:00:00.000Z' })
  expect(planned(claimed, morning)).toEqual([])
  expect(silence('due-soon:l1:2026-04-17', claimed)).toBe('claimed-back')
  const looked = known({ claimedAt: '2026-04-13T12:00:00.000Z', claimCheckedAt: '2026-04-13T15:00:00.000Z' })
  expect(kinds(planned(looked, morning))).toEqual(['due-soon'])
})
