import type { Article } from '../../model/article.ts'
import { wordsOf, type Words } from '../../model/span.ts'
import { vocabularyFor } from '../../model/vocabulary.ts'
import type { Planned } from '../candidate.ts'

/** More links than this are a list for reading: they stand in the notes, where the text has them. */
const MOST_LINKS = 6

/** Where the article came from, with its links if they are few. */
export function sourcesOf(article: Article, title: Words): Planned {
  const { authors, date, source } = article.meta
  const links = article.sections.flatMap(section =>
    section.blocks.flatMap(block =>
      block.kind === 'paragraph'
        ? block.passage.links.map(link => ({ text: wordsOf(block.passage, link.from, link.to), url: link.url }))
        : [],
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
      links: outside.length <= MOST_LINKS ? outside : [],
    },
    passage: [],
  }
}

/** An article that does not say where it was published still has a file to come back to. */
function fileName({ name }: Article): Words {
  return { text: name.split(/[\\/]/).at(-1) ?? name, spans: [] }
}
