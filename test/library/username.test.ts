import { expect, it } from 'vitest'
import { foldName, freeUsername, proposedUsername } from '../../bot/library/username.ts'

it('a user name is made of the first and last name, in Latin letters without marks', () => {
  expect(proposedUsername('Žanete Ķiploka', '1')).toBe('zanete.kiploka')
  expect(proposedUsername('Anna Marija Ozola-Liepa', '1')).toBe('anna.ozolaliepa')
  expect(proposedUsername('Ольга Петрова', '1')).toBe('olga.petrova')
  expect(proposedUsername('Madonna', '1')).toBe('madonna')
})

it('a name without a letter we know gives the card', () => {
  expect(proposedUsername('李 小龙', 'K100')).toBe('k100')
})

it('a taken one gets the first number that is free', () => {
  expect(freeUsername('anna.ozola', new Set())).toBe('anna.ozola')
  expect(freeUsername('anna.ozola', new Set(['anna.ozola', 'anna.ozola2', 'anna.ozolaliepa']))).toBe('anna.ozola3')
})

it('a name is searched without its marks, however its letters are put together', () => {
  expect(foldName('BĒRZIŅA'.normalize('NFD'))).toBe('berzina')
  expect(foldName('Йорк')).toBe('йорк')
})
