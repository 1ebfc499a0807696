/** Who a patron is, and whether a password is theirs, over the rows in memory. */

import type { Patrons } from '../../ports.ts'
import type { Store } from './store.ts'

export const patrons = (store: Store): Patrons => ({
  async patron({ patronId }) {
    return store.patrons.get(patronId)
  },
  async wards({ patronId }) {
    return store.guardians
      .filter(({ holderId }) => holderId === patronId)
      .flatMap(({ cardId }) => store.patrons.get(cardId) ?? [])
      .toSorted((a, b) => (a.card < b.card ? -1 : 1))
  },
  async 'set-language'({ patronId, language }) {
    const patron = store.patrons.get(patronId)
    if (patron) store.patrons.set(patronId, { ...patron, language })
    return 'done'
  },
  async verify(cardOrUsername, password) {
    const given = cardOrUsername.trim().toLowerCase()
    const patron = [...store.patrons.values()].find(
      (one) => one.card.toLowerCase() === given || one.username.toLowerCase() === given,
    )
    const right = patron && store.passwords.get(patron.id)
    return patron && right !== undefined && right === password ? { patronId: patron.id } : 'wrong'
  },
})
