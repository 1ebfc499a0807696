/** Reads the words from `texts/{lv,en,ru}/*.ftl` once at start. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { type Language, languages } from '../library/types.ts'

/** One bundle a language. Without isolating marks: they would turn every SMS into UCS-2. Throws on a faulty file. */
export function loadTexts(folder: string = import.meta.dirname): Record<Language, FluentBundle> {
  const bundle = (language: Language): FluentBundle => {
    const words = new FluentBundle(language, { useIsolating: false })
    for (const file of readdirSync(join(folder, language))
      .filter((name) => name.endsWith('.ftl'))
      .sort()) {
      const [fault] = words.addResource(new FluentResource(readFileSync(join(folder, language, file), 'utf8')))
      if (fault !== undefined) throw fault
    }
    return words
  }
  const [lv, en, ru] = languages
  return { [lv]: bundle(lv), [en]: bundle(en), [ru]: bundle(ru) }
}
