/** The desk for programs: documented from the schemas that validate, one shape of error, a limit by token. */

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { allDeeds } from '../../bot/desk/deeds.ts'
import { type Database, openDatabase } from '../../prisma/client.ts'
import { migrate } from '../../prisma/migrate.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'

let database: Database
let scene: ConsoleScene
beforeAll(async () => {
  database = await openDatabase({ memory: true })
  await migrate(database)
  scene = await openConsoleScene(database)
})
beforeEach(() => scene.again())
afterAll(async () => {
  await scene.app.close()
  await database.close()
})

const schemaShape = z.record(z.string(), z.unknown())
const operationShape = z.object({
  tags: z.array(z.string()).min(1),
  summary: z.string().min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  parameters: z
    .array(z.object({ name: z.string(), in: z.enum(['query', 'path', 'header']), schema: schemaShape }))
    .optional(),
  requestBody: z.object({ content: z.object({ 'application/json': z.object({ schema: schemaShape }) }) }).optional(),
  responses: z.record(z.string().regex(/^[1-5]\d\d$/), z.object({ description: z.string() }).loose()),
})
const documentShape = z.object({
  openapi: z.literal('3.1.0'),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string().startsWith('/'), z.record(z.string(), z.unknown())),
  components: z.object({ securitySchemes: z.object({ staff: z.object({ scheme: z.literal('bearer') }) }) }),
})
const document = async () => documentShape.parse((await scene.app.inject('/docs/json')).json())

it('documents every deed of the table: what goes in, every answer, and the key by which it happens once', async () => {
  const { paths } = await document()
  const documented = Object.keys(paths).filter((path) => path.startsWith('/api/desk/'))
  expect(documented.toSorted()).toEqual(allDeeds.map(({ name }) => `/api/desk/${name}`).toSorted())
  for (const { name, kind, does } of allDeeds) {
    const path = paths[`/api/desk/${name}`] ?? {}
    expect(Object.keys(path), name).toEqual([kind === 'read' ? 'get' : 'post'])
    const operation = operationShape.parse(Object.values(path)[0])
    expect(operation, name).toMatchObject({ summary: does, tags: ['desk'], security: [{ staff: [] }] })
    expect(Object.keys(operation.responses), name).toEqual(['200', '400', '401', '403', '404', '409', '429'])
    expect(operation.requestBody !== undefined, name).toBe(kind === 'act')
    const headers = operation.parameters?.filter((one) => one.in === 'header').map((one) => one.name) ?? []
    expect(headers, name).toEqual(kind === 'act' ? ['idempotency-key'] : [])
  }
})

it('every reference in the document leads somewhere', async () => {
  const whole = (await scene.app.inject('/docs/json')).json()
  const at = (pointer: string) =>
    pointer
      .slice(2)
      .split('/')
      .reduce<unknown>((node, name) => schemaShape.safeParse(node).data?.[name], whole)
  const references = [...JSON.stringify(whole).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to = '']) => to)
  expect(references.filter((to) => at(to) === undefined)).toEqual([])
})

const ask = async (method: 'GET' | 'POST', url: string, token: string, payload?: object, headers = {}) =>
  await scene.app.inject({
    ...{ method, url, headers: { authorization: `Bearer ${token}`, ...headers } },
    ...(payload && { payload }),
  })

it('every deed answers who has no token with 401 before it looks at anything', async () => {
  for (const { name, kind } of allDeeds) {
    const answer = await scene.app.inject({ method: kind === 'read' ? 'GET' : 'POST', url: `/api/desk/${name}` })
    expect([name, answer.json()]).toEqual([name, expect.objectContaining({ statusCode: 401, code: 'not-allowed' })])
  }
})

it('a cookie of the console opens nothing here, and a token nothing there', async () => {
  const cookie = await scene.signedIn('admin')
  expect((await scene.app.inject({ url: '/api/desk/staff', headers: { cookie } })).statusCode).toBe(401)
  const token = await scene.token('admin')
  expect((await ask('GET', '/staff/staff', token)).statusCode).toBe(303)
})

it('a key that is too long is said, not left out', async () => {
  const token = await scene.token('galvena')
  const input = { barcode: 'x', branch: 'galvena' }
  const answer = await ask('POST', '/api/desk/check-in', token, input, { 'idempotency-key': 'k'.repeat(101) })
  expect(answer.json()).toMatchObject({ statusCode: 400, code: 'bad-input' })
})

it('an administrator’s program adds a colleague once a key, and is told the same one-time password', async () => {
  const token = await scene.token('admin')
  const input = { username: 'ilva.ozola', name: 'Ilva', role: 'librarian', branch: 'berni', language: 'lv' }
  const add = () => ask('POST', '/api/desk/add-staff', token, input, { 'idempotency-key': 'k1' })
  const first = (await add()).json()
  expect(first).toMatchObject({ staffId: expect.any(String), password: expect.any(String) })
  expect((await add()).json()).toEqual(first)
  const other = await ask('POST', '/api/desk/add-staff', token, input)
  expect(other.json()).toMatchObject({ statusCode: 409, code: 'username-taken', message: expect.any(String) })
  const low = await ask('POST', '/api/desk/add-staff', await scene.token('galvena'), input)
  expect(low.json()).toMatchObject({ statusCode: 403, code: 'role-too-low' })
})

it('a whole branch scans behind one address: a session and a token are counted, each by itself', async () => {
  const [busy, calm] = [await scene.token('galvena'), await scene.token('galvena')]
  const answers: number[] = []
  for (let times = 0; times < 601; times += 1) answers.push((await ask('GET', '/api/desk/figures', busy)).statusCode)
  expect(answers.slice(0, 600).filter((status) => status === 429)).toEqual([])
  const last = await ask('GET', '/api/desk/figures', busy)
  expect(last.json()).toMatchObject({ statusCode: 429, code: 'too-many-requests' })
  expect(last.headers['retry-after']).toBe('60')
  expect((await ask('GET', '/api/desk/work?branch=galvena', calm)).statusCode).toBe(200)
  const cookie = await scene.signedIn('galvena')
  expect((await scene.app.inject({ url: '/staff/account', headers: { cookie } })).statusCode).toBe(200)
})

it('what README shows a program to send is done', async () => {
  const calls = [...readFileSync('README.md', 'utf8').matchAll(/^curl .*(?:\n {2}.*)?/gm)].map(([call]) => call)
  expect(calls).toHaveLength(2)
  const token = await scene.token('galvena')
  for (const call of calls) {
    const url = /http:\/\/127\.0\.0\.1:3000(\S+?)'?$/.exec(call)?.[1] ?? ''
    const body = /--json '([^']+)'/.exec(call)?.[1]
    const key = /Idempotency-Key: ([^']+)'/.exec(call)?.[1]
    const payload = body === undefined ? undefined : z.object({}).loose().parse(JSON.parse(body))
    const headers = key === undefined ? {} : { 'idempotency-key': key }
    expect((await ask(payload ? 'POST' : 'GET', url, token, payload, headers)).statusCode).toBe(200)
  }
})
