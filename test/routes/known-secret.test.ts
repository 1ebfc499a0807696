import { expect, it } from 'vitest'
import { knowsOneOf } from '../../api/known-secret.ts'

it('lets in who knows one of the secrets, and nobody else', () => {
  const knows = knowsOneOf(['open-sesame', 'older', ''])
  expect(['open-sesame', 'older'].map(knows)).toEqual([true, true])
  const others = [undefined, '', 'open-sesam', 'open-sesame ', 'Open-sesame', 'x'.repeat(100_000)]
  expect(others.map(knows)).toEqual(others.map(() => false))
  expect([undefined, '', 'anything'].map(knowsOneOf([]))).toEqual([false, false, false])
})
