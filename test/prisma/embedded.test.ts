import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../../prisma/client.ts'
import { FolderInUse } from '../../prisma/embedded-lock.ts'
import { runProcess } from '../support/process.ts'

const child = new URL('./processes/migrate.ts', import.meta.url)

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rinda-embedded-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

it('what was written is there after closing and opening; what a killed first start left behind does not matter', async () => {
  mkdirSync(join(dir, 'pglite.new'))
  writeFileSync(join(dir, 'pglite.new', 'PG_VERSION'), '18\n')
  const first = await openDatabase({ dir })
  await first.sql('CREATE TABLE shelf (book text)')
  await first.sql('INSERT INTO shelf VALUES ($1)', ['Raudupiete'])
  await expect(openDatabase({ dir })).rejects.toThrow(FolderInUse)
  await first.close()
  const again = await openDatabase({ dir })
  expect(await again.sql('SELECT book FROM shelf')).toEqual([{ book: 'Raudupiete' }])
  await again.close()
  expect(readdirSync(dir).sort()).toEqual(['pglite', 'pglite.lock'])
})

it('a second process on the folder names the first and ends with 1; the data stay whole', async () => {
  const database = await openDatabase({ dir })
  await database.sql('CREATE TABLE shelf (book text)')
  const second = await runProcess(child, dir).ended
  expect(second).toEqual({ code: 1, output: expect.stringContaining(`process ${process.pid}`) })
  expect(await database.sql('SELECT book FROM shelf')).toEqual([])
  await database.close()
})

it('a folder of another version is refused with a remedy and left as it is', async () => {
  mkdirSync(join(dir, 'pglite'))
  writeFileSync(join(dir, 'pglite', 'PG_VERSION'), '16\n')
  await expect(openDatabase({ dir })).rejects.toThrow(/version 16, this Rinda needs 18.*restore a backup/)
  expect(readdirSync(join(dir, 'pglite'))).toEqual(['PG_VERSION'])
  expect(existsSync(join(dir, 'pglite.new'))).toBe(false)
})
