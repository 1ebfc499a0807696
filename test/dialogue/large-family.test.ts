import { expect, it } from 'vitest'
import { startTalk } from '../../bot/commands/talk.ts'
import { demoSeed } from '../../bot/ils/demo.ts'
import { memory } from '../../bot/ils/memory/memory.ts'
import { memoryPhones } from '../../bot/store/memory-phones.ts'
import { loadTexts } from '../../bot/texts/load.ts'

const names = ['Aija', 'Bruno', 'Cilda', 'Dora', 'Elza', 'Fricis', 'Grieta', 'Hugo', 'Ieva', 'Jānis', 'Klāvs', 'Liene']
const now = '2026-04-14T07:00:00.000Z'

/** Anna's phone, with twelve children to look after. */
async function openTalk() {
  const seed = demoSeed('2026-04-14')
  const children = names.map((name, at) => ({
    id: `child${at}`,
    card: `2000${10 + at}`,
    username: `child${at}`,
    name,
    category: 'child' as const,
    born: '2016-01-01',
    expires: '2027-12-31',
    blocked: false,
    fees: 0,
  }))
  const guardians = children.map(({ id }) => ({ holderId: 'p100003', cardId: id }))
  const backend = memory({ ...seed, patrons: [...seed.patrons, ...children], guardians }, { ids: () => 'made' })
  const phones = memoryPhones({
    patron: (patronId) => backend.patron({ ask: 'patron', patronId }),
    random: (bytes) => new Uint8Array(bytes).fill(7),
  })
  await phones.link({ ask: 'link', address: 'sms:1', patronId: 'p100003' }, { now, actor: { by: 'calendar' } })
  const patronOf = async () => 'p100003'
  const talk = startTalk({
    ...{ backend, phones, patronOf, texts: loadTexts(), channel: 'sms', address: 'sms:1' },
    now: () => now,
    nonce: () => 'n1',
  })
  return async (text: string) => {
    const { messages } = await talk({ kind: 'text', text })
    return messages.flatMap(({ choices }) => choices.map(({ label }) => label))
  }
}

it('a family of twelve is shown five cards at a time, each leading to both of its lists', async () => {
  const say = await openTalk()
  const first = await say('моя семья')
  expect(first.slice(0, 5)).toEqual(names.slice(0, 5))
  expect(first.length).toBe(8)
  const second = await say('ещё')
  expect(second.slice(0, 5)).toEqual(names.slice(5, 10))
  const third = await say('ещё')
  expect(third.slice(0, 2)).toEqual(names.slice(10))
  expect((await say('назад')).slice(0, 5)).toEqual(names.slice(5, 10))
  const loans = await say('2')
  expect(loans[0]).toContain('Grieta')
  expect((await say('1'))[0]).toContain('Grieta')
})

it('so is the question which of them to take off', async () => {
  const say = await openTalk()
  expect((await say('убрать карту')).slice(0, 5)).toEqual(names.slice(0, 5))
  expect((await say('ещё')).slice(0, 5)).toEqual(names.slice(5, 10))
  expect(await say('1')).toHaveLength(2)
  await say('да')
  const left = [await say('семья'), await say('ещё'), await say('ещё')].flat()
  expect(names.filter((name) => !left.includes(name))).toEqual(['Fricis'])
})
