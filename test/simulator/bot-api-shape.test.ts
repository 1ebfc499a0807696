import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type BotApi, listenBotApi } from '../../api/simulator/bot-api/bot-api.ts'
import { METHODS } from '../../api/simulator/bot-api/methods/all.ts'
import { skipLoudly } from '../support/skip.ts'

const SPEC = join(import.meta.dirname, '../../../shared/data/specs/telegram-bot-api.json')
const present = existsSync(SPEC)
if (!present)
  skipLoudly('the double against the published Bot API', 'put telegram-bot-api.json into ../shared/data/specs')

const shape = z.object({
  methods: z.record(
    z.string(),
    z.object({ fields: z.array(z.object({ name: z.string(), required: z.boolean() })).optional() }),
  ),
})

describe.skipIf(!present)('the double, against the published Bot API', () => {
  const published = present ? shape.parse(JSON.parse(readFileSync(SPEC, 'utf8'))).methods : {}
  let double: BotApi & { apiRoot: string; stop: () => Promise<void> }
  beforeAll(async () => {
    double = await listenBotApi({ tokens: ['1:x'], now: () => 0 })
    double.phone(1).start()
  })
  afterAll(() => double.stop())

  it.each(Object.entries(METHODS))('%s is a method, with these parameters and no others', (name, { parameters }) => {
    const fields = published[name]?.fields?.map((field) => field.name)
    expect(published).toHaveProperty(name)
    for (const parameter of parameters) expect(fields).toContain(parameter)
  })

  const needing = Object.keys(METHODS).flatMap((name) =>
    (published[name]?.fields ?? []).filter(({ required }) => required).map((field) => [name, field.name] as const),
  )
  it.each(needing)('%s is refused without %s', async (name, missing) => {
    const all: Record<string, string> = {
      chat_id: '1',
      message_id: '1',
      message_ids: '[1]',
      text: 'x',
      action: 'typing',
      commands: '[]',
      results: '[]',
      url: '',
    }
    const body = new URLSearchParams(Object.entries(all).filter(([field]) => field !== missing))
    const answer = await fetch(`${double.apiRoot}/bot1:x/${name}`, { method: 'POST', body })
    const reason = z.object({ error_code: z.literal(400), description: z.string() }).parse(await answer.json())
    expect(reason.description).toMatch(/is empty$|there is no (photo|document) in the request$/)
  })
})
