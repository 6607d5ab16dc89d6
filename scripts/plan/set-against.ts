import type { Sentence } from '../model/fact.ts'
import type { Words } from '../model/span.ts'
import type { Draft } from './candidate.ts'
import { haveAWordInCommon } from './common-words.ts'
import { isSuch } from './lexicon/by-language.ts'
import { TURNS } from './lexicon/turns.ts'
import { allWordsIn } from './name.ts'
import type { Material } from './view.ts'

/**
 * Whether a page shows what its section's heading is set against: it has no word of what the heading asserts, and a later
 * paragraph that has one turns round. `Needs stayed as they were` is no title over `Some topics had a surge`, which the
 * text grants before it says `other needs, however, …`.
 */
export function isSetAgainst(draft: Draft, heading: Words, { article, facts }: Material, section: number): boolean {
  const shown = allWordsIn({ ...draft, title: undefined, kicker: undefined })
  const at = Math.max(...shown.flatMap(({ spans }) => spans.map(({ start }) => start)))
  if (shown.length === 0 || haveAWordInCommon(shown.map(({ text }) => text).join(' '), heading.text)) return false
  const inside = facts.filter(
    (fact): fact is Sentence => fact.type === 'sentence' && fact.where.section === section && fact.voice === 'narrator',
  )
  const shownIn = Math.max(...inside.filter(({ span }) => span.start <= at).map(({ where }) => where.block))
  return inside.some(sentence => sentence.where.block > shownIn && turnsTo(heading, article.meta.lang, sentence))
}

/** Whether a sentence turns from what was said to what a heading asserts. */
export const turnsTo = (heading: Words, lang: string, { words }: Sentence): boolean =>
  isSuch(TURNS, lang, words.text) && haveAWordInCommon(words.text, heading.text)
