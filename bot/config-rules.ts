/** The rules of the environment that look at several variables, and what is worth a warning. Pure. */
import type { Config } from './config.ts'
import { type Fault, httpAddress, isLoopback, type Values, type Variable } from './config-variables.ts'

interface Said {
  readonly values: Values
  readonly config: Config
  /** Whether the variable is set at all: enough for most rules, also when its value is a fault of its own. */
  readonly isSet: (name: Variable) => boolean
}

/** `reads`: with one of these unreadable nobody can tell, and that fault is reported already. */
interface Rule extends Fault {
  readonly reads: readonly Variable[]
  readonly broken: (said: Said) => boolean
}

const isHttps = ({ values }: Said) => values.PUBLIC_URL?.startsWith('https:') === true
const isWebhook = (said: Said) => (said.values.TELEGRAM_MODE ?? (isHttps(said) ? 'webhook' : 'poll')) === 'webhook'
const realTelegram = ({ values, isSet }: Said) => isSet('TELEGRAM_BOT_TOKEN') && !isLoopback(values.TELEGRAM_API_ROOT)
const realSms = ({ values, isSet }: Said) => isSet('TWILIO_ACCOUNT_SID') && !isLoopback(values.TWILIO_API_ROOT)

const rules: readonly Rule[] = [
  {
    variable: 'ROLE',
    reads: ['ROLE'],
    broken: ({ values, isSet }) => values.ROLE !== 'all' && !isSet('DATABASE_URL'),
    fault: 'is web or worker, but several processes cannot share the embedded database',
    remedy: 'Set DATABASE_URL, or leave ROLE out.',
  },
  {
    variable: 'SESSION_SECRET',
    reads: [],
    broken: ({ isSet }) => isSet('DATABASE_URL') && !isSet('SESSION_SECRET'),
    fault: 'is needed with DATABASE_URL',
    remedy: 'Make one with `openssl rand -hex 32`, the same for every process.',
  },
  {
    variable: 'PEPPER',
    reads: [],
    broken: ({ isSet }) => isSet('DATABASE_URL') && !isSet('PEPPER'),
    fault: 'is needed with DATABASE_URL',
    remedy: 'Make one with `openssl rand -hex 32`, the same for every process, and never change it.',
  },
  {
    variable: 'TELEGRAM_WEBHOOK_SECRET',
    reads: ['TELEGRAM_MODE'],
    broken: (said) => said.isSet('TELEGRAM_BOT_TOKEN') && isWebhook(said) && !said.isSet('TELEGRAM_WEBHOOK_SECRET'),
    fault: 'is needed in webhook mode',
    remedy: 'Make one with `openssl rand -hex 32`, or set TELEGRAM_MODE=poll.',
  },
  {
    variable: 'PUBLIC_URL',
    reads: ['PUBLIC_URL', 'TELEGRAM_API_ROOT'],
    broken: (said) => realTelegram(said) && said.values.TELEGRAM_MODE === 'webhook' && !isHttps(said),
    fault: 'is not https, and Telegram calls a webhook only over https',
    remedy: 'Write the https address that Telegram can reach, or set TELEGRAM_MODE=poll.',
  },
  {
    variable: 'PUBLIC_URL',
    reads: ['PUBLIC_URL', 'TWILIO_API_ROOT'],
    broken: (said) => realSms(said) && !isHttps(said),
    fault: 'is not https, and texts of real patrons come in only over https',
    remedy: 'Write the https address that Twilio can reach.',
  },
  {
    variable: 'TWILIO_AUTH_TOKEN',
    reads: [],
    broken: ({ isSet }) => isSet('TWILIO_ACCOUNT_SID') && !isSet('TWILIO_AUTH_TOKEN'),
    fault: 'is needed with TWILIO_ACCOUNT_SID',
    remedy: "Copy the Auth Token from Twilio's console.",
  },
  {
    variable: 'TWILIO_ACCOUNT_SID',
    reads: [],
    broken: ({ isSet }) => isSet('TWILIO_AUTH_TOKEN') && !isSet('TWILIO_ACCOUNT_SID'),
    fault: 'is needed with TWILIO_AUTH_TOKEN',
    remedy: "Copy the Account SID from Twilio's console.",
  },
  {
    variable: 'TWILIO_FROM',
    reads: [],
    broken: ({ isSet }) => isSet('TWILIO_ACCOUNT_SID') && !isSet('TWILIO_FROM'),
    fault: 'is needed to send texts',
    remedy: 'Write the number, the alphanumeric sender or the messaging service SID that texts come from.',
  },
  {
    variable: 'SIMULATOR',
    reads: ['TELEGRAM_API_ROOT', 'TWILIO_API_ROOT'],
    broken: (said) =>
      said.values.SIMULATOR === true &&
      !said.config.apiRootsAreLoopback &&
      (!said.config.loopback || realTelegram(said) || realSms(said)),
    fault: 'is on where real patrons may be',
    remedy: 'Leave SIMULATOR out, or let PUBLIC_URL and both API roots point to this machine.',
  },
]

/** The rules that the environment breaks; those whose answer hangs on a variable of `unreadable` are left out. */
export const brokenRules = (said: Said, unreadable: ReadonlySet<Variable>): readonly Fault[] =>
  rules
    .filter((rule) => !rule.reads.some((name) => unreadable.has(name)) && rule.broken(said))
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
