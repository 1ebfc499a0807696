/** Finding a patron, and registering a new one. */

import { page } from '../views.ts'
import type { Framed } from './frame.ts'
import type { PatronFormView } from './patron-form.ts'

export interface FoundLine {
  href: string
  card: string
  name: string
  phone: string
  born: string
  /** how the card stands, when not well */
  state: string
}

export const patronsPage =
  page<Framed<{ query: string; asked: boolean; found: FoundLine[]; more: boolean }>>('staff/patrons')
export const patronNewPage = page<Framed<{ form: PatronFormView }>>('staff/patron-new')
