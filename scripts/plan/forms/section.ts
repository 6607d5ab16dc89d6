import type { Article, Section } from '../../model/article.ts'
import type { Sentence } from '../../model/fact.ts'
import { wordsOf } from '../../model/span.ts'
import type { Planned } from '../candidate.ts'
import { leadWords } from '../companions.ts'
import type { Material } from '../view.ts'

/** A heading with sections of its own gets a title page when this many follow. */
const FEWEST_SUBSECTIONS = 2

/** The slides under it say more than a part's title page. */
const VALUE = 2

/** The sections right under another, by their numbers. */
export function subsectionsOf({ sections }: Article, index: number): number[] {
  const { depth } = sections[index]!
  const end = sections.findIndex((section, at) => at > index && section.depth <= depth)
  const inside = [...sections.keys()].slice(index + 1, end < 0 ? undefined : end)
  return depth === 0 ? [] : inside.filter(at => sections[at]!.depth === depth + 1)
}

/** Whether a section opens a part of the talk. */
export function opensPart({ article, rules }: Material, index: number): boolean {
  return (
    rules.allows('section') &&
    article.sections[index]!.heading !== undefined &&
    subsectionsOf(article, index).length >= FEWEST_SUBSECTIONS
  )
}

/**
 * The title page of a part: its heading with the first of its own sentences that stands alone and that none of its
 * slides shows. Without such a sentence there is none: a heading alone says nothing.
 */
export function titlePage(material: Material, index: number, slides: readonly Planned[]): Planned | undefined {
  const { heading, blocks } = material.article.sections[index]!
  const lead = material.facts
    .filter((fact): fact is Sentence => fact.type === 'sentence' && isOwn(fact, index, blocks))
    .filter(sentence => !isShown(sentence, slides))
    .map(leadWords)
    .find(words => words !== undefined)
  if (!heading || !lead) return undefined
  return {
    draft: { form: 'section', title: wordsOf(heading), lead },
    passage: slides.length > 0 ? [] : blocks.map(block => block.span),
    value: VALUE,
  }
}

function isOwn({ where, voice }: Sentence, index: number, blocks: Section['blocks']): boolean {
  return where.section === index && voice === 'narrator' && blocks[where.block]?.kind === 'paragraph'
}

/** Whether words of the sentence stand on one of the slides. */
function isShown({ short, words }: Sentence, slides: readonly Planned[]): boolean {
  const spans = [...short.spans, ...words.spans]
  return slides.some(({ draft }) => spans.some(span => holds(draft, span.start, span.end)))
}

function holds(value: unknown, start: number, end: number): boolean {
  if (Array.isArray(value)) return value.some(one => holds(one, start, end))
  if (typeof value !== 'object' || value === null) return false
  if ('start' in value && 'end' in value) return Number(value.start) < end && start < Number(value.end)
  return Object.values(value).some(one => holds(one, start, end))
}
