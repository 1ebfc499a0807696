/** The composition root: the only place that constructs. What it opens is closed in the opposite order. */

import { randomBytes, randomUUID } from 'node:crypto'
import { type Database, openDatabase } from '../prisma/client.ts'
import { isRetryable } from '../prisma/failures.ts'
import { gathered } from '../prisma/gathered.ts'
import { migrate } from '../prisma/migrate.ts'
import { openWake } from '../prisma/wake.ts'
import { byVersion } from './by-version.ts'
import { barcodePicture } from './channels/barcode.ts'
import { keepingCodesOut } from './channels/desk-code.ts'
import { sms } from './channels/sms.ts'
import { smsIntake } from './channels/sms-intake.ts'
import type { Form } from './channels/sms-parse.ts'
import { telegram } from './channels/telegram.ts'
import { telegramIntake } from './channels/telegram-intake.ts'
import { type Config, databaseOf, webhookOf } from './config.ts'
import { openDelivery } from './deliver.ts'
import { noteStep } from './delivered.ts'
import { desksTelling } from './desk-telling.ts'
import { openDuties } from './duties.ts'
import { builtin } from './ils/builtin/builtin.ts'
import { layDemo } from './ils/builtin/lay-demo.ts'
import { heedEnvironment } from './ils/builtin/told-by-environment.ts'
import { type Leases, usualLeases } from './leases.ts'
import { localDate } from './library/calendar.ts'
import type { Address, Instant, PatronId } from './library/types.ts'
import { faultOf, type Log } from './log.ts'
import { openMetrics } from './metrics.ts'
import { takeMissed } from './missed-texts.ts'
import { openDoor } from './receive.ts'
import { completeSecrets } from './secrets.ts'
import { shortId } from './short-id.ts'
import { openSignInPage } from './sign-in-page.ts'
import { deskCodeHash, signInUrl } from './sign-in-secrets.ts'
import { claim } from './store/claim.ts'
import { openClock } from './store/clock.ts'
import { buryInbox, commitTurns, releaseLane } from './store/commit.ts'
import { markGone } from './store/gone.ts'
import { lastText, storeIncoming, storeUnreadable } from './store/inbox.ts'
import { dropLease, holdLease } from './store/lease.ts'
import { keepNotices, rewriteNotice } from './store/notices.ts'
import { hasDue, noteDelivery, settleOutbox, takeDue } from './store/outbox.ts'
import { demoPeople, lentTo } from './store/people.ts'
import { personRecords } from './store/person.ts'
import { phones as openPhones } from './store/phones.ts'
import { reachable } from './store/reachable.ts'
import { readersOf } from './store/readers.ts'
import { forget } from './store/retention.ts'
import { signIns as openSignIns } from './store/sign-ins.ts'
import { openTelling } from './tell.ts'
import { loadTexts } from './texts/load.ts'
import { menu } from './texts/menu.ts'
import { withLinks } from './texts/render.ts'
import { openTick } from './tick.ts'
import { apology, type Thinking, think } from './turn.ts'
import { openTurns } from './turns.ts'
import { walk } from './walk.ts'

export interface AppOptions {
  config: Config
  /** open already, unless it is to be opened as `config` says; closed with the app */
  database?: Database
  /** shorter ones where a test waits for them */
  leases?: Leases
  log: Log
  /** the machine's clock, in ms */
  machine: () => number
  /** heard each statement on its way to the database: for counting */
  onStatement?: (text: string) => void
}

export type App = Awaited<ReturnType<typeof openApp>>

/** Opens everything and starts nothing: `start` sets the loops going, `close` ends them and waits. */
export async function openApp(options: AppOptions) {
  const { config, log, machine, onStatement, database: opened, leases = usualLeases } = options
  const { pepper } = completeSecrets(config)
  const process = randomUUID()
  const database = opened ?? (await openDatabase(databaseOf(config), onStatement === undefined ? {} : { onStatement }))
  await migrate(database)
  const clock = await openClock(database, { movable: config.simulator, machine })
  if (config.demo) await layDemo(database, localDate(clock.now(), config.timezone), pepper)
  await heedEnvironment(database, config)
  const road = { sql: database.hot }
  const metrics = openMetrics()
  const texts = loadTexts()
  const backend = builtin(database, { ids: shortId, pepper })
  const demoAccounts = config.loopback ? 'welcome' : 'refused'
  const signIns = openSignIns(database, { demoAccounts })
  let publicUrl = config.publicUrl ?? ''
  const tg =
    config.telegram && telegram({ token: config.telegram.token, apiRoot: config.telegramApiRoot, now: machine })
  const texter =
    config.sms &&
    sms({ ...config.sms, apiRoot: config.twilioApiRoot, publicUrl: () => publicUrl, alphabet: config.smsAlphabet })

  const broke = (where: string) => (id: number | undefined, error: unknown) => {
    metrics.faults.inc({ where })
    log.error({ where, id, ...faultOf(error) }, 'something broke')
  }
  const oneWayTexts = config.sms !== undefined && config.sms.inboundNumber === undefined
  const telling = openTelling({
    facts: backend.facts,
    library: () => backend.library(),
    texts,
    oneWayTexts,
    reach: (patronIds, now) => readersOf(database, patronIds, now),
    keep: (zone, toTell, now) => keepNotices(database, zone, toTell, now),
    rewrite: (id, body) => rewriteNotice(database, id, body),
  })
  const dueNow = openTick({
    desk: backend.desk,
    telling,
    library: () => backend.library(),
    forget: ({ settings }, now) => forget(database, settings, now),
  })

  const gone = (address: Address) => markGone(database, address)
  const delivery = openDelivery({
    channels: { ...(tg && { telegram: tg }), ...(texter && { sms: texter }) },
    leases,
    takeDue: (limit) => takeDue(road, clock.now(), limit, process, leases.wordMs),
    settle: gathered((many) => settleOutbox(road, many, clock.now(), process), { apartMs: 20 }),
    now: () => clock.now(),
    finish: (text) => withLinks(text, (id) => signInUrl(publicUrl, id, pepper).href),
    picture: barcodePicture,
    stillTrue: (row) => telling.stillTrue(row, clock.now()),
    gone,
    broke: broke('deliver'),
    sent: ({ channel, kind }, outcome) =>
      metrics.outbound.inc({ channel, kind, outcome: 'sent' in outcome ? 'sent' : outcome.failure }),
  })

  const thinking: Thinking = {
    backend,
    phones: openPhones(database, { pepper, random: randomBytes, demoAccounts }),
    clock,
    texts,
    library: byVersion(() => backend.library()),
    nonce: shortId,
    signIn: config.loopback || config.publicUrl?.startsWith('https:') === true ? 'link' : 'code',
    oneWayTexts,
  }
  const turns = openTurns({
    claim: (limit) => claim(road, randomUUID(), leases.laneMs, limit),
    think: (claimed) => think(claimed, thinking),
    apologise: (claimed) => apology(claimed, thinking),
    commit: gathered((many) => commitTurns(road, many, process, leases.wordMs)),
    release: (claimed) => releaseLane(road, claimed),
    bury: (claimed, error) => buryInbox(database, claimed, faultOf(error).fault, clock.now()),
    speak: delivery.speak,
    passes: isRetryable,
    broke: broke('turn'),
    atOnce: 16,
  })

  const wake = openWake(config.databaseUrl, database.sql, (error) => broke('wake')(undefined, error))
  const nudges =
    config.role === 'web' ? { turns: wake.call, delivery: wake.call } : { turns: turns.nudge, delivery: delivery.nudge }
  const door = openDoor({
    store: gathered((many) => storeIncoming(road, many)),
    storeUnreadable: (channel, providerId, at) => storeUnreadable(road, channel, providerId, at),
    now: clock.now,
    id: randomUUID,
    nudge: nudges.turns,
    counted: (channel, outcome) => metrics.inbound.inc({ channel, outcome }),
  })
  const intake = keepingCodesOut(door, (code) => deskCodeHash(code, pepper))
  const takeUpdate = telegramIntake(intake, async (id) => await tg?.answerPress(id))
  const texted = smsIntake({
    ...intake,
    status: (step) =>
      noteStep(step, {
        note: (one) => noteDelivery(database, one),
        gone,
      }),
  })

  const tell = async (patronIds: PatronId[]): Promise<void> => {
    // A fault here leaves it to the next tick.
    await telling.planFor(patronIds, clock.now()).catch((error: unknown) => broke('tell')(undefined, error))
    nudges.delivery()
  }
  const desk = desksTelling(backend.desk, tell)
  const tick = async (): Promise<void> => {
    await clock.refresh()
    await dueNow(clock.now())
    metrics.ticked.set(machine() / 1000)
    delivery.nudge()
  }
  const duties = openDuties({
    // Nobody else can have an embedded database open.
    lease: async (name, ms) => database.engine === 'pglite' || (await holdLease(database, name, process, ms)),
    drop: (name) => dropLease(database, name, process),
    tick,
    poll: config.telegram?.mode === 'poll' && tg ? (signal) => tg.poll({ signal, onUpdate: takeUpdate }) : undefined,
    missedTexts: texter && takeMissed({ ...texter, ...intake, firstSince: (at) => lastText(database, at), machine }),
    broke: broke('duty'),
  })

  return {
    config,
    database,
    clock,
    backend,
    texts,
    metrics,
    desk,
    takeUpdate,
    takeText: (form: Form) =>
      texted.takeText(form).catch((error: unknown) => {
        duties.textLost()
        throw error
      }),
    takeStatus: texted.takeStatus,
    signInPage: openSignInPage(
      { signIns, verify: backend.verify, pepper, nudge: nudges.turns },
      { patrons: backend, ...personRecords(database), tell },
    ),
    publicUrl: () => publicUrl,
    /** Starts the loops, once it is known where we are reached; tells Telegram how to reach us. */
    async start(reachedAt: string): Promise<void> {
      publicUrl = reachedAt
      if (config.role === 'web') return
      wake.listen(() => [turns, delivery].forEach((loop) => void loop.nudge()))
      delivery.start()
      turns.start()
      duties.start()
      await tg?.setUp(menu(texts), webhookOf(config, publicUrl)).catch((error) => broke('set-up')(undefined, error))
    },
    tick,
    /** Works off the inbox and says what came of it, without the loops: for whoever counts or steps. */
    work: () => turns.workOff().then(delivery.idle),
    ready: () => reachable(database),
    people: () => demoPeople(database, config.defaultLanguage),
    lentTo: (patronId: PatronId) => lentTo(database, patronId),
    /** Library time walks to an instant hour by hour, as the simulator's clock does; resolves when nothing is left to send. */
    walk: (to: Instant) =>
      walk(to, { ...clock, tick, busy: () => hasDue(database, clock.now()), nudge: [turns.nudge, delivery.nudge] }),
    async close(): Promise<void> {
      await wake.stop()
      await duties.stop()
      await turns.stop()
      await delivery.stop()
      await database.close()
    },
  }
}
