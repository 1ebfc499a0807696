/** Ventspils' five branches with their hours and the default settings, for tests that need a library. */
import { defaultSettings } from '../../bot/library/settings.ts'
import type { Branch, Language, Library, OpenHours, PlaceName, Section } from '../../bot/library/types.ts'

const weekdays: OpenHours[] = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '10:00', closes: '18:00' }))
const withSaturday: OpenHours[] = [...weekdays, { weekday: 6, opens: '09:00', closes: '15:00' }]

type Names = Record<Language, [name: string, at: string]>

const declined = ([name, at]: [string, string]): PlaceName => ({ name, at })
const names = ({ lv, en, ru }: Names): Record<Language, PlaceName> => ({
  lv: declined(lv),
  en: declined(en),
  ru: declined(ru),
})

const section = (code: string, forms: Names): Section => ({ code, names: names(forms), pickup: true })

interface BranchCard {
  code: string
  names: Names
  address: string
  latitude: number
  longitude: number
  hours: OpenHours[]
  nearest: string[]
  sections?: Section[]
}

const branch = (card: BranchCard): Branch => ({
  ...card,
  names: names(card.names),
  phone: '+37163623231',
  email: 'biblioteka@ventspils.gov.lv',
  pickup: true,
  sections: card.sections ?? [],
  monthlyClosures: [],
})

export const ventspils: Library = {
  name: { lv: 'Ventspils bibliotēka', en: 'Ventspils Library', ru: 'Вентспилсская библиотека' },
  zone: 'Europe/Riga',
  country: 'LV',
  defaultLanguage: 'lv',
  branches: [
    branch({
      code: 'galvena',
      names: {
        lv: ['Galvenā bibliotēka', 'Galvenajā bibliotēkā'],
        en: ['Main Library', 'at the Main Library'],
        ru: ['Главная библиотека', 'в Главной библиотеке'],
      },
      address: 'Akmeņu iela 2',
      latitude: 57.3949,
      longitude: 21.5645,
      hours: withSaturday,
      nearest: ['berni', 'galinciems', 'augstskola', 'parventa'],
      sections: [
        section('abonements', {
          lv: ['Galvenās bibliotēkas abonements', 'Galvenās bibliotēkas abonementā'],
          en: ['Main Library, lending desk', 'at the Main Library’s lending desk'],
          ru: ['Абонемент Главной библиотеки', 'на абонементе Главной библиотеки'],
        }),
        section('lasitava', {
          lv: ['Galvenās bibliotēkas lasītava', 'Galvenās bibliotēkas lasītavā'],
          en: ['Main Library, reading room', 'in the Main Library’s reading room'],
          ru: ['Читальный зал Главной библиотеки', 'в читальном зале Главной библиотеки'],
        }),
        section('muzika', {
          lv: ['Galvenās bibliotēkas mūzikas nodaļa', 'Galvenās bibliotēkas mūzikas nodaļā'],
          en: ['Main Library, music section', 'in the Main Library’s music section'],
          ru: ['Музыкальный отдел Главной библиотеки', 'в музыкальном отделе Главной библиотеки'],
        }),
      ],
    }),
    branch({
      code: 'berni',
      names: {
        lv: ['Bērnu bibliotēka', 'Bērnu bibliotēkā'],
        en: ['Children’s Library', 'at the Children’s Library'],
        ru: ['Детская библиотека', 'в Детской библиотеке'],
      },
      address: 'Akmeņu iela 2',
      latitude: 57.3949,
      longitude: 21.5645,
      hours: withSaturday,
      nearest: ['galvena', 'galinciems', 'augstskola', 'parventa'],
    }),
    branch({
      code: 'parventa',
      names: {
        lv: ['Pārventas bibliotēka', 'Pārventas bibliotēkā'],
        en: ['Pārventa Library', 'at Pārventa Library'],
        ru: ['Парвентская библиотека', 'в Парвентской библиотеке'],
      },
      address: 'Lidotāju iela 11',
      latitude: 57.4043,
      longitude: 21.6012,
      hours: withSaturday,
      nearest: ['galvena', 'berni', 'galinciems', 'augstskola'],
    }),
    branch({
      code: 'galinciems',
      names: {
        lv: ['Gāliņciema bibliotēka', 'Gāliņciema bibliotēkā'],
        en: ['Gāliņciems Library', 'at Gāliņciems Library'],
        ru: ['Библиотека Галиньциемса', 'в библиотеке Галиньциемса'],
      },
      address: 'Kuldīgas iela 110',
      latitude: 57.3772,
      longitude: 21.5686,
      hours: weekdays,
      nearest: ['galvena', 'berni', 'augstskola', 'parventa'],
    }),
    branch({
      code: 'augstskola',
      names: {
        lv: ['Ventspils Augstskolas bibliotēka', 'Ventspils Augstskolas bibliotēkā'],
        en: ['Ventspils University Library', 'at Ventspils University Library'],
        ru: ['Библиотека Вентспилсской высшей школы', 'в библиотеке Вентспилсской высшей школы'],
      },
      address: 'Inženieru iela 101',
      latitude: 57.3815,
      longitude: 21.5403,
      hours: weekdays,
      nearest: ['galvena', 'berni', 'galinciems', 'parventa'],
    }),
  ],
  closures: [],
  itemTypes: [
    { code: 'gramata', loanDays: 14, renewable: true, lendable: true },
    { code: 'lasitava', loanDays: 0, renewable: false, lendable: false },
  ],
  settings: defaultSettings,
}
