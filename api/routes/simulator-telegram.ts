/** /simulator/telegram/:userId: a Telegram phone in somebody's hand. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorShape, Refused } from '../errors.ts'
import type { Holder, SimulatorDeps } from '../simulator/phones/deps.ts'
import { readTelegram, telegramPhone, telegramScreen } from '../simulator/phones/screens.ts'
import type { HourOf } from '../simulator/phones/stamps.ts'

const user = z.object({
  userId: z.coerce
    .number('give a whole number')
    .int()
    .min(1)
    .max(2 ** 52),
})
const gesture = z.union([
  z.strictObject({ text: z.string().min(1).max(4096) }),
  z.strictObject({
    press: z.string().min(1).max(200).describe('the label of a button, or what it sends'),
    message: z.int().optional().describe('on which message; the newest that has the button unless given'),
  }),
  z.strictObject({
    start: z.union([z.literal(true), z.string().regex(/^[\w-]{1,64}$/)]).describe('true, or what stands after ?start='),
  }),
  z.strictObject({ blocked: z.boolean() }),
])

export const simulatorTelegram =
  ({ botApi }: SimulatorDeps, hourOf: HourOf, holders: () => Promise<Holder[]>): FastifyPluginAsyncZod =>
  async (app) => {
    const tags = ['simulator']
    const phoneOf = async (userId: number) => {
      const holder = (await holders()).find((one) => one.userId === userId)
      return telegramPhone(botApi, holder ?? { userId })
    }

    app.get(
      '/simulator/telegram/:userId',
      { schema: { tags, summary: 'What a Telegram phone shows', params: user, response: { 200: telegramScreen } } },
      async ({ params }) => readTelegram(botApi, await phoneOf(params.userId), hourOf),
    )

    app.post(
      '/simulator/telegram/:userId',
      {
        schema: {
          tags,
          summary: 'Type, press a button, press START, block or unblock',
          description: 'Answers with what the phone shows then; what the bot says to it comes a moment later.',
          params: user,
          body: gesture,
          response: { 200: telegramScreen, 400: errorShape, 409: errorShape },
        },
      },
      async ({ params, body }) => {
        const phone = await phoneOf(params.userId)
        try {
          if ('text' in body) phone.type(body.text)
          else if ('press' in body) phone.press(body.press, body.message)
          else if ('start' in body) phone.start(body.start === true ? undefined : body.start)
          else if (body.blocked) phone.block()
          else phone.unblock()
        } catch (error) {
          throw new Refused(
            409,
            'not-on-this-phone',
            error instanceof Error ? error.message : 'This phone cannot do that.',
          )
        }
        return readTelegram(botApi, phone, hourOf)
      },
    )

    app.get(
      '/simulator/telegram/:userId/pictures/:message',
      { schema: { params: user.extend({ message: z.coerce.number().int() }) } },
      async ({ params }, reply) => {
        const phone = await phoneOf(params.userId)
        const file = phone.messages().find(({ id }) => id === params.message)?.file
        if (!file) throw new Refused(404, 'no-such-picture', 'This message has no picture, or is gone.')
        return reply.header('cache-control', 'no-store').type('image/png').send(Buffer.from(file.bytes))
      },
    )
  }
