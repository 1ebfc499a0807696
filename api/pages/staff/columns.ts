/** A small chart of columns as plain SVG: some numbers a day, side by side. Styles and words stand outside. */

export interface Column {
  x: number
  y: number
  width: number
  height: number
  series: string
}

export interface Chart {
  width: number
  height: number
  columns: Column[]
  labels: { x: number; text: string }[]
  /** what the highest column stands for, and a line at its height */
  top: number
}

const height = 160
const [above, below, between] = [12, 24, 0.25]

/** The columns of each day in the order of `series`; a chart of nothing but zeros has none. */
export function columnChart<Series extends string>(
  days: readonly ({ label: string } & Record<Series, number>)[],
  series: readonly Series[],
  width = 640,
): Chart {
  const top = Math.max(1, ...days.flatMap((day) => series.map((one) => day[one])))
  const room = height - above - below
  const step = width / Math.max(1, days.length)
  const each = (step * (1 - between)) / series.length
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    width,
    height,
    top,
    labels: days.map(({ label }, at) => ({ x: round((at + 0.5) * step), text: label })),
    columns: days.flatMap((day, at) =>
      series.flatMap((one, within): Column[] => {
        const tall = (day[one] / top) * room
        const x = at * step + (step * between) / 2 + within * each
        const column = { x: round(x), y: round(above + room - tall), width: round(each), height: round(tall) }
        return tall === 0 ? [] : [{ ...column, series: one }]
      }),
    ),
  }
}
