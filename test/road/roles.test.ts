import { expect, it } from 'vitest'
import { openDatabase } from '../../prisma/client.ts'
import { onPostgres, postgresUrl } from '../support/engines.ts'
import { fromBot, openCarriers, openRoad, textUpdate, until } from '../support/road-scene.ts'

onPostgres(() => {
  it('what a web process takes in a worker answers; the web process itself answers nothing', async () => {
    const carriers = await openCarriers()
    const url = await postgresUrl('migrated')
    const as = async (role: 'web' | 'worker') =>
      openRoad(carriers, await openDatabase({ url }), undefined, { ...carriers.config, databaseUrl: url, role })
    const web = await as('web')
    try {
      const phone = carriers.botApi.phone({ id: 7_100_000_001, first_name: 'Anna', language_code: 'en' })
      const said = () => fromBot(phone.messages())
      carriers.botApi.updates.hold()
      phone.start()
      expect(await web.post(textUpdate(1, 7_100_000_001, 'help'))).toBe(200)
      expect(await web.sql('SELECT status FROM inbox')).toEqual([{ status: 'new' }])
      const worker = await as('worker')
      await until(() => said().length === 1)
      expect(await web.post(textUpdate(2, 7_100_000_001, 'rules'))).toBe(200)
      await until(() => said().length === 2)
      await worker.close()
      expect(worker.faults).toEqual([])
      expect(web.faults).toEqual([])
    } finally {
      await web.close()
      await carriers.close()
    }
  })
})
