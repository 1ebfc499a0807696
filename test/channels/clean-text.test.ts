import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanText, longestText } from '../../bot/channels/clean-text.ts'

it.each([
  ['e\u0301', 'é', 'composed'],
  ['a\u0000b\u0007c', 'abc', 'NUL and bells'],
  ['\ud800x\udc00', 'x', 'lone surrogates'],
  ['\u202eslepens\u202c \u2066x\u2069', 'slepens x', 'direction overrides'],
  ['\ufeffLabdien\u200b', 'Labdien', 'byte order mark'],
  ['a\r\nb\rc\u2028d\te', 'a\nb\nc\nd e', 'line ends and tabs'],
  [`z${'\u0300'.repeat(500)}`, 'z\u0300\u0300\u0300\u0300', 'zalgo'],
  ['👨‍👩‍👧‍👦 1️⃣', '👨‍👩‍👧‍👦 1️⃣', 'emoji families stay whole'],
  ['   \n ', '', 'blank'],
  [`'; DROP TABLE patron; --<b>`, `'; DROP TABLE patron; --<b>`, 'what is only text'],
])('%j → %j: %s', (typed, kept) => {
  expect(cleanText(typed)).toBe(kept)
})

it('keeps at most 4 096 units, never half a character', () => {
  expect(cleanText('a'.repeat(longestText + 1))).toBe('a'.repeat(longestText))
  expect(cleanText(`a${'😀'.repeat(4000)}`)).toBe(`a${'😀'.repeat(2047)}`)
})

it('leaves nothing that a database, a log or a phone could stumble over, and doing it twice changes nothing', () => {
  const any = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\u0301', '\u200b', '\u0000', '\u202e', '\ud800', '\r', '\n', ' ', 'e', '\u1100', '\u1161', '\t'),
    ),
  )
  fc.assert(
    fc.property(any, (pieces) => {
      const kept = cleanText(pieces.join(''))
      expect(kept.isWellFormed()).toBe(true)
      expect(kept.normalize('NFC')).toBe(kept)
      expect(kept.length).toBeLessThanOrEqual(longestText)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be left
      expect(kept).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFEFF]/u)
      expect(cleanText(kept)).toBe(kept)
    }),
    { numRuns: 500 },
  )
})
