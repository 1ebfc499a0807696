import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../prisma/client.ts'
import { isRetryable, isTaken } from '../../prisma/failures.ts'
import { onEachEngine, onPostgres, postgresUrl } from '../support/engines.ts'

onEachEngine((engine) => {
  let database: Database
  const statements: string[] = []
  beforeAll(async () => {
    database = await engine.fresh({ onStatement: (text) => statements.push(text) })
  })
  afterAll(() => database.close())
  beforeEach(() => {
    statements.length = 0
  })

  it.each(['sql', 'hot'] as const)('raw SQL reads every kind of column alike on both engines: %s', async (way) => {
    const at = new Date('2026-03-29T01:30:00.123Z')
    const rows = await database[way](
      `SELECT $1::text AS text, $2::int AS whole, $3::bigint AS big, $4::boolean AS yes, $5::timestamptz AS at, $6::date AS day,
              $7::jsonb AS json, $8::text[] AS words, $9::bigint[] AS bigs, 1.50::numeric AS money, null AS nothing, count(*) AS counted
       FROM generate_series(1, 3)`,
      [
        'āžū “ж”',
        7,
        4_503_599_627_370_497,
        true,
        at,
        '2026-10-25',
        JSON.stringify(['a', { b: null }]),
        ['x,"y', 'z'],
        [1, 2],
      ],
    )
    expect(rows).toEqual([
      {
        text: 'āžū “ж”',
        whole: 7,
        big: 4_503_599_627_370_497,
        yes: true,
        at,
        day: '2026-10-25',
        json: ['a', { b: null }],
        words: ['x,"y', 'z'],
        bigs: [1, 2],
        money: '1.50',
        nothing: null,
        counted: 3,
      },
    ])
  })

  it('what is given reaches a statement as it is, whatever is in it', async () => {
    const awkward = [
      "O'Brien",
      'a\\b',
      `''; DROP TABLE patron; --`,
      '$1 {x} "y"',
      'Šķūņos žvadzēja',
      '«ёлка»\n\t',
      '',
      '😀',
    ]
    for (const way of ['sql', 'hot'] as const)
      for (const text of awkward) {
        const params = [text, null, [text, 'b'], JSON.stringify({ text })]
        const [row] = await database[way](
          'SELECT $1::text AS text, $2::text AS nothing, $3::text[] AS many, $4::jsonb AS json',
          params,
        )
        expect(row).toEqual({ text, nothing: null, many: [text, 'b'], json: { text } })
      }
  })

  it('a number that JavaScript cannot hold is refused, not rounded', async () => {
    await expect(database.sql('SELECT 9007199254740993::bigint AS big')).rejects.toThrow('does not fit a number')
  })

  it('an instant written by one way is read the same by the other', async () => {
    const at = new Date('2026-10-25T01:30:00.007Z')
    await database.prisma.lease.create({ data: { name: 'tick', holder: 'a', until: at } })
    expect(await database.sql('SELECT until FROM lease')).toEqual([{ until: at }])
    await database.sql('UPDATE lease SET until = $1', [new Date(at.getTime() + 1)])
    expect(await database.prisma.lease.findMany()).toMatchObject([{ until: new Date(at.getTime() + 1) }])
    await database.sql('DELETE FROM lease')
  })

  it('a transaction that throws leaves nothing behind, and one that ends well stays', async () => {
    const insert = `INSERT INTO audit (at, actor, what, subject) VALUES (now(), 'a', 'b', $1)`
    const failing = database.transact(async ({ sql }) => {
      await sql(insert, ['gone'])
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    await database.transact(({ sql }) => sql(insert, ['kept']))
    expect(await database.sql('SELECT subject FROM audit')).toEqual([{ subject: 'kept' }])
  })

  it('every statement is told of, Prisma’s and ours, a transaction’s frame included', async () => {
    await database.prisma.$transaction(async (tx) => {
      await tx.clock.count()
    })
    await database.sql('SELECT 1')
    expect(statements).toEqual([
      'BEGIN',
      expect.stringContaining('COUNT'),
      expect.stringContaining('COMMIT'),
      'SELECT 1',
    ])
  })

  it('a key already taken is told apart from what may be tried again', async () => {
    const twice = () => database.prisma.lane.create({ data: { lane: 'sms:+1', holder: 'a', leasedUntil: new Date(0) } })
    await twice()
    const byPrisma = await failure(twice())
    const bySql = await failure(database.sql(`INSERT INTO lane VALUES ('sms:+1', now(), 'b')`))
    expect([isTaken(byPrisma), isTaken(bySql)]).toEqual([true, true])
    expect([isRetryable(byPrisma), isRetryable(bySql)]).toEqual([false, false])
    expect(isTaken(await failure(database.sql('SELECT nothing')))).toBe(false)
  })
})

onPostgres((engine) => {
  it('a connection cut by the server may be tried again, and the next try goes through', async () => {
    const database = await engine.fresh()
    const cut = `SELECT pg_terminate_backend(pg_backend_pid())`
    expect(isRetryable(await failure(database.sql(cut)))).toBe(true)
    expect(isRetryable(await failure(database.prisma.$queryRawUnsafe(cut)))).toBe(true)
    const between = database.transact(async ({ sql }) => {
      await sql('SELECT 1')
      await sql(cut)
    })
    expect(isRetryable(await failure(between))).toBe(true)
    expect(await database.sql('SELECT 1 AS one')).toEqual([{ one: 1 }])
    await database.close()
  })

  it('while every connection is busy, another request fails soon and may be tried again', async () => {
    const database = await openDatabase({ url: await postgresUrl('blank'), poolSize: 1, waitMs: 50 })
    await database.transact(async ({ sql }) => {
      expect(isRetryable(await failure(database.sql('SELECT 1')))).toBe(true)
      expect(isRetryable(await failure(database.prisma.$queryRaw`SELECT 1`))).toBe(true)
      await sql('SELECT 1')
    })
    expect(await database.sql('SELECT 1 AS one')).toEqual([{ one: 1 }])
    await database.close()
  })

  it('a server that is not there may be tried again', async () => {
    const database = await openDatabase({ url: 'postgresql://rinda@127.0.0.1:1/nowhere' })
    expect(isRetryable(await failure(database.sql('SELECT 1')))).toBe(true)
    expect(isRetryable(await failure(database.prisma.clock.count()))).toBe(true)
    await database.close()
  })

  it('a write conflict and a deadlock may be tried again', async () => {
    const database = await engine.fresh()
    for (const code of ['40001', '40P01', '08006'])
      expect(
        isRetryable(await failure(database.sql(`DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '${code}'; END $$`))),
      ).toBe(true)
    const conflict = database.prisma.$executeRawUnsafe(
      `DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '40001'; END $$`,
    )
    expect(isRetryable(await failure(conflict))).toBe(true)
    await database.close()
  })
})

async function failure(work: Promise<unknown>): Promise<unknown> {
  try {
    await work
  } catch (error) {
    return error
  }
  throw new Error('it did not fail')
}
