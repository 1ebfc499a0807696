/** `npm run demo`: one patron's week through the real adapters against the local doubles, two phones side by side. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { readConfig } from '../../bot/config.ts'
import { atLocal } from '../../bot/library/calendar.ts'
import { demoPassword } from '../../prisma/demo/read.ts'
import { startRinda } from '../rinda.ts'
import { heading, sideBySide } from './demo/columns.ts'
import { type HeldPhone, telegramPhone, textPhone, waitFor } from './demo/phones.ts'
import { playWeek } from './demo/week.ts'

const zone = 'Europe/Riga'
const start = Date.parse(atLocal(zone, '2026-04-14', '10:00'))
const opened = performance.now()
const folder = mkdtempSync(join(tmpdir(), 'rinda-demo-'))
const read = readConfig({ DATA_DIR: folder, PORT: '0', LIBRARY_TIMEZONE: zone })
if (!read.ok) throw new Error('the demo has an environment of its own, and it is faulty')

const rinda = await startRinda({
  config: read.config,
  logger: pino({ level: 'silent' }),
  machine: () => start + (performance.now() - opened),
})
try {
  const { app, doubles, url } = rinda
  if (doubles === undefined) throw new Error('the demo needs the simulator')
  const anna = telegramPhone(doubles.botApi, { id: 100001, first_name: 'Anna', last_name: 'Ozola' })
  const peteris = textPhone(doubles.carrier, '+37129000007')
  const show = (): void => {
    const lines = sideBySide(anna.news(), peteris.news())
    if (lines !== '') console.log(lines)
  }
  const scene = (text: string): void => {
    show()
    console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 96 - text.length))}`)
  }
  const signIn = async (phone: HeldPhone, card: string): Promise<void> => {
    const [, token = '', number = ''] = await waitFor(
      'a sign-in link',
      () => /signin\?l=\w+#([\w-]+)[\s\S]*?: (\d\d)\./.exec(phone.unseen()) ?? undefined,
    )
    const body = new URLSearchParams({ token, number, card, password: demoPassword })
    const before = phone.unseen()
    const answer = await fetch(`${url}/signin`, { method: 'POST', body, headers: { origin: url } })
    if (answer.status !== 200) throw new Error(`the sign-in page answered ${answer.status}`)
    await waitFor('the word that the sign-in worked', () => (phone.unseen() === before ? undefined : true))
    await app.walk(app.clock.now())
  }
  console.log(heading('Anna Ozola, 100001: Telegram', 'Pēteris Zariņš, 100007: SMS'))
  await playWeek({
    anna,
    peteris,
    desk: app.desk,
    now: app.clock.now,
    goTo: (date, time) => app.walk(atLocal(zone, date, time)),
    signIn,
    scene,
    barcodeOf: async (card, title) => {
      const lent = (await app.lentTo(`p${card}`)).find((one) => one.title === title)
      if (lent === undefined) throw new Error(`“${title}” is not lent to ${card}`)
      return lent.barcode
    },
  })
  scene('The week is over')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await rinda.close()
  rmSync(folder, { recursive: true, force: true })
}
