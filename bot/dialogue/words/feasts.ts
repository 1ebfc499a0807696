/** Feasts as people name them, by the day they fall on; `easter±n` counts from Easter Sunday. */

import { foldWord } from '../fold.ts'

/** Folded words in a row → `MM-DD`, or days from Easter. */
export const feasts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '01-01':
      'jaungada; jaungadā; jaungada dienā; jaunajā gadā; jaunais gads; new year; new years; new years day; новый год; новом году',
    '05-01': 'darba svētki; darba svētkos; labour day; may day; праздник труда',
    '05-04':
      'baltā galdauta svētki; baltā galdauta svētkos; neatkarības atjaunošanas diena; neatkarības atjaunošanas dienā',
    '06-23': 'līgo; līgo svētki; līgo svētkos; līgo diena; līgo dienā; līgovakarā; līgo vakarā; ligo day; лиго',
    '06-24': 'jāņi; jāņos; jāņu diena; jāņu dienā; midsummer; midsummer day; янов день; яна',
    '11-18': 'valsts svētkos; proklamēšanas dienā; latvijas dzimšanas dienā; independence day; день независимости',
    '12-24': 'ziemassvētku vakarā; ziemassvētku vakars; christmas eve; сочельник',
    '12-25': 'ziemassvētki; ziemassvētkos; ziemassvētku dienā; christmas; christmas day; рождество',
    '12-26': 'otrajos ziemassvētkos; otrie ziemassvētki; boxing day',
    '12-31': 'vecgada; vecgadā; vecgada vakarā; vecgada dienā; new years eve',
    'easter-2': 'lielajā piektdienā; lielā piektdiena; good friday; страстная пятница; страстную пятницу',
    'easter+0': 'lieldienas; lieldienās; easter; easter sunday; пасха; пасху',
    'easter+1': 'otrajās lieldienās; otrās lieldienas; easter monday',
  }).flatMap(([day, said]) =>
    said.split('; ').map((phrase): [string, string] => [phrase.split(' ').map(foldWord).join(' '), day]),
  ),
)

/** Before a day that is asked about. */
export const askedMarks: ReadonlySet<string> = new Set(
  'on at in the this next over uz šo šajā nākamo nākamajā в во на по эту этот это следующую следующий'
    .split(' ')
    .map(foldWord),
)
