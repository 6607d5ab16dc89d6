import type { Block } from '../../model/article.ts'
import { countAll, countWords } from '../../model/count.ts'
import type { Sentence } from '../../model/fact.ts'
import type { Candidate } from '../candidate.ts'
import { asTitle } from '../claim.ts'
import { sentencesOf, type View } from '../view.ts'

const FEWEST = 3
const MOST = 5
const FEWEST_WORDS = 3
const MOST_WORDS_OF_ONE = 16
const MOST_WORDS = 58
/** What a section says in bold is the list that its writer made of it. */
const SCORE = 7.6

/**
 * The sentences in bold with which three to five paragraphs of a section begin, as its points: headings that run into
 * their text. They stand where the first of them does.
 *
 *     **Send developers to conferences.** While there is no doubt … [¶] **Sponsor a booth.** Developers come … [¶] …
 */
export function runIns(view: View): Candidate[] {
  const wide = view.wide()
  const heads = wide.blocks.flatMap(({ index, block }) => headOf(wide, index, block) ?? [])
  const [first] = heads
  const items = heads.map(({ words }) => asTitle(words))
  const isOne =
    heads.length >= FEWEST &&
    heads.length <= MOST &&
    countAll(items) <= MOST_WORDS &&
    items.every(({ text }) => countWords(text) >= FEWEST_WORDS && countWords(text) <= MOST_WORDS_OF_ONE)
  if (!first || !isOne || !view.sentences.includes(first)) return []
  return [
    {
      score: SCORE,
      at: first.span.start,
      covers: heads,
      blocks: [first.where.block],
      draft: { form: 'points', ...(view.title && { title: view.title }), items },
    },
  ]
}

/** The first sentence of a paragraph that goes on behind it, where all of it is bold. */
function headOf(view: View, index: number, block: Block): Sentence | undefined {
  const [first, next] = sentencesOf(view, index)
  if (block.kind !== 'paragraph' || !first || !next || first.voice !== 'narrator') return undefined
  // But for the point.
  const isBold = block.passage.strong?.some(({ from, to }) => from <= first.from && to >= first.to - 1)
  return isBold ? first : undefined
}
