import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentParser, Transformer, type VariableReference } from '@fluent/syntax'
import { describe, expect, it } from 'vitest'
import { segments, toGsm7 } from '../../bot/channels/gsm7.ts'
import { contact } from '../../bot/dialogue/flows/contact.ts'
import { greeting } from '../../bot/dialogue/flows/greeting.ts'
import { help } from '../../bot/dialogue/flows/help.ts'
import { hours } from '../../bot/dialogue/flows/hours.ts'
import { rules } from '../../bot/dialogue/flows/rules.ts'
import type { Context, Scene } from '../../bot/dialogue/types.ts'
import { carrierWords } from '../../bot/dialogue/words/carrier.ts'
import { demoSeed } from '../../bot/ils/demo.ts'
import { type Language, languages } from '../../bot/library/types.ts'
import { allShapes, deskShapes } from '../../bot/texts/desk-shapes.ts'
import { loadTexts } from '../../bot/texts/load.ts'
import { sentence, type Voice } from '../../bot/texts/render.ts'
import { samples } from './samples.ts'

const folder = join(import.meta.dirname, '../../bot/texts')
const filesOf = (language: Language) => readdirSync(join(folder, language)).toSorted()

interface Row {
  key: string
  variables: string[]
  text: string
}

function rowsOf(language: Language, file: string): Row[] {
  const source = readFileSync(join(folder, language, file), 'utf8')
  const resource = new FluentParser({ withSpans: true }).parse(source)
  return resource.body.flatMap((entry) => {
    if (entry.type === 'Junk') throw new Error(`${language}/${file}: ${entry.annotations[0]?.message}`)
    if (entry.type !== 'Message') return []
    const variables: string[] = []
    const gather = new (class extends Transformer {
      override visitVariableReference(node: VariableReference) {
        variables.push(node.id.name)
        return node
      }
    })()
    gather.visit(entry)
    return [{ key: entry.id.name, variables, text: source.slice(entry.span?.start, entry.span?.end) }]
  })
}

const rows = languages.flatMap((language) =>
  filesOf(language).flatMap((file) => rowsOf(language, file).map((row) => ({ ...row, language, file }))),
)

const { library } = demoSeed('2026-04-14')
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
const bundles = loadTexts()
const voice = (language: Language): Voice => ({
  bundle: bundles[language],
  language,
  library,
  today: '2026-04-14',
  dial: 'short',
})

const spoken = languages.flatMap((language) =>
  samples().map((say) => ({ say, key: say.say, language, text: sentence(say, voice(language)) })),
)

describe('the words of the three languages', () => {
  it('what is said to staff can be said whatever its values', () => {
    for (const language of languages) {
      for (const say of samples(deskShapes)) expect(sentence(say, voice(language)).trim()).not.toBe('')
    }
  })

  it('stand in files of the same names', () => {
    const [lv, en, ru] = languages.map(filesOf)
    expect(en).toEqual(lv)
    expect(ru).toEqual(lv)
  })

  it.each(languages)('%s: say every sentence of the table once, and no other', (language) => {
    const keys = rows.filter((row) => row.language === language).map(({ key }) => key)
    expect(keys.toSorted()).toEqual(Object.keys(allShapes).toSorted())
  })

  it('stand in the same file in every language', () => {
    const places = Map.groupBy(rows, ({ key }) => key)
    const astray = [...places].filter(([, found]) => new Set(found.map(({ file }) => file)).size > 1)
    expect(astray.map(([key]) => key)).toEqual([])
  })

  it('use only what the table hands over', () => {
    const known = new Map(Object.entries(allShapes).map(([key, shape]) => [key, Object.keys(shape)]))
    const unknown = rows.flatMap(({ key, variables, language }) =>
      variables.filter((name) => !known.get(key)?.includes(name)).map((name) => `${language} ${key} $${name}`),
    )
    expect(unknown).toEqual([])
  })

  it('say in every language whatever they say in one', () => {
    const said = (key: string, language: Language) => {
      const row = rows.find((one) => one.key === key && one.language === language)
      return [...new Set(row?.variables)].toSorted().join()
    }
    const uneven = Object.keys(allShapes).filter((key) => languages.some((one) => said(key, one) !== said(key, 'lv')))
    expect(uneven).toEqual([])
  })
})

describe('every sentence, with real values', () => {
  it('is plain text: no markup, no doubled stops or spaces, nothing left open', () => {
    const faulty = spoken.filter(({ text }) =>
      /<|>|&[a-z]+;|\{|\}|\.\.| {2}|^\s|\s$| [,.!?:;](?!\w)|undefined|NaN/u.test(text),
    )
    expect(faulty.map(({ language, key, text }) => `${language} ${key}: ${text}`)).toEqual([])
  })

  it("asks nobody to write a carrier's word", () => {
    const prompted = new RegExp(`[„“«"](?:${carrierWords.join('|')})[”»"]`, 'iu')
    const loud = new RegExp(`\\b(?:${carrierWords.join('|')})\\b`, 'u')
    const alone = new RegExp(`^(?:${carrierWords.join('|')})$`, 'iu')
    const found = spoken.filter(({ text }) => prompted.test(text) || loud.test(text) || alone.test(text))
    expect(found.map(({ language, key, text }) => `${language} ${key}: ${text}`)).toEqual([])
  })

  it('addresses a Latvian reader politely', () => {
    const latvian = spoken.filter(({ language }) => language === 'lv')
    const rude = latvian.filter(({ text }) => /(?<!\p{L})j(?:ūs|ūsu|ums)(?!\p{L})/u.test(text.replace(/„[^”]*”/gu, '')))
    expect(rude.map(({ text }) => text)).toEqual([])
  })
})

describe('by SMS', () => {
  it('every sentence fits two segments', () => {
    const long = spoken.filter(({ text }) => segments(toGsm7(text)).segments > 2)
    expect(long.map(({ language, key, text }) => `${language} ${key}: ${toGsm7(text)}`)).toEqual([])
  })

  it('every sentence is GSM-7 once written for SMS', () => {
    const beyond = spoken.filter(({ text }) => segments(toGsm7(text)).encoding !== 'GSM-7')
    expect(beyond.map(({ key }) => key)).toEqual([])
  })

  it.each(languages)('%s: a whole answer of many lines fits three segments, the rules five', (language) => {
    const signedIn = { patron: demoSeed('2026-04-14').patrons[0] }
    const scene = (who: Partial<Context>): Scene => ({ state: {}, context: { ...context, ...who }, language })
    const answers = [
      [help(scene({})), 3],
      [help(scene(signedIn)), 3],
      [greeting(scene({})), 2],
      [greeting(scene(signedIn)), 2],
      [hours({ intent: 'hours' }, scene({})), 3],
      [hours({ intent: 'hours' }, scene({ today: '2026-04-28', now: '2026-04-28T07:00:00.000Z' })), 3],
      [contact({ intent: 'contact' }, scene({})), 3],
      [rules({ intent: 'rules' }, scene({})), 5],
      [rules({ intent: 'rules', about: 'cost' }, scene({})), 2],
      [rules({ intent: 'rules', about: 'many' }, scene({})), 2],
    ] as const
    const long = answers.flatMap(([{ replies }, most]) => {
      const lines = replies.flatMap(({ say, choices }) => [...say, ...choices.map(({ label }) => label)])
      const text = toGsm7(lines.map((say) => sentence(say, voice(language))).join('\n'))
      return segments(text).segments > most ? [text] : []
    })
    expect(long).toEqual([])
  })

  it('an everyday sentence fits one segment', () => {
    const long = spoken.filter(({ key, text }) => !rare.has(key) && segments(toGsm7(text)).segments > 1)
    expect([...new Set(long.map(({ language, key, text }) => `${language} ${key} ${text.length}`))]).toEqual([])
  })
})

/** Said seldom, or long by nature: with the longest values they may take two segments. */
const rare = new Set<string>([
  'reserved',
  'reservation-asked',
  'shut-today',
  'shut-on',
  'closed-places',
  'add-card-link',
  'data-link',
])
