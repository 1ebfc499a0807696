/** What the bot says of itself: commands, descriptions and name, each by language. */

import { z } from 'zod'
import { method } from '../method.ts'
import { json } from '../parameters.ts'
import { type Answer, accepted, refused } from '../shapes.ts'

const language = { language_code: z.string().optional() }
const said = z.string().optional()
const where = {
  scope: json(z.looseObject({ type: z.string() })).optional(),
  ...language,
}
const key = (given: { scope?: { type: string } | undefined; language_code?: string | undefined }) =>
  `${given.scope?.type ?? 'default'}:${given.language_code ?? ''}`

export const profileMethods = {
  getMe: method({}, (_given, { server }) =>
    accepted({
      ...server.bot,
      can_join_groups: false,
      can_read_all_group_messages: false,
      supports_inline_queries: true,
      can_connect_to_business: false,
      has_main_web_app: false,
      has_topics_enabled: false,
    }),
  ),

  setMyCommands: method(
    { commands: json(z.array(z.object({ command: z.string(), description: z.string() }))), ...where },
    (given, { server }) => {
      const commands = given.commands.map(({ command, description }) => ({
        command: command.replace(/^\//, ''),
        description,
      }))
      if (commands.length > 100) return refused(400, 'BOT_COMMANDS_TOO_MUCH')
      if (commands.some(({ command }) => !/^[a-z0-9_]{1,32}$/.test(command))) return refused(400, 'BOT_COMMAND_INVALID')
      if (commands.some(({ description }) => description.length < 1 || description.length > 256))
        return refused(400, 'BOT_COMMAND_DESCRIPTION_INVALID')
      server.profile.commands.set(key(given), commands)
      return accepted(true)
    },
  ),
  getMyCommands: method(where, (given, { server }) => accepted(server.profile.commands.get(key(given)) ?? [])),
  deleteMyCommands: method(where, (given, { server }) => {
    server.profile.commands.delete(key(given))
    return accepted(true)
  }),

  setMyName: method({ name: said, ...language }, ({ name, language_code }, { server }) =>
    say(server.profile.name, name, language_code, 64),
  ),
  getMyName: method(language, (given, { server }) => accepted({ name: spoken(server.profile.name, given) })),
  setMyDescription: method({ description: said, ...language }, ({ description, language_code }, { server }) =>
    say(server.profile.description, description, language_code, 512),
  ),
  getMyDescription: method(language, (given, { server }) =>
    accepted({ description: spoken(server.profile.description, given) }),
  ),
  setMyShortDescription: method(
    { short_description: said, ...language },
    ({ short_description, language_code }, { server }) =>
      say(server.profile.shortDescription, short_description, language_code, 120),
  ),
  getMyShortDescription: method(language, (given, { server }) =>
    accepted({ short_description: spoken(server.profile.shortDescription, given) }),
  ),
}

function say(into: Map<string, string>, text = '', code = '', limit: number): Answer {
  if (text.length > limit) return refused(400, 'the text is too long')
  if (text === '') into.delete(code)
  else into.set(code, text)
  return accepted(true)
}

const spoken = (from: Map<string, string>, { language_code }: { language_code?: string | undefined }): string =>
  from.get(language_code ?? '') ?? from.get('') ?? ''
