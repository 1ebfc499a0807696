/** The rules that hold the house up, as rows: where each looks, what it finds wrong, and an example it must catch. */
import { basename, matchesGlob } from 'node:path'
import type { Import, Source } from './sources.ts'

export interface Rule {
  readonly name: string
  /** The files the rule looks at. Each pattern on its own must match a file, or stand among the awaited. */
  readonly in: readonly string[]
  readonly except?: readonly string[]
  readonly wrong: (source: Source) => readonly string[]
  /** A file that breaks the rule, to show that it can be broken. */
  readonly example: { readonly path: string; readonly text: string }
}

const isIn = (path: string, patterns: readonly string[]) => patterns.some((pattern) => matchesGlob(path, pattern))
export const looksAt = (rule: Rule, path: string): boolean => isIn(path, rule.in) && !isIn(path, rule.except ?? [])

type Which = 'values' | 'values and types'
const imports = (which: Which, isWrong: (to: string, found: Import) => boolean) => (source: Source) =>
  source.imports
    .filter((found) => (which === 'values and types' || !found.typeOnly) && isWrong(found.to, found))
    .map(({ to, line }) => `${source.path}:${line} imports ${to}`)
const importsFrom = (which: Which, ...patterns: readonly string[]) => imports(which, (to) => isIn(to, patterns))
const uses =
  (...words: readonly string[]) =>
  (source: Source) =>
    source.uses.filter(({ word }) => words.includes(word)).map(({ word, line }) => `${source.path}:${line} has ${word}`)

const PURE = ['bot/library/**', 'bot/dialogue/**', 'bot/notices/**', 'bot/texts/**']
/** Reads the sentences from their files, once, at start. */
const LOADER = 'bot/texts/load.ts'
const PURE_PACKAGES = ['zod', 'luxon', 'date-holidays', '@fluent/bundle', 'libphonenumber-js/**']
const ROAD = ['bot/receive.ts', 'bot/turn.ts', 'bot/answer.ts', 'bot/deliver.ts', 'bot/tick.ts']
const EVERYWHERE = ['api/**', 'bot/**', 'prisma/**']
const TELEGRAM = ['bot/channels/telegram*{,/**}']
const SMS = ['bot/channels/sms*{,/**}']
const MEMORY = ['bot/ils/memory/**']
const BUILTIN = ['bot/ils/builtin/**']
const STORE = ['bot/store/**']
const ADAPTERS = [...TELEGRAM, ...SMS, ...MEMORY, ...BUILTIN, ...STORE]

/** An adapter knows ports and pure types, and no other adapter. */
const stranger = (name: string, own: readonly string[], path: string, stranger: string): Rule => ({
  name: `${name} imports no other adapter`,
  in: own,
  wrong: imports('values and types', (to) => isIn(to, ADAPTERS) && !isIn(to, own)),
  example: { path, text: `import type { X } from '${stranger}'` },
})

export const rules: readonly Rule[] = [
  {
    name: 'the bot does not know the HTTP door',
    in: ['bot/**'],
    wrong: importsFrom('values and types', 'api/**'),
    example: { path: 'bot/turn.ts', text: "import { server } from '../api/server.ts'" },
  },
  {
    name: 'the database knows neither door nor bot, but may use its types in the demo rows',
    in: ['prisma/**'],
    wrong: (source) => [
      ...importsFrom('values and types', 'api/**')(source),
      ...importsFrom(matchesGlob(source.path, 'prisma/demo/**') ? 'values' : 'values and types', 'bot/**')(source),
    ],
    example: { path: 'prisma/client.ts', text: "import type { Loan } from '../bot/library/types.ts'" },
  },
  {
    name: 'pure rooms import only pure rooms and packages that keep still; of the rest, types',
    in: PURE,
    except: [LOADER],
    wrong: imports('values', (to) => !isIn(to, PURE) && !isIn(to, PURE_PACKAGES)),
    example: { path: 'bot/library/rules.ts', text: "import { readFileSync } from 'node:fs'" },
  },
  {
    name: 'pure rooms wait for nothing, and know neither the time nor chance',
    in: PURE,
    except: [LOADER],
    wrong: uses(
      ...['async', 'await', 'Promise', 'queueMicrotask', 'setTimeout', 'setInterval', 'setImmediate', 'fetch'],
      ...['Date.now', 'new Date', 'Math.random', 'crypto', 'performance', 'process', 'globalThis'],
      ...['DateTime.now', 'DateTime.local', 'DateTime.utc'],
    ),
    example: { path: 'bot/notices/plan.ts', text: 'export const now = () => new Date()' },
  },
  {
    name: 'the road knows ports, never what stands behind them',
    in: ROAD,
    wrong: importsFrom('values', ...ADAPTERS, 'bot/app.ts', 'bot/config.ts', 'prisma/**'),
    example: { path: 'bot/deliver.ts', text: "import { send } from './channels/telegram.ts'" },
  },
  stranger('Telegram', TELEGRAM, 'bot/channels/telegram.ts', './sms.ts'),
  stranger('SMS', SMS, 'bot/channels/sms.ts', './telegram-text.ts'),
  stranger('memory', MEMORY, 'bot/ils/memory/loans.ts', '../builtin/loans.ts'),
  stranger('builtin', BUILTIN, 'bot/ils/builtin/loans.ts', '../../store/inbox.ts'),
  stranger('the store', STORE, 'bot/store/inbox.ts', '../channels/sms.ts'),
  {
    // The root is one file with its parts beside it: in one, it would be longer than a file may be.
    name: 'only the composition root, its parts and the commands construct',
    in: ['api/**', 'bot/**'],
    except: [...ADAPTERS, 'bot/app.ts', 'bot/app/**', 'bot/commands/**'],
    wrong: importsFrom('values', ...ADAPTERS, 'prisma/client.ts'),
    example: { path: 'api/routes/health.ts', text: "import { outbox } from '../../bot/store/outbox.ts'" },
  },
  {
    name: 'the generated client stays behind the database',
    in: EVERYWHERE,
    except: ['prisma/client.ts', ...STORE, ...BUILTIN],
    wrong: importsFrom('values and types', 'prisma/generated/**', '@prisma/client'),
    example: { path: 'bot/turn.ts', text: "import type { Loan } from '../prisma/generated/client.ts'" },
  },
  {
    name: 'the environment is read once',
    in: EVERYWHERE,
    except: ['bot/config.ts'],
    wrong: uses('process.env'),
    example: { path: 'api/main.ts', text: 'const port = process.env.PORT' },
  },
  {
    name: 'luxon stays in the calendar and the dates',
    in: EVERYWHERE,
    except: ['bot/library/calendar.ts', 'bot/texts/dates.ts'],
    wrong: importsFrom('values and types', 'luxon'),
    example: { path: 'bot/library/rules.ts', text: "import { DateTime } from 'luxon'" },
  },
  {
    name: 'no barrels: what is exported is made here, but for the contract and the door to the database',
    in: EVERYWHERE,
    except: ['bot/ports.ts', 'prisma/client.ts'],
    wrong: (source) => [
      ...uses('export from')(source),
      ...(basename(source.path) === 'index.ts' ? [`${source.path} is an index`] : []),
    ],
    example: { path: 'bot/library/all.ts', text: "export { renew } from './rules.ts'" },
  },
  {
    name: 'a file is kebab-case and called after its idea, not a drawer',
    in: EVERYWHERE,
    wrong: ({ path }) =>
      /\/(utils?|helpers?|managers?|handlers?|misc|common|shared|data)[./-]/.test(path) || !/^[a-z0-9./-]+$/.test(path)
        ? [`${path} has a name that says nothing`]
        : [],
    example: { path: 'bot/utils/strings.ts', text: '' },
  },
  {
    name: 'a switch has no default, so that the compiler asks for a missing case',
    in: EVERYWHERE,
    wrong: uses('default in a switch'),
    example: { path: 'bot/answer.ts', text: 'switch (ask) { default: }' },
  },
  {
    name: 'no casts, but where a question meets its answer',
    in: EVERYWHERE,
    except: ['bot/dialogue/asking.ts'],
    wrong: uses('a cast'),
    example: { path: 'bot/turn.ts', text: 'const loan = row as Loan' },
  },
]
