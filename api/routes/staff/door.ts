/** What the console stands on, and the cookie its sessions are known by. */

import type { FluentBundle } from '@fluent/bundle'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { StaffDoor } from '../../../bot/desk/door.ts'
import type { Rooms } from '../../../bot/desk/rooms.ts'
import { longestMs } from '../../../bot/desk/session.ts'
import type { Language } from '../../../bot/library/types.ts'
import type { Clock } from '../../../bot/ports.ts'

export interface ConsoleDoor {
  rooms: Rooms
  staffDoor: StaffDoor
  texts: Readonly<Record<Language, FluentBundle>>
  /** library time */
  clock: Clock
  publicUrl: () => string
  /** a new act key at each call */
  key: () => string
}

/** `__Host-` is believed by browsers over https only. */
const cookie = (publicUrl: string) => {
  const secure = publicUrl.startsWith('https:')
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  return { name: secure ? '__Host-rinda' : 'rinda', options }
}

export function keepToken({ publicUrl }: ConsoleDoor, reply: FastifyReply, token: string): void {
  const { name, options } = cookie(publicUrl())
  reply.setCookie(name, token, { ...options, maxAge: longestMs / 1000 })
}

export function dropToken({ publicUrl }: ConsoleDoor, reply: FastifyReply): void {
  const { name, options } = cookie(publicUrl())
  reply.clearCookie(name, options)
}

export const sessionOf = async ({ publicUrl, staffDoor }: ConsoleDoor, { cookies }: FastifyRequest) => {
  const token = cookies[cookie(publicUrl()).name]
  return token === undefined ? undefined : await staffDoor.session(token)
}
