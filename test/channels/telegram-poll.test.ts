import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { parseUpdate } from '../../bot/channels/telegram-parse.ts'
import { openTelegramScene, type TelegramScene } from '../support/telegram-scene.ts'

const idOf = (update: unknown) => z.object({ update_id: z.number() }).parse(update).update_id

let scene: TelegramScene
let stop: AbortController

beforeEach(async () => {
  scene = await openTelegramScene()
  stop = new AbortController()
})
afterEach(async () => {
  stop.abort()
  await scene.close()
})

/** Polls until `count` updates were taken; `take` may throw. Pauses are noted, not waited for. */
async function polled(count: number, take: (update: unknown) => void = () => {}) {
  const taken: unknown[] = []
  const pauses: number[] = []
  const troubles: string[] = []
  const running = scene.channel.poll({
    signal: stop.signal,
    onUpdate: async (update) => {
      take(update)
      taken.push(update)
      if (taken.length === count) stop.abort()
    },
    onTrouble: (reason) => troubles.push(reason),
    pause: async (ms) => {
      pauses.push(ms)
    },
  })
  await running
  return { taken, pauses, troubles }
}

it('takes what phones did, in order, and confirms it', async () => {
  const ids = [scene.phone.type('Rainis'), scene.phone.type('Aspazija'), scene.phone.block()]
  const { taken, troubles } = await polled(4)
  expect(taken.map(idOf).slice(1)).toEqual(ids)
  expect(troubles).toEqual([])
  expect(
    taken.map(parseUpdate).map((parsed) => (typeof parsed === 'string' ? parsed : parsed.incoming.heard.kind)),
  ).toEqual(['start', 'text', 'text', 'opted-out'])
})

it('an update that could not be stored comes again, nothing before or after it is lost', async () => {
  scene.phone.type('viens')
  scene.phone.type('divi')
  let refusals = 2
  const { taken, pauses } = await polled(3, () => {
    if (refusals-- > 0) throw new Error('database gone')
  })
  expect(new Set(taken.map(idOf)).size).toBe(3)
  expect(pauses).toEqual([1000, 2000])
})

it('waits and goes on when another polls, when the network breaks, when it is told to', async () => {
  for (const fault of [
    { kind: 'refuse', answer: { ok: false, error_code: 409, description: 'Conflict: terminated' } },
    { kind: 'cut-before' },
    { kind: 'gateway', status: 502 },
    { kind: 'refuse', answer: { ok: false, error_code: 429, description: 'x', parameters: { retry_after: 40 } } },
  ] as const)
    scene.double.fault(fault, { method: 'getUpdates' })
  const { taken, pauses, troubles } = await polled(1)
  expect(taken).toHaveLength(1)
  expect(pauses).toEqual([1000, 2000, 4000, 40_000])
  expect(troubles).toEqual([
    'telegram 409',
    'no connection, or not stored',
    'no connection, or not stored',
    'telegram 429',
  ])
  expect(troubles.join()).not.toContain('token')
})

it('numbers may start again anywhere', async () => {
  const seen: number[] = []
  let wake = () => {}
  const more = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })
  const first = more()
  const running = scene.channel.poll({
    signal: stop.signal,
    onUpdate: async (update) => {
      seen.push(idOf(update))
      wake()
    },
  })
  await first
  await scene.double.idle()
  // the open poll ends empty after its time, as in a quiet week
  scene.clock.advance(31_000)
  scene.double.updates.jump(17)
  const second = more()
  scene.phone.type('17')
  await second
  await scene.double.idle()
  stop.abort()
  await running
  expect(seen.map((id) => id > 17)).toEqual([true, false])
})
