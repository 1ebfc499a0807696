/** Tells Prisma's tools where the schema and the migrations are; Rinda itself never reads this file. */
import { defineConfig } from 'prisma/config'

// The CLI fetches its schema engine before every command, though `generate` does not use it: any path stands in for it.
if (process.argv.includes('generate')) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

const url = process.env.DATABASE_URL

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  ...(url ? { datasource: { url } } : {}),
})
