import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { perform } from '../../bot/desk/deed.ts'
import { patronDeeds } from '../../bot/desk/patron-deeds.ts'
import { attemptsKey, deskCodeHash } from '../../bot/sign-in-secrets.ts'
import type { Database } from '../../prisma/client.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'
import { onEachEngine } from '../support/engines.ts'

const deeds = patronDeeds
const pepper = 'a pepper that only the tests have'

onEachEngine((engine) => {
  let database: Database
  let scene: ConsoleScene
  beforeAll(async () => {
    database = await engine.fresh()
    scene = await openConsoleScene(database)
  })
  beforeEach(() => scene.again())
  afterAll(() => database.close())

  const asking = async (key?: string, username = 'galvena') => ({
    staff: await scene.staff(username),
    now: scene.clock.now(),
    ...(key !== undefined && { key }),
  })
  const find = async (query: string) => {
    const answer = await perform(deeds.findPatrons, scene.rooms, await asking(), { query })
    return 'refusal' in answer ? [] : answer.found.map(({ card }) => card)
  }
  const idOf = async (card: string) =>
    (await database.sql<{ id: string }>('SELECT id FROM patron WHERE card = $1', [card]))[0]?.id ?? ''
  const sheetOf = async (card: string) => {
    const sheet = await perform(deeds.patron, scene.rooms, await asking(), { card })
    if ('refusal' in sheet) throw new Error(`${card}: ${sheet.refusal}`)
    return sheet
  }
  const details = {
    card: '100777',
    name: 'Žanete Ķiploka',
    category: 'adult',
    language: 'lv',
    expires: '2027-04-14',
    phone: '+37129777777',
    pickupPoint: 'parventa',
  } as const
  const register = async (key?: string, more: object = {}) => {
    const done = await perform(deeds.registerPatron, scene.rooms, await asking(key), { ...details, ...more })
    if (!('slip' in done)) throw new Error(`not registered: ${done.refusal}`)
    return done.slip
  }

  describe('finding', () => {
    it('a name with or without its marks, small or large, its words in any order', async () => {
      for (const words of ['berzina', 'Bērziņa', 'BĒRZIŅA', 'lig ber', 'berzina līga']) {
        expect([words, await find(words)]).toEqual([words, ['100008']])
      }
      expect(await find('петрова')).toEqual(['100003'])
      expect(await find('%')).toEqual([])
      expect(await find(`' OR 1=1 --`)).toEqual([])
      expect(await find('   ')).toEqual([])
    })

    it('a card, a user name, a phone as people say it', async () => {
      for (const said of ['100001', 'anna.ozola', '29000001', '+371 29 000 001', 'Anna.Ozola']) {
        expect([said, await find(said)]).toEqual([said, ['100001']])
      }
    })
  })

  describe('registering', () => {
    it('gives a first password, a code and a QR that work, and proposes the user name', async () => {
      const slip = await register()
      expect(slip).toMatchObject({ patron: { username: 'zanete.kiploka', phone: '+37129777777' } })
      expect(await scene.backend.verify('zanete.kiploka', slip.password ?? '')).toEqual({ patronId: slip.patron.id })
      expect(slip.code).toMatchObject({ phone: '+37129777777', until: '2026-04-14T07:15:00.000Z' })
      expect(slip.qr?.url).toMatch(/^https:\/\/t\.me\/RindaTestBot\?start=l_[\w-]{43}$/)
      const token = slip.qr?.url.split('l_')[1] ?? ''
      const codes = await database.sql<{ code_hash: string; kind: string }>(
        'SELECT code_hash, kind FROM desk_code WHERE patron_id = $1 ORDER BY kind',
        [slip.patron.id],
      )
      expect(codes).toEqual([
        { code_hash: deskCodeHash(slip.code.digits, pepper), kind: 'code' },
        { code_hash: deskCodeHash(token, pepper), kind: 'qr' },
      ])
    })

    it('pressed twice registers once and shows the same slip; no secret and no name is kept beside the account', async () => {
      const first = await register('k')
      expect(await register('k')).toEqual(first)
      expect(await scene.audit()).toMatchObject([{ what: 'register-patron', subject: first.patron.id }])
      const kept = await database.sql<{ row: string }>(
        'SELECT a::text AS row FROM action a UNION ALL SELECT u::text FROM audit u UNION ALL SELECT d::text FROM desk_code d',
      )
      const all = kept.map(({ row }) => row).join()
      const secrets = [first.password ?? '', first.code.digits, first.qr?.url.split('l_')[1] ?? '']
      for (const secret of [...secrets, 'Ķiploka', '100777']) expect(all).not.toContain(secret)
    })

    it('a card or user name somebody has is refused, with a user name that is free', async () => {
      const again = { ...details, card: '100001' }
      expect(await perform(deeds.registerPatron, scene.rooms, await asking(), again)).toEqual({ refusal: 'card-taken' })
      const named = { ...details, username: 'anna.ozola' }
      expect(await perform(deeds.registerPatron, scene.rooms, await asking(), named)).toEqual({
        refusal: 'username-in-use',
        proposal: 'anna.ozola2',
      })
      expect((await register('n', { name: 'Anna Ozola' })).patron.username).toBe('anna.ozola2')
      const nowhere = { ...details, card: '100778', pickupPoint: 'mars' }
      expect(await perform(deeds.registerPatron, scene.rooms, await asking(), nowhere)).toEqual({
        refusal: 'pickup-unknown',
      })
      expect(await scene.audit()).toHaveLength(1)
    })

    it('two at once with the same card: one is registered', async () => {
      const both = await Promise.all(
        [await asking('a'), await asking('b', 'parventa')].map((who) =>
          perform(deeds.registerPatron, scene.rooms, who, details),
        ),
      )
      expect(both.filter((one) => 'slip' in one)).toHaveLength(1)
      expect(both.filter((one) => 'refusal' in one && one.refusal === 'card-taken')).toHaveLength(1)
    })
  })

  it('a new password voids the old one and the codes given before; without it only the codes are new', async () => {
    const first = await register()
    const { id } = first.patron
    const linkOnly = await perform(deeds.newSlip, scene.rooms, await asking('x'), { patronId: id, password: false })
    if (!('slip' in linkOnly)) throw new Error('no slip')
    expect(linkOnly.slip.password).toBeUndefined()
    expect(linkOnly.slip.code.phone).toBeUndefined()
    expect(await scene.backend.verify('100777', first.password ?? '')).toEqual({ patronId: id })
    const reset = await perform(deeds.newSlip, scene.rooms, await asking('y'), { patronId: id, password: true })
    if (!('slip' in reset)) throw new Error('no slip')
    expect(await scene.backend.verify('100777', first.password ?? '')).toBe('wrong')
    expect(await scene.backend.verify('100777', reset.slip.password ?? '')).toEqual({ patronId: id })
    const live = await database.sql('SELECT 1 FROM desk_code WHERE patron_id = $1 AND expires_at > $2::timestamptz', [
      id,
      scene.clock.now(),
    ])
    expect(live).toHaveLength(2)
  })

  it('changes what is given, and the audit says which fields and no value that names somebody', async () => {
    const patronId = await idOf('100001')
    const changes = { name: 'Anna Liepa', phone: null, blocked: true, fees: 150 }
    expect(await perform(deeds.changePatron, scene.rooms, await asking(), { patronId, changes })).toMatchObject({
      patron: { name: 'Anna Liepa', blocked: true, fees: 150 },
    })
    expect((await sheetOf('100001')).patron.phone).toBeUndefined()
    const [line] = await database.sql<{ detail: object }>('SELECT detail FROM audit')
    expect(line?.detail).toEqual({ fields: 'name phone', blocked: true, fees: 150 })
  })

  it('what was locked by guessing is open again', async () => {
    const key = attemptsKey('card', '100001', pepper)
    await database.sql(
      `INSERT INTO sign_in_attempts (key, failures, locked_until, last_at)
       VALUES ($1, 9, $2::timestamptz + interval '8 minutes', $2::timestamptz)`,
      [key, scene.clock.now()],
    )
    expect((await sheetOf('100001')).locked).toBe(8)
    await perform(deeds.unlockPatron, scene.rooms, await asking(), { patronId: await idOf('100001') })
    expect((await sheetOf('100001')).locked).toBeUndefined()
  })

  it('a phone is unlinked from its own patron only', async () => {
    const [anna, janis] = [await idOf('100001'), await idOf('100002')]
    await database.sql(
      `INSERT INTO link (address, channel, patron_id, linked_at) VALUES ('telegram:7', 'telegram', $1, $2::timestamptz)`,
      [anna, scene.clock.now()],
    )
    const unlink = async (patronId: string) =>
      perform(deeds.unlinkPhone, scene.rooms, await asking(), { patronId, address: 'telegram:7' })
    expect(await unlink(janis)).toEqual({ refusal: 'phone-not-linked' })
    expect(await unlink(anna)).toEqual({ unlinked: true })
    expect(await scene.audit()).toMatchObject([{ what: 'unlink-phone', subject: anna }])
  })

  it('a card of the family is added and taken away, each with one line of the librarian’s in the audit', async () => {
    const patronId = await idOf('100002')
    const add = async (card: string) => perform(deeds.addWard, scene.rooms, await asking(), { patronId, card })
    expect(await add('100002')).toEqual({ refusal: 'own-card' })
    expect(await add('999999')).toEqual({ refusal: 'unknown-card' })
    expect(await add('100013')).toMatchObject({ added: { card: '100013' } })
    expect((await sheetOf('100002')).wards).toMatchObject([{ card: '100013' }])
    const wardId = await idOf('100013')
    const drop = async () => perform(deeds.removeWard, scene.rooms, await asking(), { patronId, wardId })
    expect(await drop()).toEqual({ removed: true })
    expect(await drop()).toEqual({ refusal: 'ward-not-there' })
    const { id } = await scene.staff('galvena')
    expect(await scene.audit()).toMatchObject([
      { what: 'add-ward', subject: patronId, actor: `staff:${id}`, role: 'librarian' },
      { what: 'remove-ward', subject: patronId, actor: `staff:${id}` },
    ])
  })

  it('messages are shown with what became of them, and that they were read is kept', async () => {
    const patronId = await idOf('100001')
    const at = scene.clock.now()
    const row = `INSERT INTO outbox (key, address, patron_id, kind, body, made_at, send_after, status, failure)
      VALUES ($1, 'sms:+37129000001', $2, 'due-soon', $3::jsonb, $4::timestamptz, $4::timestamptz, $5, $6)`
    await database.sql(row, ['a', patronId, JSON.stringify({ text: 'Rīt' }), at, 'failed', '30005'])
    await database.sql(row, ['b', patronId, null, at, 'skipped', 'joined 1'])
    const read = await perform(deeds.patronMessages, scene.rooms, await asking(), { patronId })
    expect(read).toMatchObject({ messages: [{ channel: 'sms', status: 'failed', failure: '30005', text: 'Rīt' }] })
    expect(await scene.audit()).toMatchObject([{ what: 'patron-messages', subject: patronId }])
    expect((await sheetOf('100001')).failed).toBe(1)
  })

  it('what a patron has now is shown, and nothing of the past', async () => {
    const patronId = await idOf('100001')
    const items = await perform(deeds.patronItems, scene.rooms, await asking(), { patronId })
    if ('refusal' in items) throw new Error('not shown')
    expect(items.loans.length).toBeGreaterThan(0)
    expect(items.loans.every(({ loan }) => loan.returnedAt === undefined)).toBe(true)
  })

  it('a copy is given and an account forgotten: not while something is on loan or owed, and then without a trace', async () => {
    const [anna] = [await idOf('100001')]
    const erase = async (patronId: string) => perform(deeds.erasePatron, scene.rooms, await asking(), { patronId })
    expect(await erase(anna)).toMatchObject({ refusal: 'erase-on-loan' })
    const slip = await register('e')
    const { id } = slip.patron
    expect(await perform(deeds.exportPatron, scene.rooms, await asking(), { patronId: id })).toMatchObject({
      held: { patron: { name: 'Žanete Ķiploka' } },
    })
    expect(await erase(id)).toEqual({ erased: true })
    expect(await erase(id)).toEqual({ refusal: 'unknown-card' })
    expect(await find('100777')).toEqual([])
    const lines = await scene.audit()
    expect(lines.filter(({ subject }) => subject === id)).toEqual([])
    expect(lines).toContainEqual(expect.objectContaining({ what: 'erase-patron', subject: 'erased' }))
  })
})
