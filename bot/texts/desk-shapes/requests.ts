/** desk-requests.ftl: requests and what was decided */

import type { Shape } from '../say.ts'

export const requests = {
  'desk-requests-title': {},
  'desk-requests-none': {},
  'desk-requests-number': {},
  'desk-requests-what': {},
  'desk-requests-by': {},
  'desk-requests-rules': {},
  'desk-requests-decide': {},
  'desk-requests-select': { number: 'count' },
  'desk-requests-renewal': { due: 'date', until: 'date' },
  'desk-requests-reservation': { at: 'at' },
  'desk-requests-fetch': { at: 'at' },
  'desk-requests-fetch-go': {},
  'desk-requests-late': {},
  'desk-requests-waiting': { count: 'count' },
  'desk-requests-for': {},
  'desk-requests-against': { rule: 'kind' },
  'desk-requests-comment': {},
  'desk-requests-comment-of': { number: 'count' },
  'desk-requests-approve': {},
  'desk-requests-refuse': {},
  'desk-requests-approve-of': { number: 'count' },
  'desk-requests-refuse-of': { number: 'count' },
  'desk-requests-selected': {},
  'desk-requests-select-first': {},
  'desk-requests-renewed': { number: 'count', due: 'date' },
  'desk-requests-approved': { number: 'count' },
  'desk-requests-refused': { number: 'count' },
  'desk-requests-not': { number: 'count', why: 'word' },
} as const satisfies Record<string, Shape>
