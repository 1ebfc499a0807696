/** The demo library on a real database, put back as it was between two plays in milliseconds. */

import { layDemo } from '../../bot/ils/builtin/lay-demo.ts'
import type { Database } from '../../prisma/client.ts'

/** What a conversation or the desk can change; places and titles stand still. */
const changing = [
  'patron',
  'guardianship',
  'copy',
  'loan',
  'reservation',
  'request',
  'journal',
  'link',
  'sign_in_link',
  'sign_in_attempts',
  'desk_code',
  'action',
  'audit',
  'staff',
  'staff_session',
  'staff_chat_code',
  'api_token',
  'desk_undo',
  'inventory',
  'inventory_scan',
  'training_slot',
  'training_booking',
  'conversation',
  'lane',
  'inbox',
  'outbox',
] as const

/** Lays the demo out and keeps a copy of what can change; the function it gives puts that copy back. */
export async function seededDemo(database: Database, firstDay: string): Promise<() => Promise<void>> {
  await layDemo(database, firstDay, 'none')
  await database.transact(async ({ script }) => {
    await script(
      `CREATE SCHEMA kept; ${changing.map((name) => `CREATE TABLE kept."${name}" AS TABLE "${name}";`).join('')}`,
    )
  })
  const tables = changing.map((name) => `"${name}"`).join(', ')
  const back = `SET LOCAL session_replication_role = replica; TRUNCATE ${tables} CASCADE;
    ${changing.map((name) => `INSERT INTO "${name}" SELECT * FROM kept."${name}";`).join('')}
    SELECT setval('request_number_seq', 1001, false);
    SELECT setval('reservation_seq_seq', (SELECT max(seq) FROM reservation));`
  return async () => {
    await database.transact(async ({ script }) => await script(back))
  }
}
