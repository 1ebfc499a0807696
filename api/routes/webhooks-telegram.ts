/** POST /webhooks/telegram: an authentic update is answered 200 once it is stored, and only then. */

import type { FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import { documentOnly } from '../documentation.ts'
import { errorShape } from '../errors.ts'
import { knowsOneOf } from '../known-secret.ts'
import { readObject, refusal, takeBodiesAsText } from './webhook-body.ts'

export interface TelegramWebhook {
  /** One, or two while rotating: the header must be one of them. None lets nobody in. */
  secrets: readonly string[]
  /** Stores an update, or keeps it as unreadable. Rejects when it cannot be stored now: Telegram then repeats it. */
  take: (update: unknown) => Promise<unknown>
  /** Told when storing failed; what was to be stored is not told. */
  onTrouble?: (error: unknown) => void
}

const schema = {
  tags: ['webhooks'],
  summary: 'An update of Telegram’s; taken, whatever is in it, once it is stored',
  headers: z.object({ 'x-telegram-bot-api-secret-token': z.string().describe('one of TELEGRAM_WEBHOOK_SECRET') }),
  body: z.looseObject({ update_id: z.int().min(0) }).describe('Update, as in the Bot API'),
  response: {
    200: z.null().describe('stored, or known already'),
    400: errorShape,
    401: errorShape,
    413: errorShape,
    503: errorShape.describe('not stored: send it again'),
  },
}

/** The webhook as a plugin; register it without a prefix. */
export function telegramWebhook({ secrets, take, onTrouble = () => {} }: TelegramWebhook): FastifyPluginAsync {
  const knows = knowsOneOf(secrets)

  return async (app) => {
    documentOnly(app)
    takeBodiesAsText(app)
    // Before the body is read: a stranger's megabytes are not our concern.
    app.addHook('onRequest', async (request, reply) => {
      if (knows(String(request.headers['x-telegram-bot-api-secret-token'] ?? ''))) return
      return reply.code(401).send(refusal(401, 'wrong-secret', 'Set the webhook again with its secret.'))
    })
    app.post('/webhooks/telegram', { logLevel: 'warn', schema }, async (request, reply) => {
      const update = readObject(request.body)
      if (update === undefined) return reply.code(400).send(refusal(400, 'no-update', 'Send one JSON object.'))
      try {
        await take(update)
        return reply.code(200).send()
      } catch (error) {
        onTrouble(error)
        return reply.code(503).send(refusal(503, 'not-stored', 'Send it again in a moment.'))
      }
    })
  }
}
