import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isPassword } from '../../bot/ils/builtin/passwords.ts'
import { completeSecrets } from '../../bot/secrets.ts'
import { openDatabase } from '../../prisma/client.ts'
import { demoLibraryText } from '../../prisma/demo/read.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rinda-library-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** In a folder of its own, where no `.env` is found. */
async function run(...args: string[]): Promise<{ code: number | null; said: string }> {
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), DATABASE_URL: '' }
  const child = spawn(process.execPath, [resolve('bot/commands/library.ts'), ...args], { cwd: folder, env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(child, 'close')
  return { code: child.exitCode, said }
}

const written = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

it('a real library is laid out once, with a password for its first administrator that must be changed', async () => {
  const file = written('library.json', demoLibraryText())
  const first = await run('init', file)
  expect(first).toMatchObject({ code: 0 })
  const [, password = ''] = /^ +password +(\S+)$/m.exec(first.said) ?? []
  expect(await run('init', file)).toMatchObject({ code: 0, said: expect.stringContaining('Nothing was changed') })

  const dataDir = join(folder, 'data')
  const database = await openDatabase({ dir: dataDir })
  const staff = await database.sql<{ username: string; role: string; must: boolean; demo: boolean; hash: string }>(
    'SELECT username, role, must_change_password AS must, demo, password_hash AS hash FROM staff',
  )
  await database.close()
  expect(staff).toMatchObject([{ username: 'admin', role: 'admin', must: true, demo: false }])
  const { pepper } = completeSecrets({ dataDir, sessionSecret: undefined, pepper: undefined })
  expect(await isPassword(password, staff[0]?.hash, pepper)).toBe(true)
})

it('a faulty file is said to be so, every fault with what to write instead, and nothing is laid out', async () => {
  const [from, to] = ['"pickupDays": 5', '"pickupDays": 0']
  const text = demoLibraryText().replace(from, to).replace('"+37163623231"', '"63623231"').replace('"zone":', '"zona":')
  const { code, said } = await run('init', written('faulty.json', text))
  expect(code).toBe(1)
  expect(said).toContain('settings.pickupDays: 1 or more')
  expect(said).toContain('branches.0.phone: a phone with its country code')
  expect(said).toContain('zone: an IANA time zone')
  const impossible = demoLibraryText().replace('"decideBy": "11:00"', '"decideBy": "08:00"')
  expect(await run('init', written('impossible.json', impossible))).toMatchObject({
    code: 1,
    said: expect.stringContaining('choose a later hour or open earlier'),
  })
  expect(await run('init', join(folder, 'none.json'))).toMatchObject({ code: 1 })
  expect(await run()).toMatchObject({ code: 1, said: expect.stringContaining('npm run library -- init FILE') })
})
