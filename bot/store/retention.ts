/** What is forgotten in time (domain.md, “Privacy”): words after 30 days, who borrowed what after the library's own limit. */

import type { Database } from '../../prisma/client.ts'
import { addMinutes } from '../library/calendar.ts'
import type { Instant, Settings } from '../library/types.ts'

const day = 24 * 60
/** Words and the answers to repeated acts are kept so long. */
const wordDays = 30
/** Notices still speak of what ended in the last three days. */
const newsDays = 3
/** A link or code that has run out is told from an unknown one for so long. */
const runOutDays = 1

/** Each statement stands alone: interrupted anywhere and repeated, the end is the same. */
const statements = {
  inbox: `UPDATE inbox SET event = NULL WHERE event IS NOT NULL AND received_at < $1 AND status <> 'new'`,
  outbox: `UPDATE outbox SET body = NULL WHERE body IS NOT NULL AND made_at < $1 AND status NOT IN ('new', 'sending')`,
  action: 'DELETE FROM action WHERE at < $1',
  signInLink: 'DELETE FROM sign_in_link WHERE expires_at < $1',
  deskCode: 'DELETE FROM desk_code WHERE expires_at < $1',
  staffChatCode: 'DELETE FROM staff_chat_code WHERE expires_at < $1',
  // It says who had what.
  deskUndo: 'DELETE FROM desk_undo WHERE until < $1',
  signInAttempts: `DELETE FROM sign_in_attempts WHERE last_at < $1 AND (locked_until IS NULL OR locked_until < $1)`,
  loanJournal: `UPDATE journal j SET actor_id = NULL FROM loan l
    WHERE l.id = j.loan_id AND j.actor = 'patron' AND j.actor_id IS NOT NULL AND l.returned_at <= $1`,
  // A request names patron and loan, and cannot be without either.
  loanRequest: `DELETE FROM request r USING loan l
    WHERE l.id = r.loan_id AND l.returned_at <= LEAST($1::timestamptz, $2::timestamptz) AND r.state <> 'pending'`,
  loan: 'UPDATE loan SET patron_id = NULL WHERE patron_id IS NOT NULL AND returned_at <= $1',
  reservation: 'DELETE FROM reservation WHERE ended_at <= $1',
  trainingBooking: `DELETE FROM training_booking b USING training_slot s WHERE s.id = b.slot_id AND s.starts_at <= $1`,
}

/** Tables whose rows change all day. Nobody else sweeps them up on the embedded engine, and every message would find more. */
const busy = ['lane', 'inbox', 'outbox', 'conversation', 'action', 'copy', 'loan', 'reservation', 'request', 'lease']

/**
 * Forgets what is due to be forgotten by now, in library time, and sweeps up after the day where the engine does not do so
 * by itself. An ended reservation goes whole, with its request and its journal.
 */
export async function forget(
  { sql, engine }: Pick<Database, 'sql' | 'engine'>,
  settings: Settings,
  now: Instant,
): Promise<void> {
  const before = (days: number): Instant => addMinutes(now, -days * day)
  const words = before(wordDays)
  const runOut = before(runOutDays)
  const known = before(settings.anonymiseAfterDays)
  const told = before(Math.max(settings.anonymiseAfterDays, newsDays))
  await sql(statements.inbox, [words])
  await sql(statements.outbox, [words])
  await sql(statements.action, [words])
  await sql(statements.signInLink, [runOut])
  await sql(statements.deskCode, [runOut])
  await sql(statements.staffChatCode, [runOut])
  await sql(statements.deskUndo, [runOut])
  await sql(statements.signInAttempts, [runOut])
  await sql(statements.loanJournal, [known])
  await sql(statements.loanRequest, [known, before(newsDays)])
  await sql(statements.loan, [known])
  await sql(statements.reservation, [told])
  await sql(statements.trainingBooking, [told])
  if (engine === 'pglite') for (const table of busy) await sql(`VACUUM (ANALYZE) "${table}"`)
}
