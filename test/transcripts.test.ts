/** Every transcript, on both channels, over the library in memory. The builtin one plays them in `transcripts-builtin`. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { demoSeed } from '../bot/ils/demo.ts'
import { memory } from '../bot/ils/memory/memory.ts'
import { channelNames } from '../bot/library/types.ts'
import { memoryPhones } from '../bot/store/memory-phones.ts'
import { firstDay, play, type Stage } from './support/play.ts'
import { readTranscript } from './support/transcript.ts'

const folder = join(import.meta.dirname, 'transcripts')
const files = readdirSync(folder).filter((name) => name.endsWith('.chat'))

function onStage(): Stage {
  let ids = 0
  const backend = memory(demoSeed(firstDay), { ids: () => `x${ids++}` })
  const phones = memoryPhones({
    patron: (patronId) => backend.patron({ ask: 'patron', patronId }),
    random: (bytes) => new Uint8Array(bytes).fill(7),
  })
  return {
    backend,
    phones,
    patronOf: async (address) => phones.bindingOf(address)?.patronId,
    signedIn: (linkId, patronId) => phones.signedIn(linkId, patronId),
  }
}

describe.each(files)('%s', (file) => {
  const transcript = readTranscript(readFileSync(join(folder, file), 'utf8'))
  const channels = transcript.channel === undefined ? channelNames : [transcript.channel]
  it.each(channels)('reads as written on %s', async (channel) => {
    const { actual, expected } = await play(transcript, channel, onStage())
    expect(actual.join('\n')).toBe(expected.join('\n'))
  })
})
