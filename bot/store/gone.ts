/** Phones that stopped us or are gone: no notice goes there until the person comes back. */

import type { Database } from '../../prisma/client.ts'
import type { Address } from '../library/types.ts'

/**
 * Either way nothing unasked goes there until it speaks again, and then it is as it was: a phone that its owner muted stays
 * muted.
 */
export async function markGone({ sql }: Pick<Database, 'sql'>, address: Address): Promise<void> {
  await sql(`UPDATE link SET state = 'dead' WHERE address = $1 AND state = 'active'`, [address])
}
