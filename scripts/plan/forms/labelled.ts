import type { Block } from '../../model/article.ts'
import { countWords } from '../../model/count.ts'
import type { Sentence } from '../../model/fact.ts'
import { labelOf } from '../../model/label.ts'
import { wordsOf, type Words } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { sentencesOf, type View } from '../view.ts'
import { strengthOf } from '../numbers/notable.ts'
import { pointOf } from '../weight.ts'

const FEWEST = 3
const MOST = 6
/** What the paragraphs of a section are named is the order that its writer gave it. */
const SCORE = 8.2
/** So many words for all of them, and for one of them. */
const MOST_WORDS = 66
const MOST_WORDS_OF_ONE = 22
/** How much a figure counts against centrality. */
const WEIGHT_OF_A_FIGURE = 0.7

/** A paragraph's name with the sentence that stands for it. */
interface Labelled {
  readonly name: Words
  readonly says: Words
  readonly covers: Sentence
}

/**
 * The paragraphs of a section that begin with a name in bold, each by its name and what it says first of all:
 *
 *     **Staffing** — We started out with a few people. Once the team grew we switched to dedicated staff.
 *     **Routing** — …
 */
export function labelledParagraphs(view: View): Candidate[] {
  const wide = view.wide()
  const named = wide.blocks.filter(({ block }) => block.kind === 'paragraph' && labelOf(block.passage))
  if (named.length < FEWEST || named.length > MOST) return []
  const items = within(named.map(({ index, block }) => ableIn(wide, index, block)))
  const [first] = items
  if (!first || items.length < named.length || !view.blocks.some(({ index }) => index === first.covers.where.block))
    return []
  return [
    {
      score: SCORE,
      at: first.name.spans[0]!.start,
      covers: items.map(({ covers }) => covers),
      blocks: [first.covers.where.block],
      draft: {
        form: 'points',
        ...(view.title && { title: view.title }),
        kind: 'heads',
        items: items.map(({ name, says }) => ({
          text: `${name.text} ${says.text}`,
          spans: [...name.spans, ...says.spans],
        })),
        heads: items.map(({ name }) => name.text.length),
      },
    },
  ]
}

/** The sentences that can stand for a paragraph, the best first. */
function ableIn(view: View, index: number, block: Block): readonly Labelled[] {
  const label = block.kind === 'paragraph' ? labelOf(block.passage) : undefined
  if (block.kind !== 'paragraph' || !label) return []
  const name = wordsOf(block.passage, 0, label.end)
  const worth = (sentence: Sentence) =>
    sentence.score + pointOf(view, sentence) + WEIGHT_OF_A_FIGURE * strengthOf(view, sentence)
  return sentencesOf(view, index)
    .filter(
      (sentence, at) =>
        sentence.voice === 'narrator' &&
        !sentence.aside &&
        !sentence.pointsBack &&
        (at === 0 || !sentence.leans) &&
        countWords(sentence.short.text) <= MOST_WORDS_OF_ONE &&
        !/[:：]$/.test(sentence.short.text),
    )
    .sort((a, b) => worth(b) - worth(a))
    .map(sentence => ({ name, says: sentence.short, covers: sentence }))
}

const lengthOf = ({ name, says }: Labelled): number => countWords(name.text) + countWords(says.text)

/** The best of each, where all together are too long a shorter one for the longest; nothing where that cannot be. */
function within(able: readonly (readonly Labelled[])[]): readonly Labelled[] {
  const best = able.flatMap(([first]) => first ?? [])
  if (best.length < able.length || best.reduce((sum, one) => sum + lengthOf(one), 0) <= MOST_WORDS) return best
  const longest = best.reduce((all, one, at) => (lengthOf(one) > lengthOf(best[all]!) ? at : all), 0)
  const shorter = able[longest]!.slice(1).filter(one => lengthOf(one) < lengthOf(best[longest]!))
  return within(able.map((some, at) => (at === longest ? shorter : some)))
}
