/** Who looks after whose card. Every change leaves a line in the audit: ids only. */

import type { AnswerTo, AskOf } from '../../dialogue/asks.ts'
import { localDate } from '../../library/calendar.ts'
import { isLookedAfter, isOfAge } from '../../library/of-age.ts'
import type { Patron } from '../../library/types.ts'
import type { Act, Patrons } from '../../ports.ts'
import { carryOut, type House, type Work } from './carry-out.ts'
import { patronJson } from './columns.ts'

const wardsText = `
SELECT json_strip_nulls(${patronJson('p')}) AS patron, g.confirmed FROM guardianship g JOIN patron p ON p.id = g.ward_id
WHERE g.holder_id = $1 ORDER BY p.card COLLATE "C"`

const wardText = `SELECT json_strip_nulls(${patronJson('p')}) AS patron FROM patron p WHERE p.id = $1 FOR KEY SHARE`

export function family(house: House): Pick<Patrons, 'wards' | 'add-ward' | 'remove-ward'> {
  const { sql } = house.database
  return {
    async wards({ patronId }, now) {
      const rows = await sql<{ patron: Patron; confirmed: boolean }>(wardsText, [patronId])
      const { library } = await house.places.known(sql)
      const today = localDate(now, library.zone)
      return rows.filter(({ patron, confirmed }) => isLookedAfter(patron, confirmed, today)).map(({ patron }) => patron)
    },
    'add-ward': (ask, act) =>
      carryOut(house, act, { ask, about: { patronId: ask.holderId } }, (work) => addWard(work, ask, act)),
    async 'remove-ward'(ask, act) {
      const { holderId, wardId } = ask
      const { done } = await carryOut(house, act, { ask, about: { patronId: holderId } }, async ({ tx }) => {
        const { count } = await tx.guardianship.deleteMany({ where: { holderId, wardId } })
        if (count === 0) return { done: 'was-not-there' } as const
        if (act.audit === undefined) await tx.audit.create({ data: { ...line(act, ask), what: 'ward-removed' } })
        return { done: 'removed' } as const
      })
      return done
    },
  }
}

async function addWard(
  { sql, tx, occasion, shelves }: Work,
  ask: AskOf<'add-ward'>,
  act: Act,
): Promise<AnswerTo<'add-ward'>> {
  const { holderId, wardId } = ask
  if (holderId === wardId) return { failed: 'own-card' }
  const [ward] = await sql<{ patron: Patron }>(wardText, [wardId])
  if (!ward || !shelves.standings[holderId]) return { failed: 'gone' }
  const confirmed = isOfAge(ward.patron, localDate(act.now, occasion.library.zone))
  const row = { holderId, wardId, confirmed }
  await tx.guardianship.upsert({ where: { holderId_wardId: { holderId, wardId } }, create: row, update: row })
  if (act.audit === undefined) await tx.audit.create({ data: { ...line(act, ask), what: 'ward-added' } })
  return { added: ward.patron }
}

const line = ({ now }: Act, { holderId, wardId }: { holderId: string; wardId: string }) => ({
  at: new Date(now),
  actor: `patron:${holderId}`,
  subject: wardId,
})
