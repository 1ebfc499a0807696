/** The peer: grammY with its conversations plugin, its sessions in PostgreSQL, answering from the same tables. */

import { type Conversation, type ConversationFlavor, conversations, createConversation } from '@grammyjs/conversations'
import Fastify from 'fastify'
import { Bot, type Context, InlineKeyboard, webhookCallback } from 'grammy'
import pg from 'pg'
import { given } from './given.ts'

type Talk = ConversationFlavor<Context>

const { databaseUrl, apiRoot, token, port, secret } = given()
const pool = new pg.Pool({ connectionString: databaseUrl, max: 12 })
await pool.query('CREATE TABLE IF NOT EXISTS bench_session (key text PRIMARY KEY, value jsonb)')

const bot = new Bot<Talk>(token, { client: { apiRoot } })
bot.use(
  conversations({
    storage: {
      type: 'key',
      version: 0,
      adapter: {
        async read(key: string) {
          const { rows } = await pool.query('SELECT value FROM bench_session WHERE key = $1', [key])
          return rows[0]?.value
        },
        async write(key: string, value: unknown) {
          await pool.query(
            'INSERT INTO bench_session VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value',
            [key, JSON.stringify(value)],
          )
        },
        async delete(key: string) {
          await pool.query('DELETE FROM bench_session WHERE key = $1', [key])
        },
      },
    },
  }),
)

/** Ends with its answer: one that waited for more would be played from its first message again at each. */
async function library(conversation: Conversation<Talk>, said: Context): Promise<void> {
  const address = `telegram:${said.from?.id}`
  const lines = await conversation.external(async () => {
    const { rows } = await pool.query<{ title: string; due: string }>(
      `SELECT t.title, to_char(l.due_at, 'DD.MM.') AS due FROM link k JOIN loan l ON l.patron_id = k.patron_id
       JOIN title t ON t.id = l.title_id WHERE k.address = $1 AND l.returned_at IS NULL ORDER BY l.due_at`,
      [address],
    )
    return rows
  })
  const keyboard = new InlineKeyboard()
  for (const [at, { title, due }] of lines.entries()) keyboard.text(`${title} – līdz ${due}`, `loan.${at}`).row()
  await said.reply(`Pie Jums ir ${lines.length} izdevumi:`, { parse_mode: 'HTML', reply_markup: keyboard })
}

bot.use(createConversation(library))
bot.on('message:text', (context) => context.conversation.enter('library'))
await bot.init()

const app = Fastify({ logger: false })
app.post('/webhooks/telegram', webhookCallback(bot, 'fastify', { secretToken: secret }))
await app.listen({ host: '127.0.0.1', port })
console.log('listening')
