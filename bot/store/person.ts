/** What our own records hold on one person: phones, conversations, messages; as a copy, and to be forgotten. */

import type { Database } from '../../prisma/client.ts'
import type { Instant, PatronId } from '../library/types.ts'

/** As it stands in a copy. Words of a phone count from the day it was linked: before, it may have been another's. */
export interface OwnRecords {
  phones: object[]
  /** what each phone's conversation remembers */
  conversations: object[]
  messages: { at: Instant; from: 'you' | 'library'; address: string; text: string }[]
  signInLinks: object[]
  deskCodes: object[]
  /** who did what to this account, without other people */
  audit: object[]
}

const rowsOf = (what: string) => `SELECT coalesce(json_agg(x), '[]') AS found FROM (${what}) x`

const texts = {
  phones: `SELECT address, channel, state, language, linked_at AS "linkedAt", heard_at AS "heardAt" FROM link
    WHERE patron_id = $1 ORDER BY linked_at, address`,
  conversations: `SELECT c.address, c.state, c.language, c.saved_at AS "savedAt" FROM conversation c
    JOIN link l ON l.address = c.address WHERE l.patron_id = $1 ORDER BY c.address`,
  messages: `SELECT * FROM (
      SELECT i.received_at AS at, 'you' AS "from", i.address, coalesce(i.event ->> 'text', i.event ->> 'kind') AS text
      FROM inbox i JOIN link l ON l.address = i.address
      WHERE l.patron_id = $1 AND i.event IS NOT NULL AND i.received_at >= l.linked_at
      UNION ALL SELECT made_at, 'library', address, body ->> 'text' FROM outbox
      WHERE patron_id = $1 AND body ->> 'text' <> '' AND NOT EXISTS (SELECT FROM guardianship g JOIN patron w
        ON w.id IN (g.ward_id, g.holder_id) AND w.id <> $1 WHERE $1 IN (g.holder_id, g.ward_id)
        AND strpos(body ->> 'text', w.name) > 0)
    ) said ORDER BY at`,
  signInLinks: `SELECT s.phone_name AS "phoneName", s.purpose, s.expires_at AS "expiresAt", s.used_at AS "usedAt"
    FROM sign_in_link s JOIN link l ON l.address = s.address WHERE l.patron_id = $1 ORDER BY s.expires_at`,
  deskCodes: `SELECT kind, phone, expires_at AS "expiresAt", used_at AS "usedAt" FROM desk_code
    WHERE patron_id = $1 ORDER BY expires_at`,
  audit: `SELECT at, what FROM audit WHERE subject = $1 ORDER BY id`,
} satisfies Record<keyof OwnRecords, string>

/** The copy. Of a message that names somebody of the family nothing is given: it is that person's too. */
async function recordsOf({ transact }: Pick<Database, 'transact'>, patronId: PatronId): Promise<OwnRecords> {
  return await transact(async ({ sql }) => {
    const read = async <Row>(text: string): Promise<Row[]> => {
      const [row] = await sql<{ found: Row[] }>(rowsOf(text), [patronId])
      return row?.found ?? []
    }
    return {
      phones: await read(texts.phones),
      conversations: await read(texts.conversations),
      messages: await read(texts.messages),
      signInLinks: await read(texts.signInLinks),
      deskCodes: await read(texts.deskCodes),
      audit: await read(texts.audit),
    }
  })
}

/** The traces by which a person's records are found again after the person is gone. */
export interface Traces {
  patronId: PatronId
  name: string
  card: string
  addresses: string[]
  /** phones of whoever looks after this card */
  keepers: string[]
}

async function tracesOf({ sql }: Pick<Database, 'sql'>, patronId: PatronId): Promise<Traces | undefined> {
  const [row] = await sql<Traces>(
    `SELECT p.id AS "patronId", p.name, p.card,
       ARRAY(SELECT address FROM link WHERE patron_id = p.id) AS addresses,
       ARRAY(SELECT l.address FROM link l JOIN guardianship g ON g.holder_id = l.patron_id WHERE g.ward_id = p.id) AS keepers
     FROM patron p WHERE p.id = $1`,
    [patronId],
  )
  return row
}

/**
 * Forgets what our records hold, in one transaction; doing it again does no harm. A row of the inbox keeps its key, so
 * that a message the carrier repeats is not heard anew. A turn under way loses its lane and says nothing.
 */
async function eraseRecords({ transact }: Pick<Database, 'transact'>, traces: Traces): Promise<void> {
  const { patronId, name, card, addresses, keepers } = traces
  await transact(async ({ sql }) => {
    const ids = await sql<{ id: number }>(
      `UPDATE inbox SET event = NULL, address = '', status = CASE WHEN status = 'new' THEN 'done' ELSE status END
       WHERE address = ANY ($1::text[]) RETURNING id`,
      [addresses],
    )
    await sql(
      `DELETE FROM action WHERE split_part(key, ':', 1) = ANY ($1::text[])
         OR strpos(ask::text, to_json($2::text)::text) > 0 OR strpos(answer::text, to_json($2::text)::text) > 0`,
      [ids.map(({ id }) => String(id)), patronId],
    )
    await sql('DELETE FROM outbox WHERE patron_id = $1 OR address = ANY ($2::text[])', [patronId, addresses])
    await sql(
      `UPDATE outbox SET body = NULL WHERE address = ANY ($1::text[]) AND status NOT IN ('new', 'sending')
         AND (strpos(body ->> 'text', $2) > 0 OR strpos(body::text, $2) > 0 OR strpos(body::text, $3) > 0)`,
      [keepers, name, card],
    )
    for (const table of ['conversation', 'sign_in_link', 'link']) {
      await sql(`DELETE FROM ${table} WHERE address = ANY ($1::text[])`, [addresses])
    }
    await sql(`DELETE FROM lane WHERE lane = 'patron:' || $1 OR lane = ANY ($2::text[])`, [patronId, addresses])
  })
}

/** Our records of people in this database. */
export const personRecords = (database: Pick<Database, 'sql' | 'transact'>) => ({
  recordsOf: (patronId: PatronId) => recordsOf(database, patronId),
  tracesOf: (patronId: PatronId) => tracesOf(database, patronId),
  eraseRecords: (traces: Traces) => eraseRecords(database, traces),
})
