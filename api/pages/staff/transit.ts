/** What is on its way to a branch, and what leaves it, together by where from and where to. */

import { page } from '../views.ts'
import type { Framed } from './frame.ts'

export interface Parcel {
  barcode: string
  title: string
  author: string
  /** for whom, or that it goes home */
  why: string
}

export interface Parcels {
  name: string
  parcels: Parcel[]
}

export const transitPage = page<Framed<{ arriving: Parcels[]; sending: Parcels[] }>>('staff/transit')
