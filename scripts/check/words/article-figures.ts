import type { Fact } from '../../model/fact.ts'
import type { ArticleText, Part } from './article-text.ts'
import { distance } from './distance.ts'
import { figuresIn } from './figures.ts'
import type { Figure } from './figures.ts'
import { tokensOf } from './fold.ts'
import { grouped } from './group.ts'

/** A number that the article writes in figures. */
export interface Mention extends Figure {
  readonly part: Part
  readonly line: number
  /** The words around it, folded. */
  readonly around: ReadonlySet<string>
}

/** The numbers of an article. */
export interface ArticleFigures {
  /** In reading order. */
  readonly mentions: readonly Mention[]
  readonly mentionsIn: (part: Part) => readonly Mention[]
  readonly has: (figure: Figure) => boolean
  /** Whether the article says an amount anywhere, in figures or in words. */
  readonly hasValue: (value: number) => boolean
  /** The values that the article gives to an amount that it writes so. */
  readonly valuesOf: (says: string) => readonly number[]
  /** The number of the article that a wrong one most likely stands for; nothing where it has none. */
  readonly nearest: (figure: Figure, beside: string, lines?: Lines) => Mention | undefined
}

/** Lines of the article, from 1. */
export interface Lines {
  readonly first: number
  readonly last: number
}

/** Finds all numbers of an article, those that it writes in words as far as its facts tell them. */
export function articleFigures(text: ArticleText): ArticleFigures {
  const byPart = new Map(text.parts.map(part => [part, mentionsIn(part, text.lang)]))
  const mentions = [...byPart.values()].flat()
  const others = [text.article.text, text.article.name].flatMap(other => figuresIn(other, text.lang))
  const amounts = text.facts.flatMap(amountsOf)
  const units = new Map<number, Set<string>>()
  const names = new Set<string>()
  const add = (value: number | undefined, unit: string) =>
    value === undefined || units.set(Math.abs(value), (units.get(Math.abs(value)) ?? new Set()).add(unit))
  for (const { value, bare, unit, name } of [...mentions, ...others]) {
    add(value, unit)
    add(bare, '')
    if (name) names.add(name)
  }
  for (const { values, unit } of amounts) values.forEach(value => add(value, unit))
  const said = grouped(amounts, ({ says }) => folded(says))
  return {
    mentions,
    mentionsIn: part => byPart.get(part) ?? [],
    has: figure => isKnown(figure, units, names),
    hasValue: value => units.has(Math.abs(value)),
    valuesOf: says => (said.get(folded(says)) ?? []).flatMap(({ values }) => values),
    nearest: (figure, beside, lines) => nearestOf(figure, beside, mentions, lines),
  }
}

const folded = (says: string) => says.replace(/\s+/g, ' ').trim().toLowerCase()

function isKnown(
  { value, bare, unit, name }: Figure,
  units: ReadonlyMap<number, ReadonlySet<string>>,
  names: ReadonlySet<string>,
): boolean {
  if (name !== undefined) return names.has(name)
  return [value, bare].some(amount => {
    const known = amount === undefined ? undefined : units.get(amount)
    return known !== undefined && (unit === '' || known.has(unit))
  })
}

/** How far around a number its words are looked at, in letters. */
const AROUND = 60

function mentionsIn(part: Part, lang: string): readonly Mention[] {
  const { text, row, lineOf } = part
  return figuresIn(text, lang).map(figure => ({
    ...figure,
    part,
    line: lineOf(figure.from),
    around: wordsIn(row ?? text.slice(Math.max(0, figure.from - AROUND), figure.to + AROUND)),
  }))
}

const wordsIn = (text: string) =>
  new Set(tokensOf(text).flatMap(token => (/^\p{N}*$/u.test(token.text) ? [] : [token.text])))

interface Amount {
  readonly says: string
  readonly values: readonly number[]
  readonly unit: string
}

/** The signs that stand for the currencies of facts. */
const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  CAD: '$',
  AUD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  CNY: '¥',
  KRW: '₩',
  INR: '₹',
  ILS: '₪',
  RUB: '₽',
}

function amountsOf(fact: Fact): readonly Amount[] {
  const amount = (says: string, unit: string, ...values: readonly (number | undefined)[]): Amount => ({
    says,
    unit: SIGNS[unit] ?? unit,
    values: values.filter(value => value !== undefined),
  })
  switch (fact.type) {
    case 'metric':
      return [
        amount(fact.says.text, fact.unit, fact.value, fact.high, fact.of),
        ...(fact.also ?? []).map(other => amount(other.says.text, other.unit, other.value)),
      ]
    case 'change':
      return [amount(fact.words.text, fact.unit, fact.before?.value, fact.after?.value, fact.by?.value, fact.by?.high)]
    case 'series':
      return fact.points.map(({ says, value }) => amount(says.text, fact.unit, value))
    default:
      return []
  }
}

function nearestOf(
  figure: Figure,
  beside: string,
  mentions: readonly Mention[],
  lines: Lines | undefined,
): Mention | undefined {
  const words = wordsIn(beside)
  let [best, most]: [Mention | undefined, number] = [undefined, -1]
  for (const mention of mentions) {
    const score = likeness(figure, mention, words, lines)
    if (score > most) [best, most] = [mention, score]
  }
  return best
}

/** The unit first, then the place, the words beside it, and the number itself. */
function likeness(figure: Figure, mention: Mention, words: ReadonlySet<string>, lines: Lines | undefined): number {
  const unit = figure.unit === mention.unit && (figure.name === undefined) === (mention.name === undefined) ? 4 : 0
  const place = lines && mention.line >= lines.first && mention.line <= lines.last ? 3 : 0
  const shared = [...words].filter(word => mention.around.has(word)).length / Math.max(4, words.size)
  const ratio = Math.log((Math.abs(figure.value) + 1) / (Math.abs(mention.value) + 1))
  const signs = distance(figure.says, mention.says) / Math.max(figure.says.length, mention.says.length)
  return unit + place + 2 * shared + 1 / (1 + Math.abs(ratio)) + 1 - signs
}
