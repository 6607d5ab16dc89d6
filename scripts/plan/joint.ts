import type { List } from '../model/article.ts'
import { wordsOf, type Words } from '../model/span.ts'
import { opened } from './lead-in.ts'
import { inLanguage } from './lexicon/by-language.ts'
import { JOINS_THE_NEXT } from './lexicon/ends.ts'
import type { View } from './view.ts'

// `and` asks for all the parts of a list, `or` for one: without the word between them a reader cannot tell.

/** Parts where nothing else says how they are joined: the last with the word that joins it to the others. */
export function withJoint(items: readonly Words[], joint: Words | undefined): readonly Words[] {
  const last = items.at(-1)
  return joint && last ? [...items.slice(0, -1), opened(joint, last)] : items
}

/** The word at the end of a list's last item but one: `sun cream; |or|`. */
export function jointIn({ article }: View, { items }: List): Words | undefined {
  const passage = items.at(-2)?.passage
  const found = passage && inLanguage(JOINS_THE_NEXT, article.meta.lang)?.exec(passage.text)
  return found ? wordsOf(passage, found.index, found.index + found[0].trimEnd().length) : undefined
}
