import { countAll } from '../../model/count.ts'
import type { Event } from '../../model/fact.ts'
import type { Candidate } from '../candidate.ts'
import { factsOf, sentencesAt, type View } from '../view.ts'

const SCORE = 9
const FEWEST = 3
const MOST = 8
/** More than this cannot be read beside its dates. */
const MOST_WORDS = 80

/** Three or more events in the order of their dates. */
export function timelines(view: View): Candidate[] {
  const events = factsOf(view, 'event').filter(beginsWithDate)
  const inOrder = events.every((event, index) => index === 0 || events[index - 1]!.when <= event.when)
  const words = countAll(events.map(event => event.words))
  if (events.length < FEWEST || events.length > MOST || words > MOST_WORDS || !inOrder) return []
  return [
    {
      score: SCORE,
      at: events[0]!.span.start,
      covers: events.flatMap(event => sentencesAt(view, event.where, event.from, event.to)),
      blocks: events.map(event => event.where.block),
      draft: {
        form: 'timeline',
        ...(view.title && { title: view.title }),
        events: events.map(({ date, words }) => ({ date, text: words })),
      },
    },
  ]
}

/** A sentence with its date inside would say it twice. */
function beginsWithDate({ date, words }: Event): boolean {
  return (words.spans[0]?.start ?? 0) >= (date.spans[0]?.end ?? 0)
}
