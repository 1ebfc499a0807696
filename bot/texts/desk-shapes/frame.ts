/** desk-frame.ftl: what stands around every page */

import type { Shape } from '../say.ts'

export const frame = {
  'desk-title': {},
  'desk-skip': {},
  'desk-pages': {},
  'desk-branch': {},
  'desk-branch-choose': {},
  'desk-language': {},
  'desk-sign-out': {},
  'desk-nav-today': {},
  'desk-nav-requests': {},
  'desk-nav-pick-list': {},
  'desk-nav-check-out': {},
  'desk-nav-check-in': {},
  'desk-nav-claims': {},
  'desk-nav-ready': {},
  'desk-nav-transit': {},
  'desk-nav-patrons': {},
  'desk-nav-calendar': {},
  'desk-nav-inventory': {},
  'desk-nav-training': {},
  'desk-nav-library': {},
  'desk-nav-staff': {},
  'desk-nav-audit': {},
  'desk-nav-account': {},
  'desk-form-over': {},
  'desk-form-unread': {},
  'desk-nothing-here': {},
} as const satisfies Record<string, Shape>
