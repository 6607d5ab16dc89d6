import type { ChartKind } from '../../model/deck.ts'
import { isExact, isRange, labelsOf, namesOf, overTime, spread, yearsIn, type Comparable } from './comparable.ts'
import { MAGNITUDES, OVERLAPPING, wholeIn } from './words.ts'

/** A row of the decision table. */
interface Row {
  readonly found: string
  readonly holds: (set: Comparable) => boolean
  /** Nothing: a table, tiles or a sentence say it better. */
  readonly form: ChartKind | undefined
}

const MOST_BARS = 12
/** Bars whose names take a line each of a narrow column can be more: the thirteen countries that an article lists. */
const MOST_BARS_OF_SHORT_NAMES = 15
const SHORT_NAME = 20
const MOST_PARTS = 5
const MOST_SERIES = 4
const MOST_THINGS = 6
const MOST_RANGES = 8
/** Beyond this the smallest bar can no longer be told from none (4 px of 450). */
const WIDEST_SPREAD = 100
/** Rounded parts of one whole add up to within this many hundredths of it. */
const ROUNDING = 2
const FEWEST_OF_A_LINE = 4

/** Which chart for which numbers: the first row that holds decides. */
const TABLE: readonly Row[] = [
  { found: 'fewer than two numbers', holds: ({ points }) => points.length < 2, form: undefined },
  { found: 'a whole that is not named as one, beside its parts', holds: holdsItsSum, form: undefined },
  { found: 'percentages of different wholes', holds: haveDifferentWholes, form: undefined },
  { found: 'numbers of different years among others', holds: mixYears, form: undefined },
  {
    found: 'more series than can be told apart',
    holds: set => namesOf(set).length > MOST_SERIES && !overTime(set),
    form: undefined,
  },
  { found: 'pairs of a low and a high end, with or without points', holds: areRanges, form: 'range' },
  { found: 'single pairs among many points', holds: ({ points }) => points.some(isRange), form: undefined },
  { found: 'four or more dates, one to four things', holds: areLines, form: 'line' },
  { found: 'two or three dates, two to six things', holds: areSlopes, form: 'slope' },
  { found: 'columns that count different things', holds: countDifferentThings, form: undefined },
  { found: 'two to four series', holds: areGroups, form: 'grouped' },
  { found: 'series otherwise', holds: set => namesOf(set).length > 1, form: undefined },
  { found: 'gains and losses', holds: areGainsAndLosses, form: 'diverging' },
  { found: 'losses only', holds: ({ points }) => points.some(({ value }) => value < 0), form: undefined },
  { found: 'parts of one whole', holds: arePartsOfAWhole, form: 'share' },
  {
    found: 'fewer than three, or more than twelve (fifteen with short names)',
    holds: ({ points }) => points.length < 3 || points.length > mostBarsOf(points),
    form: undefined,
  },
  {
    found: 'many magnitudes, in a text that speaks of them',
    holds: set => isWide(set) && MAGNITUDES.test(set.text) && set.points.every(({ value }) => value > 0),
    form: 'dot',
  },
  { found: 'a bar that would not be seen', holds: isWide, form: undefined },
  { found: 'three to twelve comparable values', holds: () => true, form: 'bar' },
]

/** The chart for numbers of one unit, and the row of the decision table that chose it; no form where none is honest. */
export function decide(set: Comparable): { readonly form: ChartKind | undefined; readonly found: string } {
  const { form, found } = TABLE.find(({ holds }) => holds(set))!
  return { form, found }
}

const mostBarsOf = (points: Comparable['points']): number =>
  points.every(({ label }) => label.text.length <= SHORT_NAME) ? MOST_BARS_OF_SHORT_NAMES : MOST_BARS

/** Of many shares a few may be too small to be seen: their numbers stand beside them. */
const UNSEEN = 0.4

function isWide(set: Comparable): boolean {
  const most = Math.max(...set.points.map(({ value, high = value }) => Math.abs(high)))
  const unseen = set.points.filter(({ value }) => Math.abs(value) * WIDEST_SPREAD < most).length
  return spread(set) > WIDEST_SPREAD && (set.unit !== '%' || unseen > set.points.length * UNSEEN)
}

/**
 * The first or last number is the sum of three or more others, of two where they are shares: it would stand beside its
 * own parts.
 */
function holdsItsSum({ points, unit }: Comparable): boolean {
  if (points.length < (unit === '%' ? 3 : 4) || points.some(({ series }) => series)) return false
  return [points.at(0)!, points.at(-1)!].some(whole => {
    const parts = points.filter(point => point !== whole).reduce((sum, { value }) => sum + value, 0)
    return whole.value > 0 && Math.abs(parts - whole.value) < whole.value / 1000
  })
}

function haveDifferentWholes({ points, unit }: Comparable): boolean {
  const wholes = points.map(({ label }) => wholeIn(label.text))
  return unit === '%' && wholes.some(Boolean) && new Set(wholes).size > 1
}

/** Labels that name years besides other words, and not all the same. */
function mixYears(set: Comparable): boolean {
  if (overTime(set)) return false
  const years = labelsOf(set).map(label => yearsIn(label).join(' '))
  return years.some(Boolean) && new Set(years).size > 1
}

function areRanges(set: Comparable): boolean {
  const { points } = set
  const ranges = points.filter(isRange).length
  return ranges >= 2 && ranges * 2 >= points.length && points.length <= MOST_RANGES && namesOf(set).length === 1
}

function areLines(set: Comparable): boolean {
  const time = overTime(set)
  return (
    time !== undefined &&
    time.moments >= FEWEST_OF_A_LINE &&
    time.things <= MOST_SERIES &&
    set.points.every(({ value }) => value >= 0)
  )
}

function areSlopes(set: Comparable): boolean {
  const time = overTime(set)
  return (
    time !== undefined &&
    (time.moments === 2 || time.moments === 3) &&
    time.things >= 2 &&
    time.things <= MOST_THINGS &&
    set.points.every(({ value }) => value >= 0)
  )
}

/** Two columns of counts or of money seldom measure the same: stars and forks, price and profit. */
function countDifferentThings(set: Comparable): boolean {
  return namesOf(set).length > 1 && !overTime(set) && (set.unit === 'count' || /^[A-Z]{3}$/.test(set.unit))
}

function areGroups(set: Comparable): boolean {
  const names = namesOf(set).length
  return (
    names > 1 &&
    names <= MOST_SERIES &&
    !overTime(set) &&
    set.points.length <= MOST_BARS &&
    !isWide(set) &&
    set.points.every(({ value }) => value >= 0)
  )
}

function areGainsAndLosses(set: Comparable): boolean {
  const { points } = set
  return (
    points.length >= 3 &&
    points.length <= MOST_BARS &&
    points.some(({ value }) => value < 0) &&
    points.some(({ value }) => value > 0) &&
    !isWide(set)
  )
}

/** Two to five exact parts that exclude each other, of a hundred percent or of a total that the article states. */
function arePartsOfAWhole({ points, unit, total, text }: Comparable): boolean {
  const sum = points.reduce((all, { value }) => all + value, 0)
  const whole = total?.value ?? (unit === '%' ? 100 : undefined)
  return (
    whole !== undefined &&
    points.length <= MOST_PARTS &&
    Math.abs(sum - whole) <= (whole * ROUNDING) / 100 &&
    points.every(point => isExact(point) && point.value > 0) &&
    !OVERLAPPING.test(text)
  )
}
