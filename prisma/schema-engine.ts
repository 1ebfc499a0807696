/** Opens Prisma's WebAssembly schema engine: a developer's tool (the next migration, the drift test), never part of a running Rinda. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

export interface SchemaFile {
  path: string
  content: string
}

const schemaFolder = new URL('./schema/', import.meta.url)

/** The schema as it stands in this folder, a file a room. */
export function schemaFiles(): SchemaFile[] {
  return readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((path) => ({ path, content: readFileSync(new URL(path, schemaFolder), 'utf8') }))
}

/** No table is managed by anybody else. */
export const noFilters = { externalTables: [], externalEnums: [] }

let loaded: Promise<void> | undefined

async function load(): Promise<void> {
  const wasm = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')).replace(
    /\.js$/,
    '.wasm',
  )
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { './schema_engine_bg.js': { ...engine } })
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/** An engine that speaks to the database behind `adapter`; free it when done. */
export async function openSchemaEngine(
  adapter: SqlMigrationAwareDriverAdapterFactory,
  files: SchemaFile[] = schemaFiles(),
): Promise<engine.SchemaEngine> {
  loaded ??= load()
  await loaded
  const datamodels = files.map(({ path, content }): [string, string] => [path, content])
  return engine.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter))
}
