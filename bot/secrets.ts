/** The two secrets Rinda needs: given in the environment, or generated once and kept beside the embedded database. */
import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Config } from './config.ts'

export interface Secrets {
  /** Signs cookies and sessions; changing it signs everyone out. */
  readonly sessionSecret: string
  /** Goes into every hash at rest; changing it makes passwords and links worthless. */
  readonly pepper: string
}

const kept = z.object({ sessionSecret: z.string().min(32), pepper: z.string().min(32) })

/**
 * The secrets of this installation. What the environment does not give is generated into `secrets.json` of `DATA_DIR`
 * (readable by its owner only), once: of two processes starting at the same moment both get the same. Throws when the
 * file is there and cannot be read: a new pepper would silently lock every patron out.
 */
export function completeSecrets(config: Pick<Config, 'sessionSecret' | 'pepper' | 'dataDir'>): Secrets {
  const { sessionSecret, pepper, dataDir } = config
  if (sessionSecret !== undefined && pepper !== undefined) return { sessionSecret, pepper }
  const generated = readOrGenerate(dataDir)
  return { sessionSecret: sessionSecret ?? generated.sessionSecret, pepper: pepper ?? generated.pepper }
}

function readOrGenerate(folder: string): Secrets {
  const file = join(folder, 'secrets.json')
  if (!existsSync(file)) generate(folder, file)
  try {
    return kept.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // The cause would quote the file, and the file is a secret.
    throw new Error(`${file} cannot be read. Restore it from a backup: without it no patron can sign in.`)
  }
}

/** Lays the secrets of a backup where `completeSecrets` finds them; what was there belonged to an empty database. */
export function keepSecrets(folder: string, secrets: Secrets): void {
  const file = join(folder, 'secrets.json')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  renameSync(draft, file)
}

/** Written aside and linked into place: the file is never there half-written, and the first of two processes wins. */
function generate(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}`
  const secrets: Secrets = { sessionSecret: randomBytes(32).toString('hex'), pepper: randomBytes(32).toString('hex') }
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft)
  }
}
