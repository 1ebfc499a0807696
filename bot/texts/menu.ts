/** Telegram's menu of commands, and what the bot says of itself, in every language. */

import type { FluentBundle } from '@fluent/bundle'
import type { Language } from '../library/types.ts'
import type { SayKey } from './say.ts'

/** Names are English ASCII: Telegram takes no others. */
export const menuCommands = ['search', 'books', 'holds', 'renew', 'hours', 'language', 'help'] as const

export interface Menu {
  commands: Record<Language, { command: string; description: string }[]>
  description: Record<Language, string>
}

/** The menu from the texts. Words that are missing are a fault of ours and throw. */
export function menu(texts: Record<Language, FluentBundle>): Menu {
  const words = (key: SayKey, language: Language): string => {
    const message = texts[language].getMessage(key)
    if (message?.value == null) throw new Error(`no words for ${key} in ${language}`)
    return texts[language].formatPattern(message.value)
  }
  const commands = (language: Language) =>
    menuCommands.map((command) => ({ command, description: words(`command-${command}`, language) }))
  return {
    commands: { lv: commands('lv'), en: commands('en'), ru: commands('ru') },
    description: {
      lv: words('bot-description', 'lv'),
      en: words('bot-description', 'en'),
      ru: words('bot-description', 'ru'),
    },
  }
}
