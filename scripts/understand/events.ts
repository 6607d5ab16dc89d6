import type { Event } from '../model/fact.ts'
import { wordsOf } from '../model/span.ts'
import { datesIn } from './dates.ts'
import { countWords } from '../model/count.ts'
import { placeOf, type Scope } from './scope.ts'

const MOST_WORDS_OF_AN_EVENT = 28

/**
 * Sentences that begin with their date, and list items that do: `In November 2014, …`, `2019: …`.
 * A date further in may belong to something else than the sentence's event.
 */
export function eventsIn(scope: Scope): Event[] {
  return scope.units.flatMap(unit => {
    const text = scope.passage.text.slice(unit.from, unit.to)
    const [date] = datesIn(text)
    if (
      !date ||
      date.when < 10_000 ||
      !/^(?:(?:in|on|by|since|from|early in|late in|am|im|en|em|le|el|nel)\s+)?(?:early |late |mid-)?$/i.test(
        text.slice(0, date.from),
      )
    )
      return []
    const gap = /^\s*(?:[,:—–-]|\s-)\s*/.exec(text.slice(date.to))
    if (!gap || countWords(text.slice(date.to)) < 3 || countWords(text) > MOST_WORDS_OF_AN_EVENT) return []
    const at = unit.from + date.to + gap[0].length
    return [
      {
        type: 'event' as const,
        ...placeOf(scope, unit.from, unit.to),
        date: wordsOf(scope.passage, unit.from + date.from, unit.from + date.to),
        when: date.when,
        words: wordsOf(scope.passage, at, unit.to),
      },
    ]
  })
}
