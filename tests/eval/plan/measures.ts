import type { Article, Block } from '../../../scripts/model/article.ts'
import { countAll, countWords } from '../../../scripts/model/count.ts'
import type { Deck, Form, Slide } from '../../../scripts/model/deck.ts'
import type { Fact, Metric } from '../../../scripts/model/fact.ts'
import type { Words } from '../../../scripts/model/span.ts'
import { weightOf } from '../../../scripts/plan/numbers/notable.ts'

/** What a deck holds. Words and lines count what is read on a slide; cells, code and a chart's labels do not. */
export interface Measures {
  readonly slides: number
  readonly sections: number
  /** Words a slide, its shown title included: mean and most. */
  readonly words: number
  readonly mostWords: number
  /** Lines a slide, its title left out: a point, a part, a tile, an event, a second line or a passage is one. */
  readonly lines: number
  readonly mostLines: number
  /** Different forms, cover and sources left out. */
  readonly forms: number
  readonly longestRun: { readonly form: Form; readonly length: number }
  /** Slides that show nothing but a heading, the cover left out. */
  readonly headingOnly: number
  /** Slides whose words another slide shows as well. */
  readonly repeated: number
  /** Slides of one form right behind one of the same form, in percent of all. */
  readonly neighboursAlike: number
  /** The share of the article's words that stand on slides. */
  readonly shown: number
  /** Of the article's strong numbers (shares, money, multiples, thousands and more), how many stand on a slide. */
  readonly numbers: { readonly shown: number; readonly all: number }
}

const FRAME: ReadonlySet<Form> = new Set(['cover', 'sources'])
const CELLS: ReadonlySet<Form> = new Set(['table', 'code', 'chart'])
/** What no audience reads: names for links, words behind a datum, the sources' addresses. */
const UNREAD: ReadonlySet<string> = new Set(['id', 'passage', 'alias', 'mark', 'ground', 'kind'])

export function measured(article: Article, { slides }: Deck, facts: readonly Fact[]): Measures {
  const words = slides.map(slide => wordsOn(slide))
  const lines = slides.map(slide => linesOn(slide).length)
  const texts = slides.filter(slide => !FRAME.has(slide.form)).map(bodyOf)
  const whole = article.sections.flatMap(section => section.blocks).reduce((sum, block) => sum + wordsOf(block), 0)
  return {
    slides: slides.length,
    sections: article.sections.filter(section => section.depth > 0).length,
    words: mean(words),
    mostWords: Math.max(...words),
    lines: mean(lines),
    mostLines: Math.max(...lines),
    forms: new Set(slides.map(slide => slide.form).filter(form => !FRAME.has(form))).size,
    longestRun: longestRun(slides.map(slide => slide.form)),
    headingOnly: slides.filter(slide => slide.form !== 'cover' && bodyOf(slide) === '').length,
    repeated: texts.filter((text, at) => text !== '' && texts.some((other, place) => place < at && other === text))
      .length,
    neighboursAlike: slides.filter((slide, at) => at > 0 && slides[at - 1]!.form === slide.form).length,
    shown: slides.reduce((sum, slide) => sum + countAll(textsIn(bodyFields(slide))), 0) / Math.max(1, whole),
    numbers: numbersOn(slides, facts),
  }
}

/** From this weight on a number is strong, 0 to 1. */
const STRONG = 0.6

/** Numbers of the article's own sentences; a sentence that can only be looked up does not show them. */
function numbersOn(slides: readonly Slide[], facts: readonly Fact[]): Measures['numbers'] {
  const told = facts.filter(fact => fact.type === 'sentence' && fact.voice !== 'frame' && !fact.aside)
  const strong = facts.filter(
    (fact): fact is Metric =>
      fact.type === 'metric' &&
      weightOf(fact) >= STRONG &&
      told.some(({ span }) => span.start <= fact.span.start && fact.span.end <= span.end),
  )
  const read = slides.filter(({ form }) => form !== 'sources').map(slide => ({ ...slide, passage: [], sentence: [] }))
  const spans = textsIn(read).flatMap(words => words.spans)
  const isShown = ({ span }: Metric) => spans.some(({ start, end }) => start <= span.start && span.end <= end)
  return { shown: strong.filter(isShown).length, all: strong.length }
}

/** The goals over all articles. */
export function overall(rows: readonly Measures[]): (readonly [measure: string, result: string, goal: string])[] {
  const ofSlides = (value: (row: Measures) => number) =>
    rows.reduce((sum, row) => sum + value(row) * row.slides, 0) / rows.reduce((sum, row) => sum + row.slides, 0)
  const sum = (value: (row: Measures) => number) => String(rows.reduce((all, row) => all + value(row), 0))
  const long = rows.filter(row => row.sections >= 3)
  return [
    ['slides', sum(row => row.slides), '-'],
    ['words a slide', ofSlides(row => row.words).toFixed(1), 'at most 40'],
    ['lines a slide', ofSlides(row => row.lines).toFixed(1), 'at most 4'],
    ['most words', String(Math.max(...rows.map(row => row.mostWords))), 'never over 75'],
    [
      'articles with three or more sections that have four or more forms',
      `${long.filter(row => row.forms >= 4).length} of ${long.length}`,
      '90 %',
    ],
    [
      'longest run of one form',
      String(Math.max(...rows.map(row => row.longestRun.length))),
      '3 where there is another',
    ],
    ['neighbours of one form', sum(row => row.neighboursAlike), '-'],
    ['strong numbers on slides', `${sum(row => row.numbers.shown)} of ${sum(row => row.numbers.all)}`, '-'],
    ['slides with only a heading', sum(row => row.headingOnly), '0'],
    ['slides that repeat another', sum(row => row.repeated), '0'],
  ]
}

function wordsOn(slide: Slide): number {
  const head = [...(slide.title && !slide.quiet ? [slide.title] : []), ...(slide.lead ? [slide.lead] : [])]
  return (
    countAll(head) +
    (CELLS.has(slide.form)
      ? 0
      : linesOn(slide).reduce((sum, text) => sum + countWords(text), 0) - countAll(slide.lead ? [slide.lead] : []))
  )
}

/** What stands under the title, piece by piece. */
function linesOn(slide: Slide): string[] {
  const lead = slide.lead ? [slide.lead.text] : []
  if (CELLS.has(slide.form)) return lead
  if (slide.form === 'metrics')
    return [...lead, ...slide.data.map(({ words }) => words.text), ...(slide.quote ? [slide.quote.text] : [])]
  if (slide.form === 'timeline') return slide.events.map(({ date, text }) => `${date.text} ${text.text}`)
  return textsIn(bodyFields(slide)).map(({ text }) => text)
}

function bodyOf(slide: Slide): string {
  return textsIn(bodyFields(slide))
    .map(({ text }) => text)
    .join('\n')
}

function bodyFields(slide: Slide): unknown {
  return Object.fromEntries(Object.entries(slide).filter(([key]) => key !== 'title' && !UNREAD.has(key)))
}

function textsIn(value: unknown): Words[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return 'text' in value && 'spans' in value ? [value as Words] : Object.values(value).flatMap(textsIn)
}

function longestRun(forms: readonly Form[]): Measures['longestRun'] {
  let best: Measures['longestRun'] = { form: forms[0]!, length: 0 }
  let length = 0
  for (const [at, form] of forms.entries()) {
    length = forms[at - 1] === form ? length + 1 : 1
    if (length > best.length) best = { form, length }
  }
  return best
}

function wordsOf(block: Block): number {
  switch (block.kind) {
    case 'paragraph':
      return countAll([block.passage])
    case 'list':
      return countAll(block.items.map(item => item.passage))
    case 'extract':
      return countAll(block.passages)
    case 'table':
      return countAll([block.header, ...block.rows].flat())
    default:
      return 0
  }
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
