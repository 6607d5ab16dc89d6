import { findingsInMeasures, findingsInSightings } from '../export/findings.ts'
import type { DeckPage } from '../io/deck-page.ts'
import type { Finding, SlideMeasure } from '../model/rendering.ts'

/** What is wrong with a drawn deck: what server and browser reported, and what the measures show. */
export function noticed({ deck, sightings }: DeckPage, measures: readonly SlideMeasure[]): readonly Finding[] {
  const reported = findingsInSightings(deck, sightings())
  const explained = new Set(reported.flatMap(({ severity, slide }) => (severity === 'error' && slide ? [slide] : [])))
  const seen = findingsInMeasures(deck, measures)
  // A slide whose cause of failure is known need not also be called blank.
  return [...reported, ...seen.filter(({ severity, slide }) => severity === 'warning' || !explained.has(slide!))]
}

/** The slides that should be there and are not. */
export function absent(
  { deck }: DeckPage,
  there: readonly SlideMeasure[],
  only?: readonly number[],
): readonly SlideMeasure[] {
  const drawn = new Set(there.map(({ no }) => no))
  const expected = only ?? deck.slides.map(({ no }) => no)
  // Where nothing is drawn at all, one reason for it says more than every slide by its name.
  const missing = there.length === 0 ? [] : expected.filter(no => !drawn.has(no))
  return missing.map(no => ({
    no,
    missing: true,
    empty: true,
    overflow: { right: 0, bottom: 0 },
    brokenImages: [],
  }))
}
