/** GET /staff/pick-list: what is fetched from the shelves, in their order, and what is searched for. */

import { circulationDeeds } from '../../../bot/desk/circulation-deeds.ts'
import { shelvingDeeds } from '../../../bot/desk/shelving-deeds.ts'
import type { DeskWork } from '../../../bot/desk-port.ts'
import { localDate } from '../../../bot/library/calendar.ts'
import type { ShelfLine } from '../../../bot/shelving-port.ts'
import { placeName } from '../../../bot/texts/render.ts'
import { type FetchLine, type PickSection, pickListPage, type SearchLine } from '../../pages/staff/pick-list.ts'
import type { Console } from './console.ts'
import { pickListAct } from './pick-list-act.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/pick-list'
const { work } = circulationDeeds
const { missing } = shelvingDeeds

export function pickListRoutes({ get, post }: Console): void {
  get(path, showList)
  post(path, pickListAct(path))
}

async function showList(visit: Visit): Promise<VisitAnswer> {
  const at = { branch: visit.branch }
  const [found, searched] = await Promise.all([visit.perform(work, at), visit.perform(missing, at)])
  if ('refusal' in found) return visit.back('/staff', { tone: 'refused', lines: [await visit.refused(found)] })
  return await visit.show(pickListPage, {
    sections: bySection(visit, found),
    search: 'refusal' in searched ? [] : searched.missing.map((line) => searchLine(visit, line)),
  })
}

/** A walk a section, in the library's order; what belongs to none comes first. */
function bySection(visit: Visit, found: DeskWork): PickSection[] {
  const { library, branch, voice, word } = visit
  const walks = Map.groupBy(found.toFetch, ({ section }) => section ?? '')
  const codes = library.branches.find(({ code }) => code === branch)?.sections.map(({ code }) => code) ?? []
  return ['', ...codes].flatMap((code) => {
    const lines = walks.get(code)?.map((line) => fetchLine(visit, line, found)) ?? []
    if (code !== '') return lines.length > 0 ? [{ name: placeName(`${branch}/${code}`, voice).name, lines }] : []
    return lines.length > 0 ? [{ name: codes.length > 0 ? word('desk-pick-list-no-section') : '', lines }] : []
  })
}

function fetchLine({ say, now }: Visit, line: DeskWork['toFetch'][number], { requests }: DeskWork): FetchLine {
  const { reservation, title, barcode, callNumber } = line
  const request = requests.find((one) => one.reservation?.id === reservation.id)?.request
  return {
    id: reservation.id,
    callNumber,
    barcode,
    title: title.title,
    author: title.author,
    to: say({ say: 'desk-pick-list-to', at: reservation.pickupPoint }),
    ...(request && {
      by: say({ say: 'desk-pick-list-request', number: request.number, until: request.deadlineAt }),
      until: request.deadlineAt,
      late: request.deadlineAt <= now,
    }),
  }
}

function searchLine({ say, library }: Visit, { copy, title }: ShelfLine): SearchLine {
  const on = (instant: string) => localDate(instant, library.zone)
  const { id, barcode, callNumber, missingSince, searchedAt } = copy
  return {
    ...{ id, barcode, callNumber, title: title.title, author: title.author },
    since: missingSince === undefined ? '' : say({ say: 'desk-search-since', date: on(missingSince) }),
    looked: searchedAt === undefined ? '' : say({ say: 'desk-search-looked', date: on(searchedAt) }),
  }
}
