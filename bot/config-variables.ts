/** Every variable of the environment: what it must look like, its default, and what to write instead. */
import { isIP } from 'node:net'
import { z } from 'zod'

const url = (schemes: string, fault: string) =>
  z.string().refine((text) => URL.canParse(text) && schemes.split(' ').includes(new URL(text).protocol), fault)
const apiRoot = (standard: string) =>
  url('http: https:', 'is not an http or https address')
    .transform((text) => text.replace(/\/+$/, ''))
    .default(standard)
const oneOf = <const Words extends readonly [string, ...string[]]>(...words: Words) =>
  z.enum(words, `is none of ${words.join(', ')}`)
const onOff = z.stringbool({
  truthy: ['on', 'true', '1'],
  falsy: ['off', 'false', '0'],
  error: 'is neither on nor off',
})
const secret = z.string().min(32, 'is shorter than 32 characters')
const zoneExists = (zone: string) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
/** The address of a web server that listens there. */
export const httpAddress = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`

/** Whether an address can only mean this machine. */
export const isLoopback = (address: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(address).hostname)

const isOrigin = (text: string) => {
  const { pathname, search, hash, username, password } = new URL(text)
  return pathname === '/' && search + hash + username + password === ''
}
const isNetwork = (text: string) => {
  const [address = '', prefix = '0', ...rest] = text.split('/')
  const widest = isIP(address) === 4 ? 32 : isIP(address) === 6 ? 128 : -1
  return rest.length === 0 && /^\d+$/.test(prefix) && Number(prefix) <= widest
}
const commaSeparated = z.string().transform((text) => text.split(',').map((part) => part.trim()))

/** Each variable, what it must look like, and its default where that depends on nothing else. */
export const variables = z.object({
  DATABASE_URL: url('postgres: postgresql:', 'is not a postgresql:// address').optional(),
  DATA_DIR: z.string().default('./data'),
  HOST: z
    .string()
    .refine((host) => /^[\w.:-]+$/.test(host) && URL.canParse(httpAddress(host, 80)), 'is not a host name or address')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is not a whole number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is not a whole number from 0 to 65535')
    .default(3000),
  PUBLIC_URL: url('http: https:', 'is not an http or https address')
    .refine((text) => !URL.canParse(text) || isOrigin(text), 'has more than scheme, host and port')
    .transform((text) => new URL(text).origin)
    .optional(),
  TRUSTED_PROXY: commaSeparated.refine((all) => all.every(isNetwork), 'is not a list of addresses').optional(),
  METRICS_TOKEN: z
    .string()
    .regex(/^\S{16,}$/, 'is shorter than 16 characters or has spaces')
    .optional(),
  ROLE: oneOf('all', 'web', 'worker').default('all'),
  LIBRARY_TIMEZONE: z.string().refine(zoneExists, 'is no time zone').default('Europe/Riga'),
  DEFAULT_LANGUAGE: oneOf('lv', 'en', 'ru').default('lv'),
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]+$/, 'does not look like a bot token')
    .optional(),
  TELEGRAM_MODE: oneOf('webhook', 'poll').optional(),
  TELEGRAM_API_ROOT: apiRoot('https://api.telegram.org'),
  TELEGRAM_WEBHOOK_SECRET: commaSeparated
    .refine((all) => all.length <= 2, 'has more than two secrets')
    .refine((all) => all.every((one) => /^[\w-]{32,256}$/.test(one)), 'is not 32 to 256 of A-Z a-z 0-9 _ -')
    .optional(),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-fA-F]{32}$/, 'is not AC and 32 hexadecimal digits')
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_FROM: z
    .string()
    .regex(
      /^(\+[1-9]\d{6,14}|\d{3,8}|MG[0-9a-fA-F]{32}|(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11})$/,
      'is no phone number, alphanumeric sender or messaging service',
    )
    .optional(),
  TWILIO_INBOUND_NUMBER: z
    .string()
    .regex(/^(\+[1-9]\d{6,14}|\d{3,8})$/, 'is not a phone number')
    .optional(),
  TWILIO_API_ROOT: apiRoot('https://api.twilio.com'),
  SMS_ALPHABET: oneOf('gsm7', 'unicode').default('gsm7'),
  SIMULATOR: onOff.optional(),
  DEMO: onOff.optional(),
  SESSION_SECRET: secret.optional(),
  PEPPER: secret.optional(),
})

export type Variable = keyof typeof variables.shape
export type Values = z.output<typeof variables>
/** One thing wrong in the environment, and what to do about it. */
export interface Fault {
  readonly variable: Variable
  readonly fault: string
  readonly remedy: string
}

/** What to write instead, for a value that cannot be read. */
export const remedies: Record<Variable, string> = {
  DATABASE_URL: 'Write postgresql://user:password@host:5432/database, or leave it out for the embedded database.',
  DATA_DIR: 'Name a folder that this process may write to.',
  HOST: 'Write 127.0.0.1, or 0.0.0.0 to listen on every interface.',
  PORT: 'Write a port such as 3000, or 0 for any free one.',
  PUBLIC_URL: 'Write the address without a path, such as https://rinda.example.org.',
  TRUSTED_PROXY: 'Write addresses or networks separated by commas, such as 10.0.0.1,192.168.0.0/16.',
  METRICS_TOKEN: 'Write a random token of at least 16 characters.',
  ROLE: 'Write all, web or worker.',
  LIBRARY_TIMEZONE: 'Write a name of the time zone database, such as Europe/Riga.',
  DEFAULT_LANGUAGE: 'Write lv, en or ru.',
  TELEGRAM_BOT_TOKEN: 'Copy the token that @BotFather gave, such as 123456:ABC-def.',
  TELEGRAM_MODE: 'Write webhook or poll, or leave it out.',
  TELEGRAM_API_ROOT: 'Leave it out, or write the address of a Bot API server.',
  TELEGRAM_WEBHOOK_SECRET: 'Make one with `openssl rand -hex 32`; two, separated by a comma, only while rotating.',
  TWILIO_ACCOUNT_SID: "Copy the Account SID from Twilio's console.",
  TWILIO_AUTH_TOKEN: "Copy the Auth Token from Twilio's console.",
  TWILIO_FROM: 'Write a number as +37120000000, a name of up to 11 letters, or a messaging service SID.',
  TWILIO_INBOUND_NUMBER: 'Write the number as +37120000000, or leave it out.',
  TWILIO_API_ROOT: 'Leave it out, or write the address of a double.',
  SMS_ALPHABET: 'Write gsm7 or unicode.',
  SIMULATOR: 'Write on or off, or leave it out.',
  DEMO: 'Write on or off, or leave it out.',
  SESSION_SECRET: 'Make one with `openssl rand -hex 32`.',
  PEPPER: 'Make one with `openssl rand -hex 32`, and keep it: passwords and links are worth nothing without it.',
}
