/** What the architecture rules see of a source file: whom it imports, and which words of note it uses. */
import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

export interface Import {
  /** A path from the project's root, or the name of a package. */
  readonly to: string
  /** Gone when the types are stripped. */
  readonly typeOnly: boolean
  readonly line: number
}

export interface Use {
  readonly word: string
  readonly line: number
}

export interface Source {
  readonly path: string
  readonly imports: readonly Import[]
  readonly uses: readonly Use[]
}

/** Every TypeScript file of ours that runs, tests and generated ones aside. */
export const readSources = (): readonly Source[] =>
  globSync('{api,bot,prisma}/**/*.ts', { exclude: ['prisma/generated/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => parseSource(path, readFileSync(path, 'utf8')))

/** Reads one file with a real parser. Throws when it does not parse. */
export function parseSource(path: string, text: string): Source {
  const parsed = parseSync(path, text)
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`)
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const from = (specifier: string) =>
    specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier
  const imports: Import[] = parsed.module.staticImports.map(({ moduleRequest, entries, start }) => ({
    to: from(moduleRequest.value),
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    line: lineAt(start),
  }))
  for (const { entries, start } of parsed.module.staticExports)
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest) imports.push({ to: from(moduleRequest.value), typeOnly: isType, line: lineAt(start) })
  const uses: Use[] = []
  const see = (word: string, node: { start: number }) => uses.push({ word, line: lineAt(node.start) })
  for (const { entries, start } of parsed.module.staticExports)
    if (entries.some((entry) => entry.moduleRequest)) see('export from', { start })
  /** Names of properties and keys, which are no references. */
  const mere = new Set<number>()
  new Visitor({
    MemberExpression(node) {
      if (node.computed) return
      mere.add(node.property.start)
      if (node.object.type === 'Identifier' && 'name' in node.property)
        see(`${node.object.name}.${node.property.name}`, node)
    },
    Property(node) {
      if (!node.computed && !node.shorthand) mere.add(node.key.start)
    },
    TSPropertySignature: (node) => void mere.add(node.key.start),
    TSMethodSignature: (node) => void mere.add(node.key.start),
    PropertyDefinition: (node) => void mere.add(node.key.start),
    MethodDefinition: (node) => void mere.add(node.key.start),
    Identifier(node) {
      if (!mere.has(node.start)) see(node.name, node)
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier') see(`new ${node.callee.name}`, node)
    },
    AwaitExpression: (node) => void see('await', node),
    ForOfStatement: (node) => void (node.await && see('await', node)),
    FunctionDeclaration: (node) => void (node.async && see('async', node)),
    FunctionExpression: (node) => void (node.async && see('async', node)),
    ArrowFunctionExpression: (node) => void (node.async && see('async', node)),
    SwitchCase: (node) => void (node.test === null && see('default in a switch', node)),
    TSTypeAssertion: (node) => void see('a cast', node),
    TSAsExpression(node) {
      const { typeAnnotation: type } = node
      const isConst =
        type.type === 'TSTypeReference' && type.typeName.type === 'Identifier' && type.typeName.name === 'const'
      if (!isConst) see('a cast', node)
    },
    ImportExpression(node) {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string')
        imports.push({ to: from(node.source.value), typeOnly: false, line: lineAt(node.start) })
    },
    TSImportType(node) {
      imports.push({ to: from(node.source.value), typeOnly: true, line: lineAt(node.start) })
    },
  }).visit(parsed.program)
  return { path, imports, uses }
}
