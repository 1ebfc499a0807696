/** The links of the sign-in page: looked up by hash, used up once, in one transaction with what the chat hears. */

import type { Database } from '../../prisma/client.ts'
import type { LinkPurpose } from '../dialogue/asks.ts'
import type { Address, Language } from '../library/types.ts'
import type { SignIns } from '../sign-in.ts'
import { storeIncoming } from './inbox.ts'
import { channelOf } from './links.ts'
import { charge, resetAttempts, takeBack } from './sign-in-attempts.ts'

interface Row {
  address: Address
  number: string
  language: Language
  phone_name: string
  purpose: LinkPurpose
  expires_at: Date
}

/** `refused`: nobody signs in to a demo account that the whole world could reach. */
export interface SignInOptions {
  demoAccounts: 'welcome' | 'refused'
}

export function signIns(database: Pick<Database, 'sql' | 'transact'>, { demoAccounts }: SignInOptions): SignIns {
  return {
    async openLink(tokenHash, now) {
      const [row] = await database.sql<Row>(
        `SELECT address, number, language, phone_name, purpose, expires_at FROM sign_in_link
         WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2::timestamptz`,
        [tokenHash, new Date(now)],
      )
      if (row === undefined) return undefined
      const { address, number, language, purpose } = row
      return { address, number, language, purpose, phone: row.phone_name, expiresAt: row.expires_at.toISOString() }
    },

    charge: (attempts, now) => database.transact(({ sql }) => charge(sql, attempts, now)),

    finish: ({ tokenHash, patronId, purpose, reset, takeBack: others, now }) =>
      database.transact(async ({ sql }) => {
        const [patron] = await sql<{ demo: boolean }>('SELECT demo FROM patron WHERE id = $1', [patronId])
        if (patron === undefined || (patron.demo && demoAccounts === 'refused')) return 'refused'
        const [link] = await sql<{ address: Address }>(
          `UPDATE sign_in_link SET used_at = $2::timestamptz
           WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2::timestamptz AND purpose = $3 RETURNING address`,
          [tokenHash, new Date(now), purpose],
        )
        // In the order in which `charge` locks them, or two sign-ins could wait for each other.
        for (const one of [...others, reset].sort((a, b) => (a.key < b.key ? -1 : 1))) {
          await (one === reset ? resetAttempts(sql, one.key) : takeBack(sql, one))
        }
        if (link === undefined) return 'over'
        if (purpose !== 'sign-in') return 'proven'
        const { address } = link
        const heard = { kind: 'signed-in', patronId } as const
        const incoming = { channel: channelOf(address), providerId: `sign-in:${tokenHash}`, address, heard }
        await storeIncoming({ sql }, [{ incoming, at: now }])
        return 'proven'
      }),
  }
}
