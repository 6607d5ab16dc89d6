import type { Event } from '../model/fact.ts'
import { wordsOf } from '../model/span.ts'
import { datesIn, type DateMention } from './dates.ts'
import { countWords } from '../model/count.ts'
import { BEFORE_A_DATE, NOT_HAPPENED } from './lexicon/events.ts'
import { placeOf, type Scope } from './scope.ts'

const MOST_WORDS_OF_AN_EVENT = 36
/** What still reads beside its date on a line of time. */
const MOST_WORDS_AFTER_A_DATE = 28
const FEWEST_WORDS_AROUND_A_DATE = 4

/** Sentences that tell what happened on a date. */
export function eventsIn(scope: Scope): Event[] {
  return scope.units.flatMap(unit => {
    const text = scope.passage.text.slice(unit.from, unit.to)
    // Only what has a year can be an event, and most sentences have none.
    if (!/\d{4}/.test(text)) return []
    const dates = datesIn(text).filter(({ when }) => when >= 10_000)
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
function inside(scope: Scope, text: string, date: DateMention): number | undefined {
  const language = scope.lang.slice(0, 2)
  const before = text.slice(0, date.from)
  const preposition = BEFORE_A_DATE[language]?.exec(before)
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
