/** The servers that are measured, each a process of its own. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

export interface Server {
  url: string
  /** resident memory now, in MB */
  memory(): number
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

/** The options of `npm start`: less memory, as many turns. */
const startOptions = ['--max-semi-space-size=8', '--heap-growing-percent=20']

/** Starts `file` as `npm start` would, and waits until it says it listens. */
export async function startServer(file: URL, ready: string, environment: Record<string, string>): Promise<Server> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child: ChildProcess = spawn(process.execPath, [...startOptions, fileURLToPath(file)], {
    env: { PATH: process.env.PATH ?? '', ...environment, PORT: String(port), PUBLIC_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => chunk.includes(ready) && resolve())
    child.once('exit', (code) => reject(new Error(`${file.pathname} ended with ${code}`)))
  })
  return {
    url,
    memory() {
      const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
      return Math.round(Number(kilobytes) / 1024)
    },
    async stop() {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}
