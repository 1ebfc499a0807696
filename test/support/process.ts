/** A process of its own, to be told to end, killed, and listened to. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface OwnProcess {
  pid: number
  /** resolves when its output holds these words; rejects when it ended without them */
  says(words: string): Promise<void>
  /** ends its standard input, which asks it to finish */
  letGo(): void
  /** SIGKILL: nothing of it runs any more when this resolves */
  kill(): Promise<void>
  /** its end */
  ended: Promise<{ code: number | null; output: string }>
}

/** Runs a TypeScript file of the tests with the Node that runs the tests. */
export function runProcess(file: URL, ...args: string[]): OwnProcess {
  const child: ChildProcess = spawn(process.execPath, [fileURLToPath(file), ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let output = ''
  const heard = new EventTarget()
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      heard.dispatchEvent(new Event('words'))
    })
  const ended = once(child, 'close').then(() => {
    heard.dispatchEvent(new Event('words'))
    return { code: child.exitCode, output }
  })
  return {
    pid: child.pid ?? 0,
    says: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (output.includes(words)) resolve()
          else if (child.exitCode !== null || child.signalCode !== null)
            reject(new Error(`it ended without saying “${words}”: ${output}`))
          else return
          heard.removeEventListener('words', look)
        }
        heard.addEventListener('words', look)
        look()
      }),
    letGo: () => child.stdin?.end(),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
    ended,
  }
}
