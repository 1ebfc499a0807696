/** The points of a turn at which a process may die, by the statement before or after which it does. */

export interface Point {
  when: 'before' | 'after'
  /** what the statement holds */
  text: string
  /** only when the first row has a number here */
  found?: string
  /** the how manieth such statement of all, inside transactions too: it dies there, before the transaction is committed */
  time?: number
}

export const points = {
  'after the message was stored': { when: 'after', text: 'INSERT INTO inbox', found: 'id' },
  'after it was claimed': { when: 'after', text: 'WITH candidate', found: 'id' },
  'after its write, before the turn is committed': { when: 'before', text: 'WITH turn' },
  'after the commit, before a word is sent': { when: 'after', text: 'WITH turn', found: 'done_id' },
  'after the word was sent, before that is written down': { when: 'before', text: 'WITH counted' },
  'after all is written down': { when: 'after', text: 'WITH counted' },
} satisfies Record<string, Point>
