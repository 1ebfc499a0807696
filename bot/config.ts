/** The environment → `Config`, with all faults reported together. `process.env` is read here only. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { brokenRules, warningsOf } from './config-rules.ts'
import {
  type Fault,
  httpAddress,
  isLoopback,
  remedies,
  type Values,
  type Variable,
  variables,
} from './config-variables.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Everything Rinda is told from outside, parsed once and passed on as an argument. */
export interface Config {
  /** PostgreSQL; `undefined` → the embedded database in `dataDir`. */
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly host: string
  /** 0 → any free port. */
  readonly port: number
  /** Scheme, host and port, no slash at the end; `undefined` → where we listen: see `publicUrlAt`. */
  readonly publicUrl: string | undefined
  /** Only this machine can reach the public address. */
  readonly loopback: boolean
  /** Addresses and networks whose `X-Forwarded-For` counts. */
  readonly trustedProxy: readonly string[]
  readonly metrics: { readonly kind: 'token'; readonly token: string } | { readonly kind: 'open' | 'closed' }
  readonly role: 'all' | 'web' | 'worker'
  readonly timezone: string
  readonly defaultLanguage: 'lv' | 'en' | 'ru'
  /** `undefined` → no bot token, Telegram is off. */
  readonly telegram: TelegramConfig | undefined
  /** `undefined` → no carrier's credentials, SMS is off. */
  readonly sms: SmsConfig | undefined
  readonly telegramApiRoot: string
  readonly twilioApiRoot: string
  /** Both API roots are doubles on this machine. */
  readonly apiRootsAreLoopback: boolean
  readonly smsAlphabet: 'gsm7' | 'unicode'
  readonly simulator: boolean
  readonly demo: boolean
  /** `undefined` → generated into `dataDir`: see `secrets.ts`. */
  readonly sessionSecret: string | undefined
  readonly pepper: string | undefined
}

export interface TelegramConfig {
  readonly token: string
  readonly mode: 'webhook' | 'poll'
  /** Any of these is right; the first is the one to register. Empty when polling without one. */
  readonly webhookSecrets: readonly string[]
}

export interface SmsConfig {
  readonly accountSid: string
  readonly authToken: string
  /** A number, an alphanumeric sender or a messaging service SID. */
  readonly from: string
  /** `undefined` → SMS is one-way. */
  readonly inboundNumber: string | undefined
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly faults: readonly Fault[] }

/** Reads a whole environment at once: a complete `Config`, or every fault with its remedy. A blank value counts as unset. */
export function readConfig(env: Environment): ReadConfig {
  const said = Object.fromEntries(
    Object.entries(env)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = variables.safeParse(said)
  const unreadable = parsed.success ? [] : faultsOf(parsed.error.issues)
  const faulty = new Set(unreadable.map((fault) => fault.variable))
  const values = variables.parse(Object.fromEntries(Object.entries(said).filter(([name]) => !isOneOf(faulty, name))))
  const config = toConfig(values)
  const faults = [...unreadable, ...brokenRules({ values, config, isSet: (name) => name in said }, faulty)]
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config, warnings: warningsOf(config) }
}

/** One line a fault, ready to print before exiting with 1. */
export const faultLines = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ variable, fault, remedy }) => `${variable}: ${fault}. ${remedy}`)

/** The environment of this process, with `.env` of the folder it was started in; a variable already set wins. */
export function processEnvironment(folder = process.cwd()): Environment {
  const file = join(folder, '.env')
  return { ...(existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}), ...process.env }
}

/** How phones and carriers reach us, once the port we listen on is known. */
export const publicUrlAt = (config: Config, port: number): string => config.publicUrl ?? httpAddress(config.host, port)

/** How Telegram reaches us: by webhook, with the first of our secrets, or not at all. */
export function webhookOf({ telegram }: Config, publicUrl: string): { url: string; secret: string } | 'poll' {
  const [secret = ''] = telegram?.webhookSecrets ?? []
  return telegram?.mode === 'webhook' ? { url: `${publicUrl}/webhooks/telegram`, secret } : 'poll'
}

const isOneOf = (set: ReadonlySet<string>, name: string) => set.has(name)

function faultsOf(issues: readonly { path: readonly PropertyKey[]; message: string }[]): readonly Fault[] {
  const first = new Map<Variable, Fault>()
  for (const { path, message } of issues) {
    const variable = variables.keyof().parse(path[0])
    if (!first.has(variable)) first.set(variable, { variable, fault: message, remedy: remedies[variable] })
  }
  return [...first.values()]
}

function toConfig(said: Values): Config {
  const loopback = isLoopback(said.PUBLIC_URL ?? httpAddress(said.HOST, said.PORT))
  const real = [
    said.TELEGRAM_BOT_TOKEN !== undefined && !isLoopback(said.TELEGRAM_API_ROOT),
    said.TWILIO_ACCOUNT_SID !== undefined && !isLoopback(said.TWILIO_API_ROOT),
  ].includes(true)
  return {
    databaseUrl: said.DATABASE_URL,
    dataDir: said.DATA_DIR,
    host: said.HOST,
    port: said.PORT,
    publicUrl: said.PUBLIC_URL,
    loopback,
    trustedProxy: said.TRUSTED_PROXY ?? [],
    metrics:
      said.METRICS_TOKEN !== undefined
        ? { kind: 'token', token: said.METRICS_TOKEN }
        : { kind: loopback ? 'open' : 'closed' },
    role: said.ROLE,
    timezone: said.LIBRARY_TIMEZONE,
    defaultLanguage: said.DEFAULT_LANGUAGE,
    telegram: telegramOf(said),
    sms: smsOf(said),
    telegramApiRoot: said.TELEGRAM_API_ROOT,
    twilioApiRoot: said.TWILIO_API_ROOT,
    apiRootsAreLoopback: isLoopback(said.TELEGRAM_API_ROOT) && isLoopback(said.TWILIO_API_ROOT),
    smsAlphabet: said.SMS_ALPHABET,
    simulator: said.SIMULATOR ?? (loopback && !real),
    demo: said.DEMO ?? loopback,
    sessionSecret: said.SESSION_SECRET,
    pepper: said.PEPPER,
  }
}

function telegramOf(said: Values): TelegramConfig | undefined {
  if (said.TELEGRAM_BOT_TOKEN === undefined) return undefined
  return {
    token: said.TELEGRAM_BOT_TOKEN,
    mode: said.TELEGRAM_MODE ?? (said.PUBLIC_URL?.startsWith('https:') ? 'webhook' : 'poll'),
    webhookSecrets: said.TELEGRAM_WEBHOOK_SECRET ?? [],
  }
}

function smsOf(said: Values): SmsConfig | undefined {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_FROM: from } = said
  if (accountSid === undefined || authToken === undefined || from === undefined) return undefined
  const inboundNumber = said.TWILIO_INBOUND_NUMBER ?? (/^\+?\d+$/.test(from) ? from : undefined)
  return { accountSid, authToken, from, inboundNumber }
}

/** Where the environment says the database is. */
export const databaseOf = ({ databaseUrl, dataDir }: Config): { url: string } | { dir: string } =>
  databaseUrl === undefined ? { dir: dataDir } : { url: databaseUrl }
