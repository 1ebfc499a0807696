import { describe, expect, it } from 'vitest'
import { rules } from '../../../bot/dialogue/flows/rules.ts'
import type { Context } from '../../../bot/dialogue/types.ts'
import type { Settings } from '../../../bot/library/types.ts'
import { ventspils } from '../../support/ventspils.ts'

const said = (told: Partial<Settings>, about?: 'cost' | 'many' | 'pickup') => {
  const library = { ...ventspils, settings: { ...ventspils.settings, ...told } }
  const context: Context = {
    now: '2026-04-14T07:00:00.000Z',
    today: '2026-04-14',
    channel: 'sms',
    address: 'sms:+37120000001',
    library,
    muted: false,
    nonce: 'n',
    signIn: 'link',
    phoneName: '001',
  }
  const deed = { intent: 'rules', ...(about === undefined ? {} : { about }) } as const
  return rules(deed, { state: {}, context, language: 'lv' }).replies.flatMap(({ say }) => say)
}
const keys = (...asked: Parameters<typeof said>) => said(...asked).map(({ say }) => say)

describe('the rules', () => {
  it('say the prices the library has told, and send nobody to the desk for them', () => {
    const told = { maxLoans: 10, overdueFeePerDay: 5, cardFee: 0 }
    expect(keys(told, 'cost')).toEqual(['rules-fee', 'rules-card', 'rules-limits'])
    expect(keys(told, 'many')).toEqual(['rules-loans', 'rules-reservations'])
    expect(keys(told)).not.toContain('rules-ask')
    expect(said(told)).toContainEqual({ say: 'rules-card', price: 'free', fee: 0 })
  })
  it('say where to ask for those it has not, all in one line', () => {
    expect(said({ cardFee: 300 })).toContainEqual({ say: 'rules-ask', what: 'loans-fee', phone: expect.any(String) })
    expect(keys({})).not.toContain('rules-fee')
  })
  it('ask for a card at pick-up only where the library does', () => {
    expect(keys({}, 'pickup')).toEqual(['rules-pickup', 'rules-bring'])
    expect(keys({ pickupNeedsCard: false }, 'pickup')).toEqual(['rules-pickup'])
  })
})
