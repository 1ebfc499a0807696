/** A process of its own that migrates; told to `stop-in-the-middle` it says when the work is done and not yet committed, and waits for its end. */
import { type Database, openDatabase } from '../../../prisma/client.ts'
import { migrate } from '../../../prisma/migrate.ts'
import type { Transact } from '../../../prisma/sql.ts'

const [where = '', mode] = process.argv.slice(2)
const database: Database = await openDatabase(where.startsWith('postgresql://') ? { url: where } : { dir: where })

const stopping: Transact = (work) =>
  database.transact(async (tx) => {
    await work(tx)
    console.log('in the middle')
    return new Promise(() => setInterval(() => {}, 1000))
  })

console.log(`applied ${await migrate(mode === 'stop-in-the-middle' ? { transact: stopping } : database)}`)
await database.close()
