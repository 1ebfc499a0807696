import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../../prisma/client.ts'
import { onEachEngine } from '../support/engines.ts'
import { type Carriers, fromBot, openCarriers, openRoad, type Road, textUpdate, until } from '../support/road-scene.ts'

const texts: [what: string, text: string][] = [
  ['a NUL', 'Rai\u0000nis'],
  ['only a NUL', '\u0000'],
  ['a lone surrogate', 'Raudupiete \ud83d'],
  ['direction overrides', '\u202eRaudupiete\u2066\u202d'],
  ['a byte order mark', '\ufeffRaudupiete'],
  ['marks upon marks', `Z${'\u0301'.repeat(500)}algo`],
  ['4096 letters', 'ā'.repeat(4096)],
  ['5000 letters', 'a'.repeat(5000)],
  ['only emoji', '📚👩‍👩‍👧‍👦🙃'],
  ['SQL', `'; DROP TABLE patron; --`],
  ['wildcards', '%_\\'],
  ['HTML', '<b>Rainis</b><script>alert(1)</script> & "x"'],
  ['templates', '{{7*7}} $' + '{x} ../../ javascript:alert(1)'],
  ['a line of a log', 'x\r\n{"level":60}'],
  ['prototypes', '__proto__'],
  ['spaces', '   \n\t '],
]

onEachEngine((engine) => {
  let carriers: Carriers
  let database: Database
  let road: Road
  let made = 0

  beforeAll(async () => {
    carriers = await openCarriers()
    database = await engine.fresh()
    road = await openRoad(carriers, database)
  })
  afterAll(async () => {
    await road?.close()
    await carriers?.close()
  })

  it.each(texts)('%s is answered on both phones, and nothing breaks', async (_what, text) => {
    made += 1
    const id = 9_000_000_000 + made
    const phone = carriers.botApi.phone({ id, first_name: '<b>Anna</b>\u202e', language_code: 'en' })
    carriers.botApi.updates.hold()
    phone.start()
    expect(await road.post(textUpdate(made, id, text))).toBe(200)
    await until(() => fromBot(phone.messages()).length > 0)
    const texter = carriers.carrier.phone(`+371290${String(20_000 + made)}`)
    const { outcome } = await texter.type(text)
    expect(outcome).toMatchObject({ kind: 'answered', status: 200 })
    await until(() => texter.received().length > 0)
    expect(road.faults).toEqual([])
    const [row] = await database.sql<{ n: number }>(`SELECT count(*) AS n FROM patron`)
    expect(row?.n).toBeGreaterThan(0)
  })

  it('what was typed in HTML is shown as it was typed', async () => {
    const id = 9_000_001_000
    const phone = carriers.botApi.phone({ id, first_name: 'Anna', language_code: 'en' })
    phone.start()
    await road.post(textUpdate(5_000, id, '<b>nowhere</b>'))
    await until(() => fromBot(phone.messages()).some((said) => said.includes('<b>nowhere</b>')))
  })

  it('64 kB of words by SMS are answered', async () => {
    const texter = carriers.carrier.phone('+37129099999')
    const { outcome } = await texter.type('vārdi '.repeat(11_000))
    expect(outcome).toMatchObject({ kind: 'answered', status: 200 })
    await until(() => texter.received().length > 0)
    expect(road.faults).toEqual([])
  })
})
