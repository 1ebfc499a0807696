/** Takes texts and status callbacks in, as the carrier posts them. */

import { type Intake, type Taken, takeIn } from './intake.ts'
import { type DeliveryStep, type Form, parseStatus, parseText, textSidOf } from './sms-parse.ts'

export interface SmsIntake extends Intake {
  /** Notes one step of a message of ours; backward and doubled steps come too (see `isForward`). */
  status: (step: DeliveryStep) => Promise<void>
}

/** What the two webhooks do with their forms; both reject when it cannot be stored now. */
export function smsIntake(intake: SmsIntake): {
  takeText: (form: Form) => Promise<Taken>
  takeStatus: (form: Form, outboxId: unknown) => Promise<void>
} {
  return {
    takeText: (form) => takeIn(parseText(form), { channel: 'sms', providerId: textSidOf(form) }, intake),
    takeStatus: async (form, outboxId) => {
      const step = parseStatus(form, outboxId)
      if (step === 'unreadable') return intake.unreadable('sms')
      await intake.status(step)
    },
  }
}
