import type { Event } from '../model/fact.ts'
import { wordsOf } from '../model/span.ts'
import { datesIn, type DateMention } from './dates.ts'
import { countWords } from '../model/count.ts'
import { BEFORE_A_DATE, NOT_HAPPENED } from './lexicon/events.ts'
import { relativeDatesIn } from './relative-dates.ts'
import { placeOf, type Scope } from './scope.ts'
import type { Unit } from './units.ts'

const MOST_WORDS_OF_AN_EVENT = 36
/** What still reads beside its date on a line of time. */
const MOST_WORDS_AFTER_A_DATE = 28
const FEWEST_WORDS_AROUND_A_DATE = 4

/** A date in a sentence; `isRelative`: it is told against the day the article was written (`last year`). */
interface Dated extends DateMention {
  readonly isRelative?: true
}

/** When an article was written, as dates sort; missing where it does not say. */
export const writtenIn = (date: string | undefined): number | undefined => datesIn(date ?? '')[0]?.when

/** Sentences that tell what happened on a date; `written`: when the article was, which makes `last year` certain. */
export function eventsIn(scope: Scope, written?: number): Event[] {
  return scope.units.flatMap(unit => {
    const text = scope.passage.text.slice(unit.from, unit.to)
    const dates = datesOf(scope, unit, text, written)
    const [date] = dates
    if (!date || countWords(text) > MOST_WORDS_OF_AN_EVENT) return []
    const at =
      afterDate(text, date) ??
      (dates.filter(mention => !isDecade(text, mention)).length === 1 ? inside(scope, text, date) : undefined)
    if (at === undefined) return []
    return [
      {
        type: 'event' as const,
        ...placeOf(scope, unit.from, unit.to),
        date: wordsOf(scope.passage, unit.from + date.from, unit.from + date.to),
        when: date.when,
        words: wordsOf(scope.passage, unit.from + at, unit.to),
      },
    ]
  })
}

function datesOf(scope: Scope, { voice }: Unit, text: string, written: number | undefined): Dated[] {
  // Only what has a year can be an event, and most sentences have none.
  const years = /\d{4}/.test(text) ? datesIn(text).filter(({ when }) => when >= 10_000) : []
  // When somebody else said it is not told.
  const relative = written && voice === 'narrator' ? relativeDatesIn(text, scope.lang, written) : []
  // `At the end of last year, …, what we had done in 2015`: one year, told twice.
  const own = relative.filter(({ when }) => !years.some(year => when === year.when))
  const dates = [...years, ...own.map(date => ({ ...date, isRelative: true as const }))]
  return dates.sort((a, b) => a.from - b.from)
}

/**
 * A sentence or list item that begins with its date: `In November 2014, the port opened.`, `2019: …`.
 *                                                                       ‾‾‾‾‾‾words‾‾‾‾‾
 */
function afterDate(text: string, { from, to }: DateMention): number | undefined {
  const begins =
    /^(?:(?:in|on|by|since|from|until|as of|early in|late in|am|im|seit|bis|en|em|le|el|nel|depuis|desde)\s+)?(?:early |late |mid-)?$/i.test(
      text.slice(0, from),
    )
  const gap = /^(?:\son(?:wards?)?(?=,))?\s*(?:[,:—–-]|\s-)\s*/.exec(text.slice(to))
  const fits = countWords(text.slice(to)) >= 3 && countWords(text) <= MOST_WORDS_AFTER_A_DATE
  return begins && gap && fits ? to + gap[0].length : undefined
}

/**
 * The only date of a sentence, after a word that tells when, in a clause that says it of the article's own world:
 * `The last pit closed in 1990.` Its words are the whole sentence.
 */
function inside(scope: Scope, text: string, date: Dated): number | undefined {
  const language = scope.lang.slice(0, 2)
  const before = text.slice(0, date.from)
  const preposition = date.isRelative ? /$/.exec(before) : BEFORE_A_DATE[language]?.exec(before)
  // `live from 1930 on`: a time of day
  const isClock = /from\s$/i.test(preposition?.[0] ?? '') && date.when % 10_000 === 0
  if (!preposition || isClock || isDecade(text, date) || /[?？]["”’)]*$/.test(text)) return undefined
  const clause = before
    .slice(0, preposition.index)
    .split(/[,;:—–(“"]\s*/u)
    .at(-1)!
  const opensBracket = (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0)
  if (opensBracket || NOT_HAPPENED[language]?.test(clause) || isMeasured(clause)) return undefined
  return countWords(text) - countWords(text.slice(date.from, date.to)) >= FEWEST_WORDS_AROUND_A_DATE ? 0 : undefined
}

/** `12 % in 2020`: the date of a figure, not of an event. */
function isMeasured(clause: string): boolean {
  return /(?:%|percent|per cent|illion|illiard\p{L}*|[$€£]\s?\d[\d.,]*\p{L}*)(?:\s\p{L}+){0,2}\s*$/iu.test(clause)
}

/** `the 1950s` */
function isDecade(text: string, { to }: DateMention): boolean {
  return text[to - 1] === 's'
}
