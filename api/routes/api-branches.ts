/** GET /api/branches: where the branches are and when they are open in the next fourteen days. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type DayPlan, localDate, nextHours } from '../../bot/library/calendar.ts'
import type { Branch, Language, Library, LocalDate, PlaceName } from '../../bot/library/types.ts'
import type { Clock } from '../../bot/ports.ts'

const inThreeLanguages = z.object({ lv: z.string(), en: z.string(), ru: z.string() })
const hour = z.string().regex(/^\d\d:\d\d$/)
const day = z.object({
  date: z.iso.date(),
  opens: hour.nullable().describe('local time; null = closed all day'),
  closes: hour.nullable(),
  closed: z
    .object({
      why: z.enum(['closure', 'holiday', 'monthly', 'weekday']),
      reason: inThreeLanguages.nullable().describe('the holiday, or the notice on the door'),
    })
    .nullable(),
})
const section = z.object({ code: z.string(), names: inThreeLanguages, pickup: z.boolean() })
const branch = z.object({
  code: z.string(),
  names: inThreeLanguages,
  address: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  phone: z.string(),
  email: z.string(),
  pickup: z.boolean().describe('reservations can be picked up here'),
  sections: z.array(section),
  hours: z.array(day).describe('today and the next thirteen days'),
})

interface BranchesDeps {
  library: () => Promise<Library>
  clock: Clock
}

export const apiBranches =
  ({ library, clock }: BranchesDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/branches',
      {
        schema: {
          tags: ['places'],
          summary: 'The branches, their sections and hours',
          response: { 200: z.object({ zone: z.string(), branches: z.array(branch) }) },
        },
      },
      async () => {
        const known = await library()
        const today = localDate(clock.now(), known.zone)
        return { zone: known.zone, branches: known.branches.map((one) => branchOf(known, one, today)) }
      },
    )
  }

const branchOf = (library: Library, one: Branch, today: LocalDate): z.infer<typeof branch> => ({
  code: one.code,
  names: namesOf(one.names),
  address: one.address,
  latitude: one.latitude,
  longitude: one.longitude,
  phone: one.phone,
  email: one.email,
  pickup: one.pickup,
  sections: one.sections.map(({ code, names, pickup }) => ({ code, names: namesOf(names), pickup })),
  hours: nextHours(library, one.code, today).map(dayOf),
})

const namesOf = ({ lv, en, ru }: Record<Language, PlaceName>) => ({ lv: lv.name, en: en.name, ru: ru.name })

function dayOf(plan: DayPlan): z.infer<typeof day> {
  if ('hours' in plan) return { date: plan.date, ...plan.hours, closed: null }
  const { closed, date } = plan
  const shut = { date, opens: null, closes: null }
  switch (closed.kind) {
    case 'closure':
      return {
        ...shut,
        closed: { why: closed.kind, reason: { lv: closed.reason, en: closed.reason, ru: closed.reason } },
      }
    case 'holiday':
      return { ...shut, closed: { why: closed.kind, reason: closed.names } }
    case 'monthly':
    case 'weekday':
      return { ...shut, closed: { why: closed.kind, reason: null } }
  }
}
