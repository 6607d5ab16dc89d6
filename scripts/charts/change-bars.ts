import { amountOf, rateOf } from './amount.ts'
import type { Datum } from './datum.ts'
import { textHeight } from './fit.ts'
import { textWidth } from './text-width.ts'
import { barMarks, type BarMarks } from './marks.ts'
import { linear } from './scale.ts'
import { TRACKING } from './tiles.ts'

/** One end of a change as a bar from zero, with its number at the bar's end. Px of the picture. */
export interface ChangeEnd {
  readonly bar: BarMarks
  /** The number with its qualifier, and the unit that follows it: `about 412,000`, `litres`. */
  readonly figure: string
  readonly unit: string
  /** The date, over the bar. */
  readonly when: string
}

/** A change as two bars, what it was over what it became. */
export interface ChangeRow {
  readonly label: string
  /** How much it changed, as the article says it; large beside or over the words. */
  readonly share: string
  readonly was: ChangeEnd
  readonly is: ChangeEnd
}

/** How changes are drawn, sizes in px: one under its words, several each beside its own. */
export interface ChangeBars {
  readonly shape: 'alone' | 'rows'
  readonly rows: readonly ChangeRow[]
  readonly thickness: number
  readonly figure: number
  readonly label: number
  /** Width of the words. */
  readonly labels: number
  /** Type of how much it changed; 0 where it is left to the words. */
  readonly share: number
}

interface Ends {
  readonly datum: Datum
  readonly was: number
  readonly is: number
  readonly unit: string
}

const MOST_CHANGES = 3
/** A shorter bar could not be told from none. */
const LEAST_BAR = 4
const AIR = 14
const UNIT = 22
/** A line of dates over the bars. */
const WHEN = 28
const BETWEEN = 10
const PADDING = 36
const LABELS = 320
const GUTTER = 32
/** Room between the words of one change and its bars. */
const UNDER_LABEL = 28
/** The longest bar has at least this part of the width. */
const LEAST_ROOM = 0.46
const LABEL_STEPS = [30, 26, 24, 22, 20, 18] as const
/** How much it changed: beside the words of one change, over those of several. */
const SHARE_STEPS = { alone: [132, 116, 100, 88], rows: [68, 60, 52, 46] } as const
const BESIDE_SHARE = 32
/** Figures are so high, of their size; a line of them in all. */
const FIGURES = 0.74
const SHARE_LINE = 0.96
const FIGURE_STEPS = [92, 84, 76, 68, 60, 54, 48, 42, 38, 34, 30, 27] as const
const THICKEST = { alone: 144, rows: 64 } as const

/** A number's words as they stand at a bar's end; a unit that touches its number is a part of it (`11.7초`). */
function cut(says: string): { readonly figure: string; readonly unit: string } {
  const { before, figure, after } = amountOf(says)
  if (after && says.includes(`${figure}${after}`)) return { figure: says, unit: '' }
  return { figure: [before, figure].filter(Boolean).join(' '), unit: after }
}

/** The unit that a number's words name, without its scale and its qualifier: `%`, `$`, `litres`; often nothing. */
export function unitIn(says: string): string {
  const { figure, after } = amountOf(says)
  return [rateOf(figure) || (/\p{Sc}/u.exec(figure)?.[0] ?? ''), after].join(' ').trim().toLowerCase()
}

function endsOf(datum: Datum): Ends | undefined {
  const { before, beforeValue: was, value: is, high, says } = datum
  if (before === undefined || was === undefined || is === undefined || high !== undefined) return undefined
  if (was < 0 || is < 0 || Math.max(was, is) === 0) return undefined
  return { datum, was, is, unit: unitIn(says) || unitIn(before) }
}

/** Changes of one stated unit share a scale; counts of different things, whose numbers name none, have each their own. */
function greatestBeside(own: Ends, all: readonly Ends[]): number {
  const alike = own.unit ? all.filter(({ unit }) => unit === own.unit) : [own]
  return Math.max(...alike.flatMap(({ was, is }) => [was, is]))
}

/**
 * Draws one to three changes as two bars each, from zero and to one scale. Nothing where an end has no number, lies
 * below zero or would be no more than a stroke: tiles say it then. `width` and `height` in px.
 */
export function changeBarsOf(data: readonly Datum[], width: number, height: number): ChangeBars | undefined {
  const ends = data.flatMap(datum => endsOf(datum) ?? [])
  if (ends.length === 0 || ends.length < data.length || ends.length > MOST_CHANGES) return undefined
  return ends.length === 1 ? alone(ends, width, height) : several(ends, width, height)
}

const dates = (ends: readonly Ends[]): number => (ends.some(({ datum }) => datum.time ?? datum.beforeTime) ? WHEN : 0)

function alone(ends: readonly Ends[], width: number, height: number): ChangeBars | undefined {
  const { label: text = '', also = '' } = ends[0]?.datum ?? {}
  const most = height * 0.42
  const usual = { share: 0, beside: 0 }
  const large = also ? SHARE_STEPS.alone.map(share => ({ share, beside: shareWidth(also, share) + BESIDE_SHARE })) : []
  for (const { share, beside } of [...large, usual]) {
    const setting = { face: 'sans', width: Math.min(width - beside, 760), leading: 1.25 } as const
    const tall = (size: number): number => (text ? textHeight(text, size, setting) : 0)
    const above = (size: number): number => Math.max(tall(size), share * FIGURES) + (text || share ? UNDER_LABEL : 0)
    const [sizes, last] = share ? [LABEL_STEPS.slice(1, 4), undefined] : [LABEL_STEPS, 18]
    const label = sizes.find(size => above(size) <= most) ?? last
    if (label === undefined) continue
    const thickness = Math.min(THICKEST.alone, (height - above(label) - BETWEEN) / 2 - dates(ends))
    if (thickness < (share ? LEAST_UNDER_SHARE : LEAST)) continue
    return drawn('alone', ends, { room: width, labels: setting.width, thickness, label, share })
  }
  return undefined
}

/** Thinner bars are not drawn. */
const LEAST = 24
/** Under thinner bars, how much it changed would be larger than what it is of. */
const LEAST_UNDER_SHARE = 56

function several(ends: readonly Ends[], width: number, height: number): ChangeBars | undefined {
  const each = height / ends.length
  const setting = { face: 'sans', width: LABELS, leading: 1.2 } as const
  const thickness = Math.min(THICKEST.rows, (each - PADDING - BETWEEN) / 2 - dates(ends))
  if (thickness < LEAST) return undefined
  const isNarrow = (share: number) => ends.every(({ datum }) => datum.also && shareWidth(datum.also, share) <= LABELS)
  for (const share of [...SHARE_STEPS.rows.filter(isNarrow), 0]) {
    const tall = (size: number, { datum }: Ends) => textHeight(datum.label, size, setting) + share * SHARE_LINE
    const fits = (size: number) => ends.every(one => tall(size, one) <= each - 16)
    const label = LABEL_STEPS.slice(2, share ? 5 : undefined).find(fits)
    if (label === undefined) continue
    return drawn('rows', ends, { room: width - LABELS - GUTTER, labels: LABELS, thickness, label, share })
  }
  return undefined
}

const shareWidth = (says: string, size: number): number => textWidth(says, 'display', size, TRACKING)

interface Sizes {
  /** For bars and their numbers. */
  readonly room: number
  readonly labels: number
  readonly thickness: number
  readonly label: number
  readonly share: number
}

function drawn(shape: ChangeBars['shape'], ends: readonly Ends[], sizes: Sizes): ChangeBars | undefined {
  const words = ends.flatMap(({ datum: { before = '', beforeTime = '', says, time = '' } }) => [
    { ...cut(before), when: beforeTime },
    { ...cut(says), when: time },
  ])
  const wide = (size: number): number =>
    Math.max(
      ...words.map(
        ({ figure, unit }) =>
          textWidth(figure, 'display', size, TRACKING) + (unit ? BETWEEN + textWidth(unit, 'sans', UNIT) : 0),
      ),
    )
  const left = (size: number): number => sizes.room - wide(size) * 1.01 - AIR - 18
  const figure = FIGURE_STEPS.find(size => size <= sizes.thickness && left(size) >= sizes.room * LEAST_ROOM)
  if (figure === undefined) return undefined
  const rows = ends.map((each, index): ChangeRow => {
    const scale = linear([0, greatestBeside(each, ends)], [0, left(figure)])
    const end = (at: number, datum: Datum): ChangeEnd => ({
      bar: barMarks(datum, scale, { center: sizes.thickness / 2, thickness: sizes.thickness }),
      ...(words[2 * index + at] ?? { figure: '', unit: '', when: '' }),
    })
    const { value: _, certainty: __, ...before } = each.datum
    const { beforeCertainty } = each.datum
    return {
      label: each.datum.label,
      share: sizes.share ? (each.datum.also ?? '') : '',
      was: end(0, { ...before, value: each.was, ...(beforeCertainty && { certainty: beforeCertainty }) }),
      is: end(1, each.datum),
    }
  })
  const ofZero = rows.flatMap(({ was, is }) => [was, is]).some(({ bar }) => bar.end < LEAST_BAR)
  return ofZero ? undefined : { shape, rows, figure, ...sizes }
}
