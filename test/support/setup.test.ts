import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { takeComplaints } from './setup.ts'

it('a complaint that a test expects is taken, and no longer fails it', () => {
  console.warn('the shelf %s is full', 'A1')
  expect(takeComplaints()).toEqual(['console.warn: the shelf A1 is full'])
  expect(takeComplaints()).toEqual([])
})

it('no test reaches beyond this machine', async () => {
  expect(() => connect(443, 'api.telegram.org')).toThrow('a test may not reach api.telegram.org')
  expect(() => connect({ port: 443, host: '192.0.2.1' })).toThrow('a test may not reach 192.0.2.1')
  const refused = { cause: { message: expect.stringContaining('a test may not reach api.twilio.com') } }
  await expect(fetch('https://api.twilio.com')).rejects.toMatchObject(refused)
})

it('a double on this machine is reached', async () => {
  const double = createServer((_, reply) => reply.end('here')).listen(0, '127.0.0.1')
  await once(double, 'listening')
  const address = double.address()
  const port = typeof address === 'object' ? address?.port : undefined
  expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('here')
  double.close()
})
