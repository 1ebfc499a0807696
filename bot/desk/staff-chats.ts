/** A librarian's own Telegram chat, which hears what presses at half past ten. */

import type { Instant } from '../library/types.ts'
import type { Act } from '../ports.ts'

/** A code from the account page works so long, once. */
export const chatCodeMinutes = 15

export interface StaffChats {
  isLinked(staffId: string): Promise<boolean>
  /**
   * What is to be sent to the bot, shown once, and the address that does it in one tap while the bot's name is known. An
   * earlier code is void.
   */
  newCode(staffId: string, now: Instant): Promise<{ message: string; link?: string }>
  /** Of the librarian who acts; that there was none is the same. */
  unlink(act: Act): Promise<{ unlinked: boolean }>
}
