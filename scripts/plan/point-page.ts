import { countAll } from '../model/count.ts'
import type { Sentence } from '../model/fact.ts'
import type { Words } from '../model/span.ts'
import type { Planned } from './candidate.ts'
import type { HeadingFacts } from './heading.ts'
import { isSetAgainst, turnsTo } from './set-against.ts'
import { isTaken } from './taken.ts'
import { blocksOf, samePassage, type View } from './view.ts'

/** What the turn says and what it says that by. */
const FEWEST_ITEMS = 2
const MOST_ITEMS = 3
const MOST_WORDS = 60

/**
 * Where all slides of a section show only what its heading is set against, a page of the paragraph that turns back to it:
 * `Needs stayed as they were`, after the topics that had a surge, has `… didn’t reduce traffic for other needs`.
 */
export function pointPage(
  view: View,
  { material, heading, claims }: Pick<HeadingFacts, 'material' | 'heading' | 'claims'>,
  slides: readonly Planned[],
  taken: ReadonlySet<string>,
): Planned | undefined {
  if (!heading || !claims || slides.length === 0 || !view.rules.allows('points')) return undefined
  if (!slides.every(({ draft }) => isSetAgainst(draft, heading, material, view.section))) return undefined
  const run = turnOf(view, heading).filter(({ words }) => !isTaken(taken, words.text))
  return run.length >= FEWEST_ITEMS ? pageOf(view, run) : undefined
}

/** The sentence that turns to the heading, and those that go on with it in its paragraph, as far as there is room. */
function turnOf(view: View, heading: Words): readonly Sentence[] {
  const at = view.sentences.findIndex(sentence => turnsTo(heading, view.article.meta.lang, sentence))
  if (at < 0) return []
  const paragraph = view.sentences.slice(at).filter(({ where }) => samePassage(where, view.sentences[at]!.where))
  const end = paragraph.findIndex(
    ({ aside, voice }, index) =>
      index >= MOST_ITEMS ||
      aside ||
      voice !== 'narrator' ||
      countAll(paragraph.slice(0, index + 1).map(shownOf)) > MOST_WORDS,
  )
  return end < 0 ? paragraph : paragraph.slice(0, end)
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
