/** Phones that stopped us or are gone: no notice goes there until the person comes back. */

import type { Database } from '../../prisma/client.ts'
import type { Address } from '../library/types.ts'

/** `stopped` mutes the phone, `dead` gives it up; a word from it brings it back. */
export async function markGone(
  { sql }: Pick<Database, 'sql'>,
  address: Address,
  how: 'stopped' | 'dead',
): Promise<void> {
  await sql('UPDATE link SET state = $2 WHERE address = $1', [address, how === 'stopped' ? 'muted' : 'dead'])
}
