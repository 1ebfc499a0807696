/** Words that name a day: months, weekdays, and near days, in three languages. */

import { foldWord } from '../fold.ts'

const table = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, index) => row.split(' ').map((word): [string, number] => [foldWord(word), index + 1])))

/** Folded month name in any form → 1 … 12. */
export const months = table([
  'janvāris janvāri janvārim janvāra janvārī january jan январь января январе янв',
  'februāris februāri februārim februāra februārī february feb февраль февраля феврале фев',
  'marts martu martam marta martā march mar март марта марте мар',
  'aprīlis aprīli aprīlim aprīļa aprīlī april apr апрель апреля апреле апр',
  'maijs maiju maijam maija maijā may май мая мае',
  'jūnijs jūniju jūnijam jūnija jūnijā june jun июнь июня июне июн',
  'jūlijs jūliju jūlijam jūlija jūlijā july jul июль июля июле июл',
  'augusts augustu augustam augusta augustā august aug август августа августе авг',
  'septembris septembri septembrim septembra septembrī september sep sept сентябрь сентября сентябре сен',
  'oktobris oktobri oktobrim oktobra oktobrī october oct октябрь октября октябре окт',
  'novembris novembri novembrim novembra novembrī november nov ноябрь ноября ноябре ноя',
  'decembris decembri decembrim decembra decembrī december dec декабрь декабря декабре дек',
])

/** Folded weekday in any form → 1 = Monday … 7 = Sunday. */
export const weekdays = table([
  'pirmdiena pirmdienai pirmdienu pirmdienas pirmdien monday mon понедельник понедельника',
  'otrdiena otrdienai otrdienu otrdienas otrdien tuesday tue вторник вторника',
  'trešdiena trešdienai trešdienu trešdienas trešdien wednesday wed среда среды среду',
  'ceturtdiena ceturtdienai ceturtdienu ceturtdienas ceturtdien thursday thu четверг четверга',
  'piektdiena piektdienai piektdienu piektdienas piektdien friday fri пятница пятницы пятницу',
  'sestdiena sestdienai sestdienu sestdienas sestdien saturday sat суббота субботы субботу',
  'svētdiena svētdienai svētdienu svētdienas svētdien sunday sun воскресенье воскресенья',
])

/** A day or span as people say it, folded; `+1d` from today, `week` = next Monday, `month` = the first of the next month. */
export const nearDays: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '-1d': 'vakar; vakardienai; vakardiena; yesterday; вчера; вчерашнего дня',
    '+0d': 'šodien; šodienai; today; сегодня',
    '+1d': 'rīt; rītam; rītdien; rītdienai; tomorrow; завтра',
    '+2d': 'parīt; parītam; day after tomorrow; the day after tomorrow; послезавтра',
    '+7d': 'pēc nedēļas; uz nedēļu; nedēļu; for a week; a week; one week; in a week; на неделю; неделю; через неделю',
    '+1m': 'pēc mēneša; uz mēnesi; mēnesi; for a month; a month; one month; in a month; на месяц; месяц; через месяц',
    week: 'nākamnedēļ; nākamnedēļai; nākamajai nedēļai; nākamai nedēļai; nākamajā nedēļā; nākošnedēļ; next week; следующей недели; следующую неделю; следующей неделе',
    month:
      'nākammēnes; nākamajam mēnesim; nākamam mēnesim; nākamajā mēnesī; next month; следующего месяца; следующем месяце',
    end: 'mēneša beigām; mēneša beigas; end of the month; end of month; the end of the month; конца месяца',
  }).flatMap(([span, said]) =>
    said.split('; ').map((phrase): [string, string] => [phrase.split(' ').map(foldWord).join(' '), span]),
  ),
)

/** The unit behind a number: `2 nedēļas`, `for 10 days`, `на 3 месяца` → days, or months when negative. */
export const spans: ReadonlyMap<string, { days: number } | { months: number }> = new Map(
  [
    { words: 'diena dienas dienu dienām day days день дня дней', span: { days: 1 } },
    { words: 'nedēļa nedēļas nedēļu nedēļām week weeks неделя недели недель неделю', span: { days: 7 } },
    { words: 'mēnesis mēneši mēnešus mēnešiem month months месяц месяца месяцев', span: { months: 1 } },
  ].flatMap(({ words, span }) => words.split(' ').map((word): [string, typeof span] => [foldWord(word), span])),
)

/** Before a date and saying nothing by itself. */
export const dateMarks: ReadonlySet<string> = new Set(
  'līdz uz pēc līdz kamēr gada datumam until till til to by on for the of in next through до по на с к числа через'
    .split(' ')
    .map(foldWord),
)

/** `jūlija beigām`, `end of July`, `до конца июля`. */
export const endMarks: ReadonlySet<string> = new Set('beigām beigas beigu end конца конец'.split(' ').map(foldWord))
