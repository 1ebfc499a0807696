/** The floor: a bare webhook that does one INSERT and one Bot API call. Nothing is deduplicated, nothing survives a crash. */

import Fastify from 'fastify'
import pg from 'pg'
import { answerText, given } from './given.ts'

const { databaseUrl, apiRoot, token, port } = given()
const pool = new pg.Pool({ connectionString: databaseUrl, max: 12 })
await pool.query('CREATE TABLE IF NOT EXISTS bench_floor (id bigserial PRIMARY KEY, chat bigint, body jsonb)')

const app = Fastify({ logger: false })
app.post<{ Body: { message: { chat: { id: number }; text: string } } }>(
  '/webhooks/telegram',
  async ({ body }, reply) => {
    const chat = body.message.chat.id
    await pool.query({
      name: 'floor',
      text: 'INSERT INTO bench_floor (chat, body) VALUES ($1, $2)',
      values: [chat, body],
    })
    const send = () =>
      fetch(`${apiRoot}/bot${token}/sendMessage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ chat_id: chat, text: answerText }),
      }).then((answer) => answer.arrayBuffer())
    // An idle connection may be closed under our hands.
    void send().catch(send)
    return reply.code(200).send()
  },
)
await app.listen({ host: '127.0.0.1', port })
console.log('listening')
