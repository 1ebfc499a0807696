/** training.ftl: consultations and trainings, to patrons */

import type { Shape } from './say.ts'

const named = { type: 'kind', title: 'title', number: 'word', day: 'day', hour: 'hour', at: 'at' } as const
/** the same in fewer letters, where more is to be said */
const dated = { type: 'kind', title: 'title', number: 'word', date: 'date', hour: 'hour', at: 'at' } as const

export const training = {
  'training-offers': {},
  'training-guest': {},
  'training-none': { phone: 'word' },
  'training-none-at': { at: 'at' },
  'training-slot': { type: 'kind', name: 'word', date: 'date', hour: 'hour', place: 'place', left: 'kind' },
  'training-asked': { ...dated, by: 'moment' },
  'training-moved': { ...dated, by: 'moment' },
  'training-full': { day: 'day', hour: 'hour', at: 'at' },
  'training-gone': {},
  'training-already-yours': named,
  'training-not-yours': {},
  'training-undo-too-late': {},
  'training-none-yours': {},
  'training-yours': {},
  'training-line': { type: 'kind', line: 'line', date: 'date', hour: 'hour', state: 'kind' },
  'training-card': { ...named, state: 'kind' },
  'training-promise': { by: 'moment' },
  'training-act-move': {},
  'training-act-drop': {},
  'training-where-to': named,
  'training-no-other': {},
  'training-dropped': { ...dated, minutes: 'count' },
  'training-undropped': named,
  'notice-training-confirmed': { ...named, comment: 'remark' },
  'notice-training-declined': { ...dated, comment: 'remark' },
  'notice-training-cancelled': { ...dated, comment: 'remark' },
  'notice-training-reminder': named,
} as const satisfies Record<string, Shape>
