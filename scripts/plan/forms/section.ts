import type { Article } from '../../model/article.ts'
import type { Sentence } from '../../model/fact.ts'
import { wordsOf } from '../../model/span.ts'
import type { Planned } from '../candidate.ts'
import { leadWords, MOST_WORDS_OF_A_LEAD_ALONE } from '../companions.ts'
import { leadsIn } from '../lead-in.ts'
import { folded } from '../../model/folded.ts'
import { isTaken } from '../taken.ts'
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
 * The title page of a part: its heading with the first sentence under it, where that stands alone. Adds the sentence to
 * `taken`. Without such a sentence there is no page: a heading alone says nothing.
 */
export function titlePage(material: Material, index: number, taken: Set<string>): Planned | undefined {
  const { heading, blocks } = material.article.sections[index]!
  const first = material.facts.find(
    (fact): fact is Sentence => fact.type === 'sentence' && fact.where.section === index && fact.voice !== 'frame',
  )
  const isText = first && blocks[first.where.block]?.kind === 'paragraph' && !isTaken(taken, first.words.text)
  // `We will mend, in this order:` leads to the next page, not to the part.
  const lead = isText && !leadsIn(first.words.text) ? leadWords(first, MOST_WORDS_OF_A_LEAD_ALONE) : undefined
  if (!heading || !first || !lead) return undefined
  taken.add(folded(first.words.text))
  return {
    draft: { form: 'section', title: wordsOf(heading), lead },
    passage: [blocks[first.where.block]!.span],
    value: VALUE,
  }
}
