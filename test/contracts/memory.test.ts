import { memory } from '../../bot/ils/memory/memory.ts'
import { describeBackend } from './backend.ts'

describeBackend('memory', async (seed) => {
  let made = 0
  return memory(seed, { ids: () => `made-${++made}` })
})
