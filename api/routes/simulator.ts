/** /simulator: the page, what it shows and when that changes, and the phones, clock and desk behind it. */

import { Readable } from 'node:stream'
import type { FastifyPluginAsync } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { localDate, localTime } from '../../bot/library/calendar.ts'
import type { Library } from '../../bot/library/types.ts'
import { longDay } from '../../bot/texts/dates.ts'
import { demoPassword } from '../../prisma/demo/read.ts'
import { errorShape, Refused } from '../errors.ts'
import { simulatorPage } from '../pages/simulator.ts'
import { nextMorning } from '../simulator/phones/clock-moves.ts'
import { type Holder, holderOf, type SimulatorDeps } from '../simulator/phones/deps.ts'
import { deskTask, deskTasks } from '../simulator/phones/desk-strip.ts'
import { readSms, readTelegram, smsScreen, telegramPhone, telegramScreen } from '../simulator/phones/screens.ts'
import { createStamps } from '../simulator/phones/stamps.ts'
import { simulatorClock } from './simulator-clock.ts'
import { simulatorDesk } from './simulator-desk.ts'
import { simulatorSms } from './simulator-sms.ts'
import { simulatorTelegram } from './simulator-telegram.ts'

const whose = z.object({
  patron: z.string().max(20).optional().describe('a card number; the first patron unless given'),
})
const scene = z.object({
  now: z.iso.datetime(),
  clock: z.object({
    day: z.string(),
    time: z.string(),
    date: z.iso.date(),
    zone: z.string(),
    nextMorning: z.string(),
  }),
  telegram: telegramScreen,
  sms: smsScreen,
  desk: z.array(deskTask),
})

/** A comment line this often keeps the stream open. */
const heartbeatMs = 15_000

export function simulatorRoutes(deps: SimulatorDeps, library: () => Promise<Library>): FastifyPluginAsync {
  const watchers = new Set<() => void>()
  const stamps = createStamps(deps)
  const changed = () => {
    for (const watcher of [...watchers]) watcher()
  }
  const holders = async () => (await deps.patrons()).map(holderOf)

  const page: FastifyPluginAsyncZod = async (app) => {
    const tags = ['simulator']
    const streams = new Set<Readable>()
    app.addHook('preClose', async () => {
      for (const stream of streams) stream.push(null)
    })

    app.get('/simulator', { schema: { querystring: whose } }, async ({ query }, reply) => {
      const everybody = await holders()
      const holder = chosen(everybody, query.patron)
      return reply.type('text/html; charset=utf-8').send(
        simulatorPage({
          libraryName: (await library()).name.en,
          botName: deps.botApi.bot.first_name,
          password: demoPassword,
          patrons: everybody.map((one) => ({ ...one, chosen: one.id === holder.id })),
        }),
      )
    })

    app.get(
      '/simulator/scene',
      {
        logLevel: 'warn',
        schema: {
          tags,
          summary: 'Clock, both phones and the desk',
          querystring: whose,
          response: { 200: scene, 404: errorShape },
        },
      },
      async ({ query }) => {
        const holder = chosen(await holders(), query.patron)
        const known = await library()
        const now = deps.now()
        const date = localDate(now, known.zone)
        return {
          now,
          clock: {
            day: `${longDay(date, 'en')} ${date.slice(0, 4)}`,
            time: localTime(now, known.zone),
            date,
            zone: known.zone,
            nextMorning: nextMorning(now, known.zone),
          },
          telegram: readTelegram(deps.botApi, telegramPhone(deps.botApi, holder), stamps.hourOf),
          sms: readSms(deps.carrier, holder.number, stamps.hourOf),
          desk: await deskTasks(deps, known, holder.id),
        }
      },
    )

    // Only “something changed” goes over the stream; what it is, the scene tells.
    app.get(
      '/simulator/events',
      { logLevel: 'warn', compress: false, schema: { querystring: whose } },
      async ({ query }, reply) => {
        const holder = chosen(await holders(), query.patron)
        const stream = new Readable({ read() {} })
        const tell = () => stream.push('event: changed\ndata: {}\n\n')
        const stops = [
          telegramPhone(deps.botApi, holder).onChange(tell),
          deps.carrier.phone(holder.number).onChange(tell),
        ]
        watchers.add(tell)
        streams.add(stream)
        const beat = setInterval(() => stream.push(': still here\n\n'), heartbeatMs)
        stream.once('close', () => {
          clearInterval(beat)
          streams.delete(stream)
          watchers.delete(tell)
          for (const stop of stops) stop()
        })
        tell()
        return reply.header('cache-control', 'no-store').type('text/event-stream').send(stream)
      },
    )
  }

  return async (app) => {
    let unwatch = () => {}
    app.addHook('onReady', async () => {
      unwatch = stamps.watch(await holders())
    })
    app.addHook('onClose', async () => unwatch())
    app.register(page)
    app.register(simulatorTelegram(deps, stamps.hourOf, holders))
    app.register(simulatorSms(deps, stamps.hourOf))
    app.register(simulatorClock(deps, library, changed))
    app.register(simulatorDesk(deps, changed))
  }
}

function chosen(holders: Holder[], card: string | undefined): Holder {
  const holder = card === undefined ? holders[0] : holders.find((one) => one.card === card)
  if (!holder)
    throw new Refused(404, 'no-such-patron', 'There is no demo patron with this card. See /simulator for who there is.')
  return holder
}
