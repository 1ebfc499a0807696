import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segments, smsBodyLimit, splitSms, toGsm7 } from '../../bot/channels/gsm7.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'āčēģīķļņšūžĀŽжщюяЖЩ „”«»—… \n👋€^'), maxLength: 300 }),
)
const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: fc.constantFrom(...'abcdefāčžжщя.,'), minLength: 1, maxLength: 30 }),
      fc.constantFrom('👨‍👩‍👧‍👦', 'é', '🇱🇻', 'https://rinda.example/signin?l=lv#abcdefghijklmnopqrstuvwxyz0123456789'),
    ),
    { minLength: 1, maxLength: 120 },
  )
  .chain((list) =>
    fc
      .array(fc.constantFrom(' ', '\n', '\n\n'), { minLength: list.length, maxLength: list.length })
      .map((gaps) => list.map((word, at) => word + gaps[at]).join('')),
  )

const unnumbered = (bodies: string[]) =>
  bodies.length === 1 ? bodies : bodies.map((body) => body.replace(/^\d+\/\d+ /, ''))
const joined = (text: string) => text.replace(/[\t\n\r ]+/g, '')

describe('writing a text in the alphabet of an SMS', () => {
  it.each([
    ['Izdevums „Zvejnieka dēls” ir sagatavots', 'Izdevums "Zvejnieka dels" ir sagatavots'],
    ['āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ', 'acegiklnsuz ACEGIKLNSUZ'],
    ['Ольга Петрова', 'Olga Petrova'],
    ['Жук ЖУК Щука ЩУКА Я ем ЁЛКА Ёлка', 'Zhuk ZHUK Schuka SCHUKA Ya em YOLKA Yolka'],
    ['объявление, подъезд, новый, чай, цирк, хор, эхо', 'obyavlenie, podezd, novyy, chay, tsirk, khor, ekho'],
    ['Леся Українка, Ґудзик, Їжак, єнот', 'Lesya Ukrayinka, Gudzik, Yizhak, yenot'],
    ['«Война и мир» — Толстой…', '"Voyna i mir" - Tolstoy...'],
    ['12\u00a0345 eksemplāri • ‘tā’', "12 345 eksemplari - 'ta'"],
    ['Dārgais 👋 lasītāj 👨‍👩‍👧!', 'Dargais lasitaj!'],
    ['Paldies 👍\nUz redzēšanos', 'Paldies\nUz redzesanos'],
    ['5 € | [a] {b} ~ ^ \\', '5 € | [a] {b} ~ ^ \\'],
    ['Čapek, Łódź, œuvre, Straße, façade, ½, №\u00a03', 'Capek, Lodz, oeuvre, Straße, facade, 1/2, No 3'],
    ['`code` 村上 שלום', "'code' ?? ????"],
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['nul\u0000 bom\ufeff rtl\u202e za\u0301mok', 'nul bom rtl zamok'],
  ])('%s', (text, written) => {
    expect(toGsm7(text)).toBe(written)
  })

  it('writes a decomposed text like a composed one', () => {
    const text = 'Šūpoles, ķīļi, йод, ёлка'
    expect(toGsm7(text.normalize('NFD'))).toBe(toGsm7(text))
    expect(toGsm7('ЙОД'.normalize('NFD'))).toBe('YOD')
  })

  it('never leaves anything a carrier would send as Unicode', () => {
    fc.assert(fc.property(anyText, (text) => segments(toGsm7(text)).encoding === 'GSM-7'))
  })

  it('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => toGsm7(toGsm7(text)) === toGsm7(text)))
  })
})

describe('counting segments', () => {
  it.each([
    ['a'.repeat(160), 'GSM-7', 1],
    ['a'.repeat(161), 'GSM-7', 2],
    ['a'.repeat(306), 'GSM-7', 2],
    ['a'.repeat(307), 'GSM-7', 3],
    ['€'.repeat(80), 'GSM-7', 1],
    ['€'.repeat(81), 'GSM-7', 2],
    ['ā'.repeat(70), 'UCS-2', 1],
    ['ā'.repeat(71), 'UCS-2', 2],
    ['ā'.repeat(134), 'UCS-2', 2],
    ['ā'.repeat(135), 'UCS-2', 3],
  ] as const)('at border %#', (text, encoding, count) => {
    expect(segments(text)).toMatchObject({ encoding, segments: count })
  })
})

describe('cutting a long text into messages', () => {
  it('leaves 1 600 characters alone and cuts 1 601 in two', () => {
    expect(splitSms('a'.repeat(1600))).toEqual(['a'.repeat(1600)])
    expect(splitSms('a'.repeat(1601)).map((body) => body.length)).toEqual([1600, 9])
  })

  it.each([
    ['a', 1, 160],
    ['a', 2, 306],
    ['ā', 1, 70],
    ['ā', 2, 134],
  ])('fills messages of "%s" in %i segments up to %i characters', (letter, most, room) => {
    expect(splitSms(letter.repeat(room), most)).toEqual([letter.repeat(room)])
    expect(splitSms(letter.repeat(room + 1), most)).toEqual([
      `1/2 ${letter.repeat(room - 4)}`,
      `2/2 ${letter.repeat(5)}`,
    ])
  })

  it('cuts between the lines of a list, then between words', () => {
    const list = Array.from({ length: 5 }, (_, at) => `${at + 1} ${'gramata '.repeat(8).trim()}`).join('\n')
    const bodies = splitSms(list, 1)
    expect(bodies).toHaveLength(3)
    expect(bodies.map((body) => body.split('\n').length)).toEqual([2, 2, 1])
    expect(splitSms('vards '.repeat(40), 1)[0]).toMatch(/vards$/)
  })

  it('keeps a link whole, even one no single segment can carry', () => {
    const link = `https://rinda.example/signin?l=lv#${'x'.repeat(150)}`
    expect(splitSms(`Pieslegties te: ${link} Sveiki!`, 1)).toContain(`2/3 ${link}`)
    const glued = `https://rinda.example/#${'x'.repeat(60)}`
    expect(splitSms(`${'-'.repeat(120)}${glued}`, 1)).toEqual([`1/2 ${'-'.repeat(120)}`, `2/2 ${glued}`])
  })

  it('numbers ten and more with room for the longer number', () => {
    const bodies = splitSms('a'.repeat(160 * 11), 1)
    expect(bodies[0]).toMatch(/^1\/12 a/)
    expect(bodies.every((body) => segments(body).segments === 1)).toBe(true)
  })

  it('makes no message of a blank text', () => {
    expect(splitSms(' \n ')).toEqual([])
  })

  it('loses nothing, keeps the order and stays within its limits', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(1, 2, 3, undefined), fc.boolean(), (raw, most, gsm) => {
        const text = gsm ? toGsm7(raw) : raw
        const bodies = splitSms(text, most)
        expect(joined(unnumbered(bodies).join(''))).toBe(joined(text))
        for (const [at, body] of bodies.entries()) {
          expect(body.length).toBeLessThanOrEqual(smsBodyLimit)
          if (bodies.length > 1) expect(body.startsWith(`${at + 1}/${bodies.length} `)).toBe(true)
          if (most === undefined || /^(\d+\/\d+ )?https:\S+$/.test(body)) continue
          expect(segments(body).segments).toBeLessThanOrEqual(most)
        }
        const links = (of: string) => of.match(/https:\S+/g) ?? []
        expect(bodies.flatMap(links)).toEqual(links(text))
      }),
    )
  })

  it('never cuts inside a family of emoji or a letter with its marks', () => {
    const family = '👨‍👩‍👧‍👦'
    const bodies = unnumbered(splitSms(family.repeat(40), 1))
    expect(bodies.every((body) => body.length % family.length === 0)).toBe(true)
    expect(bodies.join('')).toBe(family.repeat(40))
  })
})
