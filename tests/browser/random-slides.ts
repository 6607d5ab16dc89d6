import fc from 'fast-check'
import type { Aside, Form, Slide, SlideOf, Voice } from '../../scripts/model/deck.ts'
import type { Words } from '../../scripts/model/span.ts'
import { leavesRoom } from '../../scripts/plan/room.ts'
import { wordsOn } from '../../scripts/plan/size.ts'
import { anyTexts, type Texts } from './random-words.ts'

/** A slide's own part: what all slides have besides is given to it afterwards. */
type Part<F extends Form> = Omit<SlideOf<F>, 'id' | 'ground' | 'passage' | 'form' | keyof Head>

interface Head {
  readonly title?: Words
  readonly quiet?: boolean
  readonly lead?: Words
}

/** The most words that planning puts on a slide. */
const MOST_WORDS = 74

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const bare = (text: string): Words => ({ text, spans: [] })

const voiceOf = ({ words }: Texts): fc.Arbitrary<{ voice?: Voice }> =>
  fc.oneof(
    fc.constant({}),
    fc.record({ speaker: words(1, 4), role: words(2, 12) }).map(voice => ({ voice })),
    words(1, 4).map(speaker => ({ voice: { speaker } })),
  )

/** What planning puts beside something: at most so many words. */
const asideOf = (texts: Texts, most: number): fc.Arbitrary<{ aside?: Aside }> =>
  fc.oneof(
    fc.constant({}),
    texts.words(6, most).map(words => ({ aside: { words } })),
    texts.list([2, 3], [3, Math.floor(most / 3)]).map(items => ({ aside: { items } })),
    voiceBeside(texts, most),
  )

const voiceBeside = (texts: Texts, most: number): fc.Arbitrary<{ aside: Aside }> =>
  fc
    .tuple(texts.words(6, most), voiceOf(texts), fc.boolean())
    .map(([quote, voice, first]) => ({ aside: { quote, ...voice, ...(first && { first: true as const }) } }))

const headOf = ({ words }: Texts, lead: boolean): fc.Arbitrary<Head> =>
  fc.oneof(
    words(1, 5).map(title => ({ title })),
    words(4, 14).map(title => ({ title })),
    words(1, 12).map(title => ({ title, quiet: true })),
    ...(lead ? [fc.record({ title: words(1, 10), lead: words(4, 24) })] : []),
  )

/** Parts of a record that may be missing, and then are not there at all. */
function without<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T
}

const AMOUNTS = [
  { says: '38%', value: 38 },
  { says: 'over 1 million', value: 1_000_000, certainty: 'at-least' },
  { says: '200,000+', value: 200_000, certainty: 'at-least' },
  { says: 'about 4.5 million litres', value: 4_500_000, certainty: 'about' },
  { says: '約41万人', value: 410_000, certainty: 'about' },
  { says: 'hundreds of thousands', certainty: 'words' },
  { says: '$2.9–3.4 billion', value: 2.9e9, high: 3.4e9, certainty: 'range' },
  { says: '96,000 litres', value: 96_000, time: '2024', before: '412,000 litres', beforeTime: '2023' },
] as const

const datumOf = (texts: Texts, fewest: number, most: number) =>
  fc
    .record({ label: texts.text(fewest, most), amount: fc.constantFrom(...AMOUNTS) })
    .map(({ label, amount }) => ({ label, ...amount, words: bare(`${amount.says} ${label}`) }))

const barOf = (texts: Texts) =>
  fc
    .record({ label: texts.text(1, 9), value: fc.integer({ min: 1, max: 100 }), sure: fc.boolean() })
    .map(({ label, value, sure }) => ({
      label,
      says: sure ? `${value}%` : `about ${value}%`,
      value,
      ...(!sure && { certainty: 'about' as const }),
      words: bare(label),
    }))

const chartOf = (texts: Texts): fc.Arbitrary<Part<'chart'>> =>
  fc
    .record({
      chart: fc.constantFrom('bar', 'bar', 'share', 'dot', 'line'),
      measure: maybe(texts.words(2, 10)),
      data: fc.array(barOf(texts), { minLength: 2, maxLength: 8, size: 'max' }),
    })
    .map(({ chart, measure, data }) => ({
      chart: chart as SlideOf<'chart'>['chart'],
      ...(measure && { measure }),
      data: dataFor(chart, data),
    }))

/** Parts of a whole are few and short; a line has a year for each of its points. */
function dataFor(chart: string, data: readonly (Part<'chart'>['data'][number] & { value: number })[]) {
  if (chart === 'line')
    return data.map(({ label: _, ...datum }, at) => ({ ...datum, label: String(2010 + at), time: String(2010 + at) }))
  if (chart !== 'share') return data
  const parts = data.slice(0, 5)
  const whole = parts.reduce((sum, { value }) => sum + value, 0)
  return parts.map(part => {
    const value = Math.round((part.value / whole) * 100)
    return { ...part, value, says: `${value}%` }
  })
}

const cells = (texts: Texts, columns: number, rows: number, words: number) =>
  fc.array(fc.array(texts.words(1, words), { minLength: columns, maxLength: columns, size: 'max' }), {
    minLength: 2,
    maxLength: rows + 1,
    size: 'max',
  })

/** Planning turns a table of many columns whose cells are short. */
const fitsTurned = (rows: readonly (readonly Words[])[]): boolean =>
  rows.every(row => row.every(({ text }) => text.length <= 78 / rows.length))

const tableOf = (texts: Texts): fc.Arbitrary<Part<'table'>> =>
  fc
    .oneof(
      ...[2, 3, 4].map(columns => cells(texts, columns, 7, 6 - columns)),
      ...[5, 6].map(columns => cells(texts, columns, 7, 1)),
      ...[8, 12].map(columns => cells(texts, columns, 4, 1)),
    )
    .filter(([header, ...rows]) => header!.length < 7 || fitsTurned([header!, ...rows]))
    .map(([header, ...rows]) => ({ header: header!, rows }))

const codeOf = (): fc.Arbitrary<Part<'code'>> => fc.oneof(linesOfCode(148, 15), linesOfCode(44, 9))

const linesOfCode = (letters: number, lines: number): fc.Arbitrary<Part<'code'>> =>
  fc
    .array(fc.string({ maxLength: letters, size: 'max', unit: fc.constantFrom(...'abcde (){}.;=_') }), {
      minLength: 2,
      maxLength: lines,
      size: 'max',
    })
    .filter(lines => lines.reduce((sum, line) => sum + (line.length > 78 ? 2 : 1), 0) <= 15)
    .map(lines => ({ language: 'ts', code: bare(['let a', ...lines.slice(1)].join('\n')) }))

const KINDS = ['not-but', 'not-only', 'then-now', 'either-or', 'versus'] as const

/** Where a part that is set large begins and ends, as parts of a text; nothing where none is. */
const PLACES = maybe(
  fc.tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.double({ min: 0.1, max: 1, noNaN: true })),
)
/** Planning takes no longer part. */
const MOST_LETTERS_LARGE = 85

/** Whole words of a text that are set large, of those that nobody is quoted with. */
function largeIn(
  { words: { text }, quoted = false }: { readonly words: Words; readonly quoted?: boolean },
  places: readonly [number, number] | undefined,
): { readonly large?: readonly string[] } {
  if (!places || quoted) return {}
  const [from, to] = [...places].sort((a, b) => a - b).map(part => Math.round(part * text.length)) as [number, number]
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const end = text.lastIndexOf(' ', Math.min(to, start + MOST_LETTERS_LARGE))
  const part = text.slice(start, end).trim()
  return part && start + part.length < text.length - 1 && /\p{L}/u.test(part) ? { large: [part] } : {}
}

/** A slide's own part, form by form, within what planning lets through. */
const PARTS: { readonly [F in Exclude<Form, 'figure'>]: (texts: Texts) => fc.Arbitrary<Part<F>> } = {
  cover: ({ words, list }) =>
    fc.record({ standfirst: maybe(words(6, 34)), byline: list([0, 3], [1, 4]) }).map(without) as never,
  contents: ({ list }) =>
    list([4, 16], [1, 6]).map(titles => ({ entries: titles.map(title => ({ title, target: '1' })) })),
  section: () => fc.constant({}) as never,
  statement: texts =>
    fc.oneof(
      fc
        .tuple(fc.record({ words: texts.words(4, 40), quoted: fc.boolean() }), voiceOf(texts), PLACES)
        .map(([said, voice, places]) => ({ ...said, ...voice, ...largeIn(said, places) })),
      fc
        .tuple(texts.words(4, 26), voiceBeside(texts, 40), PLACES)
        .map(([words, beside, places]) => ({ words, quoted: false, ...beside, ...largeIn({ words }, places) })),
    ),
  points: texts =>
    fc.oneof(
      texts.list([1, 6], [2, 26]).map(items => ({ items })),
      fc.tuple(texts.list([1, 4], [2, 11]), voiceBeside(texts, 40)).map(([items, beside]) => ({ items, ...beside })),
    ),
  quote: texts =>
    fc.oneof(
      fc.tuple(texts.words(6, 60), voiceOf(texts)).map(([words, voice]) => ({ words, ...voice })),
      fc
        .tuple(texts.words(6, 40), voiceOf(texts), texts.list([1, 3], [4, 12]))
        .map(([words, voice, items]) => ({ words, ...voice, aside: { items } })),
    ),
  cards: texts =>
    fc
      .tuple(
        fc.record({
          opening: maybe(texts.words(2, 14)),
          items: texts.list([2, 5], [1, 12]),
          ending: maybe(texts.words(2, 14)),
          quoted: fc.boolean(),
          quote: maybe(texts.words(6, 24)),
        }),
        voiceOf(texts),
      )
      .map(([said, voice]) => ({ ...without(said), ...voice })) as never,
  contrast: texts =>
    fc
      .tuple(
        fc.record({
          kind: fc.constantFrom(...KINDS),
          opening: maybe(texts.words(2, 12)),
          first: texts.words(2, 22),
          second: texts.words(2, 22),
          parts: maybe(texts.list([2, 5], [1, 4])),
          quoted: fc.boolean(),
        }),
        voiceOf(texts),
      )
      .map(([said, voice]) => ({ ...without(said), ...voice })) as never,
  question: texts =>
    fc
      .tuple(
        fc.record({
          questions: texts.list([1, 3], [3, 18]),
          answer: maybe(texts.words(3, 30)),
          quoted: fc.boolean(),
        }),
        voiceOf(texts),
      )
      .map(([said, voice]) => ({ ...without(said), ...voice })) as never,
  metrics: texts =>
    fc
      .tuple(
        fc.oneof(
          fc.array(datumOf(texts, 1, 7), { minLength: 1, maxLength: 4, size: 'max' }),
          fc.tuple(datumOf(texts, 4, 24)),
        ),
        maybe(texts.words(6, 20)),
        voiceOf(texts),
      )
      .chain(([data, quote, voice]) =>
        quote || voice.voice
          ? fc.constant({ data, ...(quote && { quote }), ...voice })
          : asideOf(texts, data.length > 2 ? 32 : 44).map(beside => ({ data, ...beside })),
      ),
  chart: texts => fc.tuple(chartOf(texts), asideOf(texts, 48)).map(([part, beside]) => ({ ...part, ...beside })),
  timeline: texts =>
    fc.array(texts.words(2, 14), { minLength: 3, maxLength: 8, size: 'max' }).map(said => ({
      events: said.map((text, at) => ({ date: bare(String(1998 + at * at)), text })),
    })),
  table: texts => fc.tuple(tableOf(texts), asideOf(texts, 36)).map(([part, beside]) => ({ ...part, ...beside })),
  code: texts => fc.tuple(codeOf(), asideOf(texts, 36)).map(([part, beside]) => ({ ...part, ...beside })),
  closing: texts =>
    fc
      .tuple(fc.record({ words: texts.words(4, 40), quoted: fc.boolean() }), voiceOf(texts), PLACES)
      .map(([said, voice, places]) => ({ ...said, ...voice, ...largeIn(said, places) })),
  sources: ({ words, list }) =>
    fc.tuple(list([1, 4], [1, 8]), fc.array(words(1, 12), { maxLength: 6, size: 'max' })).map(([origin, names]) => ({
      origin,
      links: names.map(text => ({ text, url: 'https://harbour.example/' })),
    })),
}

/** Forms whose head is a title alone, which is always shown. */
const TITLED: ReadonlySet<Form> = new Set(['cover', 'contents', 'sources'])
/** Forms whose own parts stand where a second line would. */
const UNLED: ReadonlySet<Form> = new Set(['quote', 'question', 'contrast'])
/** Forms that show words alone. */
const UNTITLED: ReadonlySet<Form> = new Set(['statement', 'closing'])

function headFor(form: Form, texts: Texts): fc.Arbitrary<Head> {
  if (TITLED.has(form)) return texts.words(1, 14).map(title => ({ title }))
  if (UNTITLED.has(form)) return texts.words(1, 12).map(title => ({ title, quiet: true }))
  if (form === 'section')
    return fc.record({ title: texts.words(1, 12), lead: maybe(texts.words(5, 26)) }).map(without) as never
  return headOf(texts, !UNLED.has(form))
}

const FORMS = Object.keys(PARTS) as readonly Exclude<Form, 'figure'>[]

/** Slides of a form that are as full as planning lets them be, and less. */
function slideOf(form: Exclude<Form, 'figure'>): fc.Arbitrary<Slide> {
  return anyTexts
    .chain(texts => fc.tuple(headFor(form, texts), PARTS[form](texts)))
    .map(([head, part]) => ({ form, ...head, ...part, id: form, ground: 'paper', passage: [] }) as unknown as Slide)
    .filter(slide => wordsOn(slide) <= MOST_WORDS && leavesRoom(slide))
}

/** `each` slides of every form but pictures, the same for the same `seed`. */
export function randomSlides(seed: number, each: number): readonly Slide[] {
  return FORMS.flatMap(form => fc.sample(slideOf(form), { seed, numRuns: each })).map((slide, at) => ({
    ...slide,
    id: `${slide.form}-${at + 1}`,
  }))
}
