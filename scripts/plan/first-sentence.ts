import { countWords } from '../model/count.ts'
import { announces, supposes } from './announces.ts'
import type { Planned } from './candidate.ts'
import { sendsElsewhere } from './links.ts'
import { statesNothing } from './states-nothing.ts'
import { folded } from '../model/folded.ts'
import { isTaken } from './taken.ts'
import { blocksOf, isFragment, rejoinderTo, type View } from './view.ts'
import { isWeak } from './weight.ts'

const MOST_WORDS = 30
const FEWEST_WORDS = 4
/** What the heading alone would say is worth less than any slide that was chosen. */
const VALUE = 1
const ENDS = /[.!?…。！？](?:["'”’»」)\]]|\s?»)*$/

/**
 * A section's first sentence as its only slide, where no other form found one: what it points back to (`It carried 20
 * ships`) is the heading above it. Adds the sentence to `taken`.
 */
export function firstSentenceOf(view: View | undefined, taken: Set<string>): Planned[] {
  const first = view?.sentences.find(sentence => !announces(view, sentence))
  if (
    !view?.title ||
    !first ||
    first.voice !== 'narrator' ||
    first.aside ||
    first.rejoins ||
    supposes(view, first) ||
    (first !== view.sentences[0] && first.leans) ||
    isFragment(view, first) ||
    statesNothing(view, first) ||
    isWeak(view, first)
  )
    return []
  const isText = view.blocks.find(({ index }) => index === first.where.block)?.block.kind === 'paragraph'
  const count = countWords(first.short.text)
  const stands = ENDS.test(first.short.text) && !rejoinderTo(view, first) && !isTaken(taken, first.words.text)
  if (!isText || !stands || sendsElsewhere(view.article, first) || count < FEWEST_WORDS || count > MOST_WORDS) return []
  taken.add(folded(first.words.text))
  return [
    {
      draft: { form: 'statement', title: view.title, quiet: false, words: first.short, quoted: false },
      passage: blocksOf(
        view,
        view.blocks.map(({ index }) => index),
      ),
      value: VALUE,
    },
  ]
}
