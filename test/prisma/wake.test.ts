import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWake, type Wake } from '../../prisma/wake.ts'
import { onPostgres, postgresUrl } from '../support/engines.ts'
import { until } from '../support/road-scene.ts'

onPostgres(() => {
  let url: string
  let pool: pg.Pool
  const open: Wake[] = []
  const faults: unknown[] = []
  beforeAll(async () => {
    url = await postgresUrl('blank')
    pool = new pg.Pool({ connectionString: url })
  })
  afterAll(async () => {
    for (const wake of open) await wake.stop()
    await pool.end()
  })
  const process = () => {
    const wake = openWake(
      url,
      (text) => pool.query(text),
      (error) => faults.push(error),
    )
    open.push(wake)
    return wake
  }
  const listener = async () => {
    let heard = 0
    process().listen(() => heard++)
    // Listening itself is a reason to look.
    await until(() => heard === 1)
    return { heard: () => heard }
  }

  it('a call is heard by every process that listens', async () => {
    const [one, other] = [await listener(), await listener()]
    process().call()
    await until(() => one.heard() === 2 && other.heard() === 2)
  })

  it('many calls at once become few, and none is lost after the last', async () => {
    const one = await listener()
    const caller = process()
    for (let call = 0; call < 100; call++) caller.call()
    await caller.stop()
    await until(() => one.heard() > 1)
    expect(one.heard()).toBeLessThanOrEqual(3)
  })

  it('a listener whose connection was cut listens again, and looks at what it may have missed', async () => {
    const one = await listener()
    await pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query = 'LISTEN rinda_wake'`)
    await until(() => one.heard() >= 2)
    const before = one.heard()
    process().call()
    await until(() => one.heard() > before)
    expect(faults.length).toBeGreaterThan(0)
  })
})

it('without an address nobody is called and nobody listens', async () => {
  const nobody = () => expect.unreachable()
  const wake = openWake(undefined, nobody, nobody)
  wake.listen(nobody)
  wake.call()
  await wake.stop()
})
