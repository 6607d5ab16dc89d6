import type { Certainty } from '../model/datum.ts'
import type { Qualifier, Unit } from '../model/fact.ts'
import { datesIn } from './dates.ts'
import {
  AMOUNTS_IN_WORDS,
  CURRENCIES,
  NAMES_A_NUMBER,
  NUMBER_WORDS,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  SCALES,
  UNITS,
} from './lexicon/numbers.ts'
import type { Range } from './sentences.ts'

/** A quantity in a text, with its qualifier, currency, scale and unit inside the range. */
export interface Quantity extends Range {
  readonly value?: number
  readonly high?: number
  readonly unit: Unit
  readonly qualifier?: Qualifier
  readonly certainty: Certainty
  /** Where the number itself begins, after its qualifier. */
  readonly figure: number
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const longestFirst = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|')

const before = longestFirst(QUALIFIERS_BEFORE.map(([words]) => words))
const after = QUALIFIERS_AFTER.map(([pattern]) => pattern).join('|')
const currency = longestFirst(Object.keys(CURRENCIES).filter(sign => !/^[a-z]/.test(sign)))
const currencyWord = longestFirst(Object.keys(CURRENCIES).filter(sign => /^[a-z]|^[A-Z]{3}$/.test(sign)))
const scale = `(?:\\s?(?:${longestFirst(Object.keys(SCALES))})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d]))`
const figures = String.raw`\d{1,3}(?:[,\u202f\u00a0’']\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d])|\d+(?:[.,]\d+)?`
const words = `(?:${longestFirst(Object.keys(NUMBER_WORDS))})(?=\\s(?:hundred|thousand|million|billion|trillion|percent|per cent)\\b)`
const number = `(?:${figures}|${words})`
const unit = UNITS.map(([pattern], index) => `(?<unit${index}>${pattern})`).join('|')

const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\d.,/_#:@&=?-])(?:(?<before>${before})\s?)?` +
    String.raw`(?<figure>(?:(?<currency>${currency})\s?)?(?<low>${number})(?<lowScale>${scale})?` +
    String.raw`(?:\s?(?:%|percent)?\s?(?<through>–|—|-|\bto\b|\bbis\b|\bà\b|\ba\b)\s?(?:${currency})?(?<high>${number})(?<highScale>${scale})?)?` +
    String.raw`(?:(?:\s(?<currencyWord>${currencyWord})(?![\p{L}]))|${unit})?)(?<after>${after})?`,
  'giu',
)
const AMOUNT = new RegExp(String.raw`(?<![\p{L}-])(?:(?<before>${before})\s)?(?<figure>${AMOUNTS_IN_WORDS})`, 'giu')

/**
 * The quantities of a text in order: numbers with their qualifiers and units, and amounts in words.
 * Dates, years, versions, identifiers, times and list numbers are no quantities.
 */
export function quantitiesIn(text: string): Quantity[] {
  const dates = datesIn(text)
  const found: Quantity[] = []
  const pattern = new RegExp(QUANTITY)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const quantity = fromFigures(match)
    const date = quantity && dates.find(other => other.from < quantity.to && quantity.from < other.to)
    if (date) pattern.lastIndex = Math.max(match.index + 1, date.to)
    else if (quantity && isQuantity(text, quantity, match)) found.push(quantity)
  }
  for (const match of text.matchAll(AMOUNT)) {
    const range = { from: match.index, to: match.index + match[0].length }
    if (found.some(other => other.from < range.to && range.from < other.to)) continue
    found.push({ ...range, figure: range.to - match.groups!['figure']!.length, unit: 'count', certainty: 'words' })
  }
  return found.sort((a, b) => a.from - b.from)
}

function fromFigures(match: RegExpExecArray): Quantity | undefined {
  const groups = match.groups ?? {}
  const high = groups['high'] === undefined ? undefined : scaled(groups['high'], groups['highScale'])
  const low = scaled(groups['low'] ?? '', groups['lowScale'] ?? (high === undefined ? undefined : groups['highScale']))
  if (low === undefined || (high !== undefined && high <= low)) return undefined
  const qualifier = qualifierOf(groups['before'], groups['after'])
  return {
    from: match.index,
    to: match.index + match[0].length,
    figure: match.index + match[0].indexOf(groups['figure'] ?? '', groups['before']?.length ?? 0),
    value: low,
    ...(high !== undefined && { high }),
    unit: unitOf(groups),
    ...(qualifier && { qualifier }),
    certainty: high !== undefined ? 'range' : certaintyOf(qualifier),
  }
}

/** The value of a figure or number word, scaled; thousands may be set off by `,`, `.`, a thin space or an apostrophe. */
function scaled(figure: string, scaleWord: string | undefined): number | undefined {
  const word = NUMBER_WORDS[figure.toLowerCase()]
  const factor = scaleWord === undefined ? 1 : (SCALES[scaleWord.trim().toLowerCase()] ?? 1)
  const value = word ?? Number(plainFigure(figure))
  return Number.isFinite(value) ? Number((value * factor).toPrecision(12)) : undefined
}

function plainFigure(figure: string): string {
  const bare = figure.replace(/[\u202f\u00a0’']/g, '')
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return bare.replaceAll(',', '')
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare) && bare.split('.').length > 2)
    return bare.replaceAll('.', '').replace(',', '.')
  return bare.replace(',', '.')
}

function unitOf(groups: Record<string, string | undefined>): Unit {
  const money = groups['currency'] ?? groups['currencyWord']
  if (money) return CURRENCIES[money] ?? CURRENCIES[money.toLowerCase()] ?? money
  const index = UNITS.findIndex((_, at) => groups[`unit${at}`] !== undefined)
  if (index < 0) return 'count'
  const name = UNITS[index]![1]
  return name === 'as-written' ? groups[`unit${index}`]!.trim() : name
}

function qualifierOf(beforeWords: string | undefined, afterWords: string | undefined): Qualifier | undefined {
  const byBefore = QUALIFIERS_BEFORE.find(([text]) => text === beforeWords?.toLowerCase())?.[1]
  return (
    byBefore ??
    QUALIFIERS_AFTER.find(([pattern]) => afterWords !== undefined && new RegExp(`^${pattern}$`).test(afterWords))?.[1]
  )
}

const CERTAINTY: Readonly<Record<Qualifier, Certainty>> = {
  over: 'at-least',
  under: 'at-most',
  'up-to': 'at-most',
  about: 'about',
}

function certaintyOf(qualifier: Qualifier | undefined): Certainty {
  return qualifier ? CERTAINTY[qualifier] : 'exact'
}

function isQuantity(text: string, quantity: Quantity, match: RegExpExecArray): boolean {
  const beforeText = text.slice(Math.max(0, quantity.figure - 24), quantity.figure)
  const afterText = text.slice(quantity.to, quantity.to + 16)
  const figure = match.groups!['low']!
  if (/^(?:st|nd|rd|th|er|e|º|ª)(?![\p{L}])/iu.test(afterText)) return false
  if (/^(?:[.:/]\d|-\p{L}*\d|[_@=])/u.test(afterText) || /^\s?(?:am|pm|a\.m|p\.m|o’clock|時|点)\b/i.test(afterText))
    return false
  if (quantity.unit === 'count' && match.groups!['before'] === undefined) {
    if (NAMES_A_NUMBER.test(beforeText)) return false
    if (/^0\d/.test(figure) || /^[\p{L}]/u.test(afterText)) return false
    if (/^\s*$/.test(text.slice(0, quantity.figure)) && /^[.)]\s/.test(afterText)) return false
  }
  return true
}
