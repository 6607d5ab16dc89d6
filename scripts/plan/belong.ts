import { countAll } from '../model/count.ts'
import type { Planned } from './candidate.ts'
import { textOf } from './join.ts'
import { mattersOf, shareARareWord } from './matter.ts'
import type { View } from './view.ts'

/** What stands under a heading of its own and has no more words than this is about what the heading says. */
const MOST_WORDS_OF_ONE_MATTER = 260

/**
 * Whether two slides of a section are about one thing: they show sentences of one matter, share a rare word, or stand
 * next to each other in a short section.
 */
export function belongingIn(view: View, hasHeading: boolean): (a: Planned, b: Planned) => boolean {
  const matters = mattersOf(view, view.sentences)
  const number = new Map(matters.flatMap((matter, index) => matter.map(sentence => [sentence, index] as const)))
  const mattersOn = ({ covers = [] }: Planned) => covers.flatMap(sentence => number.get(sentence) ?? [])
  const isShort = hasHeading && countAll(view.sentences.map(({ words }) => words)) <= MOST_WORDS_OF_ONE_MATTER
  return (a, b) => {
    const known = new Set(mattersOn(a))
    return (
      isShort || mattersOn(b).some(one => known.has(one)) || shareARareWord(view.article, wordsOf(a), wordsOf(b))
    )
  }
}

const wordsOf = ({ draft, covers = [] }: Planned): string =>
  [textOf(draft), ...covers.map(({ words }) => words.text)].join(' ')
