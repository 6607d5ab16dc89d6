import type { Article } from '../model/article.ts'
import type { ChangeEnd, Event, Fact } from '../model/fact.ts'
import { passageAt } from '../model/passages.ts'
import type { Span, Words } from '../model/span.ts'

/** A fact for programs. Every field of its type is there; `null` stands where the article does not say it. */
export interface FactJson {
  readonly type: Fact['type']
  /** UTF-16 offsets into the file's text, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** As a reader sees it: without markup, white space folded. */
  readonly text: string
  readonly [field: string]: unknown
}

/** The facts of an article in reading order. What has no place in the file is left out. */
export function factsJson(
  facts: readonly Fact[],
  article: Article,
  placeOf: (span: Span) => Span | undefined,
): readonly FactJson[] {
  return facts.flatMap(fact => {
    const place = placeOf(fact.span)
    if (!place) return []
    // A fact of several passages, as of a list, has no range in one.
    const text = fact.to > fact.from ? passageAt(article, fact.where)?.text.slice(fact.from, fact.to) : undefined
    const whole = text ?? article.text.slice(fact.span.start, fact.span.end)
    return [{ type: fact.type, ...place, text: whole, ...(FIELDS[fact.type] as Fields)(fact) }]
  })
}

type Fields = (fact: Fact) => Readonly<Record<string, unknown>>

const say = (words: Words | undefined): string | null => words?.text ?? null
const sayAll = (all: readonly Words[]): readonly string[] => all.map(({ text }) => text)
const sayEnd = (end: ChangeEnd | undefined) => (end ? { value: end.value, time: say(end.time) } : null)

const FIELDS: {
  readonly [T in Fact['type']]: (fact: Extract<Fact, { type: T }>) => Readonly<Record<string, unknown>>
} = {
  sentence: ({ voice, short, score, leans, aside, claims }) => ({
    voice,
    short: short.text,
    score,
    leans,
    aside,
    claims,
  }),
  quote: ({ words, speaker, partial, apart }) => ({
    text: words.text,
    speaker: say(speaker?.name),
    role: say(speaker?.role),
    rule: speaker?.rule ?? null,
    confidence: speaker?.confidence ?? null,
    partial,
    apart,
  }),
  metric: ({ value, high, unit, counted, qualifier, time, per, of, also }) => ({
    value: high === undefined ? (value ?? null) : null,
    low: high === undefined ? null : (value ?? null),
    high: high ?? null,
    unit,
    counted: say(counted),
    qualifier: qualifier ?? null,
    time: say(time),
    per: say(per),
    of: of ?? null,
    also:
      also?.map(({ says, value: amount, unit: money }) => ({ text: says.text, value: amount, unit: money })) ?? null,
  }),
  change: ({ before, after, unit, by, counted }) => ({
    from: sayEnd(before),
    to: sayEnd(after),
    unit,
    by: by ?? null,
    counted: say(counted),
  }),
  series: ({ unit, measure, points }) => ({
    unit,
    measure: say(measure),
    points: points.map(({ label, says, value, series }) => ({
      label: label.text,
      says: says.text,
      value,
      series: say(series),
    })),
  }),
  enumeration: ({ opening, items, ending }) => ({
    opening: say(opening),
    items: sayAll(items),
    ending: say(ending),
  }),
  contrast: ({ kind, opening, first, second }) => ({
    kind,
    opening: say(opening),
    first: first.text,
    second: second.text,
  }),
  question: ({ questions, answer }) => ({ questions: sayAll(questions), answer: say(answer) }),
  event: event => ({ date: event.date.text, when: whenOf(event), what: event.words.text }),
  definition: ({ term, words }) => ({ term: term.text, what: words.text }),
  conclusion: ({ words }) => ({ what: words.text }),
  claim: ({ words }) => ({ what: words.text }),
}

/** ISO 8601, as far as the article says it: `2014`, `2014-11`, `2014-11-03`. */
function whenOf({ when }: Event): string {
  const [year, month, day] = [Math.floor(when / 10_000), Math.floor(when / 100) % 100, when % 100]
  const two = (number: number) => String(number).padStart(2, '0')
  return [String(year).padStart(4, '0'), ...(month ? [two(month)] : []), ...(month && day ? [two(day)] : [])].join('-')
}
