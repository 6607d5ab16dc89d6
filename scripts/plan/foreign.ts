import type { Article } from '../model/article.ts'
import type { Slide } from '../model/deck.ts'
import { languageAt } from '../model/passages.ts'
import type { Draft } from './candidate.ts'
import { allWordsIn } from './name.ts'

/** Pages that hold words of the whole article; the first one's frontmatter is the deck's. */
const OF_THE_DECK: ReadonlySet<string> = new Set(['cover', 'contents', 'sources'])

/** The languages of a slide and of its title where the article says that they are not its own. */
export function languagesOf(draft: Draft, article: Article): Pick<Slide, 'lang' | 'titleLang'> {
  if (!article.foreign || OF_THE_DECK.has(draft.form)) return {}
  const { title, kicker, ...rest } = draft
  const named = languageIn([title, kicker], article)
  const body = languageIn({ ...rest, voice: undefined }, article) ?? named ?? article.meta.lang
  return {
    ...(body !== article.meta.lang && { lang: body }),
    ...(named && named !== body && { titleLang: named }),
  }
}

/** The one language of all words; the article's where there are several, nothing where there are no words. */
function languageIn(value: unknown, article: Article): string | undefined {
  const spans = allWordsIn(value).flatMap(words => words.spans)
  const languages = new Set(spans.map(span => languageAt(article, span)))
  return languages.size > 1 ? article.meta.lang : [...languages][0]
}
