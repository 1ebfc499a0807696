/** The numbers every rule reads, as Ventspils has them; a library's own file overrides any of them. */
import type { Settings } from './types.ts'

export const defaultSettings: Settings = {
  renewalDecision: 'staff',
  reservationDecision: 'rules',
  maxLoans: null,
  overdueFeePerDay: null,
  cardFee: null,
  pickupNeedsCard: true,
  maxReservations: 5,
  maxRenewals: 2,
  feeLimit: 500,
  maxOverdue: 2,
  renewalOpensDays: 7,
  renewalGraceDays: 0,
  pickupDays: 5,
  readyDelayMinutes: 30,
  dropGraceMinutes: 15,
  maxSuspendDays: 365,
  decideBy: '11:00',
  anonymiseAfterDays: 30,
  widestDial: { telegram: 'full', sms: 'short' },
}
