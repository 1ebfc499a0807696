/** `npm run chat`: the conversation in a terminal, over the demo library in memory; `/clock +1d`, `/save name`, `/quit`. */

import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { toGsm7 } from '../channels/gsm7.ts'
import { demoSeed } from '../ils/demo.ts'
import { memory } from '../ils/memory/memory.ts'
import { addMinutes, atLocal } from '../library/calendar.ts'
import { type ChannelName, channelNames, type Language, languages } from '../library/types.ts'
import { memoryPhones } from '../store/memory-phones.ts'
import { loadTexts } from '../texts/load.ts'
import { withLinks } from '../texts/render.ts'
import { startTalk, type Told } from './talk.ts'
import { takeTyped } from './typed.ts'

const firstDay = '2026-04-14'
const usage = 'npm run chat -- [--card 100001] [--language lv|en|ru] [--channel telegram|sms]'
const minutes: Record<string, number> = { m: 1, h: 60, d: 1440, w: 10_080 }

interface Asked {
  card: string | undefined
  language: Language | undefined
  channel: ChannelName
}

/** What the command line asks for, or what is wrong with it. */
function asked(args: string[]): Asked | { fault: string } {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({ args, options: { card: text, language: text, channel: text } })
    const language = languages.find((one) => one === values.language)
    const channel = channelNames.find((one) => one === (values.channel ?? 'telegram'))
    if (values.language !== undefined && language === undefined)
      return { fault: `no such language: ${values.language}` }
    if (channel === undefined) return { fault: `no such channel: ${values.channel}` }
    return { card: values.card, language, channel }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

async function chat({ card, language, channel }: Asked): Promise<void> {
  const backend = memory(demoSeed(firstDay), { ids: () => randomBytes(5).toString('hex') })
  const library = await backend.library()
  const phones = memoryPhones({
    patron: (patronId) => backend.patron({ ask: 'patron', patronId }),
    random: randomBytes,
  })
  const address = channel === 'telegram' ? 'telegram:1' : 'sms:+37120000001'
  let now = atLocal(library.zone, firstDay, '10:00')
  if (card !== undefined) {
    const linked = await phones.link({ ask: 'link', address, patronId: `p${card}` }, { now, actor: { by: 'calendar' } })
    if (linked === undefined) return fail(`There is no card ${card} in the demo library.`)
  }
  const say = startTalk({
    backend,
    phones,
    texts: loadTexts(),
    channel,
    address,
    patronOf: async (one) => phones.bindingOf(one)?.patronId,
    now: () => now,
    nonce: () => randomBytes(4).toString('hex').slice(0, 6),
    languageCode: language,
  })
  const kept = [
    ...(card === undefined ? [] : [`card: ${card}`]),
    ...(language === undefined ? [] : [`language: ${language}`]),
  ]
  if (channel === 'sms') kept.push('channel: sms')
  kept.push('')
  let link: string | undefined

  const show = (told: Told): void => {
    const lines = told.messages.flatMap(({ text, choices }) => [
      ...text.split('\n'),
      ...choices.map(({ label }, index) => `${index + 1} ${label}`),
    ])
    const shown = lines.map((line) =>
      withLinks(line, (id) => {
        link = id
        return 'https://rinda.example/signin'
      }),
    )
    for (const [index, line] of shown.entries()) {
      console.log(`${index === 0 ? 'bot:    ' : '        '}${channel === 'sms' ? toGsm7(line) : line}`)
      kept.push(`${index === 0 ? 'bot:    ' : '        '}${line}`)
    }
    if (link !== undefined) console.log('        (here, /signin 100001 stands for the sign-in page)')
  }

  const command = async (line: string): Promise<'go on' | 'over'> => {
    const [name, value = ''] = line.split(/\s+/, 2)
    if (name === '/quit') return 'over'
    if (name === '/clock') {
      const [, count, unit = ''] = /^\+(\d+)([mhdw])$/.exec(value) ?? []
      const each = minutes[unit]
      if (count === undefined || each === undefined) console.log('/clock +20m, +3h, +1d or +1w')
      else {
        now = addMinutes(now, Number(count) * each)
        await backend.desk.passTime(now)
        kept.push(`clock: ${value}`)
        console.log(`It is ${now}.`)
      }
      return 'go on'
    }
    if (name === '/signin') {
      if (link === undefined) console.log('Ask to sign in first.')
      else {
        const id = link
        link = undefined
        kept.push(`signs in: ${value}`)
        show(await say(phones.signedIn(id, `p${value}`)))
      }
      return 'go on'
    }
    if (name === '/save' && /^[a-z0-9-]+$/.test(value)) {
      const file = join('test', 'transcripts', `${value}.chat`)
      writeFileSync(file, `# ${value}\n${kept.join('\n')}\n`)
      console.log(`Saved as ${file}: now write in its first line what it shows.`)
      return 'go on'
    }
    console.log('/clock +1d · /save name-with-dashes · /signin 100001 · /quit')
    return 'go on'
  }

  const input = createInterface({ input: process.stdin, terminal: false })
  if (process.stdin.isTTY) console.log('Write as a patron would; /quit ends.')
  for await (const line of input) {
    if (line.trim() === '') continue
    const { heard, shown } = takeTyped(line, language)
    if (!process.stdin.isTTY) console.log(`patron: ${shown}`)
    if (/^\/(clock|save|quit|signin)\b/.test(line)) {
      if ((await command(line)) === 'over') return
      continue
    }
    kept.push(`patron: ${shown}`)
    show(await say(heard))
  }
}

function fail(why: string): void {
  console.error(`${why}\n${usage}`)
  process.exitCode = 1
}

process.stdout.on('error', () => process.exit(0))
const wanted = asked(process.argv.slice(2))
if ('fault' in wanted) fail(wanted.fault)
else await chat(wanted)
