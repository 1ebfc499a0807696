import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gathered } from '../../prisma/gathered.ts'

/** Calls of which each is held until it is let go. */
function held() {
  const calls: { many: number[]; letGo: (error?: Error) => void }[] = []
  const ask = gathered(
    (many: number[]) =>
      new Promise<number[]>((resolve, reject) => {
        calls.push({ many, letGo: (error) => (error ? reject(error) : resolve(many.map((one) => one * 10))) })
      }),
    { atMost: 3 },
  )
  const settle = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)))
  return { ask, calls, settle }
}

describe('gathered work', () => {
  it('goes together when it comes together, the rest into the next call', async () => {
    const { ask, calls, settle } = held()
    const first = [ask(1), ask(2)]
    await settle()
    const later = [3, 4, 5, 6].map(ask)
    await settle()
    expect(calls.map(({ many }) => many)).toEqual([[1, 2]])
    calls[0]?.letGo()
    expect(await Promise.all(first)).toEqual([10, 20])
    await settle()
    calls[1]?.letGo()
    await settle()
    calls[2]?.letGo()
    expect(await Promise.all(later)).toEqual([30, 40, 50, 60])
    expect(calls.map(({ many }) => many)).toEqual([[1, 2], [3, 4, 5], [6]])
  })

  it('goes at once when nothing is under way', async () => {
    const { ask, calls, settle } = held()
    for (const one of [1, 2]) {
      const answer = ask(one)
      await settle()
      calls.at(-1)?.letGo()
      expect(await answer).toBe(one * 10)
    }
    expect(calls).toHaveLength(2)
  })

  it('is not repeated when the database went away: all are told', async () => {
    const { ask, calls, settle } = held()
    const both = Promise.allSettled([ask(1), ask(2)])
    await settle()
    calls[0]?.letGo(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(calls).toHaveLength(1)
  })

  it('one that cannot be carried out fails alone, whoever goes with it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ n: fc.nat(), broken: fc.boolean() })), async (asked) => {
        const ask = gathered(async (many: typeof asked) => {
          if (many.some(({ broken }) => broken)) throw new Error('cannot be carried out')
          return many.map(({ n }) => n)
        })
        const ended = await Promise.allSettled(asked.map((one) => ask(one)))
        expect(ended.map((one) => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual(
          asked.map(({ n, broken }) => (broken ? 'failed' : n)),
        )
      }),
    )
  })
})
