import type { Article } from '../../model/article.ts'
import { wordsOf } from '../../model/span.ts'
import { vocabularyFor } from '../../model/vocabulary.ts'
import type { Draft, Planned } from '../candidate.ts'

/** A contents page helps from this many entries on, and stops being one page after that many. */
const FEWEST_CONTENTS = 4
const MOST_CONTENTS = 16

/** The slides of each section, and the contents page that leads to them, if there is one. */
export interface WithContents {
  readonly contents: readonly Planned[]
  readonly sections: readonly (readonly Planned[])[]
}

/**
 * The main headings as links to the slides that they begin on. The links go by names, not by numbers: they still lead
 * to the right slide after a person has moved or deleted some.
 */
export function withContents(article: Article, sections: readonly (readonly Planned[])[]): WithContents {
  const top = Math.min(...article.sections.filter(section => section.heading).map(section => section.depth))
  const main = article.sections.flatMap((section, index) =>
    section.heading && section.depth === top && sections[index]!.length > 0
      ? [{ index, heading: section.heading }]
      : [],
  )
  if (main.length < FEWEST_CONTENTS || main.length > MOST_CONTENTS) return { contents: [], sections }
  const names = aliasesFor(main.map(({ heading }) => heading.text))
  const entries = main.map(({ heading }, at) => ({ title: wordsOf(heading), target: names[at]! }))
  const title = { text: vocabularyFor(article.meta.lang).contents, spans: [] }
  return {
    contents: [{ draft: { form: 'contents', title, entries }, passage: [] }],
    sections: sections.map((slides, index) => {
      const alias = names[main.findIndex(one => one.index === index)]
      return alias === undefined ? slides : slides.map((slide, at) => (at === 0 ? named(slide, alias) : slide))
    }),
  }
}

function named({ draft, passage }: Planned, alias: string): Planned {
  return { draft: { ...draft, alias } as Draft, passage }
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
