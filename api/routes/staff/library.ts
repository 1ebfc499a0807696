/** GET and POST /staff/library: places, item types and every setting, for the administrator. */

import { mayDo } from '../../../bot/desk/staff.ts'
import { defaultSettings } from '../../../bot/library/settings.ts'
import { type Branch, type Language, languages, type PlaceName, type Settings } from '../../../bot/library/types.ts'
import { type Field, type LibraryView, libraryPage, type SettingLine } from '../../pages/staff/library.ts'
import type { Body, Console } from './console.ts'
import { libraryChangeOf } from './library-changes.ts'
import { field, makeChange, type NotMade } from './library-forms.ts'
import type { Visit, VisitAnswer } from './visit.ts'

const path = '/staff/library'

export function libraryRoutes({ get, post }: Console): void {
  get(path, (visit) => showLibrary(visit, {}))
  post(path, async (visit, body) => {
    const change = libraryChangeOf(visit.library, body)
    if (change === undefined) return visit.back(path, { tone: 'refused', lines: [visit.word('desk-form-unread')] })
    return await makeChange(visit, body, change, path, (notMade) => showLibrary(visit, body, notMade))
  })
}

async function showLibrary(visit: Visit, typed: Body, notMade?: NotMade): Promise<VisitAnswer> {
  if (!mayDo(visit.staff, 'admin')) {
    const lines = [await visit.refused({ refusal: 'role-too-low', needs: 'admin' })]
    return visit.back('/staff/account', { tone: 'refused', lines })
  }
  if (notMade) await visit.tell({ tone: 'refused', lines: notMade.lines })
  return await visit.show(libraryPage, { ...viewOf(visit, typed), confirm: notMade?.confirm }, notMade ? 409 : 200)
}

function viewOf(visit: Visit, typed: Body): LibraryView {
  const { library, say } = visit
  const opened = field(typed, 'form')
  /** As it was typed before a refusal, else as it stands. */
  const fieldsOf = (form: string, rows: readonly [name: string, type: string, value: string][]): Field[] =>
    rows.map(([name, type, value]) => {
      const [what = '', language] = name.split('.')
      const kind = what.startsWith('nearest:') ? 'nearest' : what
      const of = languages.find((one) => one === language) ?? what.replace('nearest:', '')
      const now = opened === form ? field(typed, name) : value
      return { name, type, value: now, label: say({ say: 'desk-library-field', field: kind, of }) }
    })
  const names = (given?: Record<Language, PlaceName>) =>
    languages.flatMap((language): [string, string, string][] => [
      [`name.${language}`, 'text', given?.[language].name ?? ''],
      [`at.${language}`, 'text', given?.[language].at ?? ''],
    ])
  const place = (branch?: Branch): [string, string, string][] => [
    ...names(branch?.names),
    ['address', 'text', branch?.address ?? ''],
    ['phone', 'tel', branch?.phone ?? ''],
    ['email', 'email', branch?.email ?? ''],
    ['latitude', 'text', String(branch?.latitude ?? '')],
    ['longitude', 'text', String(branch?.longitude ?? '')],
  ]
  return {
    opened,
    settings: settingLines(visit, opened === 'settings' ? typed : undefined),
    name: fieldsOf(
      'name',
      languages.map((language) => [`name.${language}`, 'text', library.name[language]]),
    ),
    itemTypes: library.itemTypes,
    branches: library.branches.map((branch) => ({
      code: branch.code,
      name: branch.names[visit.staff.language].name,
      form: `branch:${branch.code}`,
      pickup: branch.pickup,
      fields: fieldsOf(`branch:${branch.code}`, [
        ...place(branch),
        ...branch.nearest.map((code, at): [string, string, string] => [`nearest:${code}`, 'number', String(at + 1)]),
      ]),
      sections: branch.sections.map((section) => ({
        code: section.code,
        name: section.names[visit.staff.language].name,
        form: `section:${branch.code}/${section.code}`,
        pickup: section.pickup,
        fields: fieldsOf(`section:${branch.code}/${section.code}`, names(section.names)),
      })),
      fresh: fieldsOf(`section:${branch.code}`, [['code', 'text', ''], ...names()]),
    })),
    fresh: fieldsOf('add-branch', [['code', 'text', ''], ...place()]),
  }
}

const times: readonly string[] = ['decideBy'] satisfies (keyof Settings)[]

/** Every setting with its default beside it. */
function settingLines({ library, say, word }: Visit, typed: Body | undefined): SettingLine[] {
  const flat = ({ widestDial, ...rest }: Settings) => ({
    ...rest,
    'widestDial.telegram': widestDial.telegram,
    'widestDial.sms': widestDial.sms,
  })
  const usual = new Map<string, unknown>(Object.entries(flat(defaultSettings)))
  return Object.entries(flat(library.settings)).map(([name, value]): SettingLine => {
    const options = optionsOf(name, value).map((one) => ({
      value: one,
      name: say({ say: 'desk-library-option', option: one }),
    }))
    const written = (one: unknown) => (one === null ? '' : one === true ? 'yes' : one === false ? 'no' : String(one))
    const byDefault = written(usual.get(name))
    return {
      name,
      label: say({ say: 'desk-library-setting', name: name.replace('.', '-') }),
      type: options.length > 0 ? 'choice' : times.includes(name) ? 'time' : 'number',
      value: typed ? field(typed, name) : written(value),
      usual:
        options.find((one) => one.value === byDefault)?.name ??
        (byDefault === '' ? word('desk-library-untold') : byDefault),
      options,
    }
  })
}

function optionsOf(name: string, value: unknown): string[] {
  if (name.startsWith('widestDial')) return ['full', 'short', 'none']
  if (name.endsWith('Decision')) return ['staff', 'rules']
  return typeof value === 'boolean' ? ['yes', 'no'] : []
}
