// A carrier, a stand-in for the library's webhooks that notes what it hears, and time that stands still.

import Fastify from 'fastify'
import twilio from 'twilio'
import { authToken, inboundNumber, manualTimers, startCarrier } from './carrier-server.ts'

export type Heard = { path: string; fields: Record<string, string>; authentic: boolean }

export type CarrierScene = Awaited<ReturnType<typeof openCarrierScene>>

export async function openCarrierScene() {
  const timers = manualTimers()
  const clock = { now: '2026-04-14T07:00:00.000Z' }
  const heard: Heard[] = []
  let answer: () => Promise<number> = async () => 200

  const library = Fastify({ forceCloseConnections: true })
  library.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_: unknown, body: string | Buffer) => body.toString(),
  )
  library.post('/*', async (request, reply) => {
    const fields = Object.fromEntries(new URLSearchParams(String(request.body)))
    const signature = String(request.headers['x-twilio-signature'])
    const authentic = twilio.validateRequest(authToken, signature, `${libraryUrl}${request.url}`, fields)
    heard.push({ path: request.url, fields, authentic })
    return reply
      .code(await answer())
      .type('text/xml')
      .send('<Response/>')
  })
  const libraryUrl = await library.listen({ host: '127.0.0.1', port: 0 })
  const server = await startCarrier({
    now: () => clock.now,
    timers,
    webhookUrl: `${libraryUrl}/sms`,
    random: () => 0.99,
  })

  return {
    ...server,
    timers,
    clock,
    libraryUrl,
    heard,
    statuses: () => heard.map(({ fields }) => fields.MessageStatus),
    answerWith: (next: () => Promise<number>) => {
      answer = next
    },
    send: (body: string, more: Record<string, unknown> = {}, to = '+37129000001') =>
      server.client.messages.create({ to, from: inboundNumber, body, smartEncoded: false, ...more }),
    bodiesOn: (number: string) =>
      server.carrier
        .phone(number)
        .received()
        .map((text) => text.body),
    close: async () => {
      await server.close()
      await library.close()
    },
  }
}

/** What came of a call with the real client. */
export async function refusal(attempt: Promise<unknown>) {
  const failed: unknown = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (failed instanceof twilio.RestException) return { status: failed.status, code: failed.code }
  return failed instanceof Error ? 'connection lost' : 'accepted'
}

/** Lets sockets do their work until `met`. */
export async function until(met: () => boolean) {
  while (!met()) await new Promise((resolve) => setImmediate(resolve))
}
