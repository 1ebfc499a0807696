/** Commands of a menu: words with a slash before them, which say what is wished and nothing of the language. */

import type { Wish } from './wish.ts'

const command = /^\/([a-z][a-z_]*)(?:@\w+)?(?=\s|$)/iu

/** Whether a cleaned text is a command of the menu. */
export const isCommand = (text: string): boolean => command.test(text)

/** `/start l_TOKEN`, `/start t_ID`, bare `/start`; `undefined` for every other text. */
export function opened(text: string): Wish | undefined {
  const found = /^\/start(?:@\w+)?(?:\s+(\S+))?$/iu.exec(text)
  if (found === null) return undefined
  const payload = found[1] ?? ''
  if (/^l_[\w-]+$/.test(payload)) return { intent: 'link', token: payload.slice(2) }
  if (/^t_[\w-]+$/.test(payload)) return { intent: 'title', id: payload.slice(2) }
  return { intent: 'greeting' }
}

/** `/renew 2`, `/my_books@RindaBot` → the same words without the slash; `/books` alone is the menu's word for one's own. */
export const unslashed = (text: string): string => {
  const found = command.exec(text)
  if (found === null) return text
  const words = (found[1] ?? '').replaceAll('_', ' ')
  const rest = text.slice(found[0].length)
  return /^books$/iu.test(words) && rest.trim() === '' ? 'my books' : `${words}${rest}`
}
