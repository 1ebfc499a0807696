/** What a counted place is called. */

import type { Inventory } from '../../../bot/inventory-port.ts'
import { placeName } from '../../../bot/texts/render.ts'
import type { Visit } from './visit.ts'

/** A section by its own name; what stands outside them by the branch's, where it has none. */
export function countedName(
  { voice, word, library }: Visit,
  { branch, section }: Pick<Inventory, 'branch' | 'section'>,
): string {
  if (section !== undefined) return placeName(`${branch}/${section}`, voice).name
  const whole = library.branches.find(({ code }) => code === branch)?.sections.length === 0
  return whole ? placeName(branch, voice).name : word('desk-inventory-outside')
}
