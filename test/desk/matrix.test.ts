/** Who may do what where: every deed of the table is asked for by everybody, so that a new one cannot forget to look. */

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { OpenDeed } from '../../bot/desk/deed.ts'
import { allDeeds } from '../../bot/desk/deeds.ts'
import { mayDo, type Role, roles, type StaffMember } from '../../bot/desk/staff.ts'
import { type Database, openDatabase } from '../../prisma/client.ts'
import { migrate } from '../../prisma/migrate.ts'
import { type ConsoleScene, openConsoleScene } from '../support/console-scene.ts'
import { inputsAt } from '../support/deed-inputs.ts'

let database: Database
let scene: ConsoleScene
beforeAll(async () => {
  database = await openDatabase({ memory: true })
  await migrate(database)
  scene = await openConsoleScene(database)
})
beforeEach(() => scene.again())
afterAll(() => database.close())

const [here, there] = ['galvena', 'parventa']

/** No branch's own, and so open to every branch: a patron is the whole library's. Add to it only what must be here. */
const everybodys = new Set<string>([
  ...['borrower', 'find-patrons', 'patron', 'patron-items', 'patron-messages', 'register-patron', 'change-patron'],
  ...['new-slip', 'unlock-patron', 'unlink-phone', 'add-ward', 'remove-ward', 'export-patron', 'erase-patron'],
])

const who = (role: Role, branch?: string): StaffMember => ({
  ...{ id: 's-berni', username: role, name: role, language: 'lv', demo: true, role },
  ...(branch !== undefined && { branch }),
})
const take = async (deed: OpenDeed, staff: StaffMember, input: object | undefined) =>
  await deed.take(scene.rooms, { staff, now: scene.clock.now() }, input)
const written = async () =>
  (await database.sql<{ count: number }>('SELECT count(*)::int AS count FROM audit'))[0]?.count

it('every deed has something to be asked with, and nothing is asked of a deed that is not there', async () => {
  const inputs = await inputsAt(scene, here)
  expect(Object.keys(inputs).toSorted()).toEqual(allDeeds.map(({ name }) => name).toSorted())
  const unfit = allDeeds.filter(({ name, input }) => !input.safeParse(inputs[name]).success)
  expect(unfit.map(({ name }) => name)).toEqual([])
})

it('nothing is for whoever has too low a role, with a branch or without', async () => {
  const inputs = await inputsAt(scene, here)
  for (const deed of allDeeds) {
    for (const role of roles.filter((one) => !mayDo({ role: one }, deed.may))) {
      const refused = { refusal: 'role-too-low', needs: deed.may }
      for (const one of [who(role, here), who(role)]) {
        expect([deed.name, await take(deed, one, inputs[deed.name])]).toEqual([deed.name, refused])
      }
    }
  }
  expect(await written()).toBe(0)
})

// Administrators have no branch: what only they do is nobody else's whatever the branch.
const branchDeeds = allDeeds.filter(({ may }) => may !== 'admin').map((deed) => [deed.name, deed] as const)

it.each(branchDeeds)('%s: is its own branch’s, and of no other', async (name, deed) => {
  const input = (await inputsAt(scene, here))[name]
  const refusal = deed.kind === 'read' ? 'nothing-there' : 'branch-not-yours'
  const strangers = [who(deed.may, there), who('head', there)]
  if (everybodys.has(name)) {
    for (const one of strangers) expect(await take(deed, one, input)).not.toEqual({ refusal })
    return
  }
  for (const one of strangers) expect(await take(deed, one, input)).toEqual({ refusal })
  // Nor does it help to say that one's own branch asks for what is another's.
  if (input !== undefined && 'branch' in input && Object.keys(input).length > 1) {
    expect(await take(deed, who(deed.may, here), { ...input, branch: there })).toMatchObject({
      refusal: expect.stringMatching(/^(nothing-there|branch-not-yours)$/),
    })
  }
  expect(await written()).toBe(0)
  expect(await take(deed, who(deed.may, here), input)).not.toEqual({ refusal: 'branch-not-yours' })
})
