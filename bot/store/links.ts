/** Which phone belongs to whom: one holder a phone. */

import type { Prisma } from '../../prisma/client.ts'
import type { Address, ChannelName, Instant, Patron, PatronId } from '../library/types.ts'
import type { Act } from '../ports.ts'
import { readPatron } from './patron-row.ts'

export const channelOf = (address: Address): ChannelName => (address.startsWith('telegram:') ? 'telegram' : 'sms')

/**
 * Binds a phone to a patron; a phone that was another's is theirs no more, and the audit says so. It stays as muted as it
 * was. `undefined` when there is no such patron.
 */
export async function bind(
  tx: Prisma.TransactionClient,
  { address, patronId }: { address: Address; patronId: PatronId },
  act: Act,
): Promise<Patron | undefined> {
  const patron = await tx.patron.findUnique({ where: { id: patronId } })
  if (patron === null) return undefined
  const before = await tx.link.findUnique({ where: { address } })
  if (before !== null && before.patronId !== patronId) {
    await writeAudit(tx, act, 'phone-rebound', patronId, { channel: channelOf(address), from: before.patronId })
  }
  const linkedAt = new Date(act.now)
  const state = before?.state === 'muted' ? 'muted' : 'active'
  await tx.link.upsert({
    where: { address },
    create: { address, channel: channelOf(address), patronId, state, linkedAt },
    update: { patronId, state, ...(before?.patronId === patronId ? {} : { linkedAt }) },
  })
  return readPatron(patron)
}

/** Somebody else's phone, so far. */
export async function isAnothers(
  tx: Prisma.TransactionClient,
  { address, patronId }: { address: Address; patronId: PatronId },
): Promise<boolean> {
  const link = await tx.link.findUnique({ where: { address } })
  return link !== null && link.patronId !== patronId
}

export async function unbind(tx: Prisma.TransactionClient, address: Address): Promise<'unlinked' | 'was-not-linked'> {
  const { count } = await tx.link.deleteMany({ where: { address } })
  return count > 0 ? 'unlinked' : 'was-not-linked'
}

/** A phone without a holder gets no notices: there is nothing to mute. */
export async function setMuted(tx: Prisma.TransactionClient, address: Address, muted: boolean): Promise<'done'> {
  await tx.link.updateMany({ where: { address }, data: { state: muted ? 'muted' : 'active' } })
  return 'done'
}

/** One line for those who look after the system: who did what to whom. Ids only. */
export async function writeAudit(
  tx: Prisma.TransactionClient,
  { actor, now }: { actor: Act['actor']; now: Instant },
  what: string,
  subject: string,
  detail: Prisma.InputJsonObject,
): Promise<void> {
  await tx.audit.create({ data: { at: new Date(now), actor: actorId(actor), what, subject, detail } })
}

function actorId(actor: Act['actor']): string {
  switch (actor.by) {
    case 'patron':
      return `patron:${actor.patronId}`
    case 'staff':
      return `staff:${actor.staffId}`
    case 'calendar':
      return 'calendar'
  }
}
