import { isOfNumbers, type Planned } from './candidate.ts'
import { singles } from './forms/metrics.ts'
import { plannedOf, unshown } from './spares.ts'
import type { View } from './view.ts'

/** Two pages of numbers running are followed by something else. */
const MOST_RUNNING = 2

/**
 * The best number of a section's paragraphs that no slide shows, with its sentence: `On the other hand, travel fell. For
 * example, it had |90% fewer| queries.` Nothing where it would be the third page of numbers running.
 */
export function numberLeft(
  views: readonly View[],
  slides: readonly Planned[],
  taken: ReadonlySet<string>,
): Planned | undefined {
  const blocks = slides.flatMap(({ covers = [] }) => covers.map(({ where }) => where.block))
  const shown = slides.map(({ draft }) => draft)
  const [best] = views
    .filter(({ rules }) => rules.allows('metrics'))
    .flatMap(view => {
      const free = new Set(unshown(view, shown, taken))
      return singles(view)
        .filter(({ covers }) => covers.every(one => free.has(one) && !blocks.includes(one.where.block)))
        .map(candidate => ({ view, candidate }))
    })
    .filter(({ candidate }) => runAt(candidate.at, slides) < MOST_RUNNING)
    .sort((a, b) => b.candidate.score - a.candidate.score)
  return best && plannedOf(best.view, best.candidate)
}

/** How many pages of numbers stand right before and behind a place of the article. */
function runAt(at: number, slides: readonly Planned[]): number {
  const isBefore = ({ covers: [first] = [] }: Planned): boolean => first !== undefined && first.span.start < at
  const before = slides.filter(isBefore).toReversed()
  const behind = slides.filter(slide => !isBefore(slide))
  return leading(before) + leading(behind)
}

function leading(slides: readonly Planned[]): number {
  const end = slides.findIndex(({ draft }) => !isOfNumbers(draft))
  return end < 0 ? slides.length : end
}
