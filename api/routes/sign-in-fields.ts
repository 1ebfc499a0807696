/** What the sign-in page posts, and what OpenAPI says of its routes. */

import { z } from 'zod'
import { linkPurposes } from '../../bot/dialogue/asks.ts'
import { languages } from '../../bot/library/types.ts'
import { errorShape } from '../errors.ts'

export const form = z.object({
  token: z.string().max(200),
  number: z.string().max(10),
  card: z.string().max(100),
  password: z.string().max(200),
  sure: z.string().max(10).optional(),
})
const tags = ['sign-in']
const page = z.string().describe('the page, as HTML')
/** The page, saying why; a request that is no form of ours hears an error as elsewhere. */
const refused = z.union([page, errorShape])
const querystring = z.object({
  l: z.enum(languages).optional().describe('the page’s language'),
  for: z.enum(linkPurposes).optional(),
})
export const pageSchema = {
  tags,
  summary: 'The page behind a one-time link; the link’s secret stands in the fragment, and looking uses nothing up',
  querystring,
  produces: ['text/html'],
  response: { 200: page },
}
export const postSchema = {
  tags,
  summary: 'Sign a phone in; or get a copy of one’s data, or erase them, where the link is for that',
  querystring,
  consumes: ['application/x-www-form-urlencoded'],
  produces: ['text/html'],
  body: form,
  response: {
    200: page,
    400: refused.describe('a field is missing'),
    401: refused.describe('number, card or password is wrong'),
    403: refused.describe('posted from another site'),
    409: refused.describe('erasing has to wait: the page says for what'),
    410: refused.describe('the link is used, too old or void'),
    429: refused.describe('too many attempts; see Retry-After'),
  },
}
export const phoneSchema = {
  tags,
  summary: 'Which phone a link was sent to; uses nothing up',
  body: form.pick({ token: true }),
  response: { 200: z.object({ phone: z.string(), expiresAt: z.iso.datetime() }), 404: errorShape },
}
