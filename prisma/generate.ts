/** Generates the Prisma client when the schema has changed since it was last generated; the scripts call it first, so that nobody needs to. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const stamp = join(import.meta.dirname, 'generated', '.made-from')
const require = createRequire(import.meta.url)

/** Changes with the schema, the config and Prisma's own version. */
function fingerprint(): string {
  const schema = join(import.meta.dirname, 'schema')
  const hash = createHash('sha256')
  for (const file of [
    ...readdirSync(schema)
      .sort()
      .map((name) => join(schema, name)),
    join(root, 'prisma.config.ts'),
    require.resolve('prisma/package.json'),
  ]) {
    hash.update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

const wanted = fingerprint()
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  execFileSync(process.execPath, [require.resolve('prisma/build/index.js'), 'generate', '--no-hints'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(stamp, wanted)
}
