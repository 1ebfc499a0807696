import { afterAll, beforeAll } from 'vitest'
import { builtin } from '../../bot/ils/builtin/builtin.ts'
import { hashPassword } from '../../bot/ils/builtin/passwords.ts'
import { seedRows } from '../../bot/ils/builtin/seed.ts'
import type { Seed } from '../../bot/ils/seed.ts'
import type { Database } from '../../prisma/client.ts'
import { emptied } from '../support/emptied.ts'
import { onEachEngine } from '../support/engines.ts'
import { describeBackend } from './backend.ts'

const pepper = 'of these tests only'

onEachEngine((engine) => {
  let database: Database
  beforeAll(async () => {
    database = await engine.fresh()
  })
  afterAll(() => database.close())

  let made = 0
  describeBackend(`builtin on ${engine.name}`, async (seed: Seed) => {
    await emptied(database)
    const patrons = seed.patrons.map(async ({ password, ...patron }) =>
      password === undefined ? patron : { ...patron, passwordHash: await hashPassword(password, pepper) },
    )
    await seedRows(database, { ...seed, patrons: await Promise.all(patrons) })
    return builtin(database, { ids: () => `made-${++made}`, pepper })
  })
})
