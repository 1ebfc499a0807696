/** desk-refusals.ftl: why something at the desk was not done, and what to do */

import type { Shape } from '../say.ts'

export const refusals = {
  'desk-no-unknown-barcode': {},
  'desk-no-unknown-card': {},
  'desk-no-unknown-request': {},
  'desk-no-unknown-loan': {},
  'desk-no-already-decided': { state: 'kind', known: 'kind', name: 'word' },
  'desk-no-comment-needed': { rule: 'kind' },
  'desk-no-lent-to-someone-else': {},
  'desk-no-already-lent-to-them': {},
  'desk-no-held-for-someone-else': {},
  'desk-no-not-lendable': {},
  'desk-no-others-wait': { count: 'count' },
  'desk-no-card-expired': { date: 'date' },
  'desk-no-card-blocked': {},
  'desk-no-fees-over-limit': { fees: 'money', limit: 'money' },
  'desk-no-too-many-overdue': { count: 'count' },
  'desk-no-not-to-fetch': {},
  'desk-no-being-fetched': {},
  'desk-no-not-in-transit': {},
  'desk-no-scans-run-together': { first: 'word', second: 'word' },
  'desk-no-undo-over': {},
  'desk-no-undo-moved-on': {},
  'desk-no-branch-not-yours': {},
  'desk-no-role-too-low': { role: 'kind' },
  'desk-no-nothing-there': {},
} as const satisfies Record<string, Shape>
