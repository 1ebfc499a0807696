/** One request of a signed-in librarian: who, where, in which language, and how it is answered. */

import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Asking, type Deed, type DeedRefusal, perform } from '../../../bot/desk/deed.ts'
import { pressing } from '../../../bot/desk/pressing.ts'
import { type AnyRefusal, refusalSay } from '../../../bot/desk/refusal-says.ts'
import type { Flash, Session } from '../../../bot/desk/session.ts'
import type { StaffMember } from '../../../bot/desk/staff.ts'
import { localDate } from '../../../bot/library/calendar.ts'
import { type Instant, type Library, type LocalDate, languages } from '../../../bot/library/types.ts'
import { plainWords, sentence, type Voice } from '../../../bot/texts/render.ts'
import type { Say, WordKey } from '../../../bot/texts/say.ts'
import { languageNames } from '../../pages/language.ts'
import type { Frame, Framed } from '../../pages/staff/frame.ts'
import type { ConsoleDoor } from './door.ts'
import { pagesFor } from './navigation.ts'

/** A page, a file, or a way back with a word to say there. */
export type VisitAnswer =
  | { html: string; status: number }
  /** JSON to take along, under this name */
  | { file: string; name: string }
  | { to: string; flash?: Flash | undefined }

export interface Visit {
  session: Session
  staff: StaffMember
  /** theirs, or the one they chose */
  branch: string
  library: Library
  now: Instant
  today: LocalDate
  voice: Voice
  word(key: WordKey): string
  say(say: Say): string
  /** `key`: the form's, so that it acts once */
  perform<Input, Answer extends object>(
    deed: Deed<Input, Answer>,
    input: Input,
    key?: string,
  ): Promise<Answer | DeedRefusal>
  /** The sentence of a refusal. */
  refused(refusal: AnyRefusal): Promise<string>
  show<View extends object>(page: (view: Framed<View>) => string, view: View, status?: number): Promise<VisitAnswer>
  /** Says something on the page shown next. */
  tell(flash: Flash): Promise<void>
  back(to: string, flash?: Flash): VisitAnswer
}

/** The branch of whoever sees all: the chosen one while it exists, else the first. */
function branchFor({ staff, branch: chosen }: Session, { branches }: Library): string {
  const known = branches.find(({ code }) => code === (staff.branch ?? chosen)) ?? branches[0]
  if (known === undefined) throw new Error('the library has no branch')
  return known.code
}

export async function openVisit(
  app: FastifyInstance,
  door: ConsoleDoor,
  request: FastifyRequest,
  session: Session,
): Promise<Visit> {
  const library = await door.rooms.library()
  const { staff } = session
  const { language } = staff
  const now = door.clock.now()
  const today = localDate(now, library.zone)
  const voice: Voice = { bundle: door.texts[language], language, library, today, dial: 'full' }
  const branch = branchFor(session, library)
  const word = (key: WordKey) => plainWords(key, voice)
  const say = (one: Say) => sentence(one, voice)
  const path = new URL(request.url, 'http://desk').pathname

  const pressingIn = (open: ReadonlyMap<string, number>): Pick<Frame, 'pressing'> => {
    const count = open.get(branch) ?? 0
    return count === 0 ? {} : { pressing: say({ say: 'desk-pressing-banner', count, hour: library.settings.decideBy }) }
  }
  const frame = async (): Promise<Frame> => ({
    language,
    languages: languages.map((code) => ({ code, name: languageNames[code] })),
    name: library.name[language],
    path,
    pages: pagesFor(app, staff).map(({ href, word: key }) => ({
      href,
      name: word(key),
      current: path === href || path.startsWith(`${href}/`),
    })),
    ...(staff.branch === undefined && {
      branches: library.branches.map(({ code, names }) => ({
        code,
        name: names[language].name,
        chosen: code === branch,
      })),
    }),
    at: library.branches.find(({ code }) => code === branch)?.names[language].name ?? '',
    staffName: staff.name,
    madeAt: now,
    csrf: door.staffDoor.csrf(session),
    key: door.key(),
    flash: await door.staffDoor.sessions.takeFlash(session.id),
    ...pressingIn(await pressing(door.rooms.desk, now)),
    word,
    say,
  })

  return {
    session,
    staff,
    branch,
    library,
    now,
    today,
    voice,
    word,
    say,
    perform(deed, input, key) {
      const asking: Asking = { staff, now, ...(key !== undefined && { key }) }
      return perform(deed, door.rooms, asking, input)
    },
    async refused(refusal) {
      const by = 'decidedBy' in refusal && refusal.decidedBy !== undefined ? [refusal.decidedBy] : []
      const names = by.length === 0 ? new Map<string, string>() : await door.staffDoor.accounts.namesOf(by)
      return say(refusalSay(refusal, (id) => names.get(id)))
    },
    show: async (page, view, status = 200) => ({ html: page({ ...view, frame: await frame() }), status }),
    tell: (flash) => door.staffDoor.sessions.flash(session.id, flash),
    back: (to, flash) => ({ to, flash }),
  }
}
