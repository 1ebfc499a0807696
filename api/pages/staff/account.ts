/** One's own account: who one is, the password, where one is signed in. */

import { page } from '../views.ts'
import type { Framed } from './frame.ts'

export interface AccountView {
  username: string
  role: string
  branches: string
  /** a demo account's is known to all, and stays */
  password: 'may-change' | 'must-change' | 'stays'
  shortest: number
  /** their own Telegram chat */
  chat: 'linked' | 'none'
  /** just made: to be sent to the bot, or opened in one tap */
  chatCode?: { message: string; link?: string; picture?: string } | undefined
  sessions: { id: string; what: string; own: boolean }[]
}

export const accountPage = page<Framed<AccountView>>('staff/account')
