import type { Article } from '../../model/article.ts'
import { wordsOf } from '../../model/span.ts'
import { vocabularyFor } from '../../model/vocabulary.ts'
import type { Planned } from '../candidate.ts'

/** A contents page helps from this many entries on, and stops being one page after that many. */
const FEWEST_CONTENTS = 4
const MOST_CONTENTS = 16

/** The main headings with the numbers of the slides that they begin on, as Slidev counts: from 1. */
export function contentsOf(article: Article, sections: readonly Planned[][], slidesBefore: number): Planned[] {
  const top = Math.min(...article.sections.filter(section => section.heading).map(section => section.depth))
  const first = (index: number) =>
    sections.slice(0, index).reduce((sum, slides) => sum + slides.length, slidesBefore + 2)
  const entries = article.sections.flatMap((section, index) =>
    section.heading && section.depth === top && sections[index]!.length > 0
      ? [{ title: wordsOf(section.heading), target: String(first(index)) }]
      : [],
  )
  if (entries.length < FEWEST_CONTENTS || entries.length > MOST_CONTENTS) return []
  return [
    {
      draft: { form: 'contents', title: { text: vocabularyFor(article.meta.lang).contents, spans: [] }, entries },
      passage: [],
    },
  ]
}
