import type { Block, Table } from '../model/article.ts'
import type { Metric, Series, Where } from '../model/fact.ts'
import { hull, wordsOf, type Passage, type Words } from '../model/span.ts'
import { quantitiesIn } from './numbers.ts'
import { countWords } from '../model/count.ts'
import { clauseWords, placeOf, tokensWithin, type Scope } from './scope.ts'

const FEWEST_POINTS = 3
/** What a chart is read out with is an answer as it was given. */
const MOST_WORDS_OF_A_LABEL = { said: 9, 'read out': 11, listed: 12 } as const

type Point = Series['points'][number]

/**
 * Numbers of one unit that a sentence sets side by side, each with its name.
 *
 *     17.5% daily, 43.3% weekly, 24.4% monthly        Linux (80.9%), macOS (35.5%) and Windows (31.5%)
 */
export function seriesIn(scope: Scope, metrics: readonly Metric[], kind: 'said' | 'read out' = 'said'): Series[] {
  return scope.units.flatMap(unit => {
    const inside = metrics.filter(
      metric => metric.from >= unit.from && metric.to <= unit.to && metric.value !== undefined,
    )
    const [first] = inside
    if (
      !first ||
      inside.length < FEWEST_POINTS ||
      // What is included in a number is no number beside it.
      /\b(?:including|of which|of those|of whom)\b/i.test(scope.passage.text.slice(unit.from, unit.to)) ||
      inside.some(metric => metric.unit !== first.unit) ||
      // Counts of a sentence are of different things, those of a chart's bars are not.
      (first.unit === 'count' && kind === 'said')
    )
      return []
    const most = MOST_WORDS_OF_A_LABEL[kind]
    const points = namedAfter(scope, inside, unit.to, most) ?? namedBefore(scope, inside, unit.from, most)
    // `from 0 for the black to 255 for the white` tells of no bars.
    if (kind === 'read out' && first.unit === 'count' && points?.some(({ label }) => PLACES.test(label.text))) return []
    return points && distinct(points)
      ? [{ type: 'series' as const, ...placeOf(scope, unit.from, unit.to), unit: first.unit, points }]
      : []
  })
}

const PLACES = /^(?:for|from|to|with|at|by|of|on)\s/iu

/** `17.5% daily, 43.3% weekly`: the name runs from the number to the comma, the brackets or the end. */
function namedAfter(scope: Scope, metrics: readonly Metric[], end: number, most: number): Point[] | undefined {
  const text = scope.passage.text
  const points = metrics.map((metric, index) => {
    const next = metrics[index + 1]?.from ?? end
    const stretch = text.slice(metric.to, next)
    const name =
      /^(?:\s(?!\()|は|が|：|:\s)(?<name>(?:[^,;.()—–:、。，]|\.(?=\S))+?)(?:[,;、，。]|です|\.(?=\s|$)|\s+(?:and|or|und|et|y|e|en)\s*$|[,;]?\s*$)/u.exec(
        stretch,
      )?.groups?.['name']
    if (!name) return undefined
    const at = metric.to + stretch.indexOf(name)
    return pointOf(scope, metric, at, at + name.length, most)
  })
  return points.every((point): point is Point => Boolean(point)) ? points : undefined
}

/** `Linux (80.9%), macOS (35.5%)`: the name stands before the bracket. */
function namedBefore(scope: Scope, metrics: readonly Metric[], start: number, most: number): Point[] | undefined {
  const text = scope.passage.text
  const points = metrics.map((metric, index) => {
    const from = index === 0 ? start : metrics[index - 1]!.to
    const name =
      /(?:^|[,;:)]|\b(?:and|or|und|et|y|e)\b)\s*(?:(?:and|or|und|et|y|e)\s+)?(?<name>[^,;:()]+?)\s*[(:]\s?$/u.exec(
        text.slice(from, metric.from),
      )?.groups?.['name']
    if (!name) return undefined
    const at = text.lastIndexOf(name, metric.from)
    return pointOf(scope, metric, at, at + name.length, most)
  })
  return points.every((point): point is Point => Boolean(point)) ? points : undefined
}

function pointOf(scope: Scope, metric: Metric, from: number, to: number, most: number): Point | undefined {
  const stretch = scope.passage.text.slice(from, to)
  const label = clauseWords(
    scope,
    from,
    to - (/\s+(?:to|from|by|on|of|in|at|and|or|the|a)$/i.exec(stretch.trimEnd())?.[0].length ?? 0),
  )
  const [first] = tokensWithin(scope, from, to)
  if (countWords(label.text) === 0 || countWords(label.text) > most || first?.pos === 'AUX' || first?.pos === 'VERB')
    return undefined
  const { says, value, high, certainty } = metric
  return { label, says, value: value!, ...(high !== undefined && { high }), certainty }
}

function distinct(points: readonly Point[]): boolean {
  return new Set(points.map(({ label }) => label.text.toLowerCase())).size === points.length
}

/**
 * A list in which every item gives one number of the same unit: the label is what tells the items apart.
 *
 *     58 percent of respondents that identified as IoT developers use Docker.
 *                                                  ‾‾‾‾‾‾‾‾‾‾‾‾‾‾
 */
export function seriesOfList(
  section: number,
  block: number,
  list: Extract<Block, { kind: 'list' }>,
  lang = 'en',
): Series | undefined {
  const found = list.items.map(item => ({
    item,
    quantities: quantitiesIn(item.passage.text, lang).filter(
      quantity => (quantity.unit !== 'count' || nounAfter(item.passage.text, quantity)) && quantity.of === undefined,
    ),
  }))
  const nouns = found.map(({ item, quantities: [quantity] }) => quantity && nounAfter(item.passage.text, quantity))
  const unit = found[0]?.quantities[0]?.unit
  if (
    found.length < FEWEST_POINTS ||
    !unit ||
    (unit === 'count' && nouns.some(noun => noun !== nouns[0])) ||
    found.some(
      ({ quantities }) => quantities.length !== 1 || quantities[0]!.unit !== unit || quantities[0]!.value === undefined,
    )
  )
    return undefined
  const shared = sharedWords(found.map(({ item, quantities }) => withoutNumber(item.passage.text, quantities[0]!)))
  const points = found.map(({ item, quantities: [quantity] }) => {
    const label = ownWords(item.passage, quantity!, shared)
    return {
      label,
      says: wordsOf(item.passage, quantity!.from, quantity!.to + (unit === 'count' ? nouns[0]!.length + 1 : 0)),
      value: quantity!.value!,
      ...(quantity!.high !== undefined && { high: quantity!.high }),
      certainty: quantity!.certainty,
    }
  })
  if (
    points.some(({ label }) => countWords(label.text) === 0 || countWords(label.text) > MOST_WORDS_OF_A_LABEL.listed) ||
    !distinct(points)
  )
    return undefined
  const measure = measureOf(found[0]!.item.passage, found[0]!.quantities[0]!, shared)
  return {
    type: 'series',
    where: { section, block, part: 0 },
    from: 0,
    to: 0,
    span: list.span,
    unit,
    points,
    ...(measure && { measure }),
  }
}

/** The word right after a count, which says what is counted: counts are compared only of one thing. */
function nounAfter(text: string, { to }: { to: number }): string | undefined {
  return /^\s(?<noun>\p{L}{3,})/u.exec(text.slice(to))?.groups!['noun']
}

/** What all items say after their own words is what their numbers measure. */
function measureOf(passage: Passage, quantity: { from: number; to: number }, { suffix }: Affixes): Words | undefined {
  const words = [...passage.text.matchAll(/\S+/g)]
  const first = words[words.length - suffix]
  if (suffix < 2 || !first || first.index < quantity.to) return undefined
  return wordsOf(passage, first.index, passage.text.length - (/[.;,]$/.exec(passage.text)?.[0].length ?? 0))
}

type Quantity = { readonly from: number; readonly to: number }

function wordsBehind(text: string, from: number) {
  return [...text.slice(from).matchAll(/\S+/g)].map(word => Object.assign(word, { index: word.index + from }))
}

interface Affixes {
  readonly prefix: number
  readonly suffix: number
}

function withoutNumber(text: string, { from, to }: { from: number; to: number }): string[] {
  return `${text.slice(0, from)} ${text.slice(to)}`.match(/\S+/g) ?? []
}

/** How many words all have in common at the start and at the end. */
function sharedWords(texts: readonly string[][]): Affixes {
  const shortest = Math.min(...texts.map(words => words.length))
  const same = (at: (words: string[]) => string | undefined) => texts.every(words => at(words) === at(texts[0]!))
  let prefix = 0
  while (prefix < shortest - 1 && same(words => words[prefix])) prefix += 1
  let suffix = 0
  while (suffix < shortest - prefix - 1 && same(words => words[words.length - 1 - suffix])) suffix += 1
  return { prefix, suffix }
}

/** The words of an item that only it has, if they stand together on one side of its number. */
function ownWords(passage: Passage, { from: start, to: end }: Quantity, { prefix, suffix }: Affixes): Words {
  const quantity = { from: start, to: end }
  // As `withoutNumber` has them: a bracket that touches the number is a word of its own.
  const words = [...passage.text.slice(0, start).matchAll(/\S+/g), ...wordsBehind(passage.text, end)]
  const own = words.slice(prefix, words.length - suffix)
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return { text: '', spans: [] }
  const [from, to] = [first.index, last.index + last[0].length]
  const straddles = from < quantity.from && to > quantity.to
  const cut = straddles
    ? quantity.from - from > to - quantity.to
      ? { from, to: quantity.from }
      : { from: quantity.to, to }
    : { from, to }
  const trimmed = passage.text.slice(cut.from, cut.to)
  const lead = /^[\s,;:()—–-]*(?:of\s+)?/i.exec(trimmed)?.[0].length ?? 0
  const tail = /[\s,;:.()—–-]*$/.exec(trimmed)?.[0].length ?? 0
  return wordsOf(passage, cut.from + lead, cut.to - tail)
}

/** A table's numeric columns against its first column, when they share a unit. */
export function seriesOfTable(section: number, block: number, table: Table, lang = 'en'): Series | undefined {
  return withShares(section, block, table, lang) ?? seriesOfColumns(section, block, table, lang)
}

/** `Views | %`: amounts of one unit, and in a second column of numbers what part of the whole each is. */
function withShares(section: number, block: number, table: Table, lang: string): Series | undefined {
  if (table.header.length !== 3 || table.rows.length < FEWEST_POINTS) return undefined
  const cells = [1, 2].map(column => table.rows.map(row => numberIn(row[column], lang)))
  const unitsIn = (column: number) => new Set(cells[column]!.map(cell => cell?.unit))
  const shares = [0, 1].find(column => unitsIn(column).size === 1 && unitsIn(column).has('%'))
  if (shares === undefined || unitsIn(1 - shares).has('%')) return undefined
  const [amount, share] = [2 - shares, 1 + shares]
  const cut = (passages: readonly Passage[]) => [passages[0]!, passages[amount]!]
  const found = seriesOfColumns(
    section,
    block,
    { ...table, header: cut(table.header), rows: table.rows.map(cut) },
    lang,
  )
  return (
    found && {
      ...found,
      points: found.points.map((point, at) => ({ ...point, also: wordsOf(table.rows[at]![share]!) })),
      alsoMeasure: wordsOf(table.header[share]!),
    }
  )
}

function seriesOfColumns(section: number, block: number, table: Table, lang: string): Series | undefined {
  if (table.rows.length < 2 || table.header.length < 2) return undefined
  const columns = table.header.slice(1).map((_, index) => table.rows.map(row => numberIn(row[index + 1], lang)))
  const numeric = columns.flatMap((cells, index) => (cells.every(cell => cell !== undefined) ? [index] : []))
  const units = new Set(numeric.flatMap(index => columns[index]!.map(cell => cell!.unit)))
  if (
    numeric.length !== table.header.length - 1 ||
    numeric.length > 4 ||
    units.size !== 1 ||
    (numeric.length * table.rows.length < FEWEST_POINTS && !columns.every(cells => cells.every(cell => cell?.high)))
  )
    return undefined
  const points = numeric.flatMap(column =>
    table.rows.map((row, index): Point => {
      const cell = columns[column]![index]!
      const series = wordsOf(table.header[column + 1]!)
      return {
        label: wordsOf(row[0]!),
        says: wordsOf(row[column + 1]!),
        value: cell.value,
        ...(cell.high !== undefined && { high: cell.high }),
        certainty: cell.certainty,
        ...(numeric.length > 1 && { series }),
      }
    }),
  )
  if (points.some(({ label }) => label.text === '')) return undefined
  const where: Where = { section, block, part: 0 }
  const measure = numeric.length === 1 ? wordsOf(table.header[1]!) : undefined
  return {
    type: 'series',
    where,
    from: 0,
    to: 0,
    span: hull(table.span, table.span),
    unit: [...units][0]!,
    points,
    ...(measure && { measure }),
  }
}

/** A cell that holds one number and nothing else but its unit. */
function numberIn(
  cell: Passage | undefined,
  lang: string,
): { value: number; high?: number; unit: string; certainty: Point['certainty'] } | undefined {
  const text = cell?.text.trim() ?? ''
  const [quantity, ...others] = quantitiesIn(text, lang)
  if (!quantity || others.length > 0 || quantity.value === undefined) return undefined
  const rest = `${text.slice(0, quantity.from)}${text.slice(quantity.to)}`
  // What is left in letters would be a unit that is not known.
  if (rest.length > 3 || /\p{L}/u.test(rest)) return undefined
  const { value, high, unit, certainty } = quantity
  return { value, ...(high !== undefined && { high }), unit, certainty }
}
