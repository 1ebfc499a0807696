/** Prints the next migration: the schema as last committed (or at the git revision given) against the schema as it stands. */
import { execFileSync } from 'node:child_process'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { noFilters, openSchemaEngine, type SchemaFile, schemaFiles } from './schema-engine.ts'

const git = (...args: string[]): string => execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' })

function schemaAt(revision: string): SchemaFile[] {
  return git('ls-tree', '--name-only', revision, 'schema/')
    .split('\n')
    .filter((path) => path.endsWith('.prisma'))
    .map((path) => ({ path, content: git('show', `${revision}:./${path}`) }))
}

const revision = process.argv[2] ?? 'HEAD'
const before = schemaAt(revision)
const files = schemaFiles()
const database = await PGlite.create()
const engine = await openSchemaEngine(new PrismaPGlite(database), files)
const { stdout } = await engine.diff({
  from: before.length > 0 ? { tag: 'schemaDatamodel', files: before } : { tag: 'empty' },
  to: { tag: 'schemaDatamodel', files },
  script: true,
  exitCode: null,
  filters: noFilters,
})
process.stdout.write(stdout ?? '')
await database.close()
