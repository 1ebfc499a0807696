/** The rules of the environment that look at several variables, and what is worth a warning. Pure. */
import type { Config } from './config.ts'
import { type Fault, httpAddress, isLoopback, type Values, type Variable } from './config-variables.ts'

/** `reads`: with one of these unreadable the rule is not asked, for that fault is reported already. */
interface Rule extends Fault {
  readonly reads: readonly Variable[]
  readonly broken: (said: Values, config: Config) => boolean
}

const isHttps = (said: Values) => said.PUBLIC_URL?.startsWith('https:') === true
const realTelegram = (said: Values) => said.TELEGRAM_BOT_TOKEN !== undefined && !isLoopback(said.TELEGRAM_API_ROOT)
const realSms = (said: Values) => said.TWILIO_ACCOUNT_SID !== undefined && !isLoopback(said.TWILIO_API_ROOT)

const rules: readonly Rule[] = [
  {
    variable: 'ROLE',
    reads: ['ROLE', 'DATABASE_URL'],
    broken: (said) => said.ROLE !== 'all' && said.DATABASE_URL === undefined,
    fault: 'is web or worker, but several processes cannot share the embedded database',
    remedy: 'Set DATABASE_URL, or leave ROLE out.',
  },
  {
    variable: 'SESSION_SECRET',
    reads: ['SESSION_SECRET', 'DATABASE_URL'],
    broken: (said) => said.DATABASE_URL !== undefined && said.SESSION_SECRET === undefined,
    fault: 'is needed with DATABASE_URL',
    remedy: 'Make one with `openssl rand -hex 32`, the same for every process.',
  },
  {
    variable: 'PEPPER',
    reads: ['PEPPER', 'DATABASE_URL'],
    broken: (said) => said.DATABASE_URL !== undefined && said.PEPPER === undefined,
    fault: 'is needed with DATABASE_URL',
    remedy: 'Make one with `openssl rand -hex 32`, the same for every process, and never change it.',
  },
  {
    variable: 'TELEGRAM_WEBHOOK_SECRET',
    reads: ['TELEGRAM_WEBHOOK_SECRET', 'TELEGRAM_BOT_TOKEN', 'TELEGRAM_MODE', 'PUBLIC_URL'],
    broken: (_, { telegram }) => telegram?.mode === 'webhook' && telegram.webhookSecrets.length === 0,
    fault: 'is needed in webhook mode',
    remedy: 'Make one with `openssl rand -hex 32`, or set TELEGRAM_MODE=poll.',
  },
  {
    variable: 'PUBLIC_URL',
    reads: ['PUBLIC_URL', 'TELEGRAM_BOT_TOKEN', 'TELEGRAM_MODE', 'TELEGRAM_API_ROOT'],
    broken: (said) => realTelegram(said) && said.TELEGRAM_MODE === 'webhook' && !isHttps(said),
    fault: 'is not https, and Telegram calls a webhook only over https',
    remedy: 'Write the https address that Telegram can reach, or set TELEGRAM_MODE=poll.',
  },
  {
    variable: 'PUBLIC_URL',
    reads: ['PUBLIC_URL', 'TWILIO_ACCOUNT_SID', 'TWILIO_API_ROOT'],
    broken: (said) => realSms(said) && !isHttps(said),
    fault: 'is not https, and texts of real patrons come in only over https',
    remedy: 'Write the https address that Twilio can reach.',
  },
  {
    variable: 'TWILIO_AUTH_TOKEN',
    reads: ['TWILIO_AUTH_TOKEN', 'TWILIO_ACCOUNT_SID'],
    broken: (said) => said.TWILIO_ACCOUNT_SID !== undefined && said.TWILIO_AUTH_TOKEN === undefined,
    fault: 'is needed with TWILIO_ACCOUNT_SID',
    remedy: "Copy the Auth Token from Twilio's console.",
  },
  {
    variable: 'TWILIO_ACCOUNT_SID',
    reads: ['TWILIO_AUTH_TOKEN', 'TWILIO_ACCOUNT_SID'],
    broken: (said) => said.TWILIO_AUTH_TOKEN !== undefined && said.TWILIO_ACCOUNT_SID === undefined,
    fault: 'is needed with TWILIO_AUTH_TOKEN',
    remedy: "Copy the Account SID from Twilio's console.",
  },
  {
    variable: 'TWILIO_FROM',
    reads: ['TWILIO_FROM', 'TWILIO_ACCOUNT_SID'],
    broken: (said) => said.TWILIO_ACCOUNT_SID !== undefined && said.TWILIO_FROM === undefined,
    fault: 'is needed to send texts',
    remedy: 'Write the number, the alphanumeric sender or the messaging service SID that texts come from.',
  },
  {
    variable: 'SIMULATOR',
    reads: ['SIMULATOR', 'PUBLIC_URL', 'HOST', 'PORT', 'TELEGRAM_BOT_TOKEN', 'TWILIO_ACCOUNT_SID'],
    broken: (said, { simulator, loopback, apiRootsAreLoopback }) =>
      simulator && !apiRootsAreLoopback && (!loopback || realTelegram(said) || realSms(said)),
    fault: 'is on where real patrons may be',
    remedy: 'Leave SIMULATOR out, or let PUBLIC_URL and both API roots point to this machine.',
  },
]

/** The rules that the environment breaks; those that read a variable of `unreadable` are left out. */
export const brokenRules = (said: Values, config: Config, unreadable: ReadonlySet<Variable>): readonly Fault[] =>
  rules
    .filter((rule) => !rule.reads.some((name) => unreadable.has(name)) && rule.broken(said, config))
    .map(({ variable, fault, remedy }) => ({ variable, fault, remedy }))

/** What works, and yet the people who run this should know. */
export function warningsOf(config: Config): readonly string[] {
  const { telegram, sms, publicUrl, loopback, host, demo } = config
  const warnings: string[] = []
  const realTelegram = telegram !== undefined && !isLoopback(config.telegramApiRoot)
  if (realTelegram && telegram.mode === 'poll' && !publicUrl?.startsWith('https:'))
    warnings.push(
      "PUBLIC_URL is not https: patrons cannot open a sign-in link and sign in with the desk's code instead. " +
        'Set PUBLIC_URL to an https address to give links.',
    )
  for (const root of new Set([config.telegramApiRoot, config.twilioApiRoot]))
    if (root.startsWith('http:') && !isLoopback(root))
      warnings.push(`${new URL(root).origin} is reached without encryption, credentials included. Use https.`)
  if (sms !== undefined && sms.inboundNumber === undefined)
    warnings.push('SMS is one-way: patrons cannot answer by text. Set TWILIO_INBOUND_NUMBER to change that.')
  if (demo && loopback && !isLoopback(httpAddress(host, config.port)))
    warnings.push(`HOST ${host} is open to other machines while the demo is on. Set HOST=127.0.0.1 or DEMO=off.`)
  return warnings
}
