// The carrier's double behind a real socket, our adapter, and one reader's phone.

import type { CallFault } from '../../api/simulator/carrier/types.ts'
import { toGsm7 } from '../../bot/channels/gsm7.ts'
import { type SmsOptions, sms } from '../../bot/channels/sms.ts'
import type { ChannelFault, ChannelScene } from '../contracts/channel.ts'
import { accountSid, authToken, inboundNumber, manualTimers, startCarrier } from './carrier-server.ts'

const anna = '+37129000001'

const faults: Record<ChannelFault, CallFault> = {
  'too many': { kind: 'throttled' },
  'server error': { kind: 'error', status: 503 },
  'lost answer': { kind: 'closed after accepting' },
  'lost before': { kind: 'closed before accepting' },
}

export type SmsScene = Awaited<ReturnType<typeof openSmsScene>>

export async function openSmsScene(more: Partial<SmsOptions> = {}) {
  const timers = manualTimers()
  const clock = { now: '2026-04-14T07:00:00.000Z' }
  const server = await startCarrier({ now: () => clock.now, timers })
  const { carrier } = server
  carrier.conduct({ callBackAfter: 'never' })
  const options: SmsOptions = {
    accountSid,
    authToken,
    from: inboundNumber,
    inboundNumber,
    apiRoot: server.apiRoot,
    publicUrl: () => 'http://127.0.0.1:3000',
    alphabet: 'gsm7',
    ...more,
  }
  carrier.faults.onNumber('+37129000009', 21211)
  const bodies = async () => {
    await carrier.idle()
    const received = carrier.phone(anna).received()
    return received.filter(({ by }) => by === 'library').map(({ body }) => body)
  }
  const numbered = /^\d+ (?!rinda)/
  const scene = {
    channel: sms(options),
    unreachable: sms({ ...options, apiRoot: 'http://127.0.0.1:1' }),
    address: `sms:${anna}`,
    nobody: 'sms:+37129000009',
    now: () => clock.now,
    shown: toGsm7,
    texts: bodies,
    choices: async () =>
      ((await bodies()).at(-1) ?? '')
        .split('\n')
        .filter((line) => numbered.test(line))
        .map((line) => line.replace(numbered, '')),
    leave: async () => {
      await carrier.phone(anna).type('STOP')
    },
    meets: (fault: ChannelFault, when?: 'after one call') => {
      // a delay of nothing is a call that goes well
      if (when !== undefined) carrier.faults.onNext({ kind: 'delayed', ms: 0 })
      carrier.faults.onNext(faults[fault])
    },
    close: () => server.close(),
  }
  return { ...scene, carrier, clock, timers, anna, options } satisfies ChannelScene & Record<string, unknown>
}
