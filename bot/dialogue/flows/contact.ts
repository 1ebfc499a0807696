/** Where the branches are and how to reach a librarian; for what is lost or forgotten, who gives it anew. */

import type { Say } from '../../texts/say.ts'
import type { DeedOf } from '../deeds.ts'
import { tell } from '../outcome.ts'
import type { Outcome, Scene } from '../types.ts'

/** Branches under one roof share a line; branches with the same phone and mail share those. */
export function contact({ lost }: DeedOf<'contact'>, scene: Scene): Outcome {
  const { branches } = scene.context.library
  if (lost !== undefined) return tell({ say: 'lost', what: lost, phone: branches[0]?.phone ?? '' })
  const desks = Map.groupBy(branches, ({ phone, email }) => `${phone} ${email}`)
  return tell(
    ...[...desks.values()].flatMap((desk): Say[] => {
      const roofs = Map.groupBy(desk, ({ address }) => address)
      const [first] = desk
      const reach: Say[] = first === undefined ? [] : [{ say: 'contact-reach', phone: first.phone, email: first.email }]
      const where = [...roofs].map(
        ([address, under]): Say => ({ say: 'contact-branch', places: under.map(({ code }) => code), address }),
      )
      return [...where, ...reach]
    }),
  )
}
