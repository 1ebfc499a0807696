/** A backup's file: compressed lines, readable by its owner only, never half there under its name. */

import { createReadStream, createWriteStream, existsSync, linkSync, rmSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { BackupFault } from '../../prisma/backup-lines.ts'

/** Writes what `fill` puts, line by line; an existing file is never touched. */
export async function writeLines<Result>(
  file: string,
  fill: (put: (line: string) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const taken = () => new BackupFault(`${file} is there already. Choose another name.`)
  if (existsSync(file)) throw taken()
  const draft = `${file}.${process.pid}`
  const lines = new PassThrough()
  const written = pipeline(lines, createGzip(), createWriteStream(draft, { mode: 0o600, flush: true }))
  try {
    const put = async (line: string) => {
      if (!lines.write(`${line}\n`)) await new Promise<void>((resolve) => lines.once('drain', resolve))
    }
    const [result] = await Promise.all([
      fill(put).then((filled) => {
        lines.end()
        return filled
      }),
      written,
    ])
    if (existsSync(file)) throw taken()
    linkSync(draft, file)
    return result
  } catch (error) {
    lines.destroy()
    await written.catch(() => undefined)
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** The lines of a backup; throws `BackupFault` when there is no such file, or it is torn or of another kind. */
export async function* readLines(file: string): AsyncGenerator<string> {
  if (!existsSync(file)) throw new BackupFault(`There is no file ${file}.`)
  const unpacked = createGunzip()
  const read = pipeline(createReadStream(file), unpacked).catch(() => undefined)
  try {
    yield* createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (cause) {
    throw new BackupFault(`${file} is torn, or no backup of Rinda. Take another one.`, { cause })
  } finally {
    unpacked.destroy()
    await read
  }
}
