import type { Article } from '../../model/article.ts'
import { countWords } from '../../model/count.ts'
import { partsOf } from '../../model/passages.ts'
import { wordsOf, type Words } from '../../model/span.ts'
import { vocabularyFor } from '../../model/vocabulary.ts'
import type { Planned } from '../candidate.ts'
import { saysWhere } from '../links.ts'

/** More links than this are a list for reading; all of them stand in the notes, where the text has them. */
const MOST_LINKS = 6
const MOST_WORDS_OF_A_NAME = 12

/** Where the article came from, with the first of its links that say where they lead. */
export function sourcesOf(article: Article, title: Words): Planned {
  const { authors, date, source } = article.meta
  const links = article.sections.flatMap(section =>
    section.blocks.flatMap(block =>
      partsOf(block).flatMap(passage =>
        passage.links.map(link => ({ text: wordsOf(passage, link.from, link.to), url: link.url })),
      ),
    ),
  )
  const outside = [
    ...new Map(
      links.filter(link => /^https?:/.test(link.url) && link.text.text !== '').map(link => [link.url, link]),
    ).values(),
  ]
  return {
    draft: {
      form: 'sources',
      title: { text: vocabularyFor(article.meta.lang).sources, spans: [] },
      origin: [title, ...authors, ...(date ? [date] : []), source ?? fileName(article)],
      links: outside.filter(isName).slice(0, MOST_LINKS),
    },
    passage: [],
    value: 0,
  }
}

function isName({ text: { text } }: { readonly text: Words }): boolean {
  return countWords(text) <= MOST_WORDS_OF_A_NAME && saysWhere(text)
}

/** An article that does not say where it was published still has a file to come back to. */
function fileName({ name }: Article): Words {
  return { text: name.split(/[\\/]/).at(-1) ?? name, spans: [] }
}
