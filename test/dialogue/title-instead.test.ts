import { expect, it } from 'vitest'
import { startTalk } from '../../bot/commands/talk.ts'
import { demoSeed } from '../../bot/ils/demo.ts'
import { memory } from '../../bot/ils/memory/memory.ts'
import { memoryPhones } from '../../bot/store/memory-phones.ts'
import { loadTexts } from '../../bot/texts/load.ts'

const now = '2026-04-14T07:00:00.000Z'
const dropCity = { id: 'drop-city', title: 'Drop City', author: 'T. C. Boyle', language: 'en', isbn: [] }

/** Jānis' phone: he has reservations of Bille and of Raudupiete. The catalogue may hold a novel called Drop City. */
async function openTalk(more: (typeof dropCity)[]) {
  const seed = demoSeed('2026-04-14')
  const titles = [...seed.titles, ...more.map((one) => ({ ...one, reservable: 'title' as const }))]
  const backend = memory({ ...seed, titles }, { ids: () => 'made' })
  const phones = memoryPhones({
    patron: (patronId) => backend.patron({ ask: 'patron', patronId }),
    random: (bytes) => new Uint8Array(bytes).fill(7),
  })
  await phones.link({ ask: 'link', address: 'sms:1', patronId: 'p100002' }, { now, actor: { by: 'calendar' } })
  const talk = startTalk({
    ...{ backend, phones, patronOf: async () => 'p100002', texts: loadTexts(), channel: 'telegram', address: 'sms:1' },
    now: () => now,
    nonce: () => 'n1',
  })
  const say = async (text: string) => (await talk({ kind: 'text', text })).messages.map((one) => one.text).join('\n')
  const reserved = async () => {
    const lines = await backend.reservations({ ask: 'reservations', patronId: 'p100002' }, now)
    return lines.filter(({ reservation }) => reservation.droppedUntil === undefined).map(({ title }) => title.title)
  }
  return { say, reserved }
}

it.each(['drop city', 'Drop City!', 'drop cit'])('“%s” is a search where a title begins so', async (typed) => {
  const { say, reserved } = await openTalk([dropCity])
  expect(await say(typed)).toContain('T. C. Boyle')
  expect((await reserved()).toSorted()).toEqual(['Bille', 'Raudupiete'])
})

it('“drop” and the name of one’s own reservation drops it, whatever else the catalogue holds', async () => {
  const { say, reserved } = await openTalk([dropCity])
  expect(await say('drop bille')).toContain('„Bille”')
  expect(await reserved()).toEqual(['Raudupiete'])
})

it('“drop” and words that no title begins with asks which reservation, and finds nothing', async () => {
  const { say, reserved } = await openTalk([])
  expect(await say('drop city')).toContain('Kuru rezervāciju')
  expect((await reserved()).toSorted()).toEqual(['Bille', 'Raudupiete'])
})
