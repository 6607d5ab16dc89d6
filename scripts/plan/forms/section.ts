import type { Article } from '../../model/article.ts'
import type { Fact, Sentence } from '../../model/fact.ts'
import { wordsOf, type Words } from '../../model/span.ts'
import type { Planned } from '../candidate.ts'

/** A heading with sections of its own gets a title page when this many follow. */
const FEWEST_SUBSECTIONS = 2

/** A section's slides with its title page where sections of its own follow; one that no form fits keeps its heading. */
export function withTitlePage(
  article: Article,
  index: number,
  facts: readonly Fact[],
  slides: readonly Planned[],
  title: Words,
): Planned[] {
  const { heading, blocks } = article.sections[index]!
  if (heading && subsections(article, index) >= FEWEST_SUBSECTIONS)
    return [titlePage(article, index, facts, slides), ...slides]
  if (slides.length > 0 || (!heading && blocks.length === 0)) return [...slides]
  return [
    { draft: { form: 'section', title: heading ? wordsOf(heading) : title }, passage: blocks.map(block => block.span) },
  ]
}

function subsections(article: Article, index: number): number {
  const { depth } = article.sections[index]!
  const rest = article.sections.slice(index + 1)
  const end = rest.findIndex(section => section.depth <= depth)
  return rest.slice(0, end < 0 ? rest.length : end).filter(section => section.depth === depth + 1).length
}

function titlePage(article: Article, index: number, facts: readonly Fact[], slides: readonly Planned[]): Planned {
  const { heading, blocks } = article.sections[index]!
  const lead =
    slides.length > 0
      ? undefined
      : facts.find(
          (fact): fact is Sentence =>
            fact.type === 'sentence' && fact.where.section === index && fact.voice === 'narrator',
        )
  return {
    draft: { form: 'section', title: wordsOf(heading!), ...(lead && { lead: lead.short }) },
    passage: slides.length > 0 ? [] : blocks.map(block => block.span),
  }
}
