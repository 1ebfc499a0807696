/** How a method of the Bot API is written down: its parameters, and what it does. */

import { z } from 'zod'
import type { Chat, Server } from './server.ts'
import { type Answer, accepted, refused, type Upload } from './shapes.ts'

/** What a method is given besides its parameters. `gone` fires when the client hangs up. */
export interface Around {
  server: Server
  files: Map<string, Upload>
  gone: AbortSignal
}

export interface Method {
  /** Names of the parameters it reads; others are ignored, as the real server does. */
  parameters: readonly string[]
  run(values: Record<string, unknown>, around: Around): Answer | Promise<Answer>
}

/** Binds the shape of the parameters to what is done with them; a parameter that does not fit is refused. */
export function method<Shape extends z.ZodRawShape>(
  shape: Shape,
  run: (given: z.infer<z.ZodObject<Shape>>, around: Around) => Answer | Promise<Answer>,
): Method {
  const schema = z.object(shape)
  return {
    parameters: Object.keys(shape),
    run(values, around) {
      const read = schema.safeParse(values)
      if (read.success) return run(read.data, around)
      const name = String(read.error.issues[0]?.path[0] ?? '')
      if (values[name] === undefined)
        return refused(400, name === 'text' ? 'message text is empty' : `${name} is empty`)
      return refused(400, `parameter "${name}" is invalid`)
    },
  }
}

/** The chat the bot wants to write to, or why it cannot. */
export function openChat(server: Server, chatId: string | number): Answer<Chat> {
  const chat = server.chats.get(Number(chatId))
  if (!chat) return refused(400, 'chat not found')
  switch (chat.standing) {
    case 'member':
      return accepted(chat)
    case 'stranger':
      return refused(403, "bot can't initiate conversation with a user")
    case 'blocked':
      return refused(403, 'bot was blocked by the user')
    case 'deactivated':
      return refused(403, 'user is deactivated')
  }
}
