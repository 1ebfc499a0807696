/** The console over the demo library on its first day, on a real database, with clocks moved by hand. */

import { randomBytes, randomUUID } from 'node:crypto'
import { deskApi } from '../../api/routes/api-desk.ts'
import { staffConsole } from '../../api/routes/staff.ts'
import { buildServer } from '../../api/server.ts'
import { openDesk } from '../../bot/app/desk.ts'
import type { StaffMember } from '../../bot/desk/staff.ts'
import { desksTelling } from '../../bot/desk-telling.ts'
import { builtin } from '../../bot/ils/builtin/builtin.ts'
import { hashPassword } from '../../bot/ils/builtin/passwords.ts'
import type { PatronId } from '../../bot/library/types.ts'
import { tokenHash } from '../../bot/sign-in-secrets.ts'
import { loadTexts } from '../../bot/texts/load.ts'
import type { Database } from '../../prisma/client.ts'
import { demoPassword } from '../../prisma/demo/read.ts'
import { seededDemo } from './seeded.ts'

export const firstMorning = '2026-04-14T07:00:00.000Z'
const pepper = 'a pepper that only the tests have'

export type ConsoleScene = Awaited<ReturnType<typeof openConsoleScene>>

/** Lay it out once a file; `again` puts everything back as it was. */
export async function openConsoleScene(database: Database) {
  const putBack = await seededDemo(database, '2026-04-14')
  const hash = await hashPassword(demoPassword, pepper)
  let now = Date.parse(firstMorning)
  let machine = Date.UTC(2031, 0, 1)
  let made = 0
  const told: PatronId[] = []
  const backend = builtin(database, { ids: () => `made-${++made}-${randomUUID()}`, pepper })
  const clock = { now: () => new Date(now).toISOString() }
  const desk = desksTelling(backend.desk, async (patronIds) => void told.push(...patronIds))
  const tell = async (patronIds: PatronId[]) => void told.push(...patronIds)
  const botName = async () => 'RindaTestBot'
  const parts = {
    database,
    backend,
    desk,
    tell,
    botName,
    smsNumber: '+37163600000',
    machine: () => machine,
    pepper,
    sessionSecret: 's'.repeat(40),
  }
  const { rooms, staffDoor } = openDesk({ ...parts, demoAccounts: 'welcome' })
  const texts = loadTexts()
  let base = 'http://127.0.0.1'
  const door = { rooms, staffDoor, texts, clock, publicUrl: () => base, key: randomUUID }
  const app = buildServer({
    catalogue: backend,
    library: () => backend.library(),
    clock,
    texts,
    ready: async () => ({ ok: true }),
    trustedProxy: [],
    logger: undefined,
    plugins: [staffConsole(door), deskApi(door)],
  })
  const again = async () => {
    await putBack()
    await database.sql('UPDATE staff SET password_hash = $1', [hash])
    now = Date.parse(firstMorning)
    told.length = 0
  }
  await again()
  return {
    ...door,
    app,
    backend,
    database,
    told,
    again,
    machine: () => machine,
    /** both clocks */
    pass(minutes: number) {
      now += minutes * 60_000
      machine += minutes * 60_000
    },
    async listen() {
      base = await app.listen({ port: 0, host: '127.0.0.1' })
      return base
    },
    async staff(username: string): Promise<StaffMember> {
      const found = await staffDoor.accounts.byUsername(username)
      if (!found) throw new Error(`nobody called ${username} works here`)
      return found.staff
    },
    /** What the cookie of a signed-in browser holds; `name=value`. */
    async signedIn(username: string): Promise<string> {
      const done = await staffDoor.signIn({
        username,
        password: demoPassword,
        ip: '192.0.2.1',
        agent: 'Firefox · Linux',
      })
      if (typeof done === 'string' || 'locked' in done) throw new Error(`${username} could not sign in`)
      return `rinda=${done.token}`
    },
    /** A token of a program that acts for somebody. */
    async token(username: string): Promise<string> {
      const token = Buffer.from(randomBytes(32)).toString('base64url')
      await database.sql(
        `INSERT INTO api_token (id, hash, name, staff_id, made_at) SELECT $1, $2, 'a test', id, now() FROM staff WHERE username = $3`,
        [randomUUID(), tokenHash(token), username],
      )
      return token
    },
    /** Anna asks for what she has on loan and may renew; gives the request. */
    async renewalAsked(card = '100001') {
      const [patron] = await database.sql<{ id: string }>('SELECT id FROM patron WHERE card = $1', [card])
      const patronId = patron?.id ?? ''
      const act = { now: clock.now(), actor: { by: 'patron', patronId, channel: 'telegram' } } as const
      const lent = await backend.loans({ ask: 'loans', patronId }, clock.now())
      await backend.renew({ ask: 'renew', patronId, loanIds: lent.map(({ loan }) => loan.id) }, act)
      return await database.sql<{
        id: string
        number: number
        branch: string
        loan_id: string
        against: string | null
      }>(
        `SELECT id, number, branch, loan_id, against FROM request WHERE state = 'pending' AND kind = 'renewal' ORDER BY number`,
      )
    },
    audit: () =>
      database.sql<{ actor: string; role: string; branch: string; what: string; subject: string }>(
        'SELECT actor, role, branch, what, subject FROM audit ORDER BY id',
      ),
  }
}
