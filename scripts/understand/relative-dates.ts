import { remember } from '../model/remember.ts'
import type { DateMention } from './dates.ts'
import { RELATIVE_DATES, SMALL_NUMBERS, type RelativeDate } from './lexicon/relative-dates.ts'

interface Form extends Omit<RelativeDate, 'words'> {
  readonly pattern: RegExp
}

/** More than there are tables. */
const LANGUAGES = 32
/** In a script without spaces nothing stands between words. */
const UNSPACED = /^(?:ja|zh|ko)$/

const formsOf = remember((language: string): readonly Form[] => {
  const [before, after] = UNSPACED.test(language) ? ['', ''] : [String.raw`(?<![\p{L}\d-])`, String.raw`(?![\p{L}\d])`]
  return (RELATIVE_DATES[language] ?? []).map(({ words, unit, back }) => ({
    pattern: new RegExp(`${before}(?:${words})${after}`, 'giu'),
    unit,
    back,
  }))
}, LANGUAGES)

/**
 * The dates in a text that are told against the day the article was written, which must be known as closely as they tell:
 * `last year` of an article of 2021 is 2020. `written` and `when` sort as dates do.
 */
export function relativeDatesIn(text: string, lang: string, written: number): DateMention[] {
  const language = lang.slice(0, 2)
  return formsOf(language).flatMap(({ pattern, unit, back }) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: words, groups }) => {
      const steps = back === 'count' ? countOf(groups?.['count'] ?? '', language) : back
      const when = stepsBack(written, unit, steps)
      return when === undefined ? [] : [{ from: index, to: index + words.length, when }]
    }),
  )
}

function countOf(word: string, language: string): number {
  return /^\d/.test(word) ? Number(word) : SMALL_NUMBERS[language]!.indexOf(word.toLowerCase()) + 1
}

/** Missing where the article’s date does not tell the unit: `last month` in an article of 2021. */
function stepsBack(written: number, unit: RelativeDate['unit'], steps: number): number | undefined {
  const [year, month, day] = [Math.floor(written / 10_000), Math.floor(written / 100) % 100, written % 100]
  if (year === 0 || (unit !== 'year' && month === 0) || (unit === 'day' && day === 0)) return undefined
  if (unit === 'year') return (year - steps) * 10_000
  const date =
    unit === 'month' ? new Date(Date.UTC(year, month - 1 - steps, 1)) : new Date(Date.UTC(year, month - 1, day - steps))
  const found = date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100
  return unit === 'month' ? found : found + date.getUTCDate()
}
