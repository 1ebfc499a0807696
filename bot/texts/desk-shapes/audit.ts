/** desk-audit.ftl: the audit trail */

import type { Shape } from '../say.ts'

export const audit = {
  'desk-audit-title': {},
  'desk-audit-who': {},
  'desk-audit-everybody': {},
  'desk-audit-did': {},
  'desk-audit-everything': {},
  'desk-audit-day': {},
  'desk-audit-when': {},
  'desk-audit-about': {},
  'desk-audit-where': {},
  'desk-audit-show': {},
  'desk-audit-none': {},
  'desk-audit-older': {},
  'desk-audit-gone': {},
  'desk-audit-whole': {},
  'desk-audit-at': { at: 'moment' },
  'desk-audit-unread': {},
  'desk-audit-deed': { deed: 'kind', name: 'word' },
} as const satisfies Record<string, Shape>
