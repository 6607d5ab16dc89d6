import type { Article } from '../model/article.ts'
import type { Deck, Slide } from '../model/deck.ts'
import type { Fact, Sentence } from '../model/fact.ts'
import { wordsOf, type Words } from '../model/span.ts'
import { vocabularyFor } from '../model/vocabulary.ts'
import type { Planned } from './candidate.ts'
import { closingOf } from './closing.ts'
import { openingOf } from './opening.ts'
import { groundsFor } from './ground.ts'
import { naming } from './name.ts'
import { folded, slidesOf } from './section.ts'
import { viewsOf, type View } from './view.ts'

export interface PlanOptions {
  /** Where an image of the article can be loaded from beside the deck; undefined where it cannot. */
  readonly image: View['image']
}

/** A contents page helps from this many entries on, and stops being one page after that many. */
const FEWEST_CONTENTS = 4
const MOST_CONTENTS = 16
/** A heading with sections of its own gets a title page when this many follow. */
const FEWEST_SUBSECTIONS = 2

/** The deck for an article: which slides, in which order, with which words, and what their notes hold. */
export function plan(article: Article, facts: readonly Fact[], options: PlanOptions): Deck {
  const title = titleOf(article)
  const taken = new Set<string>()
  const opening = openingOf(article, facts, title, options.image, taken)
  const closing = closingOf(article, facts)
  for (const sentence of closing?.sentences ?? []) taken.add(folded(sentence.words.text))
  const sections = article.sections.map((section, index) => (section.depth === 0 ? [] : sectionSlides(article, index, facts, options.image, taken)))
  const body = sections.flat()
  const contents = contentsOf(article, sections, opening.length)
  const planned = [...opening, ...contents, ...body, ...(closing ? [closing.planned] : []), sourcesOf(article, title)]
  return {
    title,
    lang: article.meta.lang,
    ...(article.meta.theme && { theme: article.meta.theme }),
    authors: article.meta.authors,
    ...(article.meta.date && { date: article.meta.date }),
    slides: finished(planned),
  }
}

/** The frontmatter's title, else the text's, else the first heading, else the first words. */
function titleOf(article: Article): Words {
  const heading = article.title ?? article.sections.find((section) => section.heading)?.heading
  const first = article.sections.flatMap((section) => section.blocks).find((block) => block.kind === 'paragraph')
  const text = heading ?? (first?.kind === 'paragraph' ? first.passage : undefined)
  return article.meta.title ?? (text ? wordsOf(text) : { text: '', spans: [] })
}

function sectionSlides(article: Article, index: number, facts: readonly Fact[], image: View['image'], taken: ReadonlySet<string>): Planned[] {
  const slides = viewsOf(article, index, facts, image).flatMap((view) => slidesOf(view, taken))
  const section = article.sections[index]!
  if (!section.heading || subsections(article, index) < FEWEST_SUBSECTIONS) return slides.length > 0 || section.blocks.length > 0 ? atLeastOne(article, index, slides) : []
  return [titlePage(article, index, facts, slides), ...slides]
}

function subsections(article: Article, index: number): number {
  const { depth } = article.sections[index]!
  const rest = article.sections.slice(index + 1)
  const end = rest.findIndex((section) => section.depth <= depth)
  return rest.slice(0, end < 0 ? rest.length : end).filter((section) => section.depth === depth + 1).length
}

/** A section whose words fit no form still has its place: its heading, with its passage in the notes. */
function atLeastOne(article: Article, index: number, slides: readonly Planned[]): Planned[] {
  if (slides.length > 0) return [...slides]
  const { heading, blocks } = article.sections[index]!
  return [{ draft: { form: 'section', title: heading ? wordsOf(heading) : titleOf(article) }, passage: blocks.map((block) => block.span) }]
}

function titlePage(article: Article, index: number, facts: readonly Fact[], slides: readonly Planned[]): Planned {
  const { heading, blocks } = article.sections[index]!
  const lead = slides.length > 0 ? undefined : facts.find((fact): fact is Sentence => fact.type === 'sentence' && fact.where.section === index && fact.voice === 'narrator')
  return { draft: { form: 'section', title: wordsOf(heading!), ...(lead && { lead: lead.short }) }, passage: slides.length > 0 ? [] : blocks.map((block) => block.span) }
}

/** The main headings with the numbers of the slides that they begin on, as Slidev counts: from 1. */
function contentsOf(article: Article, sections: readonly Planned[][], slidesBefore: number): Planned[] {
  const top = Math.min(...article.sections.filter((section) => section.heading).map((section) => section.depth))
  const first = (index: number) => sections.slice(0, index).reduce((sum, slides) => sum + slides.length, slidesBefore + 2)
  const entries = article.sections.flatMap((section, index) =>
    section.heading && section.depth === top && sections[index]!.length > 0 ? [{ title: wordsOf(section.heading), target: String(first(index)) }] : [],
  )
  if (entries.length < FEWEST_CONTENTS || entries.length > MOST_CONTENTS) return []
  return [{ draft: { form: 'contents', title: { text: vocabularyFor(article.meta.lang).contents, spans: [] }, entries }, passage: [] }]
}

const MOST_LINKS = 6

function sourcesOf(article: Article, title: Words): Planned {
  const { authors, date, source } = article.meta
  const links = article.sections.flatMap((section) => section.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.passage.links.map((link) => ({ text: wordsOf(block.passage, link.from, link.to), url: link.url })) : [])))
  const outside = [...new Map(links.filter((link) => /^https?:/.test(link.url) && link.text.text !== '').map((link) => [link.url, link])).values()]
  return {
    draft: {
      form: 'sources',
      title: { text: vocabularyFor(article.meta.lang).sources, spans: [] },
      origin: [title, ...authors, ...(date ? [date] : []), ...(source ? [source] : [])],
      links: outside.length <= MOST_LINKS ? outside : [],
    },
    passage: [],
  }
}

function finished(planned: readonly Planned[]): Slide[] {
  const name = naming()
  const grounds = groundsFor(planned.map(({ draft }) => draft))
  return planned.map(({ draft, passage }, index) => ({ ...draft, id: name(draft), ground: grounds[index]!, passage }))
}
