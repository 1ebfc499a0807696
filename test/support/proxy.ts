/** A door before a server that can be shut: connections break and new ones are refused, as when the server is gone. */

import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** The same server under another port. */
export async function openProxy(url: string) {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let server: Server | undefined
  const open = async (port: number): Promise<number> => {
    const fresh = createServer((near) => {
      const far = connect(Number(target.port), target.hostname)
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(from)
        from.on('error', () => to.destroy())
        from.on('close', () => {
          sockets.delete(from)
          to.destroy()
        })
        from.pipe(to)
      }
    }).listen(port, '127.0.0.1')
    await once(fresh, 'listening')
    server = fresh
    const address = fresh.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }
  const port = await open(0)
  const through = new URL(url)
  through.hostname = '127.0.0.1'
  through.port = String(port)
  const shut = async (): Promise<void> => {
    const closing = server
    server = undefined
    if (closing === undefined) return
    const closed = once(closing, 'close')
    closing.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return { url: through.href, shut, reopen: () => open(port).then(() => undefined), close: shut }
}
