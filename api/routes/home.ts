/** GET /: what this is, with links to what is open here. */

import type { FluentBundle } from '@fluent/bundle'
import type { FastifyInstance } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { hoursOn, isOpenAt, localDate } from '../../bot/library/calendar.ts'
import { type Language, type Library, languages } from '../../bot/library/types.ts'
import type { Clock } from '../../bot/ports.ts'
import { hourWord } from '../../bot/texts/dates.ts'
import { sentence, type Voice } from '../../bot/texts/render.ts'
import { type HomeView, homePage } from '../pages/home.ts'
import { pageLanguage } from '../pages/language.ts'

const languageNames: Record<Language, string> = { lv: 'Latviski', en: 'English', ru: 'По-русски' }

interface HomeDeps {
  library: () => Promise<Library>
  clock: Clock
  texts: Readonly<Record<Language, FluentBundle>>
}

export const home =
  ({ library, clock, texts }: HomeDeps): FastifyPluginAsyncZod =>
  async (app) => {
    const view = async (asked: unknown, accepted: string | undefined): Promise<HomeView> => {
      const known = await library()
      const language = pageLanguage(asked, accepted, known.defaultLanguage)
      const today = localDate(clock.now(), known.zone)
      const voice: Voice = { bundle: texts[language], language, library: known, today, dial: 'full' }
      return {
        language,
        libraryName: known.name[language],
        languages: languages.map((code) => ({ code, name: languageNames[code] })),
        what: sentence({ say: 'web-what' }, voice),
        rinda: sentence({ say: 'web-rinda' }, voice),
        doors: doorsOf(app, voice),
        today: sentence({ say: 'web-today' }, voice),
        branches: known.branches.map((branch) => {
          const hours = hoursOn(known, branch.code, today)
          const from = hours && `${hourWord(hours.opens, language)}–${hourWord(hours.closes, language)}`
          return {
            name: branch.names[language].name,
            address: branch.address,
            hours: from ?? sentence({ say: 'web-closed' }, voice),
            open: isOpenAt(known, branch.code, clock.now()),
          }
        }),
      }
    }

    app.get(
      '/',
      { schema: { querystring: z.object({ l: z.unknown().optional() }) } },
      async ({ query: { l }, headers }, reply) =>
        reply
          .header('vary', 'accept-language')
          .type('text/html; charset=utf-8')
          .send(homePage(await view(l, headers['accept-language']))),
    )
  }

/** A door is shown when there is something behind it. */
function doorsOf(app: FastifyInstance, voice: Voice): HomeView['doors'] {
  const doors = [
    {
      href: '/simulator',
      name: sentence({ say: 'web-simulator' }, voice),
      how: sentence({ say: 'web-simulator-how' }, voice),
      main: true,
    },
    {
      href: '/staff/',
      name: sentence({ say: 'web-staff' }, voice),
      how: sentence({ say: 'web-staff-how' }, voice),
      main: false,
    },
    {
      href: '/docs',
      name: sentence({ say: 'web-programs' }, voice),
      how: sentence({ say: 'web-programs-how' }, voice),
      main: false,
    },
  ]
  const leads = (url: string) => app.hasRoute({ method: 'GET', url })
  return doors.filter(({ href }) => [href, href.replace(/\/$/, ''), `${href.replace(/\/$/, '')}/`].some(leads))
}
