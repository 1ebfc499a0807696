import { randomBytes } from 'node:crypto'
import { issueDeskCode } from '../../bot/store/desk-codes.ts'
import { memoryPhones } from '../../bot/store/memory-phones.ts'
import { phones } from '../../bot/store/phones.ts'
import { onEachEngine } from '../support/engines.ts'
import { describePhones, readers } from './phones.ts'

describePhones('memory', async () => {
  const pepper = 'pepper of memory'
  const kept = memoryPhones({ patron: async (id) => readers.find((one) => one.id === id), random: randomBytes, pepper })
  return {
    pepper,
    phones: kept,
    issueDeskCode: kept.issueDeskCode,
    bindingOf: async (address) => kept.bindingOf(address),
    close: async () => {},
  }
})

onEachEngine((engine) => {
  describePhones('the database', async () => {
    const database = await engine.fresh()
    await database.prisma.patron.createMany({
      data: readers.map(({ born: _, ...one }) => ({ ...one, expires: new Date(one.expires) })),
    })
    const options = { pepper: 'pepper '.repeat(5), random: randomBytes, demoAccounts: 'welcome' } as const
    return {
      pepper: options.pepper,
      phones: phones(database, options),
      issueDeskCode: (act, input) => issueDeskCode(database, options, act, input),
      bindingOf: async (address) => {
        const link = await database.prisma.link.findUnique({ where: { address } })
        return link === null ? undefined : { patronId: link.patronId, muted: link.state === 'muted' }
      },
      close: () => database.close(),
    }
  })
})
