import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  type Config,
  type Environment,
  faultLines,
  processEnvironment,
  publicUrlAt,
  readConfig,
} from '../bot/config.ts'
import { variables } from '../bot/config-variables.ts'

const SECRET = 'a-secret-of-at-least-32-characters'
const SID = `AC${'0'.repeat(32)}`
const POSTGRES = { DATABASE_URL: 'postgresql://rinda@127.0.0.1/rinda', SESSION_SECRET: SECRET, PEPPER: SECRET }
const TELEGRAM = { TELEGRAM_BOT_TOKEN: '123456:ABC-def_' }
const SMS = { TWILIO_ACCOUNT_SID: SID, TWILIO_AUTH_TOKEN: 'token', TWILIO_FROM: '+37120000000' }
const HTTPS = { PUBLIC_URL: 'https://rinda.example.org' }

const configOf = (env: Environment): Config => {
  const read = readConfig(env)
  if (!read.ok) throw new Error(faultLines(read.faults).join('\n'))
  return read.config
}
const linesOf = (env: Environment): readonly string[] => {
  const read = readConfig(env)
  return read.ok ? [] : faultLines(read.faults)
}
const faultyIn = (env: Environment) => linesOf(env).map((line) => line.split(':')[0])
const warningsOf = (env: Environment): readonly string[] => {
  const read = readConfig(env)
  return read.ok ? read.warnings : ['does not start']
}

describe('with nothing said', () => {
  it('a demo on this machine, embedded, with the simulator and no real phone', () => {
    expect(configOf({})).toEqual({
      databaseUrl: undefined,
      dataDir: './data',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: undefined,
      loopback: true,
      trustedProxy: [],
      metrics: { kind: 'open' },
      role: 'all',
      timezone: 'Europe/Riga',
      defaultLanguage: 'lv',
      telegram: undefined,
      sms: undefined,
      telegramApiRoot: 'https://api.telegram.org',
      twilioApiRoot: 'https://api.twilio.com',
      apiRootsAreLoopback: false,
      smsAlphabet: 'gsm7',
      simulator: true,
      demo: true,
      sessionSecret: undefined,
      pepper: undefined,
    })
    expect(warningsOf({})).toEqual([])
  })

  it('a blank value counts as unset', () => {
    const blank = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, '  ']))
    expect(configOf(blank)).toEqual(configOf({}))
  })
})

describe('what is said decides', () => {
  it('the public address is where we listen, unless it is given', () => {
    expect(publicUrlAt(configOf({ PORT: '0' }), 41234)).toBe('http://127.0.0.1:41234')
    expect(publicUrlAt(configOf({ HOST: '::1', PORT: '0' }), 41234)).toBe('http://[::1]:41234')
    expect(publicUrlAt(configOf({ PUBLIC_URL: 'http://localhost:8080/' }), 3000)).toBe('http://localhost:8080')
  })

  it('Telegram calls a webhook where the address is https, and is polled elsewhere', () => {
    const hook = { ...TELEGRAM, TELEGRAM_WEBHOOK_SECRET: `${'a'.repeat(32)}, ${'b'.repeat(256)}` }
    expect(configOf({ ...HTTPS, ...hook }).telegram).toEqual({
      token: '123456:ABC-def_',
      mode: 'webhook',
      webhookSecrets: ['a'.repeat(32), 'b'.repeat(256)],
    })
    expect(configOf(TELEGRAM).telegram?.mode).toBe('poll')
    expect(configOf({ ...HTTPS, ...TELEGRAM, TELEGRAM_MODE: 'poll' }).telegram?.mode).toBe('poll')
    const double = { ...TELEGRAM, TELEGRAM_API_ROOT: 'http://localhost:8081/', TELEGRAM_MODE: 'webhook' }
    expect(configOf({ ...double, TELEGRAM_WEBHOOK_SECRET: SECRET }).telegramApiRoot).toBe('http://localhost:8081')
  })

  it('patrons text to the number we send from, to another one, or nowhere', () => {
    const inbound = (more: Environment) => configOf({ ...HTTPS, ...SMS, ...more }).sms?.inboundNumber
    expect(inbound({})).toBe('+37120000000')
    expect(inbound({ TWILIO_FROM: 'Biblioteka' })).toBeUndefined()
    expect(inbound({ TWILIO_FROM: `MG${'0'.repeat(32)}` })).toBeUndefined()
    expect(inbound({ TWILIO_FROM: 'Biblioteka', TWILIO_INBOUND_NUMBER: '+37121111111' })).toBe('+37121111111')
  })

  it('the simulator and the demo are on only where no real patron can be', () => {
    const on = (env: Environment) => [configOf(env).simulator, configOf(env).demo]
    expect(on(TELEGRAM)).toEqual([false, true])
    expect(on(HTTPS)).toEqual([false, false])
    expect(on({ HOST: '0.0.0.0' })).toEqual([false, false])
    expect(on({ ...TELEGRAM, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' })).toEqual([true, true])
    expect(on({ SIMULATOR: 'off', DEMO: 'off' })).toEqual([false, false])
    const doubles = { TELEGRAM_API_ROOT: 'http://localhost:1', TWILIO_API_ROOT: 'http://[::1]:2' }
    expect(on({ ...HTTPS, ...doubles, SIMULATOR: 'on' })).toEqual([true, false])
  })

  it('metrics are open on this machine, closed elsewhere, and anywhere behind a token', () => {
    expect(configOf(HTTPS).metrics).toEqual({ kind: 'closed' })
    expect(configOf({ METRICS_TOKEN: SECRET }).metrics).toEqual({ kind: 'token', token: SECRET })
  })

  it('behind a proxy, addresses and networks are told apart', () => {
    expect(configOf({ TRUSTED_PROXY: '10.0.0.1, 192.168.0.0/16,::1' }).trustedProxy).toEqual([
      '10.0.0.1',
      '192.168.0.0/16',
      '::1',
    ])
  })
})

describe('each fault is named with its remedy', () => {
  const RANDOM = 'Make one with `openssl rand -hex 32`'
  it.each<[Environment, string]>([
    [{ ...POSTGRES, DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL: is not a postgresql:// address. Write postgresql://'],
    [{ HOST: 'a b' }, 'HOST: is not a host name or address. Write 127.0.0.1'],
    [{ HOST: ':::' }, 'HOST: is not a host name or address. Write 127.0.0.1'],
    [{ PORT: '65536' }, 'PORT: is not a whole number from 0 to 65535. Write a port such as 3000'],
    [{ PORT: '-1' }, 'PORT: is not a whole number from 0 to 65535. Write a port such as 3000'],
    [{ PORT: '80x' }, 'PORT: is not a whole number from 0 to 65535. Write a port such as 3000'],
    [{ PUBLIC_URL: 'rinda.example.org' }, 'PUBLIC_URL: is not an http or https address. Write the address without'],
    [{ PUBLIC_URL: 'https://x.org/rinda' }, 'PUBLIC_URL: has more than scheme, host and port. Write the address'],
    [{ PUBLIC_URL: 'https://a:b@x.org' }, 'PUBLIC_URL: has more than scheme, host and port. Write the address'],
    [{ TRUSTED_PROXY: '10.0.0.1,proxy' }, 'TRUSTED_PROXY: is not a list of addresses. Write addresses or networks'],
    [{ TRUSTED_PROXY: '10.0.0.0/33' }, 'TRUSTED_PROXY: is not a list of addresses. Write addresses or networks'],
    [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN: is shorter than 16 characters or has spaces. Write a random token'],
    [{ ROLE: 'boss' }, 'ROLE: is none of all, web, worker. Write all, web or worker.'],
    [{ ROLE: 'web' }, 'ROLE: is web or worker, but several processes cannot share the embedded database. Set DATABASE'],
    [{ LIBRARY_TIMEZONE: 'Europe/Ventspils' }, 'LIBRARY_TIMEZONE: is no time zone. Write a name of the time zone'],
    [{ DEFAULT_LANGUAGE: 'de' }, 'DEFAULT_LANGUAGE: is none of lv, en, ru. Write lv, en or ru.'],
    [{ TELEGRAM_BOT_TOKEN: 'x' }, 'TELEGRAM_BOT_TOKEN: does not look like a bot token. Copy the token that @BotFather'],
    [{ TELEGRAM_MODE: 'push' }, 'TELEGRAM_MODE: is none of webhook, poll. Write webhook or poll'],
    [{ TELEGRAM_API_ROOT: 'api' }, 'TELEGRAM_API_ROOT: is not an http or https address. Leave it out'],
    [{ ...TELEGRAM, ...HTTPS }, `TELEGRAM_WEBHOOK_SECRET: is needed in webhook mode. ${RANDOM}, or set TELEGRAM_MODE`],
    [{ TELEGRAM_WEBHOOK_SECRET: 'short' }, 'TELEGRAM_WEBHOOK_SECRET: is not 32 to 256 of A-Z a-z 0-9 _ -. Make one'],
    [
      { TELEGRAM_WEBHOOK_SECRET: [SECRET, SECRET, SECRET].join() },
      `TELEGRAM_WEBHOOK_SECRET: has more than two secrets. ${RANDOM}`,
    ],
    [
      { ...TELEGRAM, TELEGRAM_MODE: 'webhook', TELEGRAM_WEBHOOK_SECRET: SECRET },
      'PUBLIC_URL: is not https, and Telegram calls a webhook only over https. Write the https address',
    ],
    [
      { ...HTTPS, ...SMS, TWILIO_ACCOUNT_SID: 'AC1' },
      'TWILIO_ACCOUNT_SID: is not AC and 32 hexadecimal digits. Copy the Account',
    ],
    [
      { ...HTTPS, TWILIO_AUTH_TOKEN: 'x' },
      'TWILIO_ACCOUNT_SID: is needed with TWILIO_AUTH_TOKEN. Copy the Account SID',
    ],
    [
      { ...HTTPS, ...SMS, TWILIO_AUTH_TOKEN: '' },
      'TWILIO_AUTH_TOKEN: is needed with TWILIO_ACCOUNT_SID. Copy the Auth',
    ],
    [{ ...HTTPS, ...SMS, TWILIO_FROM: '' }, 'TWILIO_FROM: is needed to send texts. Write the number'],
    [{ TWILIO_FROM: 'Ventspils biblioteka' }, 'TWILIO_FROM: is no phone number, alphanumeric sender or messaging'],
    [{ TWILIO_INBOUND_NUMBER: 'Library' }, 'TWILIO_INBOUND_NUMBER: is not a phone number. Write the number as +371'],
    [{ TWILIO_API_ROOT: 'ftp://x' }, 'TWILIO_API_ROOT: is not an http or https address. Leave it out'],
    [SMS, 'PUBLIC_URL: is not https, and texts of real patrons come in only over https. Write the https address'],
    [{ SMS_ALPHABET: 'ascii' }, 'SMS_ALPHABET: is none of gsm7, unicode. Write gsm7 or unicode.'],
    [{ SIMULATOR: 'maybe' }, 'SIMULATOR: is neither on nor off. Write on or off'],
    [{ ...HTTPS, SIMULATOR: 'on' }, 'SIMULATOR: is on where real patrons may be. Leave SIMULATOR out'],
    [{ ...TELEGRAM, SIMULATOR: 'on' }, 'SIMULATOR: is on where real patrons may be. Leave SIMULATOR out'],
    [{ DEMO: 'maybe' }, 'DEMO: is neither on nor off. Write on or off'],
    [{ SESSION_SECRET: 'short' }, `SESSION_SECRET: is shorter than 32 characters. ${RANDOM}`],
    [{ PEPPER: 'short' }, `PEPPER: is shorter than 32 characters. ${RANDOM}`],
    [{ ...POSTGRES, SESSION_SECRET: '' }, `SESSION_SECRET: is needed with DATABASE_URL. ${RANDOM}`],
    [{ ...POSTGRES, PEPPER: '' }, `PEPPER: is needed with DATABASE_URL. ${RANDOM}`],
  ])('%j', (env, line) => {
    const lines = linesOf(env)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(line)
  })

  it('several at once, without what follows from one of them only', () => {
    const env = { PORT: 'x', ROLE: 'worker', PUBLIC_URL: 'nonsense', ...SMS, SIMULATOR: 'on', TWILIO_FROM: '' }
    expect(faultyIn(env)).toEqual(['PORT', 'PUBLIC_URL', 'ROLE', 'TWILIO_FROM', 'SIMULATOR'])
  })

  it.each<[Environment, string[]]>([
    [{ ...HTTPS, TWILIO_ACCOUNT_SID: 'AC1' }, ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM']],
    [{ DATABASE_URL: 'mysql://x/y' }, ['DATABASE_URL', 'SESSION_SECRET', 'PEPPER']],
    [{ DATABASE_URL: 'mysql://x/y', PEPPER: 'short', ROLE: 'web' }, ['DATABASE_URL', 'PEPPER', 'SESSION_SECRET']],
    [{ ...HTTPS, TELEGRAM_BOT_TOKEN: 'x' }, ['TELEGRAM_BOT_TOKEN', 'TELEGRAM_WEBHOOK_SECRET']],
    [{ ...TELEGRAM, PORT: 'x', SIMULATOR: 'on' }, ['PORT', 'SIMULATOR']],
    [{ ...TELEGRAM, TELEGRAM_API_ROOT: 'x', SIMULATOR: 'on' }, ['TELEGRAM_API_ROOT']],
  ])('a wrong value hides nothing that is missing beside it: %j', (env, variables) => {
    expect(faultyIn(env)).toEqual(variables)
  })

  it('never says the value itself, which may be a secret', () => {
    const told = 'not-to-be-told'
    const env = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, told]))
    expect(linesOf(env).join('\n')).not.toContain(told)
  })
})

describe('what works, and is worth a warning', () => {
  it.each<[Environment, string]>([
    [TELEGRAM, 'cannot open a sign-in link'],
    [{ TELEGRAM_API_ROOT: 'http://botapi:8081' }, 'http://botapi:8081 is reached without encryption'],
    [{ ...HTTPS, ...SMS, TWILIO_FROM: 'Biblioteka' }, 'SMS is one-way'],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:3000' }, 'open to other machines while the demo is on'],
  ])('%j', (env, warning) => {
    expect(warningsOf(env)).toEqual([expect.stringContaining(warning)])
  })
})

describe('.env.example', () => {
  const rows = [...readFileSync('.env.example', 'utf8').matchAll(/^# (.+)\n#([A-Z_]+)=(.*)$/gm)]
  it('names every variable once, with a line that explains it, and no other', () => {
    const named = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z_]+)=/gm)].map((match) => match[1])
    expect(named.toSorted()).toEqual(Object.keys(variables.shape).toSorted())
    expect(rows).toHaveLength(named.length)
  })

  it('shows the defaults as they are', () => {
    const shown = Object.fromEntries(rows.map(([, , name, value]) => [name, value]))
    expect(Object.values(shown).filter((value) => value !== '').length).toBeGreaterThan(8)
    expect(configOf(shown)).toEqual(configOf({}))
  })
})

describe('beside the project', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rinda-config-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('.env is read when present, and a variable already set wins', () => {
    expect(processEnvironment(folder).PATH).toBeDefined()
    writeFileSync(join(folder, '.env'), 'SMS_ALPHABET=unicode # said\nPATH=/nowhere\n')
    expect(processEnvironment(folder)).toMatchObject({ SMS_ALPHABET: 'unicode' })
    expect(processEnvironment(folder).PATH).not.toBe('/nowhere')
  })
})
