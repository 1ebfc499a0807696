import { expect, it } from 'vitest'
import { placeSaid } from '../../bot/dialogue/place-said.ts'
import { demoSeed } from '../../bot/ils/demo.ts'

const { library } = demoSeed('2026-04-14')

it.each([
  ['Mātes piens Pārventā', { query: 'Mātes piens', pickupPoint: 'parventa' }],
  ['Mātes piens, Gāliņciema bibliotēkā', { query: 'Mātes piens', pickupPoint: 'galinciems' }],
  ['Лавр в Парвенте', { query: 'Лавр', pickupPoint: 'parventa' }],
  ["Dune at the children's library", { query: 'Dune', pickupPoint: 'berni' }],
  ['bērnu bibliotēkā Mātes piens', { query: 'Mātes piens', pickupPoint: 'berni' }],
  ['Lauvassirds mūzikas nodaļā', { query: 'Lauvassirds', pickupPoint: 'galvena/muzika' }],
  ['Dune in the music department of the Main Library', { query: 'Dune', pickupPoint: 'galvena/muzika' }],
  ['Лавр в музыкальном отделе', { query: 'Лавр', pickupPoint: 'galvena/muzika' }],
  ['2 Pārventā', { query: '2', pickupPoint: 'parventa' }],
  ['bērnu bibliotēkā', { pickupPoint: 'berni' }],
])('hears the place said with a title: %s', (text, said) => {
  expect(placeSaid(text, library)).toEqual(said)
})

it.each(['Tales for children', 'Pasakas bērniem', 'Klusā mūzika', 'Galvenais varonis', 'Raudupiete', '', '1984'])(
  'takes no words of a title for a place: %s',
  (text) => {
    expect(placeSaid(text, library)).toBeUndefined()
  },
)
