/** Who a patron is, whom they look after, and whether a password is theirs. */

import type { Patron } from '../../library/types.ts'
import type { Patrons } from '../../ports.ts'
import { carryOut, type House } from './carry-out.ts'
import { patronJson } from './columns.ts'
import { family } from './family.ts'
import { ownData } from './own-data.ts'
import { isPassword } from './passwords.ts'
import { foldUsername } from './rows.ts'

const patronText = `SELECT json_strip_nulls(${patronJson('p')}) AS patron FROM patron p WHERE p.id = $1`

// A card is as printed, or as typed in other letters; a user name is kept folded.
const accountText = `
SELECT id, password_hash AS kept FROM patron WHERE card IN ($1, upper($1), lower($1)) OR username = $2
ORDER BY card = $1 DESC, id LIMIT 1`

export function patrons(house: House): Patrons {
  const { sql } = house.database
  return {
    async patron({ patronId }) {
      const [row] = await sql<{ patron: Patron }>(patronText, [patronId])
      return row?.patron
    },
    ...family(house),
    ...ownData(house),
    async 'set-language'(ask, act) {
      const { patronId, language } = ask
      const { done } = await carryOut(house, act, { ask, about: { patronId } }, async ({ tx }) => {
        await tx.patron.updateMany({ where: { id: patronId }, data: { language } })
        return { done: 'done' } as const
      })
      return done
    },
    async verify(cardOrUsername, password) {
      const given = cardOrUsername.trim()
      const [row] = await sql<{ id: string; kept: string | null }>(accountText, [given, foldUsername(given)])
      return (await isPassword(password, row?.kept, house.pepper)) && row ? { patronId: row.id } : 'wrong'
    },
  }
}
