/** GET /api/titles and /api/titles/:id: the catalogue for programs, no sign-in. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { cleanText } from '../../bot/channels/clean-text.ts'
import type { TitleCard, TitleHit } from '../../bot/dialogue/asks.ts'
import type { Library } from '../../bot/library/types.ts'
import type { Catalogue } from '../../bot/ports.ts'
import { errorShape, Refused } from '../errors.ts'

const wholeNumber = (least: number, most: number, usual: number) => {
  const fits = `give a whole number from ${least} to ${most}`
  return z
    .string(fits)
    .regex(/^\d{1,6}$/, fits)
    .transform(Number)
    .pipe(z.int().min(least, fits).max(most, fits))
    .default(usual)
}
const query = z.object({
  q: z
    .string('give it once, as text')
    .max(200, 'give at most 200 characters')
    .default('')
    .transform(cleanText)
    .describe('Words of a title or author, or an ISBN; typos and missing diacritics are forgiven'),
  branch: z
    .string('give one branch')
    .max(40, 'give the code of a branch')
    .optional()
    .describe('Only what has a copy there'),
  limit: wholeNumber(1, 50, 20),
  offset: wholeNumber(0, 100_000, 0),
})
const count = z.int().min(0)
const title = z.object({
  id: z.string(),
  title: z.string(),
  author: z.string(),
  year: z.int().nullable(),
  language: z.string().describe('ISO 639-1'),
  isbn: z.array(z.string()),
  copies: z.object({ total: count, available: count }),
})
const holding = z.object({
  branch: z.string(),
  section: z.string().nullable(),
  callNumber: z.string(),
  total: count,
  available: count,
  nextDue: z.iso.date().nullable().describe('when the first lent copy is due back; a past day: it is overdue'),
})
const card = title.extend({ branches: z.array(holding), queue: count.describe('readers who wait for it') })

interface TitlesDeps {
  catalogue: Catalogue
  library: () => Promise<Library>
}

export const apiTitles =
  ({ catalogue, library }: TitlesDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/titles',
      {
        schema: {
          tags: ['catalogue'],
          summary: 'Search the catalogue',
          querystring: query,
          response: { 200: z.object({ titles: z.array(title), total: count }), 400: errorShape },
        },
      },
      async ({ query: { q, branch, limit, offset } }) => {
        if (branch !== undefined) {
          const codes = (await library()).branches.map(({ code }) => code)
          if (!codes.includes(branch)) {
            throw new Refused(400, 'bad-input', `branch: there is none of this name; give one of ${codes.join(', ')}.`)
          }
        }
        const within = branch === undefined ? {} : { branch }
        const page = await catalogue.search({ ask: 'search', query: q, offset, limit, ...within })
        return { titles: page.titles.map(titleOf), total: page.total }
      },
    )
    app.get(
      '/api/titles/:id',
      {
        schema: {
          tags: ['catalogue'],
          summary: 'One title, and where its copies are',
          params: z.object({ id: z.string().max(200) }),
          response: { 200: card, 404: errorShape },
        },
      },
      async ({ params: { id } }) => {
        const found = await catalogue.title({ ask: 'title', titleId: id })
        if (!found)
          throw new Refused(404, 'no-such-title', 'There is no such title. Search at /api/titles?q= for its id.')
        return cardOf(found)
      },
    )
  }

const titleOf = ({ total, available, ...hit }: TitleHit): z.infer<typeof title> => ({
  id: hit.id,
  title: hit.title,
  author: hit.author,
  year: hit.year ?? null,
  language: hit.language,
  isbn: hit.isbn,
  copies: { total, available },
})

const cardOf = ({ title, holdings, queue }: TitleCard): z.infer<typeof card> => ({
  ...titleOf({
    ...title,
    total: holdings.reduce((sum, { total }) => sum + total, 0),
    available: holdings.reduce((sum, { available }) => sum + available, 0),
  }),
  branches: holdings.map(({ branch, section, callNumber, total, available, dueDates }) => ({
    branch,
    section: section ?? null,
    callNumber,
    total,
    available,
    nextDue: dueDates[0] ?? null,
  })),
  queue,
})
