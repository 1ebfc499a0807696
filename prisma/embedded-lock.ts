/** Keeps the embedded database to one process: two on one folder would silently lose each other's rows. */
import { randomUUID } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

export class FolderInUse extends Error {
  readonly pid: number
  constructor(folder: string, pid: number) {
    super(
      `Another Rinda (process ${pid}) is using the database in ${folder}. Stop it first, or choose another DATA_DIR.`,
    )
    this.name = 'FolderInUse'
    this.pid = pid
  }
}

export interface FolderLock {
  /** Safe to call twice. */
  release(): Promise<void>
}

const holder = z.object({
  pid: z.int().positive(),
  /** when the process started, in the kernel's own count; a reused pid has another */
  started: z.string(),
  /** the machine's start and the room of pids: in another one a pid says nothing */
  boot: z.string(),
  room: z.string(),
  host: z.string(),
})
type Holder = z.infer<typeof holder>

/** A holder whose pid we cannot see (another container on the same folder) shows that it lives by touching its mark. */
const heartbeat = { everyMs: 2_000, watchedForMs: 12_000 }
type Heartbeat = typeof heartbeat

/**
 * Takes the lock folder `at`, or throws `FolderInUse`. Each process lays its own mark first and only then looks for the
 * marks of others: of two that start together both see each other, so never do both go on. A mark whose process is gone
 * (pid, and its start, so that a reused pid deceives nobody) is cleared away; a live one never is.
 */
export async function lockFolder(at: string, pulse: Heartbeat = heartbeat): Promise<FolderLock> {
  mkdirSync(at, { recursive: true })
  for (let attempt = 1; ; attempt++) {
    const mine = layMark(at)
    const other = await firstLiving(at, mine, pulse)
    if (other === undefined) return keep(join(at, mine), pulse)
    rmSync(join(at, mine), { force: true })
    if (attempt === 5) throw new FolderInUse(join(at, '..'), other.pid)
    // Whoever started at the same moment may be giving way as well.
    await sleep(50 + 200 * Math.random())
  }
}

function layMark(at: string): string {
  const name = `${process.pid}-${randomUUID()}.json`
  const draft = join(at, `${name}.draft`)
  const self: Holder = {
    pid: process.pid,
    started: startOf(process.pid),
    boot: bootId(),
    room: pidRoom(),
    host: hostname(),
  }
  writeFileSync(draft, JSON.stringify(self), { flag: 'wx' })
  // Nobody ever reads a mark half-written.
  renameSync(draft, join(at, name))
  return name
}

async function firstLiving(at: string, mine: string, pulse: Heartbeat): Promise<Holder | undefined> {
  for (const name of readdirSync(at)) {
    if (name === mine || !name.endsWith('.json')) continue
    const mark = join(at, name)
    const found = read(mark)
    if (found === undefined) continue
    if (await lives(found, mark, pulse)) return found
    rmSync(mark, { force: true })
  }
  return undefined
}

/** `undefined` when the mark has gone meanwhile; a mark that cannot be read is a defect and stops us. */
function read(mark: string): Holder | undefined {
  try {
    return holder.parse(JSON.parse(readFileSync(mark, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new Error(`${mark} cannot be read. When no Rinda runs on this folder, remove it.`, { cause: error })
  }
}

async function lives(other: Holder, mark: string, pulse: Heartbeat): Promise<boolean> {
  const sameHost = other.host === hostname()
  if (sameHost && other.boot !== bootId()) return false
  if (sameHost && other.room === pidRoom()) return runs(other.pid) && sameStart(other)
  const before = touchedAt(mark)
  for (let waited = 0; waited < pulse.watchedForMs; waited += pulse.everyMs / 4) {
    await sleep(pulse.everyMs / 4)
    const now = touchedAt(mark)
    if (now === undefined) return false
    if (now !== before) return true
  }
  return false
}

/** Without /proc a start is unknown, and then the pid alone decides: rather a lock too many than two holders. */
const sameStart = (other: Holder): boolean => {
  const started = startOf(other.pid)
  return started === '' || other.started === '' || started === other.started
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    // Killed, and nobody has asked how it ended: its number lingers, it does not.
    return statOf(pid)[0] !== 'Z'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function keep(mark: string, { everyMs }: Heartbeat): FolderLock {
  const beat = setInterval(() => {
    try {
      utimesSync(mark, new Date(), new Date())
    } catch {
      // The folder is being taken away, tests do so: the next beat tries again.
    }
  }, everyMs)
  beat.unref()
  return {
    release: async () => {
      clearInterval(beat)
      rmSync(mark, { force: true })
    },
  }
}

const touchedAt = (mark: string): number | undefined => statSync(mark, { throwIfNoEntry: false })?.mtimeMs

/** Field 22 of /proc/PID/stat: when it started. */
const startOf = (pid: number): string => statOf(pid)[19] ?? ''

/** The fields of /proc/PID/stat from the third on: the command before them may hold brackets and spaces. */
function statOf(pid: number): string[] {
  const stat = readOr(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

const bootId = (): string => readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim())
const pidRoom = (): string => readOr(() => readlinkSync('/proc/self/ns/pid'))

function readOr(reading: () => string): string {
  try {
    return reading()
  } catch {
    return ''
  }
}
