import { asPattern } from '../model/as-pattern.ts'
import { remember } from '../model/remember.ts'
import type { Certainty } from '../model/datum.ts'
import type { Qualifier, Unit } from '../model/fact.ts'
import { foldCase } from '../model/fold-case.ts'
import { isList, spelledOut } from '../model/one-of.ts'
import { datesIn, type DateMention } from './dates.ts'
import { asFractionSign, FRACTION_SIGNS } from './lexicon/fractions.ts'
import { MONEY, SIGNS_AFTER, SIGNS_BEFORE, SYMBOLS, type NumberLanguage } from './lexicon/numbers.ts'
import { perNumberLanguage } from './number-language.ts'
import type { Range } from '../model/span.ts'
import { isInTimeFrame } from './time-frames.ts'

/** A quantity in a text, with its qualifier, currency, scale and unit inside the range. */
export interface Quantity extends Range {
  readonly value?: number
  readonly high?: number
  /** The whole of a share in whole numbers: 5 of `one in five`. */
  readonly of?: number
  readonly unit: Unit
  readonly qualifier?: Qualifier
  readonly certainty: Certainty
  /** Where the number itself begins, after its qualifier. */
  readonly figure: number
  /** The same amount in other money, as a bracket behind it gives it: `£2.1m (€2.4m; $2.7m)`. */
  readonly also?: readonly Conversion[]
  /** Written plainly, without a mark for thousands, a scale, a unit or a bound: it may be a name's digits. */
  readonly plain: boolean
}

/** The second number of a range, and the end of its words. */
interface RangeEnd {
  readonly high: number
  readonly scale?: number
  readonly to: number
  /** Where the word stands that opens the range: `between`. */
  readonly from?: number
}

/** An amount told again in other money. */
export interface Conversion extends Range {
  readonly value: number
  readonly unit: Unit
}

/**
 * The quantities of a text in order: numbers with their qualifiers and units, shares and amounts in words.
 * Dates, years, versions, identifiers, times and list numbers are no quantities.
 */
export function quantitiesIn(text: string, lang = 'en'): readonly Quantity[] {
  return (quantitiesFor[lang] ??= remember(each => quantitiesOf(each, lang), 2000))(text)
}

const quantitiesFor: Record<string, (text: string) => readonly Quantity[]> = {}

function quantitiesOf(text: string, lang: string): readonly Quantity[] {
  const language = languageOf(lang)
  const plain = inPlainDigits(text)
  const dates = [...datesIn(text), ...phonesIn(plain)]
  const reader = new Reader(plain, language, dates)
  const inWords = scan(plain, language.inWords, match => reader.inWords(match), [])
  const figures = scan(plain, language.numbers, match => reader.number(match), inWords)
  const found = [...inWords, ...figures]
  return withSharedScale(
    plain,
    withSharedUnits(
      plain,
      found.sort((a, b) => a.from - b.from),
    ),
  )
}

/** The quantities that a pattern finds, in order, beside those that are `known` already, in order too. */
function scan(
  text: string,
  pattern: RegExp,
  reading: (match: RegExpExecArray) => Outcome,
  known: readonly Quantity[],
): Quantity[] {
  const found: Quantity[] = []
  const matcher = new RegExp(pattern)
  let next = 0
  for (let match = matcher.exec(text); match; match = matcher.exec(text)) {
    const { index } = match
    const end = index + match[0].length
    while (next < known.length && known[next]!.to <= index) next += 1
    const taken = [known[next], found.at(-1)].find(other => other && other.from < end && index < other.to)
    if (taken) {
      matcher.lastIndex = Math.max(index + 1, taken.to)
      continue
    }
    const outcome = reading(match)
    if (outcome.quantity) found.push(outcome.quantity)
    matcher.lastIndex = Math.max(outcome.next, index + 1)
  }
  return found
}

const PHONE =
  /\+\d{1,3}(?:[\s.-]\(?\d{1,4}\)?){2,5}|\(\d{2,4}\)\s?\d{3,4}[\s.-]\d{3,4}|(?<!\d)\d{3}[\s.-]\d{3}[\s.-]\d{4}(?!\d)/g

/** Telephone numbers, as ranges that hold no quantity. */
function phonesIn(text: string): DateMention[] {
  return [...text.matchAll(PHONE)].map(({ index, 0: phone }) => ({ from: index, to: index + phone.length, when: 0 }))
}

/** `77m euros, up from 38m`: after an amount in millions a bare `m` is no metre. */
function withSharedScale(text: string, quantities: Quantity[]): Quantity[] {
  return quantities.map((quantity, index) => {
    const previous = quantities[index - 1]
    const isShared =
      quantity.unit === 'm' &&
      quantity.value !== undefined &&
      previous?.value !== undefined &&
      previous.value >= 1e5 &&
      (previous.unit === 'count' || isMoney(previous.unit)) &&
      /\dm$/.test(text.slice(quantity.from, quantity.to)) &&
      /^[^.;]{0,48}\b(?:from|to|and|or|than|versus|against|with|by)\s(?:\p{L}+\s){0,2}$/u.test(
        text.slice(previous.to, quantity.from),
      )
    if (!isShared) return quantity
    const { high } = quantity
    return {
      ...quantity,
      value: precise(quantity.value! * 1e6),
      ...(high !== undefined && { high: precise(high * 1e6) }),
      unit: previous.unit,
    }
  })
}

/** `34 and 38 °C`: a unit that the last number of a list gives for all. */
function withSharedUnits(text: string, quantities: Quantity[]): Quantity[] {
  for (let at = quantities.length - 2; at >= 0; at -= 1) {
    const [quantity, next] = [quantities[at]!, quantities[at + 1]!]
    const joined =
      quantity.unit === 'count' &&
      quantity.of === undefined &&
      quantity.value !== undefined &&
      next.unit !== 'count' &&
      !isMoney(next.unit) &&
      !(next.unit === '%' && quantity.value >= 1000) &&
      /^(?:,|,?\s(?:and|or|to|und|oder|bis|auf|et|ou|à|y|o|a|e|en))\s?$/u.test(text.slice(quantity.to, next.from))
    if (joined) quantities[at] = { ...quantity, unit: next.unit, plain: false }
  }
  return quantities
}

/** The symbol that a unit is kept under; missing where it is no unit of measure. */
export function unitWrittenAs(text: string, lang = 'en'): Unit | undefined {
  const language = languageOf(lang)
  const written = unitAtPlace(language, ` ${text}`, 0)
  if (written?.to === text.length + 1) return written.unit
  const symbol = matchAt(SYMBOL, text, 0)
  return symbol?.[0] === text ? symbolOf(symbol) : undefined
}

/** Full-width and Arabic digits as ASCII ones; every offset stays. */
function inPlainDigits(text: string): string {
  return /[０-９．，٠-٩٫٬۰-۹]/.test(text)
    ? text.replace(/[０-９．，٠-٩٫٬۰-۹]/g, sign => {
        const at = '０１２３４５６７８９٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'.indexOf(sign)
        return at >= 0 ? String(at % 10) : sign === '．' || sign === '٫' ? '.' : ','
      })
    : text
}

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)
/** Spaces of a phrase match any white space. */
const phrases = (words: readonly string[]) =>
  longestFirst(words)
    .map(asPattern)
    .join('|')
    .replaceAll(' ', String.raw`\s`)

/** A letter of a script that sets words apart by spaces; a figure glued to one belongs to a name. */
const SPACED_LETTER = String.raw`\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}`
/** What makes a figure a part of a name or an address, before it and behind it. */
const GLUED_BEFORE = new RegExp(String.raw`[${SPACED_LETTER}\p{N}\d.,/\\_#:@&=?^*\[־-]$`, 'u')
const GLUED_AFTER = new RegExp(String.raw`^(?:\.?[${SPACED_LETTER}]|\.[x*]\b|[’']?s\b|\()`, 'u')
const IDEOGRAPHIC = new Set(['ja', 'zh', 'ko'])
const NUMERALS = '〇零一二三四五六七八九十百千万萬億亿兆两兩'
const KOREAN_NUMERALS = '영일이삼사오육칠팔구십백천만억조'
const DIGIT_OF: Readonly<Record<string, number>> = Object.fromEntries(
  [...'零一二三四五六七八九']
    .map((sign, value) => [sign, value])
    .concat([
      ['〇', 0],
      ['两', 2],
      ['兩', 2],
      ...[...'영일이삼사오육칠팔구'].map((sign, value) => [sign, value] as const),
    ] as [string, number][]),
)
const POWER_OF: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  萬: 1e4,
  億: 1e8,
  亿: 1e8,
  兆: 1e12,
  십: 10,
  백: 100,
  천: 1000,
  만: 1e4,
  억: 1e8,
  조: 1e12,
}

/** `3 millions d’euros`, `5 millones de dólares` */
const OF_MONEY = String.raw`(?:de|di)\s|d[’']`

/** A language's data made into patterns; made once. */
interface Language {
  readonly code: string
  readonly data: NumberLanguage
  /** How it writes parts of a whole: in its own words, and with the signs that all share. */
  readonly shares: NonNullable<NumberLanguage['shares']>
  /** Every place where a number begins: a figure or a number word. */
  readonly numbers: RegExp
  /** Shares, amounts and parts of a scale in words. */
  readonly inWords: RegExp
  readonly figure: RegExp
  readonly scale: RegExp
  readonly scales: Readonly<Record<string, number>>
  readonly moneyBefore: RegExp
  readonly before: RegExp
  readonly after: RegExp
  readonly range: RegExp
  readonly between?: readonly [opening: RegExp, middle: RegExp]
  /** `ranges from` right before the first of two numbers, with its preposition as the group `from`. */
  readonly ranging?: RegExp
  readonly outOf?: RegExp
  /** Points, percent, money and multiples. */
  readonly unit: RegExp
  /** Units of measure in words, the first of which that fits counts. */
  readonly unitWords: readonly UnitWord[]
  /** What must follow a word. */
  readonly edge: RegExp
  readonly counter: RegExp
  /** An amount of money, from its beginning, as a bracket gives it in another currency. */
  readonly amount: RegExp
  readonly names?: RegExp
  readonly ordinals?: RegExp
  readonly clock?: RegExp
  /** A verb of change right before a number. */
  readonly change?: RegExp
  readonly moments?: RegExp
  readonly ordinalBefore?: RegExp
  readonly bounds: ReadonlyMap<string, Qualifier>
}

const languageOf = perNumberLanguage(compile)

function figureOf({ decimal, spaced }: NumberLanguage): string {
  const gap = `[\\u202f\\u00a0\\u2009’'${spaced ? ' ' : ''}]`
  const [thousands, mark] = decimal === '.' ? [',', '\\.'] : ['\\.', ',']
  return (
    String.raw`\d{1,3}(?:${thousands}\d{3})+(?:${mark}\d+)?(?!\d)|\d{1,3}(?:${gap}\d{3})+(?:[.,]\d+)?(?!\d)|` +
    String.raw`\d+(?:[.,]\d+)?`
  )
}

/**
 * Numbers in the signs of a language. In a running text such a sign may be part of a word, so that it needs a mark or
 * another script before it, or money or a percentage behind it: `五美元`, `이십 퍼센트`.
 */
function numeralsOf(code: string, { currencies, percent }: NumberLanguage): string {
  const unit = [...Object.keys(currencies ?? {}).filter(word => word !== '元' || code === 'zh'), percent]
    .filter(Boolean)
    .concat(code === 'zh' ? ['成(?![为立员长功果就])'] : code === 'ja' ? ['割(?!合|引)'] : [])
    .join('|')
  if (code === 'ko') return `(?<![가-힣\\d])[${KOREAN_NUMERALS}]*[${KOREAN_NUMERALS}](?=\\s?(?:${unit}))`
  return `(?<![${NUMERALS}\\p{sc=Han}])[${NUMERALS}]+|(?<![${NUMERALS}数數几幾多第\\d])[〇零一二三四五六七八九十百千两兩][${NUMERALS}]*(?=\\s?(?:${unit}))`
}

/** `1억 2천 5백만`, `8백 10만`: figures with scales of their own, which add up. */
const COMPOSED =
  /(?:\d[\d,]*(?:\.\d+)?|(?=[십백천十百千]))(?:\s?(?:\d[\d,]*(?:\.\d+)?)?\s?[십백천十百千만억조万萬億亿兆])+(?:\s?\d{1,4}(?![\d,.]))?/y
const COMPOSED_PART = /(?<figure>\d[\d,]*(?:\.\d+)?)|(?<scale>[십백천十百千만억조万萬億亿兆])/gu

function composedAt(text: string, at: number): { value: number; to: number } | undefined {
  const match = matchAt(COMPOSED, text, at)
  const parts = match ? [...match[0].matchAll(COMPOSED_PART)] : []
  if (!match || parts.filter(({ groups }) => groups!['scale']).length < 2 || !/\d/.test(match[0])) return undefined
  let [total, section] = [0, 0]
  let current: number | undefined
  for (const { groups } of parts) {
    const { figure, scale } = groups!
    if (figure !== undefined) current = Number(figure.replaceAll(',', ''))
    else if (POWER_OF[scale!]! < 1e4) {
      section += (current ?? 1) * POWER_OF[scale!]!
      current = undefined
    } else {
      total += (section + (current ?? 0) || 1) * POWER_OF[scale!]!
      ;[section, current] = [0, undefined]
    }
  }
  return { value: total + section + (current ?? 0), to: at + match[0].length }
}

function compile(data: NumberLanguage, code: string): Language {
  const ideographic = IDEOGRAPHIC.has(code)
  const edge = ideographic ? String.raw`(?![${SPACED_LETTER}\d])` : String.raw`(?![\p{L}\d])`
  const start = ideographic ? '' : String.raw`(?<![\p{L}\p{N}_-])`
  const figure = figureOf(data)
  const scales = Object.fromEntries(
    Object.entries({ ...(!ideographic && { k: 1e3, K: 1e3, M: 1e6, B: 1e9, bn: 1e9 }), ...data.scales }).map(
      ([word, value]) => [word.toLowerCase(), value],
    ),
  )
  const scaleWords = phrases(Object.keys(scales))
  const words = phrases(Object.keys(data.words ?? {}))
  const article = code === 'en' ? String.raw`|an?(?=\s(?:hundred|thousand|million|billion|trillion|dozen)\b)` : ''
  const longScales = phrases(Object.keys(scales).filter(word => word.length > 2))
  const wordNumber = words
    ? String.raw`${start}(?:${words}${article})(?:(?:${data.and ?? '[ -]'})(?:${words}|${longScales})(?!\p{L}))*(?!\p{L})`
    : ideographic
      ? numeralsOf(code, data)
      : undefined
  const number = wordNumber ? `(?:${figure}|${wordNumber})` : `(?:${figure})`
  const money = phrases(Object.keys(MONEY))
  const moneyWords = phrases(Object.keys(data.currencies ?? {}))
  const unit = [
    data.points && `(?<points>[\\s-]?(?:${data.points})${edge})`,
    `(?<percent>\\s?[%％٪]${data.percent ? `|[\\s-]?(?:${data.percent})${edge}` : ''})`,
    `(?<sign>\\s?(?:${money})${String.raw`(?![${SPACED_LETTER}])`})`,
    moneyWords && `(?<money>[\\s-]?(?:${OF_MONEY})?(?:${moneyWords})${edge})`,
    data.times && `(?<times>[\\s-]?(?:${data.times})${ideographic ? '' : edge})`,
    `(?<fold>[\\s-]?(?:fold)${edge})`,
  ]
    .filter(Boolean)
    .join('|')
  const boundsBefore = [...(data.before ?? []), ...SIGNS_BEFORE]
  const boundsAfter = [...SIGNS_AFTER, ...(data.after ?? [])]
  const intensifier = code === 'en' ? String.raw`(?:(?:just|only|very|well)\s)?` : ''
  const determiner = code === 'en' ? String.raw`(?:(?:an?|the)\s)?` : code === 'fr' ? String.raw`(?:l(?:es?|a)\s)?` : ''
  const through = `\\s?[–—~〜～]\\s?|-(?=\\d|[$€£])|\\s-\\s${data.through ? `|\\s?(?<!\\p{sc=Latin})(?:${data.through})(?!\\p{sc=Latin})\\s?` : ''}`
  const shares = [...(data.shares ?? []), ...FRACTION_SIGNS]
  const inShares = shares.map(([pattern], index) => `(?<share${index}>${pattern})`)
  const signsFrom = shares.length - FRACTION_SIGNS.length
  const inWordsOrSign = [...inShares.slice(0, signsFrom), asFractionSign(inShares.slice(signsFrom).join('|'))].join('|')
  const share = `${start}(?:${inWordsOrSign})${ideographic ? '' : String.raw`(?!\p{L})`}`
  const partOfScale =
    code === 'en'
      ? String.raw`(?<part>${start}(?:an?\s)?(?<piece>half|quarter)(?:\s(?:of\s)?(?:an?\s)?|-)(?<whole>million|billion|trillion|thousand|dozen)(?!\p{L}))`
      : undefined
  const fold = data.fold ? `(?<multiple>${start}${data.fold}(?!\\p{L}))` : undefined
  const amounts = data.amounts ? `(?<amount>${start}(?:${data.amounts}))` : undefined
  const hundredth =
    code === 'zh'
      ? `(?<hundredth>百分之(?<percentage>\\d+(?:\\.\\d+)?|[${NUMERALS}]+(?:[点點][${NUMERALS}]+)?))`
      : undefined
  const inWords = [partOfScale, hundredth, fold, share, amounts].filter(Boolean).join('|')
  return {
    code,
    data,
    shares,
    numbers: new RegExp(number, 'giu'),
    inWords: new RegExp(inWords || '(?!)', 'giu'),
    figure: new RegExp(number, 'iuy'),
    scale: new RegExp(`(?<gap>[\\s-]?)(?<scale>${scaleWords})${ideographic ? '' : edge}`, 'iuy'),
    scales,
    moneyBefore: new RegExp(`(?:${ideographic ? '' : String.raw`(?<![\p{L}])`})(?:${money})\\s?$`, 'u'),
    before: new RegExp(
      `${ideographic ? '' : String.raw`(?<![\p{L}\p{N}-])`}${intensifier}(?<words>${phrases(boundsBefore.map(([text]) => text))})\\s?${determiner}$`,
      'iu',
    ),
    after: new RegExp(boundsAfter.map(([pattern], index) => `(?<after${index}>${pattern})`).join('|'), 'iuy'),
    range: new RegExp(through, 'iuy'),
    ...(data.ranging && {
      ranging: new RegExp(
        String.raw`(?<!\p{L})(?:${data.ranging[0]})\s(?:\p{L}+\s)?(?<from>(?:${data.ranging[1]})\s)$`,
        'iu',
      ),
    }),
    ...(data.between && {
      between: [
        new RegExp(`(?<!\\p{L})${data.between[0]}\\s$`, 'iu'),
        new RegExp(`\\s${data.between[1]}\\s?-?`, 'iuy'),
      ] as const,
    }),
    ...(data.outOf && { outOf: new RegExp(`\\s(?<by>${data.outOf})\\s`, 'iuy') }),
    unit: new RegExp(unit, 'iuy'),
    unitWords: unitWordsOf(data.units ?? [], edge),
    edge: new RegExp(edge, 'iuy'),
    counter: data.counters ? new RegExp(`\\s?(?:${data.counters})`, 'iuy') : NEVER,
    amount: new RegExp(
      String.raw`^(?:about |around |approximately |roughly |some |or |ca\. |environ |etwa |rund |約|约|약 )?(?:(?:US|C|A|HK)?[$€£¥₹₩₽]\s?\d|\d[\d.,\s]*\p{L}*\s?(?:[€£$¥₽]|[A-Z]{3}\b|${moneyWords || '(?!)'}|\p{L}+\s(?:euros?|dollars?|pounds)))`,
      'iu',
    ),
    ...(data.names && { names: new RegExp(data.names, 'iu') }),
    ...(data.ordinals && { ordinals: new RegExp(`(?:${data.ordinals})${ideographic ? '' : edge}`, 'iuy') }),
    ...(data.clock && { clock: new RegExp(`\\s?(?:${data.clock})`, 'iuy') }),
    ...(data.changes && {
      change: new RegExp(
        String.raw`(?<!\p{L})(?:${data.changes})\s(?:(?:by|up|down|another|a further|an estimated|about|almost|nearly|more than|over)\s){0,2}$`,
        'iu',
      ),
    }),
    ...(data.moments && { moments: new RegExp(`(?:${data.moments})${ideographic ? '' : edge}`, 'iuy') }),
    ...(data.ordinalBefore && { ordinalBefore: new RegExp(`(?:${data.ordinalBefore})$`, 'iu') }),
    bounds: new Map(boundsBefore.map(([text, meaning]) => [text.toLowerCase(), meaning])),
  }
}

/** Signs of units keep their case: `m` is a metre, `M` is not. */
const SYMBOL = new RegExp(
  String.raw`\s?(?:${SYMBOLS.map(([pattern], index) => `(?<symbol${index}>${pattern})`).join('|')})(?![${SPACED_LETTER}\d])`,
  'uy',
)
/** `2.5x`, `3 × faster`; not `3 x 4` and not `8 x Xeon`. */
const MULTIPLIER = /\s?[x×](?![\p{L}\d]|\s?[\p{Lu}\d])/uy

function unitOf(match: RegExpExecArray, data: NumberLanguage): Unit {
  const groups = match.groups ?? {}
  if (groups['points'] !== undefined) return 'pp'
  if (groups['percent'] !== undefined) return '%'
  const money = (groups['money'] ?? groups['sign'])?.trim().replace(/^-/, '').replace(MONEY_LEAD, '')
  if (money !== undefined)
    return (
      MONEY[money] ?? MONEY[money.toUpperCase()] ?? data.currencies?.[money.toLowerCase().replace(/\s/g, ' ')] ?? money
    )
  if (groups['times'] !== undefined || groups['fold'] !== undefined) return 'x'
  return 'count'
}

/** A unit as it is written at a place, and where it ends. */
interface UnitAt {
  readonly unit: Unit
  readonly to: number
  readonly counter?: boolean
}

function unitAtPlace(language: Language, text: string, at: number): UnitAt | undefined {
  const match = matchAt(language.unit, text, at)
  if (match) return { unit: unitOf(match, language.data), to: at + match[0].length }
  const word = unitWordAt(language, text, /[\s-]/.test(text[at] ?? '') ? at + 1 : at)
  if (word) return word
  const counter = matchAt(language.counter, text, at)
  return counter && { unit: 'count', to: at + counter[0].length, counter: true }
}

/** A unit of measure: the words for it, or a pattern where they cannot be spelled out. */
interface UnitWord {
  readonly unit: Unit
  readonly words: readonly string[]
  readonly pattern?: RegExp
}

const LONGEST_UNIT = 48

function unitWordsOf(units: NonNullable<NumberLanguage['units']>, edge: string): UnitWord[] {
  return units.map(([pattern, unit]) =>
    isList(pattern)
      ? { unit, words: spelledOut(pattern).map(foldCase) }
      : { unit, words: [], pattern: new RegExp(`(?:${pattern})${edge}`, 'iuy') },
  )
}

/** Each word is looked for alone, the first that fits counts: the engine would compile a large pattern of all. */
function unitWordAt({ unitWords, edge }: Language, text: string, at: number): UnitAt | undefined {
  const rest = foldCase(text.slice(at, at + LONGEST_UNIT))
  for (const { unit, words, pattern } of unitWords) {
    const found = pattern
      ? matchAt(pattern, text, at)?.[0]
      : words.find(word => rest.startsWith(word) && matchAt(edge, text, at + word.length))
    if (found !== undefined) return { unit, to: at + found.length }
  }
  return undefined
}

function symbolOf(match: RegExpExecArray): Unit {
  const index = SYMBOLS.findIndex((_, number) => match.groups![`symbol${number}`] !== undefined)
  const name = SYMBOLS[index]![1]
  return name === 'as-written' ? match[0].trim() : name
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

const MONEY_LEAD = new RegExp(`^(?:${OF_MONEY})`, 'iu')

interface Reading {
  readonly value: number
  readonly to: number
  readonly scaled: boolean
  readonly grouped: boolean
  readonly inWords: boolean
}

interface Outcome {
  readonly quantity?: Quantity
  /** Where to go on. */
  readonly next: number
}

const LONGEST_QUALIFIER = 32

/** Reads one quantity at a time out of a text. */
class Reader {
  constructor(
    private readonly text: string,
    private readonly language: Language,
    private readonly dates: readonly DateMention[],
  ) {}

  /** `two-thirds`, `hundreds of thousands`, `half a million`, `threefold`. */
  inWords(match: RegExpExecArray): Outcome {
    const { language, text } = this
    const groups = match.groups ?? {}
    let to = match.index + match[0].length
    const share = language.shares.findIndex((_, index) => groups[`share${index}`] !== undefined)
    const bound = this.boundBefore(match.index)
    const base = { from: bound?.from ?? match.index, figure: match.index, plain: false }
    if (share >= 0) {
      if (/\p{L}[-‑]$/u.test(text.slice(Math.max(0, match.index - 2), match.index))) return { next: to }
      // `the preceding three quarters` are times of a year.
      const left = text.slice(Math.max(0, match.index - 14), match.index)
      if (/quarters$/i.test(match[0]) && PERIOD_BEFORE.test(left)) return { next: to }
      if (/^half$/i.test(match[0]) && /\b(?:first|second|latter|other|former)\s$/i.test(left)) return { next: to }
      const [, value, of] = language.shares[share]!
      return { quantity: this.bounded({ ...base, to, value, of, unit: 'count' }, bound?.qualifier), next: to }
    }
    if (groups['part'] !== undefined) {
      const whole = language.scales[groups['whole']!.toLowerCase()]!
      const unit = this.unitAt(to)
      to = unit?.to ?? to
      const value = (groups['piece']!.toLowerCase() === 'half' ? 0.5 : 0.25) * whole
      return { quantity: this.bounded({ ...base, to, value, unit: unit?.unit ?? 'count' }, bound?.qualifier), next: to }
    }
    if (groups['hundredth'] !== undefined) {
      const value = valueOfPercentage(groups['percentage']!)
      return { quantity: this.bounded({ ...base, to, value, unit: '%' }, bound?.qualifier), next: to }
    }
    if (groups['multiple'] !== undefined) {
      const factor = groups['factor']?.toLowerCase()
      const value = factor === undefined ? 2 : (language.data.words?.[factor] ?? language.scales[factor])
      return value === undefined
        ? { next: to }
        : { quantity: this.bounded({ ...base, to, value, unit: 'x' }, bound?.qualifier), next: to }
    }
    // `3 millones de euros` is a number with its scale.
    if (/\d\s?$/.test(text.slice(Math.max(0, match.index - 2), match.index))) return { next: match.index + 1 }
    const money = language.code === 'en' ? /\sof\s(?<money>dollars|euros|pounds|yen)(?!\p{L})/iuy : undefined
    const sum = money && matchAt(money, text, to)
    if (sum) to += sum[0].length
    const unit = sum ? (language.data.currencies?.[sum.groups!['money']!.toLowerCase()] ?? 'GBP') : 'count'
    return { quantity: { ...base, to, unit, certainty: 'words' }, next: to }
  }

  /** A figure or a number word, with all that belongs to it. */
  number(match: RegExpExecArray): Outcome {
    const { text, language } = this
    const reading = this.readingAt(match.index)
    if (!reading) return { next: match.index + match[0].length }
    const { start, figure, money } = this.openingOf(match.index, reading)
    if (start === undefined) return { next: this.pastTheName(reading.to) }
    const part = this.shareAt(match.index, reading)
    const closing = part && this.boundAfter(part.to)
    const share = part && closing ? { ...part, to: closing.to } : part
    if (share === null) return { next: this.pastTheName(reading.to) }
    const bound = this.boundBefore(start)
    const opened = bound?.from ?? start
    if (share)
      return this.isDate(opened, share.to)
        ? { next: reading.to }
        : {
            quantity: this.bounded(
              { from: opened, figure, plain: false, unit: 'count', ...share },
              bound?.qualifier ?? closing?.qualifier,
            ),
            next: share.to,
          }
    const range = this.rangeAt(start, reading, money !== undefined)
    const from = range?.from ?? opened
    let to = range?.to ?? reading.to
    let unit: Unit = money ?? 'count'
    const written = this.unitAt(to)
    if (written && (money === undefined || written.unit === money) && !this.isVerb(written, to, reading)) {
      // `3 million pounds` are money, `3 pounds` a weight.
      const isSum = language.code === 'en' && written.unit === 'lb' && reading.scaled
      unit = money ?? (isSum ? 'GBP' : written.unit)
      to = written.to
    }
    const after = this.boundAfter(to)
    to = after?.to ?? to
    if (!written && after && money === undefined) {
      // `200,000+ km`: the unit may follow the sign.
      const later = this.unitAt(to)
      if (later && later.unit !== 'x') [unit, to] = [later.unit, later.to]
    }
    const low =
      range && range.scale !== undefined && !reading.scaled && reading.value < (range.high / range.scale) * 1.0001
        ? reading.value * range.scale
        : reading.value
    const high = range?.high
    if (high !== undefined && high <= low) return { next: this.pastTheName(to) }
    const qualifier = bound?.qualifier ?? after?.qualifier
    const plain =
      unit === 'count' && !reading.scaled && !reading.grouped && !qualifier && !range && written?.counter !== true
    const negative = /[-−–]/.test(text[start]!) && start < match.index
    const quantity = this.bounded(
      {
        from,
        figure,
        to,
        value: precise(negative ? -low : low),
        ...(high !== undefined && { high: precise(high) }),
        unit,
        plain,
      },
      qualifier,
    )
    const date = this.dates.find(other => other.from < to && start < other.to)
    if (date && !(qualifier && this.countsAYear(date, reading, to, text.slice(from, start))))
      return { next: Math.max(reading.to, date.to) }
    if (!this.isQuantity(quantity, reading, match.index))
      return { next: high === undefined ? this.pastTheName(reading.to) : quantity.to }
    const conversions = money || isMoney(unit) ? this.conversionsAt(to) : undefined
    const also = conversions?.amounts ?? []
    return { quantity: also.length > 0 ? { ...quantity, also } : quantity, next: conversions?.to ?? to }
  }

  /** `Halo 2 won the prize`: small sums of won are none. */
  private isVerb({ to: end }: { to: number }, at: number, { value, scaled, grouped }: Reading): boolean {
    return !scaled && !grouped && value < 100 && /^\swon$/i.test(this.text.slice(at, end))
  }

  private bounded(quantity: Omit<Quantity, 'certainty' | 'qualifier'>, qualifier: Qualifier | undefined): Quantity {
    return {
      ...quantity,
      ...(qualifier && { qualifier }),
      certainty: quantity.high !== undefined ? 'range' : qualifier ? CERTAINTY[qualifier] : 'exact',
    }
  }

  /** The number at a place with its scale: `3.5 million`, `1億5000万`, `two hundred and fifty`. */
  private readingAt(at: number): Reading | undefined {
    const { text, language } = this
    const match = matchAt(language.figure, text, at)
    if (!match) return undefined
    const composed = IDEOGRAPHIC.has(language.code) && /^\d/.test(match[0]) ? composedAt(text, at) : undefined
    if (composed) return { ...composed, scaled: true, inWords: false, grouped: false }
    const inWords = !/^\d/.test(match[0])
    const base = inWords ? valueOfWords(match[0], language) : valueOfFigure(match[0], language.data.decimal)
    if (base === undefined) return undefined
    let to = at + match[0].length
    let value = base
    let scaled = inWords && base >= 1000
    let total = 0
    for (let round = 0; round < 3; round += 1) {
      const scale = matchAt(language.scale, text, to)
      if (!scale || !this.isScale(scale, to)) break
      // `12千米`: the scale may open a unit.
      const opened = IDEOGRAPHIC.has(language.code) ? unitAtPlace(language, text, to) : undefined
      if (opened && opened.to - to > scale[0].length) break
      const factor = language.scales[scale.groups!['scale']!.toLowerCase().replace(/\s/g, ' ')]!
      value *= factor
      scaled = true
      to += scale[0].length
      if (!IDEOGRAPHIC.has(language.code)) continue
      const more = /\s?(?<more>\d+(?:,\d{3})*)/y
      const rest = matchAt(more, text, to)
      const restValue = rest && Number(rest.groups!['more']!.replaceAll(',', ''))
      if (rest && restValue !== undefined && restValue < factor && factor >= 1000) {
        total += value
        value = restValue
        to += rest[0].length
      }
    }
    return {
      value: total + value,
      to,
      scaled,
      inWords,
      grouped: /\d[,.’'\s\u00a0\u202f]\d{3}(?!\d)/.test(match[0]) && base >= 1000,
    }
  }

  /** A single letter scales only where it cannot be a unit or the end of a name. */
  private isScale(match: RegExpExecArray, at: number): boolean {
    const { text } = this
    const [gap, word] = [match.groups!['gap']!, match.groups!['scale']!]
    if (gap === '-' && word.length < 3) return false
    if (!/^[a-zA-Z]$/.test(word)) return true
    if (gap !== '') return false
    const end = at + match[0].length
    const left = text.slice(Math.max(0, at - 24), at)
    if (/[$€£¥₹]\s?[\d.,]+$/.test(left)) return true
    // `Llama 3.1 405B`: a model's size.
    if (/(?:^|[\s-])(?:\p{Lu}\p{L}*|\d+(?:\.\d+)+)[\s-]\d[\d.,]*$/u.test(left) && /^[bB]$/.test(word)) return false
    if (word === 'm' || word === 'b')
      return /^\s(?:(?!(?:long|wide|high|deep|tall|thick|away|above|below|from|of|in|on|to|at|and|or|the|by|as|for|was|were|is|are|per|with|than|up|down)\s)\p{Ll}+\s)?(?:\p{Ll}{3,}s|people|euro|dollar|pound|yen|yuan)(?!\p{L})/u.test(
        text.slice(end, end + 24),
      )
    return true
  }

  /**
   * Where the number opens, with its sign and currency. Without a start where a letter, a mark or another figure
   * before it makes it part of a name, an address, a date or a version.
   */
  private openingOf(at: number, { inWords }: Reading): { start?: number; figure: number; money?: Unit } {
    const { text, language } = this
    let start = at
    const left = text.slice(Math.max(0, at - 8), at)
    const money = inWords ? undefined : language.moneyBefore.exec(left)?.[0]
    if (money !== undefined) {
      start -= money.length
      if (/[-−]$/.test(text.slice(0, start)) && !/[\p{L}\p{N}][-−]$/u.test(text.slice(Math.max(0, start - 2), start)))
        start -= 1
      return { start, figure: start, money: MONEY[money.trim()]! }
    }
    if (inWords) return { start, figure: start }
    if (/[+−-]/.test(text[at - 1] ?? '') && /^(?:|[\s(（:：=|、。「])$/u.test(text[at - 2] ?? '')) {
      if (
        text[at - 1] === '+' &&
        /^\d[\d\s()-]{6,}/.test(text.slice(at, at + 12)) &&
        /^\d{1,3}[\s(-]/.test(text.slice(at, at + 5))
      )
        return { figure: at }
      start -= 1
    } else if (/[\p{sc=Hebrew}\p{sc=Arabic}]$/u.test(left.slice(0, -1)) && /[-־]$/.test(left))
      return { start, figure: start }
    else if (GLUED_BEFORE.test(left)) {
      // After a sentence's or a clause's mark without a space, a figure may stand in scripts without spaces.
      if (!/[、。，：:]$/.test(left) || /\d[:,]$/.test(left)) return { figure: at }
      if (/^[a-zA-Z]/.test(left.at(-2) ?? '')) return { figure: at }
    } else if (/[\p{sc=Latin}\d][‐‑–]$/u.test(left)) return { figure: at }
    return { start, figure: start }
  }

  /** `2/3rds`, `7 of the 10`, `one in five`, `4 分の 1`, `6 割`; `null` where the figures mean something else. */
  private shareAt(at: number, reading: Reading): { value: number; of: number; to: number } | null | undefined {
    const { text, language } = this
    const rest = text.slice(reading.to, reading.to + 24)
    const fraction = /^\/(?<whole>\d{1,3})(?<ending>rds?|ths?|nds?)?(?![\d/\p{L}])/u.exec(rest)
    if (fraction) {
      const of = Number(fraction.groups!['whole'])
      const to = reading.to + fraction[0].length
      const isPart = fraction.groups!['ending'] !== undefined || /^\sof\b/.test(text.slice(to, to + 4))
      return isPart && of > reading.value ? { value: reading.value, of, to } : null
    }
    const eastern = /^\s?(?:分の|分之|분의)\s?(?<part>\d+)/.exec(rest)
    if (eastern)
      return { value: Number(eastern.groups!['part']), of: reading.value, to: reading.to + eastern[0].length }
    const tenths = /^\s?(?:割(?!合|引)|成(?![为立员长功果就])|할)/.exec(rest)
    if (tenths && IDEOGRAPHIC.has(language.code) && reading.value <= 10)
      return { value: reading.value, of: 10, to: reading.to + tenths[0].length }
    if (reading.scaled || !Number.isInteger(reading.value)) return undefined
    const by = language.outOf && matchAt(language.outOf, text, reading.to)
    if (!by) return undefined
    const whole = this.readingAt(reading.to + by[0].length)
    const words = by.groups!['by']!.toLowerCase()
    if (!whole || whole.value <= reading.value || !Number.isInteger(whole.value)) return undefined
    const whatFollows = text.slice(whole.to, whole.to + 12)
    if (/^(?:\s?[%％$€£/:.-]?\d|\s?%|(?:st|nd|rd|th)\b)/.test(whatFollows)) return undefined
    if (this.isDate(at, whole.to)) return undefined
    // `3 in 10 minutes` is a count and a time, `one in five` a share.
    if (
      words === 'in' &&
      (reading.value > 10 || whole.value > 1000 || /^\s(?:min|sec|hour|day|week|month|year)/.test(whatFollows))
    )
      return undefined
    if (
      /^(?:de|a|van|von|di|dei|delle|dos|das|em|su)$/.test(words) &&
      (reading.inWords || /^\s?\p{Lu}/u.test(whatFollows))
    )
      return undefined
    return { value: reading.value, of: whole.value, to: whole.to }
  }

  private boundBefore(at: number): { from: number; qualifier: Qualifier } | undefined {
    const { text, language } = this
    const begin = Math.max(0, at - LONGEST_QUALIFIER)
    const left = text.slice(begin, at)
    const match = language.before.exec(left)
    if (!match) return undefined
    const words = match.groups!['words']!.toLowerCase().replace(/\s/g, ' ')
    const qualifier = language.bounds.get(words)!
    const from = begin + match.index
    // `from 12 up to 31` and `way up to 31` say where it went.
    if (words === 'up to' && /(?:\bfrom\s[^,;]{1,24}\s|\bway\s)$/i.test(text.slice(Math.max(0, from - 32), from)))
      return undefined
    if (
      /^(?:over|under|above|below)$/.test(words) &&
      /\b(?:win|wins|victory|won|all|lead)\s$/i.test(text.slice(Math.max(0, from - 8), from))
    )
      return undefined
    if (language.code === 'en' && words === 'over' && isSpanOfTime(text, from, at)) return undefined
    // `over a 30-day period` is a time.
    if (/^(?:over|under|within)$/.test(words) && /\s(?:an?|the)\s?$/i.test(match[0])) return undefined
    if (words === '<' && /^[a-z/]/i.test(text.slice(from + 1, from + 2))) return undefined
    return { from, qualifier }
  }

  private boundAfter(at: number): { to: number; qualifier: Qualifier } | undefined {
    const match = matchAt(this.language.after, this.text, at)
    if (!match) return undefined
    const all = [...SIGNS_AFTER, ...(this.language.data.after ?? [])]
    const index = all.findIndex((_, number) => match.groups![`after${number}`] !== undefined)
    return { to: at + match[0].length, qualifier: all[index]![1] }
  }

  private rangeAt(start: number, low: Reading, money: boolean): RangeEnd | undefined {
    const { text, language } = this
    const begin = Math.max(0, start - 32)
    const left = text.slice(begin, start)
    let middle = low.to
    const opening = language.between?.[0].exec(left)
    if (language.between && opening) {
      const unit = this.unitAt(middle)
      middle = unit?.to ?? middle
      const and = matchAt(language.between[1], text, middle)
      const end = and && this.rangeEnd(middle + and[0].length, low)
      // Without its opening, `two and three million` is two numbers.
      if (and) return end && { ...end, from: begin + opening.index }
    }
    const percent = /\s?(?:%|percent)(?=\s?(?:to|[–—-])\s?\d)/y
    const repeated = matchAt(percent, text, middle)
    if (repeated) middle += repeated[0].length
    const joint = matchAt(language.range, text, middle)
    if (!joint) return undefined
    const ranging = language.ranging?.exec(left)?.groups!['from']
    // `rose from 12 to 31` is a change with two numbers, `ranges from 12 to 31` one range.
    if (FROM.test(left) && !ranging && !/[-–]/.test(joint[0])) return undefined
    const told = this.rangeEnd(middle + joint[0].length, low, money)
    const end = told && ranging ? { ...told, from: start - ranging.length } : told
    if (!repeated && !money) return end
    if (!end || /[-–—~〜～]/.test(joint[0])) return end
    // `rose 2.8% to 14.9bn euros`, `edged up 0.1% to 4.7%`: the difference and where it led.
    const isChange = language.change?.test(text.slice(Math.max(0, start - 40), start)) ?? false
    const isSameUnit = !repeated || matchAt(/\s?(?:%|per\s?cent|pct)/y, text, end.to) !== undefined
    return isChange || !isSameUnit ? undefined : end
  }

  private rangeEnd(at: number, low: Reading, money = false): RangeEnd | undefined {
    const { text, language } = this
    const sign = /(?:US|C|A)?[$€£¥]\s?/y
    const currency = matchAt(sign, text, at)
    if (currency && !money && !language.moneyBefore.test(text.slice(Math.max(0, at - 4), at + currency[0].length)))
      return undefined
    const begin = at + (currency?.[0].length ?? 0)
    const high = this.readingAt(begin)
    if (!high || high.value <= low.value * (low.scaled || !high.scaled ? 1 : 0)) return undefined
    if (/^[-–]\d|^[\p{sc=Latin}]\d/u.test(text.slice(high.to, high.to + 2))) return undefined
    const figure = matchAt(language.figure, text, begin)!
    const base = /^\d/.test(figure[0]) ? valueOfFigure(figure[0], language.data.decimal) : undefined
    const scale = high.scaled ? (base ? high.value / base : this.scaleOfWords(figure[0])) : undefined
    return { high: high.value, ...(scale !== undefined && { scale }), to: high.to }
  }

  /** `three and four million`: the scale in words that the second number ends in. */
  private scaleOfWords(words: string): number | undefined {
    return this.language.scales[
      words
        .toLowerCase()
        .split(/[\s-]+/)
        .at(-1)!
    ]
  }

  private unitAt(at: number): UnitAt | undefined {
    const { text, language } = this
    const multiplier = matchAt(MULTIPLIER, text, at)
    if (multiplier) return { unit: 'x', to: at + multiplier[0].length }
    const written = unitAtPlace(language, text, at)
    if (written) return written
    const symbol = matchAt(SYMBOL, text, at)
    return symbol && { unit: symbolOf(symbol), to: at + symbol[0].length }
  }

  private isDate(from: number, to: number): boolean {
    return this.dates.some(date => date.from < to && from < date.to)
  }

  /** `more than 2000 pages`: a bound and a noun make a count of what looks like a year. */
  private countsAYear(date: DateMention, { grouped, value }: Reading, to: number, bound: string): boolean {
    // `some 2016 candidates`, `about the 2008 crisis`
    if (/^(?:some|about|around|over|under)\b/i.test(bound) && (value % 100 !== 0 || /\sthe\s?$/i.test(bound)))
      return false
    return (
      !grouped && date.to - date.from === 4 && /^\s\p{Ll}+(?:\s\p{Ll}+)?s(?!\p{L})/u.test(this.text.slice(to, to + 40))
    )
  }

  /** `£2.1m (€2.4m; $2.7m)`: the same amount in other money is not counted again. */
  private conversionsAt(to: number): { to: number; amounts: Conversion[] } | undefined {
    const { text, language } = this
    const bracket = /^\s?[(（](?<inside>[^()（）]{2,60})[)）]/.exec(text.slice(to, to + 70))
    if (!bracket) return undefined
    const inside = bracket.groups!['inside']!
    const parts = inside.split(/[;,/]\s+|\s(?:or|and)\s/)
    if (!parts.every(part => language.amount.test(part.trim()))) return undefined
    const from = to + bracket[0].indexOf(inside)
    const amounts = quantitiesIn(inside, language.code).flatMap(({ from: start, to: end, value, unit }) =>
      value === undefined ? [] : [{ from: from + start, to: from + end, value, unit }],
    )
    return { to: to + bracket[0].length, amounts }
  }

  /** Goes on after the rest of a version, an address or a name, so that its other figures are not read again. */
  private pastTheName(at: number): number {
    const rest = /^(?:[.:/_@=-]?[\p{sc=Latin}\d]+)+/u.exec(this.text.slice(at, at + 80))
    return rest && !/^\p{L}+$/u.test(rest[0]) ? at + rest[0].length : at
  }

  private isQuantity(quantity: Quantity, reading: Reading, at: number): boolean {
    const { text, language } = this
    const after = text.slice(quantity.to, quantity.to + 24)
    const figure = text.slice(at, reading.to)
    // `$4.5bn trillion`: a slip, which nobody can read.
    if (language.code === 'en' && reading.value >= HIGHEST_VALUE && quantity.unit !== 'count') return false
    if (
      language.code === 'en' &&
      (isNickname(text, quantity) || isFrameOfTime(text, quantity) || isSinceWhen(text, quantity))
    )
      return false
    if (isInTimeFrame(text, { from: quantity.figure, to: quantity.to }, language.code)) return false
    if (matchAt(language.ordinals ?? NEVER, text, reading.to) && (quantity.unit === 'count' || quantity.unit === 'x'))
      return false
    if (quantity.unit === 'count' && matchAt(language.clock ?? NEVER, text, reading.to)) return false
    if (matchAt(language.moments ?? NEVER, text, reading.to) || matchAt(language.moments ?? NEVER, text, quantity.to))
      return false
    if (language.code === 'en' && /\bevery\s$/i.test(text.slice(Math.max(0, at - 6), at))) return false
    if (language.code === 'en' && AGED.test(text.slice(Math.max(0, quantity.figure - 24), quantity.figure)))
      return false
    if (quantity.unit === 'count' && language.ordinalBefore?.test(text.slice(Math.max(0, at - 12), at))) return false
    if (/^(?:[.:]\d|[/_@=^*²³⁰-⁹]\d?|-\p{L}*\d|[–—]\d|--)/u.test(after) && !/^\/\p{L}/u.test(after)) return false
    if (/^\/\d|^\s?[<>=|&]|^-to-\d/.test(after)) return false
    // `Six Feet Under`: a title.
    if (
      reading.inWords &&
      /^\p{Lu}\p{Ll}*[\s-]\p{Lu}\p{Ll}/u.test(text.slice(at)) &&
      /\p{L},?\s$/u.test(text.slice(Math.max(0, at - 3), at))
    )
      return false
    if (reading.inWords) return this.isWordQuantity(quantity, reading)
    if (isDecade(text, at, reading.to)) return false
    if (quantity.unit !== 'count' && !/^[A-Z]$/.test(quantity.unit)) return true
    // Letters glued to a figure make a name: `3D`, `18F`, `25.x`.
    if (GLUED_AFTER.test(after) && !/^\.\p{Lu}\p{Ll}/u.test(after)) return false
    if (/^0\d/.test(figure)) return false
    // `7.5 connections per 100 people`: what the rate is counted by.
    if (language.code === 'en' && /\bper\s$/i.test(text.slice(Math.max(0, at - 6), at))) return false
    if (isAgeOfAName(text, at, quantity.to) || isHouse(text, quantity)) return false
    const before = text.slice(Math.max(0, quantity.figure - 40), quantity.figure)
    if (quantity.qualifier) return true
    if (language.names?.test(before)) return false
    // `phases 3, 5 and 7`: the name is every number's of the list.
    const list = LIST_OF_NUMBERS.exec(before)
    if (list && language.names?.test(before.slice(0, list.index).replace(/s\s?$/, ' '))) return false
    if (quantity.unit !== 'count') return true
    // List numbers, notes and marks: `1. `, `2) `, `(3)`, `[4]`.
    if (/^\s*\(?$/.test(text.slice(0, quantity.figure)) && /^[.)、．]\s?/.test(after) && text.length > quantity.to + 2)
      return false
    if (/[(（[【]$/.test(before) && /^[)）\]】]/.test(after) && quantity.plain && !this.isCountInBrackets(before))
      return false
    if (/\[[^\]]{0,24}$/.test(before) || (/^[)）]/.test(after) && !/[(（]/.test(before.slice(-12)))) return false
    if (
      quantity.plain &&
      (/^\s(?:or|oder|ou|o|of)\s\d{1,2}(?!\d|\s?%)/.test(after) || /\d\s(?:or|oder|ou|o)\s$/.test(before))
    )
      return false
    // `Call 555-1234`: three figures and four.
    return !(quantity.high !== undefined && /^\d{3}-\d{4}$/.test(text.slice(quantity.figure, quantity.to)))
  }

  /** `Contributors (768)`: a count of two figures or more beside a word. */
  private isCountInBrackets(before: string): boolean {
    return /\p{Ll}\s?[(（]$/u.test(before) && /[(（]$/.test(before) && !/\.\s?[(（]$/.test(before)
  }

  /** Small numbers in words count only with a bound, a scale or a unit. */
  private isWordQuantity({ unit, qualifier, high }: Quantity, { value, scaled }: Reading): boolean {
    // `between three and four million letters`
    if (unit === '%' || unit === 'pp' || scaled || (high !== undefined && high >= 10)) return true
    if (value === 1) return false
    return unit !== 'count' || qualifier !== undefined || value >= 10
  }
}

/** No sum of money or measure that an article tells is as high. */
const HIGHEST_VALUE = 1e18

const SPAN_OF_TIME =
  /^\S{1,12}\s(?:(?:or|to)\s\S{1,12}\s)?(?:hours?|days?|weeks?|months?|years?|decades?|centuries)(?!\p{L})/u
/** Words after which `over` says that a time was longer: `it took over three days`. */
const OVER_A_TIME = new Set(
  'for,in,last,lasts,lasted,lasting,take,takes,took,taken,taking,is,was,were,are,be,been,to,spent,spend,spends,well,just,after,of,with,has,have,had,wait,waits,waited,waiting,and,or,than,a,aged'.split(
    ',',
  ),
)

/** `glued together over three days`: the time that something took, no lower bound. */
function isSpanOfTime(text: string, from: number, at: number): boolean {
  if (!SPAN_OF_TIME.test(text.slice(at, at + 40))) return false
  const word = /(?<word>[a-z]+)\s$/i.exec(text.slice(Math.max(0, from - 16), from))?.groups!['word']
  return word !== undefined && !OVER_A_TIME.has(word.toLowerCase())
}

/** `over a twenty-year period`: when something happens, nothing counted. */
const isFrameOfTime = (text: string, { from, to, unit }: Quantity) =>
  unit === 'count' &&
  /^[\s-](?:year|decade)[\s-](?:period|span|stretch|time ?frame)/.test(text.slice(to, to + 20)) &&
  /\b(?:over|during|in|within|across)\s(?:an?|the)\s$/i.test(text.slice(Math.max(0, from - 12), from))

/** `for the first time in more than six years`, `the highest rate in 13 years`: how long nothing was so. */
const isSinceWhen = (text: string, { from, to, unit }: Quantity) =>
  unit === 'count' &&
  /^\s(?:years?|months?|decades|weeks|days|seasons)(?![\p{L}’'])/u.test(text.slice(to, to + 10)) &&
  /\b(?:first|last|only|biggest|worst|best|\p{Ll}{2,}est)\s(?:\p{L}+\s){0,2}(?:in|for)\s$/u.test(
    text.slice(Math.max(0, from - 40), from),
  )

/** `remembered as “the 100% green summit”`: a name in quotation marks holds no number. */
function isNickname(text: string, { figure, to }: Range & { readonly figure: number }): boolean {
  return (
    /["“]the\s$/i.test(text.slice(Math.max(0, figure - 5), figure)) &&
    /^(?:[\s-][a-z]+){1,4}(?<!s)["”]/.test(text.slice(to, to + 60))
  )
}

/** `aged 18 or over`, `aged between 18 and 34` */
const AGED = /\b(?:aged?|ages)\s(?:(?:between|over|under|about|around|at least|up to|from|of)\s)?$/i
const PERIOD_BEFORE =
  /\b(?:preceding|previous|last|past|next|first|final|consecutive|straight|these|those|following|other|after|within)\s$/i

/** `the 80s and 90s`, `since the ‘90s` with whatever mark */
const isDecade = (text: string, at: number, to: number) =>
  /^[’']?s(?!\p{L})/u.test(text.slice(to, to + 3)) &&
  /^[1-9]0$/.test(text.slice(at, to)) &&
  /(?:\b(?:the|early|late|mid|and|to|or|his|her|their|my|our|your)[\s-]|[’‘'–-])$/i.test(
    text.slice(Math.max(0, at - 6), at),
  )

/** `Ann Lee, 57, said`, `Emily, 16, and`, `I was 18 when` */
function isAgeOfAName(text: string, at: number, to: number): boolean {
  if (!/^(?:[1-9]|1[0-9]|[2-9]\d)$/.test(text.slice(at, to))) return false
  const [left, right] = [text.slice(Math.max(0, at - 40), at), text.slice(to, to + 6)]
  if (/\p{Lu}[\p{L}.’'-]*\s\p{Lu}[\p{L}’'-]+(?:,\s|\s\()$/u.test(left)) return /^[,;)]|^\.(?:\s|$)/.test(right)
  if (/\p{Lu}\p{Ll}+,\s$/u.test(left)) return /^,\s(?:\p{Ll}|$)/u.test(right)
  // `At 12, he was …`
  if (/(?:^|[.!?]["”’]?\s)At\s$/.test(left) && /^,\s(?:he|she|I|\p{Lu}\p{Ll})/u.test(text.slice(to, to + 6)))
    return true
  return /(?:^|\s)(?:I|he|she)\s(?:was|is|turned|turns)\s$/i.test(left) && /^(?:\swhen|[.,;])/.test(right)
}

/** `10 Downing Street`: the number of a house. */
const isHouse = (text: string, { to }: Range) =>
  /^(?:\s\p{Lu}[\p{L}’']+){1,2}\s(?:Street|Road|Avenue|Lane|Square|Place|Drive|Gardens|Terrace|Boulevard|Court|Crescent)(?!\p{L})/u.test(
    text.slice(to, to + 48),
  )

/** `from`, `from last year’s` */
const FROM = /(?:^|\s)(?:from|de|du|von|vom|da|dal|van|desde|с|от)\s(?:[\p{L}’']+\s){0,2}$/iu
/** The numbers of a list before its last: `3, 5 and `. */
const LIST_OF_NUMBERS =
  /(?<![\d.,])\d[\w.]{0,5}(?:(?:,|\s?[–-]|,?\s(?:and|or|und|et|y|e|en))\s?\d[\w.]{0,5})*(?:,|\s?[–-]|,?\s(?:and|or|of|to|und|et|y|e|en))\s?$/
const NEVER = /(?!)/y
const CERTAINTY: Readonly<Record<Qualifier, Certainty>> = {
  over: 'at-least',
  under: 'at-most',
  'up-to': 'at-most',
  about: 'about',
}

/** Whether a unit is a currency. */
export const isMoney = (unit: Unit) => /^[A-Z]{3}$/.test(unit)
const precise = (value: number) => Number(value.toPrecision(12))

/** The value of a figure; thousands may be set off by `,` or `.`, a space or an apostrophe. */
function valueOfFigure(figure: string, decimal: '.' | ','): number | undefined {
  const bare = figure.replace(/[\u202f\u00a0\u2009’'\s]/g, '')
  const thousands = decimal === '.' ? /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/ : /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
  const plain = thousands.test(bare)
    ? decimal === '.'
      ? bare.replaceAll(',', '')
      : bare.replaceAll('.', '').replace(',', '.')
    : bare.replace(',', '.')
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}

/** `two hundred and fifty thousand` → 250,000; `三百万` → 3,000,000. */
function valueOfWords(words: string, { data, scales, code }: Language): number | undefined {
  if (IDEOGRAPHIC.has(code)) return valueOfNumerals(words)
  let [total, current] = [0, 0]
  for (const [at, word] of words
    .toLowerCase()
    .split(/[\s-]+/)
    .entries()) {
    // `un veinticinco por ciento`: an article
    const isArticle = at === 0 && code !== 'en' && data.words?.[word] === 1 && /\s/.test(words)
    const second = isArticle ? words.toLowerCase().split(/[\s-]+/)[1] : undefined
    if (second !== undefined && data.words?.[second] !== undefined) continue
    const small = data.words?.[word] ?? (word === 'a' || word === 'an' ? 1 : undefined)
    if (small !== undefined) current += small
    else if (scales[word] !== undefined) {
      current = (current || 1) * scales[word]
      if (scales[word] >= 1000) [total, current] = [total + current, 0]
    }
  }
  // A word that holds a space or a hyphen itself: `quatre-vingts`.
  const whole = data.words?.[words.toLowerCase()]
  return whole ?? (total + current || undefined)
}

function valueOfNumerals(numerals: string): number | undefined {
  let [total, section, digit] = [0, 0, 0]
  let any = false
  for (const sign of numerals) {
    const power = POWER_OF[sign]
    if (power === undefined) digit = digit * 10 + DIGIT_OF[sign]!
    else if (power < 1e4) {
      section += (digit || 1) * power
      digit = 0
    } else {
      total += (section + digit || 1) * power
      ;[section, digit] = [0, 0]
    }
    any = true
  }
  return any ? total + section + digit : undefined
}

/** `百分之二十点五` without its head. */
function valueOfPercentage(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const [whole, part] = text.split(/[点點]/)
  const decimals = part === undefined ? '' : `.${[...part].map(sign => DIGIT_OF[sign] ?? 0).join('')}`
  return Number(`${valueOfNumerals(whole!) ?? 0}${decimals}`)
}
