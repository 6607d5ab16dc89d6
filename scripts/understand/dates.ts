import { foldCase } from '../model/fold-case.ts'
import { MONTHS } from './lexicon/numbers.ts'
import type { Range } from '../model/span.ts'

/** A calendar date or period in a text; `when` sorts: year × 10,000 + month × 100 + day, 0 for what is not given. */
export interface DateMention extends Range {
  readonly when: number
}

// Any word: the names of months are looked up, which costs the engine less than a pattern of them in each form.
const month = String.raw`(?<month>\p{L}+)`
const year = String.raw`(?<year>(?:1[5-9]|20)\d\d)`
const day = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th|er)?`

const ENGLISH_MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/
type IsMonth = (word: string) => boolean

const MONTH_NAMES = new Set(Object.keys(MONTHS))
const isMonth: IsMonth = word => MONTH_NAMES.has(foldCase(word))

const MONTHS_ALONE = new Set(
  Object.keys(MONTHS).flatMap(name => [
    ...(ENGLISH_MONTH.test(name) ? [] : [name]),
    name[0]!.toUpperCase() + name.slice(1),
  ]),
)
/** A month that stands without its year: `may` and `march` are months only in capitals. */
const isMonthAlone: IsMonth = word => MONTHS_ALONE.has(word)

/** What a text must hold for a form to be looked for: most sentences hold none, and a form costs more than a look. */
const DIGIT = /\d/
const WORD_THEN_DAY = /\p{L}\.?\s+[0-3]?\d(?!\d)/u
const YEAR = /(?:1[5-9]|20)\d\d/
const EAST_ASIAN_YEAR = /\d\s?[年년]/
const EAST_ASIAN_MONTH = /\d\s?[月월]/

/** The order decides: the longest form first. What the form has in a month's place must be one. */
const FORMS: readonly (readonly [needs: RegExp, form: RegExp, isMonth?: IsMonth])[] = [
  [YEAR, new RegExp(String.raw`(?<![\p{L}\d$€£#.,/:-])${year}[–/-](?:(?:1[5-9]|20)\d\d)(?![\d%]|[.,]\d)`, 'gu')],
  [YEAR, new RegExp(String.raw`(?<![\d.])${year}-(?<monthNumber>[01]\d)(?:-(?<day>[0-3]\d))?(?![\d.])`, 'giu')],
  [YEAR, new RegExp(String.raw`(?<![\p{L}\d])${month}\.?\s+${day},?\s+${year}(?![\d])`, 'giu'), isMonth],
  [
    YEAR,
    new RegExp(String.raw`(?<![\p{L}\d.,])${day}\.?\s+(?:de\s+|di\s+)?${month}\.?\s+(?:de\s+)?${year}(?![\d])`, 'giu'),
    isMonth,
  ],
  [YEAR, new RegExp(String.raw`(?<![\p{L}\d])${month}\.?,?\s+(?:of\s+|de\s+)?${year}(?![\d])`, 'giu'), isMonth],
  [EAST_ASIAN_YEAR, new RegExp(String.raw`${year}年(?:(?<monthNumber>\d{1,2})月(?:(?<day>\d{1,2})日)?)?`, 'gu')],
  [
    EAST_ASIAN_YEAR,
    new RegExp(String.raw`${year}\s?년(?:\s?(?<monthNumber>\d{1,2})월(?:\s?(?<day>\d{1,2})일)?)?`, 'gu'),
  ],
  [
    EAST_ASIAN_MONTH,
    new RegExp(String.raw`(?<!\d)(?<monthNumber>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日일号])?`, 'gu'),
  ],
  // `from 14 to 17 February`
  [
    DIGIT,
    new RegExp(
      String.raw`(?<![\p{L}\d.,])${day}(?:\s?[–-]\s?|\s(?:to|and|or|until|bis|und|au|et|al?|y|e|tot|en)\s)[0-3]?\d\.?\s+(?:de\s+)?${month}(?![\p{L}\d])`,
      'gu',
    ),
    isMonthAlone,
  ],
  [
    DIGIT,
    new RegExp(String.raw`(?<![\p{L}\d.,])${day}\.?\s+(?:de\s+|di\s+)?${month}(?![\p{L}\d])`, 'gu'),
    isMonthAlone,
  ],
  [
    WORD_THEN_DAY,
    new RegExp(String.raw`(?<![\p{L}\d])${month}\.?\s+${day}(?![\d.,]*\d|\s*(?:%|percent|million|billion))`, 'giu'),
    isMonth,
  ],
  [
    YEAR,
    new RegExp(
      String.raw`(?<![\p{L}\d$€£#.,/:-])${year}s?(?![\d%]|[.,:/-]\d|\s*(?:%|percent|people|users|developers|responses))`,
      'giu',
    ),
  ],
]

/** The absolute dates and years in a text, in order, without overlap. */
export function datesIn(text: string): DateMention[] {
  const found: DateMention[] = []
  for (const [needs, form, isMonth] of FORMS) {
    if (!needs.test(text)) continue
    for (const match of matchesOf(form, text, isMonth)) {
      const range = { from: match.index, to: match.index + match[0].length }
      if (found.some(other => other.from < range.to && range.from < other.to)) continue
      found.push({ ...range, when: sortKey(match.groups ?? {}) })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

function matchesOf(form: RegExp, text: string, isMonth: IsMonth = () => true): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  form.lastIndex = 0
  for (let match = form.exec(text); match; match = form.exec(text)) {
    if (isMonth(match.groups?.['month'] ?? '')) found.push(match)
    // `14 to 17 to 18 March`: inside of what is no date one may begin, behind its first sign, which may take two units.
    else form.lastIndex = match.index + String.fromCodePoint(match[0].codePointAt(0)!).length
  }
  return found
}

function sortKey(groups: Record<string, string | undefined>): number {
  const monthNumber = groups['month']
    ? (MONTHS[groups['month'].toLowerCase().replace('.', '')] ?? 0)
    : Number(groups['monthNumber'] ?? 0)
  return Number(groups['year'] ?? 0) * 10_000 + monthNumber * 100 + Number(groups['day'] ?? 0)
}
