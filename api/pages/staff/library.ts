/** The library as its administrator sets it up. */

import type { ItemType } from '../../../bot/library/terms.ts'
import { page } from '../views.ts'
import type { ToConfirm } from './confirm.ts'
import type { Framed } from './frame.ts'

export interface Field {
  name: string
  type: string
  value: string
  label: string
}

export interface SettingLine {
  name: string
  label: string
  type: 'number' | 'time' | 'choice'
  value: string
  /** the default, in words */
  usual: string
  options: { value: string; name: string }[]
}

interface Place {
  code: string
  name: string
  /** what this form is known by when it is shown again */
  form: string
  pickup: boolean
  fields: Field[]
}

export interface LibraryView {
  /** the form that was refused, shown open */
  opened: string
  settings: SettingLine[]
  name: Field[]
  itemTypes: ItemType[]
  branches: (Place & { sections: Place[]; fresh: Field[] })[]
  fresh: Field[]
  confirm?: ToConfirm | undefined
}

export const libraryPage = page<Framed<LibraryView>>('staff/library')
