import type { Datum } from './datum.ts'
import { textWidth } from './text-width.ts'
import { barMarks, CHEVRON, type BarMarks } from './marks.ts'
import { centerOf, rowsOf } from './rows.ts'
import { fromZero, linear } from './scale.ts'

/** A bar of a group, ready to draw; all in px of the picture. */
export interface GroupedBar extends BarMarks {
  readonly datum: Datum
  readonly saysX: number
  /** Its series' place in the order in which they first appear, from 0. */
  readonly series: number
}

/** Bars that belong to one label. */
export interface Group {
  readonly label: string
  readonly lines: readonly string[]
  readonly center: number
  readonly bars: readonly GroupedBar[]
}

/** The drawing of grouped bars. */
export interface Groups {
  readonly groups: readonly Group[]
  readonly series: readonly string[]
  readonly size: number
  readonly lead: number
  readonly zero: number
  readonly height: number
}

const AIR = 10
/** Between groups, in heights of a bar. */
const APART = 0.7
const THINNEST = 12
const MOST_STEP = 52

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)]
const wordsWidth = ({ says, series = '' }: Datum, size: number): number =>
  textWidth(says, 'bold', size) + textWidth(` ${series}`, 'sans', size)

/**
 * Draws two or more series side by side, a group for each label, all on one scale from zero; each bar has the article's
 * wording and the name of its series at its end, so that colour is not needed to tell them apart. Sizes in px.
 */
export function groupsOf(data: readonly Datum[], width: number, room: number): Groups {
  const labels = unique(data.map(datum => datum.label))
  const series = unique(data.map(datum => datum.series ?? ''))
  const of = (label: string) => data.filter(datum => datum.label === label)
  const parts = labels.map(label => of(label).length + APART)
  const rows = rowsOf(labels, width, room + rowOf(room, parts) * APART, parts)
  const { size, lead, row } = rows
  const step = Math.min(row, MOST_STEP)
  const says = Math.max(0, ...data.map(datum => wordsWidth(datum, size))) + AIR + CHEVRON
  const domain = fromZero(data.flatMap(datum => [datum.value ?? 0, datum.high ?? 0]))
  const scale = linear(domain, [lead, Math.max(lead + 60, width - says)])
  const thickness = Math.max(THINNEST, Math.min(46, step - 4))
  const groups = labels.map((label, index): Group => {
    const own = of(label)
    const center = centerOf(rows, index) - (row * APART) / 2
    const bars = own.map((datum, at): GroupedBar => {
      const place = { center: center + (at - (own.length - 1) / 2) * step, thickness }
      const marks = barMarks(datum, scale, place)
      return { ...marks, datum, saysX: marks.end + AIR, series: series.indexOf(datum.series ?? '') }
    })
    return { label, lines: rows.names[index] ?? [], center, bars }
  })
  return { groups, series, size, lead, zero: scale(0), height: Math.max(0, (rows.tops.at(-1) ?? 0) - row * APART) }
}

/** About the height of a bar, for the air under the last group, which is not needed. */
function rowOf(room: number, parts: readonly number[]): number {
  return Math.min(
    MOST_STEP,
    room /
      Math.max(
        1,
        parts.reduce((sum, part) => sum + part, 0),
      ),
  )
}
