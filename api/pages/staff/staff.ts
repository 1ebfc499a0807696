/** Accounts of staff: all of them, one of them, and what is told once. */

import { page } from '../views.ts'
import type { Framed } from './frame.ts'

export interface Choice {
  value: string
  name: string
  chosen: boolean
}

export interface StaffView {
  people: {
    href: string
    name: string
    username: string
    role: string
    branch: string
    states: string[]
    open: boolean
    sessions: number
    tokens: number
  }[]
  /** as it was typed before something was refused */
  typed: { username: string; name: string }
  roles: Choice[]
  branches: Choice[]
  languages: Choice[]
}

export interface StaffPersonView {
  id: string
  name: string
  username: string
  role: string
  branch: string
  states: string[]
  open: boolean
  demo: boolean
  enrolled: boolean
  roles: Choice[]
  branches: Choice[]
  sessions: { id: string; what: string }[]
  tokens: { id: string; name: string; what: string; live: boolean }[]
}

export interface StaffSecretView {
  heading: string
  done: string
  label: string
  secret: string
  hint: string
  /** who it is for, on paper */
  username: string
  back: { href: string; name: string }
}

export const staffPage = page<Framed<StaffView>>('staff/staff')
export const staffPersonPage = page<Framed<StaffPersonView>>('staff/staff-person')
export const staffSecretPage = page<Framed<StaffSecretView>>('staff/staff-secret')
