import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, splitTelegram, telegramTextLimit } from '../../bot/channels/telegram-text.ts'

const joined = (text: string) => text.replace(/[\t\n\r ]+/g, '')
const shown = (html: string) => html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const graphemes = (text: string) =>
  Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)

const longText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('👨‍👩‍👧‍👦', '🇱🇻', 'e\u0301', '\n', ' ', 'https://rinda.example/t/1'),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .chain((pieces) => fc.integer({ min: 1, max: 60 }).map((times) => pieces.join('').repeat(times)))

describe('text for Telegram', () => {
  it('shows a title with every mark literally', () => {
    expect(escapeHtml(`<b> & "it's" _*[]()~\`>#+-=|{}.!\\ &lt;`)).toBe(
      `&lt;b&gt; &amp; "it's" _*[]()~\`&gt;#+-=|{}.!\\ &amp;lt;`,
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/)
        expect(shown(escapeHtml(text))).toBe(text)
      }),
    )
  })

  it('sends 4 096 units in one message and 4 097 in two', () => {
    expect(splitTelegram('a'.repeat(4096))).toHaveLength(1)
    expect(splitTelegram('a'.repeat(4097)).map((part) => part.length)).toEqual([4096, 1])
  })

  it('cuts between lines rather than inside them', () => {
    const line = 'Zvejnieka dēls '.repeat(20).trim()
    const parts = splitTelegram(Array.from({ length: 30 }, () => line).join('\n'))
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.flatMap((part) => part.split('\n')).every((found) => found === line)).toBe(true)
  })

  it('loses nothing, keeps the order, cuts no grapheme', () => {
    fc.assert(
      fc.property(longText, (text) => {
        const parts = splitTelegram(text)
        expect(joined(parts.join(''))).toBe(joined(text))
        expect(parts.every((part) => part.length > 0 && part.length <= telegramTextLimit)).toBe(true)
        const solid = (list: string[]) => list.filter((grapheme) => !/^[\t\n\r ]+$/.test(grapheme))
        expect(solid(parts.flatMap(graphemes))).toEqual(solid(graphemes(text)))
      }),
      { numRuns: 50 },
    )
  })

  it('cuts a monstrous grapheme between code points only', () => {
    const zalgo = `a${'\u0301'.repeat(5000)}😀`
    const parts = splitTelegram(zalgo)
    expect(parts.join('')).toBe(zalgo)
    expect(parts.every((part) => part.length <= telegramTextLimit && part.isWellFormed())).toBe(true)
  })
})
