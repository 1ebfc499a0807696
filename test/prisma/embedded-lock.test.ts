import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { FolderInUse, lockFolder } from '../../prisma/embedded-lock.ts'
import { runProcess } from '../support/process.ts'

const child = new URL('./processes/lock.ts', import.meta.url)
const quick = { everyMs: 40, watchedForMs: 2_000 }

let folder: string
let at: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rinda-lock-'))
  at = join(folder, 'pglite.lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('a second process is told who has the folder, and ends with 1', async () => {
  const first = runProcess(child, at)
  await first.says('held')
  const second = runProcess(child, at)
  expect(await second.ended).toEqual({ code: 1, output: expect.stringContaining(`process ${first.pid}`) })
  await expect(lockFolder(at)).rejects.toThrow(new FolderInUse(folder, first.pid))
  first.letGo()
  expect((await first.ended).code).toBe(0)
  await (await lockFolder(at)).release()
  expect(readdirSync(at)).toEqual([])
})

it('the lock of a killed process is recognised as stale', async () => {
  const first = runProcess(child, at)
  await first.says('held')
  await first.kill()
  expect(readdirSync(at)).toHaveLength(1)
  await (await lockFolder(at)).release()
})

it('of many that start at the same moment, at most one goes on', async () => {
  const starters = Array.from({ length: 5 }, () => runProcess(child, at))
  const said = await Promise.allSettled(starters.map((starter) => starter.says('held')))
  expect(said.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1)
  for (const starter of starters) starter.letGo()
  for (const { code, output } of await Promise.all(starters.map(({ ended }) => ended)))
    expect(code === 0 || output.includes('Another Rinda')).toBe(true)
})

it('a mark left by a process whose pid is somebody else’s now does not count', async () => {
  await leaveMark({ started: '1' })
  await (await lockFolder(at)).release()
})

it('a mark from before the machine’s last start does not count', async () => {
  await leaveMark({ boot: 'an-earlier-start' })
  await (await lockFolder(at)).release()
})

it('a mark of a living process of this machine counts, even when it does not move', async () => {
  await leaveMark({})
  await expect(lockFolder(at, quick)).rejects.toThrow(FolderInUse)
})

it('in another container a mark counts as long as it is being touched', async () => {
  const mark = await leaveMark({ room: 'pid:[1]', host: 'elsewhere' })
  const beat = setInterval(() => utimesSync(mark, new Date(), new Date()), 20)
  await expect(lockFolder(at, quick)).rejects.toThrow(FolderInUse)
  clearInterval(beat)
  await (await lockFolder(at, { ...quick, watchedForMs: 100 })).release()
})

it('a mark that cannot be read stops the start and is not removed', async () => {
  mkdirSync(at)
  writeFileSync(join(at, '1-x.json'), '{')
  await expect(lockFolder(at)).rejects.toThrow('cannot be read')
  expect(readdirSync(at)).toContain('1-x.json')
})

/** A mark like ours of this very process, changed as told. */
async function leaveMark(changes: Record<string, string>): Promise<string> {
  const lock = await lockFolder(at)
  const [name = ''] = readdirSync(at)
  const mark: unknown = JSON.parse(readFileSync(join(at, name), 'utf8'))
  await lock.release()
  writeFileSync(join(at, name), JSON.stringify({ ...Object(mark), ...changes }))
  return join(at, name)
}
