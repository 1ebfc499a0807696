/** desk-library.ftl: places, item types and settings */

import type { Shape } from '../say.ts'

export const library = {
  'desk-library-title': {},
  'desk-library-settings': {},
  'desk-library-what': {},
  'desk-library-value': {},
  'desk-library-default': {},
  'desk-library-untold': {},
  'desk-library-save-settings': {},
  'desk-library-branches': {},
  'desk-library-pickup': {},
  'desk-library-save': {},
  'desk-library-remove-branch': {},
  'desk-library-sections': {},
  'desk-library-remove-section': {},
  'desk-library-add-section': {},
  'desk-library-add-branch': {},
  'desk-library-usual-hours': {},
  'desk-library-types': {},
  'desk-library-lendable': {},
  'desk-library-renewable': {},
  'desk-library-add-type': {},
  'desk-library-remove-type': {},
  'desk-library-name': {},
  'desk-library-field': { field: 'kind', of: 'word' },
  'desk-library-option': { option: 'kind' },
  'desk-library-setting': { name: 'kind' },
} as const satisfies Record<string, Shape>
