import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contractWish } from '../../bot/dialogue/contract-wish.ts'
import { hear, hearBranch, hearNumbers, hearUntil } from '../../bot/dialogue/hear.ts'
import { namedPlaces } from '../../bot/dialogue/spoken-places.ts'
import { carrierWords } from '../../bot/dialogue/words/carrier.ts'
import { languages } from '../../bot/library/types.ts'

const today = '2026-04-14'
const heard = (text: string, language: (typeof languages)[number] = 'lv') => {
  const { wish, language: said } = hear(text, { language, today })
  const { intent, ...args } = wish
  return { intent, args, language: said }
}

const rows = readFileSync(new URL('heard.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', language = '', intent = '', args = '{}'] = line.split('\t')
    return { text, language, intent, args: JSON.parse(args) }
  })

describe('what patrons type is understood', () => {
  it('the table is as large as it claims', () => {
    expect(rows.length).toBeGreaterThan(900)
    expect(rows.filter(({ intent, args, text }) => intent === 'search' && args.query === text).length).toBeGreaterThan(
      60,
    )
  })

  it.each(rows)('$text → $intent', ({ text, language, intent, args }) => {
    for (const given of languages) {
      const answer = heard(text, given)
      expect({ intent: answer.intent, args: answer.args }).toEqual({ intent, args })
      if (language !== '*') expect(answer.language).toBe(language === '-' ? given : language)
    }
  })
})

describe("the carrier's words", () => {
  const alone = (text: string, channel: 'sms' | 'telegram') =>
    hear(text, { language: 'lv', today, channel }).wish.intent
  it('are the thirteen of the contract', () => {
    expect([...carrierWords].sort().join(' ')).toBe(
      'CANCEL END HELP INFO OPTOUT QUIT REVOKE START STOP STOPALL UNSTOP UNSUBSCRIBE YES',
    )
  })
  it.each(['STOP', 'stopall', 'Unsubscribe', 'CANCEL', 'end.', 'Quit!', 'REVOKE', 'optout\n'])(
    '%s mutes by SMS',
    (word) => expect(alone(word, 'sms')).toBe('stop'),
  )
  it.each(['YES', 'start', 'Unstop'])('%s unmutes by SMS', (word) => expect(alone(word, 'sms')).toBe('start'))
  it.each(['HELP', 'info'])('%s is help everywhere', (word) => {
    expect(alone(word, 'sms')).toBe('help')
    expect(alone(word, 'telegram')).toBe('help')
  })
  it('mean in Telegram what anyone means by them', () => {
    expect(alone('yes', 'telegram')).toBe('agree')
    expect(alone('cancel', 'telegram')).toBe('decline')
    expect(
      ['end', 'quit', 'revoke', 'optout', 'unsubscribe', 'stopall', 'stop'].map((word) => alone(word, 'telegram')),
    ).toEqual(Array.from({ length: 7 }, () => 'stop'))
  })
  it('cancel 2 drops a reservation on every channel', () => {
    expect(hear('cancel 2', { language: 'lv', today, channel: 'sms' }).wish).toEqual({ intent: 'drop', number: 2 })
    expect(hear('CANCEL 2', { language: 'lv', today, channel: 'telegram' }).wish).toEqual({ intent: 'drop', number: 2 })
  })
})

describe('answers to a question', () => {
  it('a branch by a declined or partial name', () => {
    expect(
      ['Pārventa', 'uz Pārventu', 'в Парвенте', 'bērnu', 'Main', 'augstskolas bibliotēkā', 'galinciema'].map((text) =>
        hearBranch(text),
      ),
    ).toEqual(['parventa', 'parventa', 'parventa', 'berni', 'galvena', 'augstskola', 'galinciems'])
    expect(hearBranch('Pārventas dumpis')).toBeUndefined()
  })
  it('a branch of another library by its own names', () => {
    const places = namedPlaces([
      { code: 'k', names: { lv: { name: 'Kuldīgas Galvenā bibliotēka' }, ru: { name: 'Кулдигская библиотека' } } },
    ])
    expect(hearBranch('Kuldīgā', places)).toBe('k')
    expect(hear('Kuldīgas bibliotēkas darba laiks', { language: 'lv', today, branches: places }).wish).toEqual({
      intent: 'hours',
      branch: 'k',
    })
  })
  it('a day: the next such date', () => {
    expect(
      ['1.07.', 'līdz piektdienai', 'tomorrow', 'до 1 марта', 'until 14 April', '29.02.'].map((text) =>
        hearUntil(text, today),
      ),
    ).toEqual(['2026-07-01', '2026-04-17', '2026-04-15', '2027-03-01', '2026-04-14', '2028-02-29'])
    expect(hearUntil('31.02.', today)).toBeUndefined()
  })
  it('numbers', () => {
    expect(['2', '1 un 3', 'otro, trešo', '1-3', 'Zvejnieka dēls'].map(hearNumbers)).toEqual([
      [2],
      [1, 3],
      [2, 3],
      [1, 2, 3],
      [],
    ])
  })
})

describe('whatever is typed', () => {
  it('nothing at all is help', () => expect(heard(' \n ').intent).toBe('help'))

  it('never throws, answers the same twice, and never loses a title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...languages), (text, language) => {
        const once = heard(text, language)
        expect(heard(text, language)).toEqual(once)
        if (once.intent === 'search' && 'query' in once.args) expect(once.args.query).not.toBe('')
      }),
    )
  })

  it('lone surrogates, NUL and direction marks do no harm', () => {
    expect(heard('\uD83D pagarināt\u0000 visas \u202E').args).toEqual({ all: true })
    expect(heard('\uDC00').intent).toBe('search')
  })

  it('known words in any order and number never throw', () => {
    const word = fc.constantFrom(
      'pagarināt',
      'please',
      '2',
      '1.07.',
      'līdz',
      'my',
      'queue',
      'рядом',
      'Pārventā',
      'the',
      'un',
      '3',
      '"',
      'до',
      'I',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        expect(heard(words.join(' '))).toHaveProperty('intent')
      }),
    )
  })

  it('a text of 64 kB is read no further than 4 000 characters', () => {
    for (const unit of ['please ', 'a', '1 ', '1.', 'ā\u0301', "a'", 'lūdzu pagarināt ', '👍', 'vai jums ir ', '- , '])
      expect(heard(unit.repeat(65_536 / unit.length))).toEqual(heard(unit.repeat(65_536 / unit.length).slice(0, 4_000)))
  })

  it('case, diacritics and punctuation do not matter to a wish', () => {
    const plain = rows.filter(
      ({ intent, args }) => intent !== 'search' && args.query === undefined && intent !== 'title',
    )
    for (const { text, intent } of plain.filter((row) => /^[\p{L} ]+$/u.test(row.text))) {
      expect(heard(`${text.toUpperCase()}!!`).intent).toBe(intent)
      expect(heard(text.normalize('NFD')).intent).toBe(intent)
      expect(heard(text.normalize('NFD').replace(/\p{M}/gu, '')).intent).toBe(intent)
    }
  })
})

describe('what others are told of a wish', () => {
  const told = (text: string) => contractWish(hear(text, { language: 'lv', today }).wish)
  it("is in the contract's words only", () => {
    expect(told('pagarināt 1 un 3')).toEqual({ intent: 'renew', args: { number: 1 } })
    expect(told('1 un 3')).toEqual({ intent: 'number', args: { number: 1 } })
    expect(told('/start l_abc')).toEqual({ intent: 'link', args: {} })
    expect(told('/start t_b12')).toEqual({ intent: 'search', args: {} })
    expect(told('noņemt bērna karti')).toEqual({ intent: 'family', args: {} })
    expect(told('apturēt 2 līdz 1.07.')).toEqual({ intent: 'suspend', args: { number: 2, until: '2026-07-01' } })
  })
})

describe('npm run hear', () => {
  it('answers a line for a line, skips blank ones and lives through odd input', async () => {
    const child = spawn(process.execPath, ['bot/commands/hear.ts', '--language', 'en'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const lines: unknown[] = []
    const done = (async () => {
      for await (const line of createInterface({ input: child.stdout })) lines.push(JSON.parse(line))
    })()
    child.stdin.end(
      Buffer.concat([Buffer.from('R 2\n\n  paldies \n'), Buffer.from([0xff, 0x00, 0x0a]), Buffer.from('Raudupiete')]),
    )
    await done
    expect(lines).toEqual([
      { text: 'R 2', intent: 'renew', args: { number: 2 }, language: 'en' },
      { text: '  paldies ', intent: 'thanks', args: {}, language: 'lv' },
      expect.objectContaining({ intent: 'search', language: 'en' }),
      { text: 'Raudupiete', intent: 'search', args: { query: 'Raudupiete' }, language: 'en' },
    ])
  })
})
