import { countAll } from '../model/count.ts'
import type { Sentence } from '../model/fact.ts'
import type { Words } from '../model/span.ts'
import type { Planned } from './candidate.ts'
import { startOf } from './gathering.ts'
import { isSetAgainst, turnsTo } from './set-against.ts'
import { isTaken } from './taken.ts'
import { blocksOf, samePassage, type Material, type View } from './view.ts'

/** What the turn says and what it says that by. */
const FEWEST_ITEMS = 2
const MOST_ITEMS = 3
const MOST_WORDS = 60

/**
 * A section's slides, and where all of them show only what its heading is set against, a page of the paragraph that
 * turns back to it: `Needs stayed as they were`, after the topics that had a surge, has `… didn’t reduce traffic for other
 * needs`.
 */
export function withItsPoint(
  { view, section, material }: { view: View; section: number; material: Material },
  heading: Words,
  slides: readonly Planned[],
  taken: ReadonlySet<string>,
): readonly Planned[] {
  if (slides.length === 0 || !slides.every(({ draft }) => isSetAgainst(draft, heading, material, section)))
    return slides
  const run = turnOf(view, heading).filter(({ words }) => !isTaken(taken, words.text))
  if (run.length < FEWEST_ITEMS) return slides
  return [...slides, pageOf(view, run)].sort((a, b) => startOf(a) - startOf(b))
}

/** The sentence that turns to the heading, and those that go on with it in its paragraph, as far as there is room. */
function turnOf(view: View, heading: Words): readonly Sentence[] {
  const at = view.sentences.findIndex(sentence => turnsTo(heading, view.article.meta.lang, sentence))
  const paragraph = view.sentences.filter(
    (sentence, index) => at >= 0 && index >= at && samePassage(sentence.where, view.sentences[at]!.where),
  )
  const ends = [...paragraph.keys()].find(
    index =>
      index >= MOST_ITEMS ||
      paragraph[index]!.aside ||
      paragraph[index]!.voice !== 'narrator' ||
      countAll(paragraph.slice(0, index + 1).map(shownOf)) > MOST_WORDS,
  )
  return paragraph.slice(0, ends)
}

/** The turn keeps its `however`. */
const shownOf = ({ words, short, rejoins, leans }: Sentence): Words => (rejoins || leans ? words : short)

function pageOf(view: View, run: readonly Sentence[]): Planned {
  const title = view.title && { title: view.title }
  return {
    draft: { form: 'points', ...title, items: run.map(shownOf) },
    passage: blocksOf(view, [run[0]!.where.block]),
    value: 0,
    covers: run,
  }
}
