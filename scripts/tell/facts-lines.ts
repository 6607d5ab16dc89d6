import type { Article } from '../model/article.ts'
import { SURE, type Fact, type FactOf, type Metric, type Sentence, type Speaker } from '../model/fact.ts'
import { lineFinder } from '../model/lines.ts'
import type { Words } from '../model/span.ts'
import { wrapped } from './wrap.ts'

/**
 * The facts of an article for a person: under each heading what was found there, with the line of the file.
 * `width` is the terminal's, in columns.
 */
export function factsLines(facts: readonly Fact[], article: Article, width = 100): readonly string[] {
  const lineOf = lineFinder(article.text)
  return [
    summary(facts),
    ...article.sections.flatMap(({ heading }, section) => {
      const here = facts.filter(({ where }) => where.section === section)
      const told = [...pointOf(here), ...here.filter(({ type }) => type !== 'sentence')]
      if (told.length === 0) return []
      const lines = told.flatMap(fact => tell(fact, lineOf(fact.span.start), width))
      return ['', heading?.text ?? '(before the first heading)', ...lines]
    }),
  ]
}

const NAMES: Readonly<Partial<Record<Fact['type'], readonly [one: string, many: string]>>> = {
  quote: ['quotation', 'quotations'],
  metric: ['number', 'numbers'],
  change: ['change', 'changes'],
  series: ['series', 'series'],
  enumeration: ['enumeration', 'enumerations'],
  contrast: ['contrast', 'contrasts'],
  question: ['question', 'questions'],
  event: ['event', 'events'],
  definition: ['definition', 'definitions'],
  conclusion: ['conclusion', 'conclusions'],
}

function summary(facts: readonly Fact[]): string {
  const counts = Object.entries(NAMES).flatMap(([type, [one, many]]) => {
    const count = facts.filter(fact => fact.type === type).length
    return count > 0 ? [`${count} ${count === 1 ? one : many}`] : []
  })
  return counts.join(', ') || 'nothing but sentences'
}

/** The sentence that says most of a section: the first one of a slide, if it gets one. */
function pointOf(facts: readonly Fact[]): readonly Sentence[] {
  const own = facts.filter((fact): fact is Sentence => fact.type === 'sentence' && fact.voice === 'narrator')
  const best = own.filter(({ leans, aside }) => !leans && !aside).toSorted((a, b) => b.score - a.score)[0]
  return best ? [best] : []
}

/** Of the file's line, and of what kind of fact it is. */
const WIDTH = { line: 6, type: 13 } as const

function tell(fact: Fact, at: number, width: number): readonly string[] {
  const type = fact.type === 'sentence' ? 'point' : fact.type
  const head = `${String(at).padStart(WIDTH.line)}  ${type.padEnd(WIDTH.type)}`
  const lines = wrapped((TELL[fact.type] as (fact: Fact) => string)(fact), width - head.length)
  return lines.map(({ text }, index) => (index === 0 ? head : ' '.repeat(head.length)) + text)
}

const TELL: { readonly [T in Fact['type']]: (fact: FactOf<T>) => string } = {
  sentence: ({ short }) => short.text,
  quote: ({ words, speaker }) => `“${words.text}”${speaker ? ` — ${voice(speaker)}` : ' (nobody is named)'}`,
  metric: tellMetric,
  change: ({ words, counted }) => beside(words.text, [counted]),
  series: ({ points, measure }) =>
    beside(points.map(({ label, says }) => `${label.text} ${says.text}`).join(' · '), [measure]),
  enumeration: ({ items, opening }) => beside(items.map(({ text }) => text).join(' · '), [opening]),
  contrast: ({ first, second }) => `${first.text} ↔ ${second.text}`,
  question: ({ questions, answer }) =>
    `${questions.map(({ text }) => text).join(' ')}${answer ? ` → ${answer.text}` : ''}`,
  event: ({ date, words }) => `${date.text}: ${words.text}`,
  definition: ({ term, words }) => `${term.text}: ${words.text}`,
  conclusion: ({ words }) => words.text,
  claim: ({ words }) => words.text,
}

function voice({ name, role, confidence, rule }: Speaker): string {
  const who = role ? `${name.text}, ${role.text}` : name.text
  return confidence < SURE ? `${who} (inferred: ${rule}, ${confidence.toFixed(2)})` : who
}

function tellMetric({ says, counted, time, per, unit, value, high, of }: Metric): string {
  const number = value === undefined ? [] : [high === undefined ? `= ${value}` : `= ${value}–${high}`]
  const whole = of === undefined ? [] : [`of ${of}`]
  const kind = unit === 'count' ? [] : [unit]
  const about = [...number, ...whole, ...kind].join(' ')
  return beside(
    says.text,
    [counted, per && { ...per, text: /^(?:each|apiece|an?\s)/i.test(per.text) ? per.text : `per ${per.text}` }, time],
    about,
  )
}

function beside(text: string, more: readonly (Words | undefined)[], last = ''): string {
  const told = [...more.flatMap(words => (words ? [words.text] : [])), ...(last ? [last] : [])]
  return told.length > 0 ? `${text}  [${told.join('; ')}]` : text
}
