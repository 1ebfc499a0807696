/** The start page: what this is, where to go from here, and who is open today. */

import type { Language } from '../../bot/library/types.ts'
import { page } from './views.ts'

export interface HomeView {
  language: Language
  libraryName: string
  languages: { code: Language; name: string }[]
  what: string
  rinda: string
  doors: { href: string; name: string; how: string; main: boolean }[]
  today: string
  branches: { name: string; address: string; hours: string; open: boolean }[]
}

export const homePage = page<HomeView>('home')
