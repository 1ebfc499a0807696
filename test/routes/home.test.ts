import { expect, it } from 'vitest'
import { buildServer } from '../../api/server.ts'
import { memory } from '../../bot/ils/memory/memory.ts'
import { loadTexts } from '../../bot/texts/load.ts'
import { seedOf, tuesday } from '../contracts/scene.ts'
import { ventspils } from '../support/ventspils.ts'

it.each([
  ['/', 'lv'],
  ['/?l=ru', 'ru'],
  ['/?l=xx', 'lv'],
])('the start page opens at %s', async (url, language) => {
  const app = buildServer({
    catalogue: memory(seedOf({}), { ids: () => 'none' }),
    library: async () => ventspils,
    clock: { now: () => tuesday },
    texts: loadTexts(),
    ready: async () => ({ ok: true }),
    trustedProxy: [],
    logger: undefined,
    plugins: [],
  })
  const { statusCode, body } = await app.inject(url)
  await app.close()
  expect(statusCode).toBe(200)
  expect(body).toContain(`<html lang="${language}">`)
})
