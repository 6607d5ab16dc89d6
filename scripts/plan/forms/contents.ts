import type { Article } from '../../model/article.ts'
import { countAll } from '../../model/count.ts'
import { wordsOf, type Passage, type Words } from '../../model/span.ts'
import { vocabularyFor } from '../../model/vocabulary.ts'
import type { Draft, Planned } from '../candidate.ts'
import type { Material } from '../view.ts'
import { nameOfSection } from '../section-name.ts'
import { opensPart, subsectionsOf } from './section.ts'

/** A contents page helps from this many entries on, and stops being one page after that many. */
const FEWEST_CONTENTS = 4
const MOST_CONTENTS = 10
/** Fewer entries than this are no contents of a part; one that its own text opens needs more to be worth a page. */
const FEWEST_OF_A_PART = 2
const FEWEST_BESIDE_TEXT = 3
const MOST_OF_A_PART = 10
/** Interviews and questions have sentences for headings: so many words are no overview. */
const MOST_WORDS = 70

/** The slides of each section, and the contents page that leads to them, if there is one. */
export interface WithContents {
  readonly contents: readonly Planned[]
  readonly sections: readonly (readonly Planned[])[]
}

/** Which contents a deck shows. */
export interface ContentsWanted {
  readonly whole: boolean
  /** A page in front of each part that has no title page. */
  readonly parts: boolean
}

/**
 * The main headings as links to the slides that they begin on, and those of each part that no sentence opens. The links
 * go by names, not by numbers: they still lead to the right slide after a person has moved or deleted some.
 */
export function withContents(
  material: Material,
  sections: readonly (readonly Planned[])[],
  wanted: ContentsWanted,
): WithContents {
  const { article } = material
  const parts = wanted.parts ? partsWithoutPage(material, sections) : new Map<number, readonly number[]>()
  // A heading with nothing of its own leads to the first slide under it.
  const landing = (index: number) =>
    [index, ...within(article, index)].find(at => parts.has(at) || sections[at]!.length > 0)
  const main = wanted.whole ? mainSections(article, index => landing(index) !== undefined) : []
  const linked = [...new Set([...main.map(index => landing(index)!), ...[...parts.values()].flat()])].sort(
    (a, b) => a - b,
  )
  const names = aliasesFor(linked.map(index => article.sections[index]!.heading!.text))
  const nameOf = (index: number) => names[linked.indexOf(index)]
  const entriesOf = (indices: readonly number[]) =>
    indices.map(index => ({
      title: withoutNumber(article.sections[index]!.heading!),
      target: nameOf(landing(index)!)!,
    }))
  const whole = { text: vocabularyFor(article.meta.lang).contents, spans: [] }
  return {
    contents: main.length > 0 ? [page(whole, entriesOf(main))] : [],
    sections: sections.map((slides, index) => {
      const inside = parts.get(index)
      const all = inside
        ? [page(nameOfSection(article.sections[index]!.heading!), entriesOf(inside)), ...slides]
        : slides
      const alias = nameOf(index)
      return alias === undefined ? all : all.map((slide, at) => (at === 0 ? named(slide, alias) : slide))
    }),
  }
}

/** A heading without the number that it counts itself by: contents are numbered anyway. */
function withoutNumber(heading: Passage): Words {
  const number = /^\d{1,2}[.)]\s+(?=\S)/.exec(heading.text)?.[0].length ?? 0
  return number > 0 ? wordsOf(heading, number) : nameOfSection(heading)
}

function page(title: Draft['title'] & object, entries: (Draft & { form: 'contents' })['entries']): Planned {
  return { draft: { form: 'contents', title, entries }, passage: [], value: 0 }
}

/** The sections inside another, at any depth. */
function within({ sections }: Article, index: number): number[] {
  const { depth } = sections[index]!
  const end = sections.findIndex((section, at) => at > index && section.depth <= depth)
  return [...sections.keys()].slice(index + 1, end < 0 ? undefined : end)
}

function mainSections({ sections }: Article, hasSlides: (index: number) => boolean): number[] {
  const top = Math.min(...sections.filter(section => section.heading).map(section => section.depth))
  const main = [...sections.keys()].filter(
    index => sections[index]!.heading && sections[index]!.depth === top && hasSlides(index),
  )
  return main.length < FEWEST_CONTENTS || main.length > MOST_CONTENTS || isLong(sections, main) ? [] : main
}

/** Parts that no title page opens, with the sections inside them that have slides. */
function partsWithoutPage(material: Material, slides: readonly (readonly Planned[])[]): Map<number, readonly number[]> {
  const parts = slides.flatMap((own, index) => {
    if (!opensPart(material, index) || own.some(({ draft }) => draft.form === 'section')) return []
    const inside = subsectionsOf(material.article, index).filter(at => slides[at]!.length > 0)
    const { length } = inside
    const isPage =
      length >= (own.length > 0 ? FEWEST_BESIDE_TEXT : FEWEST_OF_A_PART) &&
      length <= MOST_OF_A_PART &&
      !isLong(material.article.sections, inside)
    return isPage ? [[index, inside] as const] : []
  })
  return new Map(parts)
}

/** Whether headings are too long to be taken in on one page. */
function isLong(sections: Article['sections'], indices: readonly number[]): boolean {
  return countAll(indices.map(index => sections[index]!.heading!)) > MOST_WORDS
}

function named(slide: Planned, alias: string): Planned {
  return { ...slide, draft: { ...slide.draft, alias } as Draft }
}

const LONGEST_ALIAS = 48
/** Addresses that Slidev and the handout page keep for themselves. */
const TAKEN: readonly string[] = ['presenter', 'overview', 'notes', 'notes-edit', 'print', 'export', 'entry', 'handout']

/** Headings as names for addresses, each its own; one without Latin letters is named by its place. */
function aliasesFor(headings: readonly string[]): string[] {
  const given = new Set(TAKEN)
  return headings.map((heading, index) => {
    const plain = heading
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
    const short = plain.slice(0, LONGEST_ALIAS).replace(/^-+|-+$/g, '')
    const wanted = /[a-z]/.test(short) ? short : `part-${index + 1}`
    const name = given.has(wanted) ? `${wanted}-${index + 1}` : wanted
    given.add(name)
    return name
  })
}
