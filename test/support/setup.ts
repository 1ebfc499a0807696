/** Before every test file: what prints a complaint fails, and nothing reaches beyond this machine. */
import { Socket } from 'node:net'
import { format } from 'node:util'
import { afterAll, afterEach } from 'vitest'

const complaints: string[] = []

/** The complaints printed since the last call, for a test that expects them. */
export const takeComplaints = (): readonly string[] => complaints.splice(0)

for (const level of ['error', 'warn'] as const)
  console[level] = (...words: readonly unknown[]) => {
    complaints.push(`console.${level}: ${format(...words)}`)
  }

const failOnComplaints = () => {
  const unexpected = takeComplaints()
  if (unexpected.length > 0) throw new Error(`nobody expected this to be printed:\n${unexpected.join('\n')}`)
}
afterEach(failOnComplaints)
afterAll(failOnComplaints)

const connect = Socket.prototype.connect
Socket.prototype.connect = function connectNearby(this: Socket, ...args: readonly unknown[]) {
  const host = hostOf(args)
  if (host !== undefined && !/^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/.test(host))
    throw new Error(`a test may not reach ${host}: use a double on this machine`)
  return Reflect.apply(connect, this, args)
}

/** `connect(port, host)`, `connect(path)`, `connect({ host })`, or Node's own list of the last; `undefined` → this machine. */
function hostOf(args: readonly unknown[]): string | undefined {
  const [first, second] = args
  if (Array.isArray(first)) return hostOf(first)
  if (typeof first === 'object' && first !== null)
    return 'host' in first && typeof first.host === 'string' ? first.host : undefined
  return typeof first === 'number' && typeof second === 'string' ? second : undefined
}
