/** A page that only says something. */

import { page } from '../views.ts'
import type { Framed } from './frame.ts'

export const messagePage = page<Framed<{ message: string }>>('staff/message')
