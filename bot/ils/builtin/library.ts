/** The library itself: its branches, hours, item types and settings, read from the tables of places. */

import type { Sql } from '../../../prisma/sql.ts'
import { defaultSettings } from '../../library/settings.ts'
import type { Library } from '../../library/types.ts'

export interface VersionedLibrary {
  /** grows with any change to the tables of places */
  version: number
  library: Library
}

const readText = `
SELECT l.version, json_strip_nulls(json_build_object(
  'name', l.names, 'zone', l.zone, 'country', l.country, 'defaultLanguage', l.default_language, 'settings', l.settings,
  'branches', (SELECT coalesce(json_agg(json_build_object(
      'code', b.code, 'names', b.names, 'address', b.address, 'latitude', b.latitude, 'longitude', b.longitude,
      'phone', b.phone, 'email', b.email, 'pickup', b.pickup,
      'sections', (SELECT coalesce(json_agg(json_build_object('code', s.code, 'names', s.names, 'pickup', s.pickup)
        ORDER BY s.position), '[]') FROM section s WHERE s.branch = b.code),
      'hours', (SELECT coalesce(json_agg(json_build_object('weekday', h.weekday, 'opens', h.opens, 'closes', h.closes)
        ORDER BY h.weekday, h.opens), '[]') FROM opening_hours h WHERE h.branch = b.code),
      'monthlyClosures', (SELECT coalesce(json_agg(json_build_object('nth', m.nth, 'weekday', m.weekday)
        ORDER BY m.nth, m.weekday), '[]') FROM monthly_closure m WHERE m.branch = b.code),
      'nearest', b.nearest) ORDER BY b.position), '[]') FROM branch b),
  'closures', (SELECT coalesce(json_agg(json_build_object('branch', c.branch, 'from', c.from_day, 'to', c.to_day,
    'reason', c.reason) ORDER BY c.id COLLATE "C"), '[]') FROM closure c),
  'itemTypes', (SELECT coalesce(json_agg(json_build_object('code', i.code, 'loanDays', i.loan_days,
    'renewable', i.renewable, 'lendable', i.lendable) ORDER BY i.code COLLATE "C"), '[]') FROM item_type i)
)) AS library FROM library l`

/** Undefined until the library is laid out. A setting that an older version did not know stands as in Ventspils. */
export async function readLibrary(sql: Sql): Promise<VersionedLibrary | undefined> {
  const [row] = await sql<{ version: number; library: Library }>(readText)
  if (!row) return undefined
  const { version, library } = row
  return { version, library: { ...library, settings: { ...defaultSettings, ...library.settings } } }
}

/** This process's copy of the library, read anew when another version is heard of. */
export interface Places {
  /** the copy at hand, however old; read when there is none */
  known(sql: Sql): Promise<VersionedLibrary>
  /** the copy of the version that now stands in the database */
  current(sql: Sql): Promise<VersionedLibrary>
  reread(sql: Sql): Promise<VersionedLibrary>
}

/** Every call throws until the library is laid out. */
export function openPlaces(): Places {
  let kept: VersionedLibrary | undefined
  const places: Places = {
    known: async (sql) => kept ?? (await places.reread(sql)),
    async current(sql) {
      const [now] = await sql<{ version: number }>('SELECT version FROM library')
      return kept && now && kept.version === now.version ? kept : places.reread(sql)
    },
    async reread(sql) {
      const read = await readLibrary(sql)
      if (!read) throw new Error('the library is not laid out yet: `npm run library -- init`')
      kept = read
      return read
    },
  }
  return places
}
