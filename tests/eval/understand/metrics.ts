import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Metric } from '../../../scripts/model/fact.ts'
import type { Passage } from '../../../scripts/model/span.ts'
import { read } from '../../../scripts/read/read.ts'
import { NUMBER_LANGUAGES } from '../../../scripts/understand/lexicon/numbers.ts'
import { metricsIn } from '../../../scripts/understand/metrics.ts'
import { unitWrittenAs } from '../../../scripts/understand/numbers.ts'
import { scopeOf } from '../../../scripts/understand/scope.ts'
import { taggerFor } from '../../../scripts/understand/tag.ts'
import { understand } from '../../../scripts/understand/understand.ts'
import { unitsOf } from '../../../scripts/understand/units.ts'
import LABELS from '../labels/metrics.json'
import { fScore, precisionRecall, share, type Evaluation, type Row } from './evaluation.ts'

/** Set, it prints every error to standard error. */
const SHOWS_ERRORS = process.env['ERRORS']

/** Numbers on own labels, on MeasEval (science) and on the specifications of Recognizers-Text (15 languages). */
export const evaluateMetrics: Evaluation = async folder => [
  ...(await ownLabels(folder)),
  ...(await measEval(folder)),
  ...(await recognizers(folder)),
]

type Place = readonly [start: number, end: number]

/** One number that a reader marked; places are offsets in the article's source text. */
interface Label {
  readonly start: number
  readonly end: number
  readonly value?: number
  readonly high?: number
  readonly of?: number
  readonly unit: string
  /** Several where a reader may take the one or the other. */
  readonly qualifier?: string | readonly (string | null)[]
  /** Any of these is right; `null` where saying nothing is right as well. */
  readonly counted?: readonly (Place | null)[]
  readonly time?: Place
}

interface LabelledArticle {
  readonly file: string
  /** `dev` was looked at while the rules were written, `held` only at the end. */
  readonly set: string
  /** Labels end here; the whole article where missing. */
  readonly until?: number
  readonly metrics: readonly Label[]
  /** Numbers that are no metrics: versions, dates, names, references. */
  readonly traps: readonly Place[]
  /** Neither right nor wrong: settings, ages, ranks, multipliers in words. */
  readonly optional: readonly Place[]
}

const SETS: Readonly<Record<string, string>> = { dev: 'in-sample', held: 'held-back' }

async function ownLabels(folder: string): Promise<Row[]> {
  const corpus = join(folder, 'corpus')
  if (!existsSync(corpus)) return []
  const rows: Row[] = []
  for (const set of Object.keys(SETS)) {
    if (process.env['ONLY_SET'] && process.env['ONLY_SET'] !== set) continue
    const tally = new Tally()
    for (const article of LABELS as unknown as readonly LabelledArticle[])
      if (article.set === set && existsSync(join(corpus, article.file))) await compare(corpus, article, tally)
    rows.push(...tally.rows(`own labels, ${SETS[set]}`))
  }
  return rows
}

/** Counts of what was found right over several articles. */
class Tally {
  found = 0
  labels = 0
  spans = 0
  right = 0
  exact = 0
  units = 0
  qualifiers = 0
  counted = 0
  countedLabels = 0
  times = 0
  timeLabels = 0
  traps = 0
  taken = 0

  rows(set: string): Row[] {
    return [
      {
        measure: 'metrics: span (overlap) and value',
        set,
        cases: this.labels,
        result: precisionRecall(this.right, this.found, this.labels),
        goal: 'P .96 R .93',
      },
      {
        measure: 'metrics: span to the letter',
        set,
        cases: this.spans,
        result: share(this.exact, this.spans),
      },
      { measure: 'metrics: unit', set, cases: this.spans, result: share(this.units, this.spans), goal: '.98' },
      {
        measure: 'metrics: qualifier',
        set,
        cases: this.spans,
        result: share(this.qualifiers, this.spans),
        goal: '.98',
      },
      {
        measure: 'metrics: what is counted (overlap)',
        set,
        cases: this.countedLabels,
        result: share(this.counted, this.countedLabels),
        goal: '.88',
      },
      { measure: 'metrics: when', set, cases: this.timeLabels, result: share(this.times, this.timeLabels) },
      {
        measure: 'traps taken for metrics',
        set,
        cases: this.traps,
        result: share(this.taken, this.traps),
        goal: '.010',
      },
    ]
  }
}

const overlaps = ([a, b]: Place, [c, d]: Place) => a < d && c < b

async function compare(corpus: string, article: LabelledArticle, tally: Tally): Promise<void> {
  const bytes = new Uint8Array(await readFile(join(corpus, article.file)))
  const read_ = await read({ name: article.file, bytes })
  const source = new TextDecoder().decode(bytes)
  const report = (kind: string, place: Place, more: unknown = '') => {
    if (SHOWS_ERRORS)
      process.stderr.write(
        `${kind}\t${article.file.slice(0, 14)}\t${source.slice(place[0] - 50, place[0]).replaceAll('\n', ' ')}[${source.slice(...place)}]${source.slice(place[1], place[1] + 50).replaceAll('\n', ' ')}\t${JSON.stringify(more)}\n`,
      )
  }
  const metrics = (await understand(read_)).filter(
    (fact): fact is Metric => fact.type === 'metric' && fact.span.start < (article.until ?? Infinity),
  )
  const left = new Set(metrics)
  for (const label of article.metrics) {
    const place: Place = [label.start, label.end]
    const metric = [...left].find(({ span }) => overlaps([span.start, span.end], place))
    tally.labels += 1
    countLabelled(tally, label)
    if (!metric) {
      report('MISSED', place)
      continue
    }
    left.delete(metric)
    tally.spans += 1
    tally.found += 1
    judge(tally, label, metric, (kind, more) => report(kind, place, more))
  }
  for (const { span, says } of left) {
    const place: Place = [span.start, span.end]
    if (article.optional.some(other => overlaps(place, other)) || isWordAlone(says.text)) continue
    tally.found += 1
    report('WRONG', place)
  }
  tally.traps += article.traps.length
  const spans = [...left].map(({ span }): Place => [span.start, span.end])
  tally.taken += article.traps.filter(trap => spans.some(span => overlaps(span, trap))).length
}

/** Numbers in words without a scale (`ten employees`) were not labelled. */
const isWordAlone = (text: string) =>
  /^[\p{L}\s-]+$/u.test(text) && !/illion|thousand|hundred|percent|half|third/i.test(text)

function countLabelled(tally: Tally, { time }: Label): void {
  if (time) tally.timeLabels += 1
}

function judge(tally: Tally, label: Label, metric: Metric, report: (kind: string, more: unknown) => void): void {
  const same = metric.value === label.value && metric.high === label.high && metric.of === label.of
  if (same) tally.right += 1
  else report('VALUE', [metric.says.text, metric.value, metric.high, metric.of])
  if (metric.span.start === label.start && metric.span.end === label.end) tally.exact += 1
  else report('SPAN', metric.says.text)
  if (metric.unit === label.unit) tally.units += 1
  else report('UNIT', metric.unit)
  const qualifiers = Array.isArray(label.qualifier) ? label.qualifier : [label.qualifier ?? null]
  if (qualifiers.includes(metric.qualifier ?? null)) tally.qualifiers += 1
  else report('QUALIFIER', [metric.says.text, metric.qualifier, label.qualifier])
  if (label.counted) {
    tally.countedLabels += 1
    const [span] = metric.counted?.spans ?? []
    // Any overlap is right: how much of the phrase is told is not measured.
    const isRight = label.counted.some(place =>
      place === null || !span ? place === null && !span : overlaps([span.start, span.end], place),
    )
    if (isRight) tally.counted += 1
    else report('COUNTED', metric.counted?.text)
  }
  const [time] = metric.time?.spans ?? []
  if (label.time && time && overlaps([time.start, time.end], label.time)) tally.times += 1
  else if (label.time) report('TIME', metric.time?.text)
}

/** The metrics of a text without an article around it. */
async function metricsOf(text: string, lang: string): Promise<Metric[]> {
  const span = { start: 0, end: text.length }
  const passage: Passage = { text, runs: [{ from: 0, start: 0, length: text.length }], links: [], span }
  const scope = scopeOf(
    { section: 0, block: 0, part: 0 },
    passage,
    lang,
    unitsOf(text, [], lang),
    await taggerFor(lang),
  )
  return metricsIn(scope)
}

/** MeasEval's quantities; a year is one there and none here. */
async function measEval(folder: string): Promise<Row[]> {
  const sets = [
    ['train', 'text', 'tsv'],
    ['trial', 'txt', 'tsv'],
  ] as const
  const rows: Row[] = []
  for (const [set, texts, tables] of sets) {
    const base = join(folder, 'MeasEval', 'data', set)
    if (!existsSync(join(base, tables))) continue
    let [gold, found, exact, overlapping, foundOverlapping, units] = [0, 0, 0, 0, 0, 0]
    for (const name of (await readdir(join(base, tables))).filter(file => file.endsWith('.tsv'))) {
      const textFile = join(base, texts, name.replace(/\.tsv$/, '.txt'))
      if (!existsSync(textFile)) continue
      const text = await readFile(textFile, 'utf8')
      const quantities = quantitiesOf(await readFile(join(base, tables, name), 'utf8'))
      const metrics = await metricsOf(text, 'en')
      gold += quantities.length
      found += metrics.length
      for (const { place, unit } of quantities) {
        const metric = metrics.find(({ from, to }) => overlaps([from, to], place))
        if (!metric) {
          if (SHOWS_ERRORS === 'measeval')
            process.stderr.write(
              `MISSED\t${text.slice(place[0] - 30, place[0])}[${text.slice(...place)}]${text.slice(place[1], place[1] + 20)}\n`,
            )
          continue
        }
        overlapping += 1
        if (metric.from === place[0] && metric.to === place[1]) exact += 1
        const known = unit === undefined ? undefined : unitWrittenAs(unit)
        if (metric.unit === (known ?? 'count')) units += 1
        else if (SHOWS_ERRORS === 'measeval')
          process.stderr.write(`UNIT\t${text.slice(...place)}\t${unit}\t${metric.unit}\n`)
      }
      for (const { from, to } of metrics) {
        if (quantities.some(({ place }) => overlaps([from, to], place))) foundOverlapping += 1
        else if (SHOWS_ERRORS === 'measeval')
          process.stderr.write(
            `WRONG\t${text.slice(from - 30, from)}[${text.slice(from, to)}]${text.slice(to, to + 20)}\n`,
          )
      }
    }
    const name = `MeasEval ${set}, in-sample`
    const [precision, recall] = [foundOverlapping / Math.max(1, found), overlapping / Math.max(1, gold)]
    rows.push(
      { measure: 'quantities: exact F', set: name, cases: gold, result: fScore(exact, found, gold) },
      {
        measure: 'quantities: overlap F',
        set: name,
        cases: gold,
        result: `${((200 * precision * recall) / (precision + recall)).toFixed(1)} (P ${share(foundOverlapping, found)} R ${share(overlapping, gold)})`,
      },
      { measure: 'quantities: unit', set: name, cases: overlapping, result: share(units, overlapping) },
    )
  }
  return rows
}

function quantitiesOf(table: string): { place: Place; unit?: string }[] {
  return table.split('\n').flatMap(line => {
    const [, , type, start, end, , , other] = line.split('\t')
    if (type !== 'Quantity') return []
    const unit = /"unit":\s*"(?<unit>[^"]+)"/.exec(other ?? '')?.groups?.['unit']
    return [{ place: [Number(start), Number(end)] as const, ...(unit !== undefined && { unit }) }]
  })
}

const LANGUAGES: Readonly<Record<string, string>> = {
  English: 'en',
  French: 'fr',
  German: 'de',
  Spanish: 'es',
  Italian: 'it',
  Portuguese: 'pt',
  Dutch: 'nl',
  Japanese: 'ja',
  Chinese: 'zh',
  Korean: 'ko',
  Arabic: 'ar',
}

const MODELS = [
  ['percentages', join('Number', '*', 'PercentModel.json')],
  ['currencies', join('NumberWithUnit', '*', 'CurrencyModel.json')],
  ['dimensions', join('NumberWithUnit', '*', 'DimensionModel.json')],
  ['temperatures', join('NumberWithUnit', '*', 'TemperatureModel.json')],
  ['bare numbers', join('Number', '*', 'NumberModel.json')],
] as const

interface Specification {
  readonly Input: string
  readonly Results?: readonly {
    readonly Text: string
    readonly Start?: number
    readonly End?: number
    readonly Resolution?: { readonly value?: string | null }
  }[]
}

/** A regression number: the specifications count every number word, which is no metric here. */
async function recognizers(folder: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const [kind, path] of MODELS) {
    for (const [language, lang] of Object.entries(LANGUAGES)) {
      const file = join(folder, 'Recognizers-Text', 'Specs', path.replace('*', language))
      if (!existsSync(file)) continue
      const text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '')
      const specifications = JSON.parse(text) as readonly Specification[]
      let [gold, right] = [0, 0]
      for (const { Input, Results = [] } of specifications) {
        const metrics = Results.length > 0 ? await metricsOf(Input, lang) : []
        for (const result of Results) {
          const written = result.Resolution?.value ?? ''
          // Some languages' values keep their decimal comma.
          const comma = NUMBER_LANGUAGES[lang]?.decimal === ','
          const value = Number.parseFloat(comma ? written.replace(',', '.') : written.replaceAll(',', ''))
          if (!Number.isFinite(value)) continue
          gold += 1
          const start = result.Start ?? Input.toLowerCase().indexOf(result.Text.toLowerCase())
          const place: Place = [start, (result.End ?? start + result.Text.length - 1) + 1]
          const metric = metrics.find(({ from, to }) => overlaps([from, to], place))
          if (metric && agrees(metric, value, kind === 'percentages')) right += 1
          else if (SHOWS_ERRORS === 'recognizers' && kind !== 'bare numbers')
            process.stderr.write(
              `${kind}\t${lang}\t${Input.slice(0, 110)}\t[${result.Text}] ${value}\t${metric?.says.text} ${metric?.value}\n`,
            )
        }
      }
      rows.push({
        measure: `${kind}: value`,
        set: `Recognizers-Text ${language}`,
        cases: gold,
        result: share(right, gold),
      })
    }
  }
  return rows
}

function agrees({ value, of }: Metric, expected: number, inPercent: boolean): boolean {
  const found = value === undefined ? Number.NaN : of === undefined ? value : ((inPercent ? 100 : 1) * value) / of
  return Math.abs(found - expected) <= 1e-4 * Math.abs(expected)
}
