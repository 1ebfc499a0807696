/** POST /webhooks/twilio/sms and /webhooks/twilio/status: signed forms, answered with an empty TwiML once stored. */

import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import twilio from 'twilio'
import { z } from 'zod'
import { documentOnly } from '../documentation.ts'
import { errorShape } from '../errors.ts'
import { readForm, refusal, takeBodiesAsText } from './webhook-body.ts'

export type Form = Readonly<Record<string, string>>

export interface TwilioWebhooks {
  authToken: string
  /** Scheme, host and port by which the carrier reaches us: signatures are over it, never over the `Host` header. */
  publicUrl: () => string
  /** Stores an inbound text, or keeps it as unreadable. Rejects when it cannot be stored now. */
  takeText: (form: Form) => Promise<unknown>
  /** Takes one step of a message of ours; `outboxId` is `o` of the callback's address. Rejects as above. */
  takeStatus: (form: Form, outboxId: unknown) => Promise<unknown>
  /** Told when storing failed; what was to be stored is not told. */
  onTrouble?: (error: unknown) => void
}

const emptyTwiml = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>'

const form = {
  tags: ['webhooks'],
  consumes: ['application/x-www-form-urlencoded'],
  produces: ['text/xml'],
  headers: z.object({ 'x-twilio-signature': z.string().describe('over PUBLIC_URL, path, query and the fields') }),
  response: {
    200: z.string().describe('an empty TwiML'),
    400: errorShape.describe('a field stands twice'),
    403: errorShape,
    413: errorShape,
    503: errorShape.describe('not stored'),
  },
}
const smsSchema = {
  ...form,
  summary: 'What a patron texted',
  body: z.looseObject({
    MessageSid: z.string(),
    From: z.string(),
    Body: z.string().optional(),
    OptOutType: z.string().optional(),
  }),
}
const statusSchema = {
  ...form,
  summary: 'What became of a text of ours',
  querystring: z.object({ o: z.string().describe('the number of our message') }),
  body: z.looseObject({ MessageSid: z.string(), MessageStatus: z.string(), ErrorCode: z.string().optional() }),
}

/** Both webhooks as a plugin; register it without a prefix. */
export function twilioWebhooks(options: TwilioWebhooks): FastifyPluginAsync {
  const { authToken, publicUrl, takeText, takeStatus, onTrouble = () => {} } = options

  async function answer(request: FastifyRequest, reply: FastifyReply, take: (form: Form) => Promise<unknown>) {
    const form = readForm(request.body)
    if (form === undefined) return reply.code(400).send(refusal(400, 'repeated-field', 'Send each field once.'))
    const signature = request.headers['x-twilio-signature']
    const signed = typeof signature === 'string' && signature !== ''
    if (!signed || !twilio.validateRequest(authToken, signature, publicUrl() + request.url, form)) {
      return reply.code(403).send(refusal(403, 'wrong-signature', 'Sign the public address and the fields.'))
    }
    try {
      await take(form)
      return reply.code(200).type('text/xml').send(emptyTwiml)
    } catch (error) {
      onTrouble(error)
      return reply.code(503).send(refusal(503, 'not-stored', 'Send it again in a moment.'))
    }
  }

  return async (app) => {
    documentOnly(app)
    takeBodiesAsText(app)
    app.post('/webhooks/twilio/sms', { logLevel: 'warn', schema: smsSchema }, (request, reply) =>
      answer(request, reply, takeText),
    )
    app.post('/webhooks/twilio/status', { logLevel: 'warn', schema: statusSchema }, (request, reply) =>
      answer(request, reply, (form) => takeStatus(form, new URL(request.url, 'http://door').searchParams.get('o'))),
    )
  }
}
