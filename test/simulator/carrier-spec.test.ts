// The double against Twilio's own description of its API.

import { existsSync, readFileSync } from 'node:fs'
import formbody from '@fastify/formbody'
import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { carrier } from '../../api/simulator/carrier/carrier.ts'
import { parametersRead } from '../../api/simulator/carrier/create-message.ts'
import { accountSid, authToken, inboundNumber } from '../support/carrier-server.ts'
import { skipLoudly } from '../support/skip.ts'

const file = new URL('../../../shared/data/specs/twilio-api-v2010.json', import.meta.url)
const present = existsSync(file)
if (!present) skipLoudly('the carrier double against its spec', 'put twilio-api-v2010.json into ../shared/data/specs')

const Names = z.record(z.string(), z.unknown())
const Spec = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z
        .object({
          parameters: z.array(z.object({ name: z.string() })),
          responses: z.object({
            200: z.object({
              content: z.object({
                'application/json': z.object({ schema: z.object({ properties: Names.optional() }) }),
              }),
            }),
          }),
        })
        .optional(),
      post: z
        .object({
          requestBody: z.object({
            content: z.object({
              'application/x-www-form-urlencoded': z.object({ schema: z.object({ properties: Names }) }),
            }),
          }),
        })
        .optional(),
    }),
  ),
  components: z.object({
    schemas: z.record(z.string(), z.object({ properties: Names.optional(), enum: z.array(z.string()).optional() })),
  }),
})
const path = '/2010-04-01/Accounts/{AccountSid}/Messages.json'
const messagesPaths = z.object({ paths: z.record(z.string(), z.unknown()), components: z.unknown() })

function readSpec() {
  const all = messagesPaths.parse(JSON.parse(readFileSync(file, 'utf8')))
  return Spec.parse({ paths: { [path]: all.paths[path] }, components: all.components })
}

async function answers() {
  const double = carrier({ now: () => '2026-04-14T07:00:00.000Z', accountSid, authToken, inboundNumber })
  const app = Fastify()
  await app.register(formbody)
  await app.register(double.plugin, { prefix: '/simulator/carrier' })
  const url = `/simulator/carrier/2010-04-01/Accounts/${accountSid}/Messages.json`
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
  const form = 'application/x-www-form-urlencoded'
  const created = await app.inject({
    method: 'POST',
    url,
    headers: { authorization, 'content-type': form },
    payload: new URLSearchParams({ To: '+37129000001', From: inboundNumber, Body: 'Sveiki' }).toString(),
  })
  await double.idle()
  const listed = await app.inject({ url, headers: { authorization } })
  const received = double.phone('+37129000001').received()
  await double.close()
  await app.close()
  return {
    created: z.record(z.string(), z.unknown()).parse(created.json()),
    listed: Names.parse(listed.json()),
    received,
  }
}

it('works inside an app that has a form parser of its own', async () => {
  const { received } = await answers()
  expect(received.map(({ body }) => body)).toEqual(['Sveiki'])
})

it.skipIf(!present)('answers with the very fields Twilio answers with', async () => {
  const spec = readSpec()
  const { created, listed } = await answers()
  const fields = (of: Record<string, unknown> | undefined) => Object.keys(of ?? {}).toSorted()
  expect(fields(created)).toEqual(fields(spec.components.schemas['api.v2010.account.message']?.properties))
  const list = spec.paths[path]?.get?.responses[200].content['application/json'].schema.properties
  expect(fields(listed)).toEqual(fields(list))
  expect(spec.components.schemas.message_enum_status?.enum).toContain(created.status)
  expect(spec.components.schemas.message_enum_direction?.enum).toContain(created.direction)
})

it.skipIf(!present)('reads only parameters Twilio knows', () => {
  const spec = readSpec()
  const form = spec.paths[path]?.post?.requestBody.content['application/x-www-form-urlencoded'].schema.properties
  expect(Object.keys(form ?? {})).toEqual(expect.arrayContaining(parametersRead))
  const filters = spec.paths[path]?.get?.parameters.map(({ name }) => name)
  expect(filters).toEqual(
    expect.arrayContaining(['To', 'From', 'DateSent', 'DateSent<', 'DateSent>', 'PageSize', 'Page', 'PageToken']),
  )
})
