import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, it } from 'vitest'
import { memory } from '../../bot/ils/memory/memory.ts'
import { memoryPhones } from '../../bot/store/memory-phones.ts'
import { laidOut } from '../demo/laid-out.ts'
import { firstDay, play } from '../support/play.ts'
import { readTranscript } from '../support/transcript.ts'

const folder = mkdtempSync(join(tmpdir(), 'rinda-chat-'))
mkdirSync(join(folder, 'test', 'transcripts'), { recursive: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('neither prints nor saves a card with its password, or a code; what is saved plays as it was said', async () => {
  const chat = spawn(process.execPath, [resolve('bot/commands/chat.ts'), '--language', 'en'], { cwd: folder })
  chat.stdin.end('100001 rinda-demo\nkods 123456\nlink 654 321\n/start l_654\nhello\n/save told\n/quit\n')
  const printed = await text(chat.stdout)
  const saved = readFileSync(join(folder, 'test', 'transcripts', 'told.chat'), 'utf8')
  for (const said of [printed, saved]) {
    expect(said).not.toMatch(/rinda-demo|patron: 100001|123456|654/)
    expect(said).toContain('patron: [card and password]')
    expect(said.match(/patron: (kods|link|\/start) \[code\]/g)).toHaveLength(3)
    expect(said).toContain('patron: hello')
  }
  const backend = memory(laidOut(firstDay), { ids: () => 'made' })
  let now = 0
  const phones = memoryPhones({
    patron: (patronId) => backend.patron({ ask: 'patron', patronId }),
    random: (bytes) => new Uint8Array(bytes).fill(++now),
  })
  const stage = { backend, phones, patronOf: async () => undefined, signedIn: phones.signedIn }
  const played = await play(readTranscript(saved), 'telegram', stage)
  const unnumbered = (lines: string[]) => lines.map((line) => line.replace(/: \d\d\b/, ': NN'))
  expect(unnumbered(played.actual)).toEqual(unnumbered(played.expected))
})
