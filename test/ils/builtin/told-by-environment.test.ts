import { expect, it } from 'vitest'
import { builtin } from '../../../bot/ils/builtin/builtin.ts'
import { layDemo } from '../../../bot/ils/builtin/lay-demo.ts'
import { heedEnvironment } from '../../../bot/ils/builtin/told-by-environment.ts'
import { onEachEngine } from '../../support/engines.ts'

onEachEngine(({ fresh }) => {
  it('keeps the time zone and language the environment says, and changes nothing the second time', async () => {
    const database = await fresh()
    await heedEnvironment(database, { timezone: 'Europe/Riga', defaultLanguage: 'lv' })
    await layDemo(database, '2026-04-14', 'none')
    const backend = builtin(database, { ids: () => 'x', pepper: 'none' })
    const version = async () => (await database.sql<{ version: number }>('SELECT version FROM library'))[0]?.version
    await heedEnvironment(database, { timezone: 'Europe/Tallinn', defaultLanguage: 'ru' })
    expect(await backend.library()).toMatchObject({ zone: 'Europe/Tallinn', defaultLanguage: 'ru' })
    const changed = await version()
    await heedEnvironment(database, { timezone: 'Europe/Tallinn', defaultLanguage: 'ru' })
    expect(await version()).toBe(changed)
  })
})
