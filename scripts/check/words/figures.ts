import { ATTACHED, scaleOf, UNSURE_SCALES } from './scales.ts'

/** A number in figures as it stands in a text. */
export interface Figure {
  /** As it is written, with its currency, scale and percent sign. */
  readonly says: string
  readonly from: number
  readonly to: number
  /** Scale included: 1000000 of `1 million`. Without a sign. */
  readonly value: number
  /** The value before its scale, where the scale's letter may be a unit: 5 of `5m`. */
  readonly bare?: number
  /** `%`, a currency's sign, or empty. */
  readonly unit: string
  /** For a figure that is part of a word or of several parts between points: the whole, `h100`, `1.2.3`. */
  readonly name?: string
}

const DIGITS = String.raw`\d{1,3}(?:[ \u00a0\u202f\u2009'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,٫٬]\d+)*`
const SPACE = String.raw`[ \t\u00a0\u202f\u2009]`
const FIGURE = new RegExp(
  String.raw`(?<head>[\p{L}_]*)(?:(?<sign>\p{Sc})${SPACE}?)?(?<digits>${DIGITS})(?:(?<attached>${ATTACHED})|(?:${SPACE}|-)?(?<scale>\p{L}+)(?=$|[^\p{L}\d]))?`,
  'dgu',
)
const PERCENT = new RegExp(
  String.raw`^${SPACE}?(?:[%％٪]|(?:percent(?:age)?|per cent|pct|Prozent|pour cent|por ciento|por cento|per cento|procent|процент\p{L}*|パーセント|퍼센트|프로|بالمئة|في المئة|אחוז\p{L}*)(?!\p{L}))`,
  'iu',
)
const MONEY = new RegExp(String.raw`^${SPACE}?(\p{Sc})`, 'u')

/** The numbers in figures of a text, in order. A hyphen or dash parts two numbers. */
export function figuresIn(text: string, lang: string): readonly Figure[] {
  const plain = inPlainDigits(text)
  return [...plain.matchAll(FIGURE)].map(match => figureAt(match, text, plain, lang))
}

function figureAt(match: RegExpExecArray, text: string, plain: string, lang: string): Figure {
  const { head = '', sign, digits = '', attached, scale = '' } = match.groups!
  const from = match.index + head.length
  const digitsEnd = match.indices!.groups!['digits']![1]
  const factor = scaleOf(attached ?? scale, lang)
  const end = factor === undefined ? digitsEnd : match.index + match[0].length
  const { unit, length } = sign ? { unit: sign, length: 0 } : unitBehind(plain.slice(end, end + 24))
  const amount = amountOf(digits, lang)
  const base = amount ?? Number.parseInt(digits, 10)
  const isUnsure = factor !== undefined && UNSURE_SCALES.has(scale.toLowerCase())
  const isName = amount === undefined || /[\p{sc=Latin}_]$/u.test(head)
  return {
    says: text.slice(from, end + length).trim(),
    from,
    to: end + length,
    value: precise(base * (factor ?? 1)),
    ...(isUnsure && { bare: base }),
    unit,
    ...(isName && { name: `${head}${digits}`.toLowerCase() }),
  }
}

function unitBehind(text: string): { readonly unit: string; readonly length: number } {
  const percent = PERCENT.exec(text)?.[0]
  if (percent) return { unit: '%', length: percent.length }
  const money = MONEY.exec(text)
  return { unit: money?.[1] ?? '', length: money?.[0].length ?? 0 }
}

const DECIMAL_COMMA: ReadonlySet<string> = new Set(
  'de fr es it pt nl ru uk pl cs da nb no nn sv fi tr el ro hu id vi ca sk bg hr sl'.split(' '),
)

/** The value of figures with marks for thousands and decimals; nothing for several parts: `1.2.3`. */
export function amountOf(digits: string, lang: string): number | undefined {
  const bare = digits.replace(/[ \u00a0\u202f\u2009'’٬]/g, '').replaceAll('٫', '.')
  const marks = [...bare.matchAll(/[.,]/g)].map(([mark]) => mark)
  if (marks.length === 0) return Number(bare)
  const kinds = new Set(marks)
  const last = marks.at(-1)!
  const groups = bare.split(/[.,]/)
  const inThousands = groups.slice(1).every(group => group.length === 3) && groups[0]!.length <= 3
  if (kinds.size === 2) {
    const isNumber = marks.indexOf(last) === marks.length - 1 && groups.slice(1, -1).every(group => group.length === 3)
    return isNumber ? Number(bare.replace(/[.,](?=.*[.,])/g, '').replace(',', '.')) : undefined
  }
  if (marks.length > 1) return inThousands ? Number(groups.join('')) : undefined
  const decimal = DECIMAL_COMMA.has(lang.slice(0, 2).toLowerCase()) ? ',' : '.'
  return inThousands && last !== decimal && groups[0] !== '0' ? Number(groups.join('')) : Number(bare.replace(',', '.'))
}

/** Without the noise of binary fractions. */
export function precise(value: number): number {
  return Number(value.toPrecision(12))
}

/** Full-width and Arabic digits as ASCII ones; every offset stays. */
function inPlainDigits(text: string): string {
  return text
    .replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 0xf))
}
