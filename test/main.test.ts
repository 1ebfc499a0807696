/** What the person who starts Rinda reads when its database is out of reach: one line with a remedy, and no trace. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { onPostgres, postgresUrl } from './support/engines.ts'

const secret = 'a-secret-of-at-least-32-characters'

async function started(url: string): Promise<{ code: unknown; stderr: string }> {
  const env = { ...process.env, DATABASE_URL: url, SESSION_SECRET: secret, PEPPER: secret, PORT: '0' }
  const child = spawn(process.execPath, ['api/main.ts'], { env, stdio: ['ignore', 'ignore', 'pipe'] })
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
  return { code, stderr }
}

const told = (reason: string) => ({
  code: 1,
  stderr: expect.stringMatching(new RegExp(`^DATABASE_URL: PostgreSQL cannot be used \\(${reason}\\)\\. .+\\.\\n$`)),
})

it('says in one line that nobody answers at the address', async () => {
  expect(await started('postgresql://rinda:hidden@127.0.0.1:1/rinda')).toEqual(told('ECONNREFUSED'))
})

it('says in one line that a server there never answers', async () => {
  const held: Socket[] = []
  const mute = createServer((socket) => held.push(socket)).listen(0, '127.0.0.1')
  await once(mute, 'listening')
  const address = mute.address()
  const port = typeof address === 'object' ? address?.port : 0
  expect(await started(`postgresql://rinda@127.0.0.1:${port}/rinda`)).toEqual(told('ETIMEDOUT'))
  for (const socket of held) socket.destroy()
  mute.close()
})

onPostgres(() => {
  it('says in one line that there is no such database', async () => {
    const url = new URL(await postgresUrl('blank'))
    url.pathname = '/nobody_made_this_one'
    expect(await started(url.href)).toEqual(told('3D000'))
  })
})
