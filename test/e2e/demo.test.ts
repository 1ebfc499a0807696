/** `npm run demo` as anybody runs it: the week happens, in order, on both phones. */

import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

/** What the week is about, in the order it happens; each on one phone or the other. */
const milestones = [
  'Jūsu konts pieslēgts: Anna Ozola.',
  'Jusu konts pieslegts: Peteris Zarins.',
  'Rezervēts: „Straumēni”, Nr. 1001.',
  '„Vīrs vārdā Uve”: Jūs esat rindā, 3. vieta.',
  'pagarināšana pieteikta',
  'Pagarināts, Nr.',
  'Varat saņemt Galvenajā bibliotēkā: „Straumēni”.',
  'Varat sanemt Galvenaja biblioteka: "Raudupiete".',
  'Thursday 16 April',
  'Wednesday 22 April',
  'Monday 27 April',
  'Atgādinām: „Zvejnieka dēls” jānodod',
  '„Zvejnieka dēls”: pagarināšana pieteikta',
  'The week is over',
]

it('plays a patron’s week on two phones and ends well', { timeout: 120_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['api/simulator/demo.ts'], { encoding: 'utf8' })
  expect(stderr).toBe('')
  let from = 0
  const missing = milestones.filter((words) => {
    const at = stdout.indexOf(words, from)
    if (at >= 0) from = at
    return at < 0
  })
  expect(missing).toEqual([])
  expect(status).toBe(0)
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(101)
})
