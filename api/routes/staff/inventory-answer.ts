/** A scan of a counting in one big word, and what to do with the copy in one's hand. */

import type { ScanLine } from '../../../bot/inventory-port.ts'
import type { ScanAnswer } from '../../pages/staff/inventory.ts'
import type { Visit } from './visit.ts'

export function answerTo(visit: Visit, { barcode, outcome, copy, by }: ScanLine, again: boolean): ScanAnswer {
  const about = {
    barcode,
    ...(copy && { title: copy.title, author: copy.author, callNumber: copy.callNumber }),
  }
  const checkIn = outcome === 'lent' || outcome === 'held' || outcome === 'was-missing' || outcome === 'to-check-in'
  if (again) {
    const does = visit.say({ say: 'desk-inventory-again-do', name: by, was: outcome })
    return { tone: 'ask', big: visit.word('desk-inventory-again'), does, ...about, checkIn: false }
  }
  return { ...about, checkIn, ...bigWord(visit, outcome, copy?.belongs) }
}

function bigWord(
  { word, say }: Visit,
  outcome: ScanLine['outcome'],
  place = '',
): Pick<ScanAnswer, 'tone' | 'big' | 'does'> {
  switch (outcome) {
    case 'in-place':
      return { tone: 'good', big: word('desk-inventory-right'), does: '' }
    case 'misplaced':
      return {
        tone: 'ask',
        big: say({ say: 'desk-inventory-belongs', place }),
        does: word('desk-inventory-belongs-do'),
      }
    case 'unknown':
      return { tone: 'stop', big: word('desk-inventory-unknown'), does: word('desk-inventory-unknown-do') }
    case 'lent':
      return { tone: 'stop', big: word('desk-inventory-lent'), does: word('desk-inventory-lent-do') }
    case 'held':
      return { tone: 'ask', big: word('desk-inventory-held'), does: word('desk-inventory-held-do') }
    case 'was-missing':
      return { tone: 'ask', big: word('desk-inventory-found'), does: word('desk-inventory-found-do') }
    case 'to-check-in':
      return { tone: 'ask', big: word('desk-inventory-to-check-in'), does: word('desk-inventory-to-check-in-do') }
    case 'withdrawn':
      return { tone: 'stop', big: word('desk-inventory-withdrawn'), does: word('desk-inventory-withdrawn-do') }
  }
}
