/** Constructs what takes in: the door to the inbox, and each channel's way to it. */

import { randomUUID } from 'node:crypto'
import type { Database } from '../../prisma/client.ts'
import { gathered } from '../../prisma/gathered.ts'
import { keepingCodesOut } from '../channels/desk-code.ts'
import { smsIntake } from '../channels/sms-intake.ts'
import { telegramIntake } from '../channels/telegram-intake.ts'
import { noteStep } from '../delivered.ts'
import type { Address, Instant } from '../library/types.ts'
import type { openMetrics } from '../metrics.ts'
import { openDoor } from '../receive.ts'
import { deskCodeHash } from '../sign-in-secrets.ts'
import { storeIncoming, storeUnreadable } from '../store/inbox.ts'
import { noteDelivery } from '../store/outbox.ts'

export interface IntakeParts {
  database: Database
  pepper: string
  now: () => Instant
  /** wakes the turns */
  nudge: () => void
  metrics: Pick<ReturnType<typeof openMetrics>, 'inbound'>
  answerPress: (id: string) => Promise<void>
  gone: (address: Address) => Promise<void>
}

export function openIntake({ database, pepper, now, nudge, metrics, answerPress, gone }: IntakeParts) {
  const road = { sql: database.hot }
  const door = openDoor({
    store: gathered((many) => storeIncoming(road, many)),
    storeUnreadable: (channel, providerId, at) => storeUnreadable(road, channel, providerId, at),
    now,
    id: randomUUID,
    nudge,
    counted: (channel, outcome) => metrics.inbound.inc({ channel, outcome }),
  })
  const intake = keepingCodesOut(door, (code) => deskCodeHash(code, pepper))
  const texted = smsIntake({
    ...intake,
    status: (step) =>
      noteStep(step, {
        note: (one) => noteDelivery(database, one),
        gone,
      }),
  })
  return { intake, takeUpdate: telegramIntake(intake, answerPress), texted }
}
