/** /simulator/sms/:number: a phone that can only text. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { errorShape } from '../errors.ts'
import type { SimulatorDeps } from '../simulator/phones/deps.ts'
import { readSms, smsScreen } from '../simulator/phones/screens.ts'
import type { HourOf } from '../simulator/phones/stamps.ts'

const line = z.object({
  number: z
    .string()
    .regex(/^\+?[1-9]\d{7,14}$/, 'give a number like +37129000001')
    .transform((digits) => (digits.startsWith('+') ? digits : `+${digits}`)),
})

export const simulatorSms =
  ({ carrier }: SimulatorDeps, hourOf: HourOf): FastifyPluginAsyncZod =>
  async (app) => {
    const tags = ['simulator']
    app.get(
      '/simulator/sms/:number',
      {
        schema: {
          tags,
          summary: 'What an SMS phone shows',
          params: line,
          response: { 200: smsScreen, 400: errorShape },
        },
      },
      async ({ params }) => readSms(carrier, params.number, hourOf),
    )
    app.post(
      '/simulator/sms/:number',
      {
        schema: {
          tags,
          summary: 'Send a text to the library',
          description:
            'Answers with what the phone shows once the library has taken the text; its answer comes a moment later.',
          params: line,
          body: z.strictObject({ text: z.string().min(1).max(1600) }),
          response: { 200: smsScreen, 400: errorShape },
        },
      },
      async ({ params, body }) => {
        await carrier.phone(params.number).type(body.text)
        return readSms(carrier, params.number, hourOf)
      },
    )
  }
