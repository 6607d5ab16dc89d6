import type { Article } from '../../model/article.ts'
import { countWords } from '../../model/count.ts'
import type { SlideOf } from '../../model/deck.ts'
import type { Span, Words } from '../../model/span.ts'
import type { Planned } from '../candidate.ts'
import { namedAuthors } from '../handles.ts'
import { folded } from '../../model/folded.ts'
import type { View } from '../view.ts'

/** Shorter lines above the text are labels: `Press release`. */
const FEWEST_WORDS_OF_A_STANDFIRST = 4
const MOST_WORDS_OF_A_STANDFIRST = 28

/**
 * The first slide: title, standfirst, who wrote the article when, as far as its frontmatter says, and the number that is
 * drawn on it.
 */
export function coverOf(
  article: Article,
  title: Words,
  standfirst: Words | undefined,
  passage: readonly Span[],
  data?: SlideOf<'cover'>['data'],
): Planned {
  const { authors, date } = article.meta
  return {
    draft: {
      form: 'cover',
      title,
      ...(standfirst && { standfirst }),
      byline: [...namedAuthors(authors), ...(date ? [date] : [])],
      ...(data && { data }),
    },
    passage,
    value: 0,
  }
}

/** The lead's first sentence that asks nothing, if it is short enough to stand under a title and does not point back. */
export function standfirstOf(view: View, title: Words): Words | undefined {
  const first = view.sentences.find(
    ({ voice, where, words }) =>
      voice === 'narrator' &&
      folded(words.text) !== folded(title.text) &&
      !/[?？؟]$/u.test(words.text) &&
      countWords(words.text) >= FEWEST_WORDS_OF_A_STANDFIRST &&
      view.article.sections[view.section]!.blocks[where.block]?.kind === 'paragraph',
  )
  const count = first ? countWords(first.short.text) : 0
  return first && !first.leans && count >= FEWEST_WORDS_OF_A_STANDFIRST && count <= MOST_WORDS_OF_A_STANDFIRST
    ? withoutDateline(first.short)
    : undefined
}

/** `BERGVIK, April 12, 2016 — The council …`: where and when a press release was written stands on the cover already. */
function withoutDateline(words: Words): Words {
  return CAPITALS_IN_FRONT.test(words.text) ? { ...words, text: words.text.replace(DATELINE, '') } : words
}

/** Few texts begin with them, as each dateline does: for the others the engine need not compile its large pattern. */
const CAPITALS_IN_FRONT = /^\p{Lu}{2}/u
const DATELINE =
  /^\p{Lu}{2}[\p{Lu}.’'-]*(?:,?\s\p{Lu}[\p{Lu}.’'-]+){0,3}(?:,?\s\(\p{L}+\))?(?:,?\s(?:\p{L}+\.?,?\s\d{1,2}|\d{1,2}\.?\s\p{L}+)(?:,?\s\d{4})?)?\s(?:—|–|--)\s(?=["“„«]?\p{Lu})/u
