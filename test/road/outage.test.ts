import { expect, it } from 'vitest'
import { openDatabase } from '../../prisma/client.ts'
import { onPostgres, postgresUrl } from '../support/engines.ts'
import { openProxy } from '../support/proxy.ts'
import { fromBot, openCarriers, openRoad, textUpdate, until } from '../support/road-scene.ts'

onPostgres(() => {
  it('the database goes: webhooks answer 503; it is back: all goes on by itself, missed texts are taken in once', async () => {
    const carriers = await openCarriers()
    const proxy = await openProxy(await postgresUrl('migrated'))
    const road = await openRoad(carriers, await openDatabase({ url: proxy.url, poolSize: 12 }))
    try {
      const anna = carriers.botApi.phone({ id: 8_000_000_001, first_name: 'Anna', language_code: 'en' })
      const texter = carriers.carrier.phone('+37129000003')
      anna.start()
      await anna.until((messages) => fromBot(messages).length === 1)
      await texter.type('Raudupiete')
      await until(() => texter.received().length === 1)

      await proxy.shut()
      expect(await road.post(textUpdate(5, 8_000_000_001, 'never stored'))).toBe(503)
      anna.type('Raudupiete')
      const { outcome } = await texter.type('hours')
      expect(outcome).toMatchObject({ kind: 'answered', status: 503 })
      expect((await fetch(`${road.url}/health/ready`).catch(() => undefined))?.status ?? 503).toBeGreaterThanOrEqual(
        400,
      )

      await proxy.reopen()
      const later = await until(async () => {
        const { outcome } = await texter.type('Zvejnieka dēls')
        return outcome.kind === 'answered' && outcome.status === 200
      })
      expect(later).toBe(true)
      await anna.until((messages) => fromBot(messages).length === 2)
      await until(async () => {
        const [lost] = await road.sql(
          `SELECT 1 AS one FROM inbox WHERE channel = 'sms' AND event ->> 'text' = 'hours' AND status = 'done'`,
        )
        return lost !== undefined
      })
      await carriers.carrier.idle()
      const [counted] = await road.sql<{ rows: number; sids: number }>(
        `SELECT count(*) AS rows, count(DISTINCT provider_id) AS sids FROM inbox WHERE channel = 'sms'`,
      )
      expect(counted?.rows).toBe(counted?.sids)
    } finally {
      await road.close()
      await carriers.close()
      await proxy.close()
    }
  }, 60_000)
})
