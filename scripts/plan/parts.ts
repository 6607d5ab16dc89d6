import type { Article } from '../model/article.ts'
import type { Sentence } from '../model/fact.ts'
import { countAll } from '../model/count.ts'
import type { Words } from '../model/span.ts'
import { belongingIn, shownOf } from './belong.ts'
import type { Planned } from './candidate.ts'
import { firstSentenceOf } from './first-sentence.ts'
import { opensPart, titlePage } from './forms/section.ts'
import { furtherTo } from './further.ts'
import { startOf, type Joinable } from './gathering.ts'
import { headingIn, withTitles } from './heading.ts'
import { joinedPage } from './join.ts'
import { isOfThePage } from './page-sections.ts'
import { themesOf } from './matter.ts'
import { pageOf, pagesOfMattersLeft } from './matter-page.ts'
import { numberLeft } from './number-left.ts'
import { planned } from './section.ts'
import { pointPage } from './point-page.ts'
import { sparesOf, unshown } from './spares.ts'
import { folded } from '../model/folded.ts'
import { viewsOf, wholeView, type Material, type View } from './view.ts'

// A deck's slides by what they belong to: the opening, each section, the closing.

/** The slides of the opening, of a section or of the closing before they have their titles. */
export interface Part extends Joinable {
  readonly titled: (slides: readonly Planned[]) => readonly Planned[]
}

/** The closing, which stands by itself; without slides a part of none. */
export function lonePart(planned: Planned | undefined): Part {
  return {
    depth: 0,
    slides: planned ? [planned] : [],
    spares: [],
    words: 0,
    mattersOn: () => [],
    join: () => undefined,
    further: () => [],
    titled: slides => slides,
  }
}

function freeBeside(free: readonly Sentence[], slides: readonly Planned[]): ReadonlySet<Sentence> {
  const shown = new Set(slides.flatMap(({ covers = [] }) => covers))
  return new Set(free.filter(sentence => !shown.has(sentence)))
}

/** The slides between the cover and the contents. */
export function openingPart(
  material: Material,
  slides: readonly Planned[],
  heading: Words,
  taken: ReadonlySet<string>,
  claimed: ReadonlySet<string>,
): Part {
  if (slides.length === 0) return lonePart(undefined)
  const facts = { material, heading, seen: true, ofTheTalk: true, claims: false, claimed }
  return { ...partOf(material, 0, slides, taken), depth: 0, titled: left => withTitles(left, facts) }
}

function partOf(material: Material, index: number, slides: readonly Planned[], taken: ReadonlySet<string>) {
  const view = wholeView(material, index)
  const belong = belongingIn(view, material.article.sections[index]!.heading !== undefined)
  const shown = slides.map(({ draft }) => draft)
  const free = unshown(view, shown, taken)
  return {
    slides,
    words: countAll(view.sentences.map(({ words }) => words)),
    mattersOn: shownOf(view, themesOf(view)),
    spares: slides.length > 0 ? viewsOf(material, index).flatMap(view => sparesOf(view, shown, taken)) : [],
    further: (slide: Planned, all: readonly Planned[]) => furtherTo(view, slide, freeBeside(free, all)),
    join: (a: Planned, b: Planned, closely: boolean) =>
      belong(a, b, closely) ? joinedPage(a, b, material.rules.allows) : undefined,
  }
}

function rankOf({ sections }: Article, index: number): number {
  const top = Math.min(...sections.filter(section => section.heading).map(section => section.depth))
  return Math.max(1, sections[index]!.depth - top + 1)
}

/**
 * Each section's slides; none for what stands above the first heading, which the opening shows. The section `closed` has
 * the talk's last words.
 */
export function sectionParts(
  material: Material,
  taken: Set<string>,
  claimed: ReadonlySet<string>,
  closed: number | undefined,
): Part[] {
  const { article } = material
  const all: (readonly Planned[])[] = []
  for (const [index, section] of article.sections.entries()) {
    const before = all.flat().map(({ draft }) => draft)
    const isShown = !isOfThePage(article, index)
    const page = isShown && opensPart(material, index) ? titlePage(material, index, taken) : undefined
    const front = page ? [page] : []
    const views = section.depth === 0 || !isShown ? [] : viewsOf(material, index)
    const found = planned(views, taken, [...before, ...front.map(({ draft }) => draft)])
    const needsOne = found.length === 0 && !page && index !== closed && material.rules.allows('statement')
    const view = views[0]?.wide()
    const own = needsOne ? onlyPageOf(views, taken) : withMattersLeft(view, found, taken)
    const point = view && pointPage(view, headingIn(material, index), own, taken)
    const pointed = withMore(own, point ? [point] : [], taken)
    const number = found.length > 0 ? numberLeft(views, pointed, taken) : undefined
    all.push([...front, ...withMore(pointed, number ? [number] : [], taken)])
  }
  return all.map((slides, index) => ({
    ...partOf(material, index, slides, taken),
    depth: rankOf(article, index),
    titled: left => titledIn(material, index, left, claimed),
  }))
}

/** The one page of a section for which no other form was found. Adds to `taken` what it shows. */
function onlyPageOf(views: readonly View[], taken: Set<string>): readonly Planned[] {
  const first = firstSentenceOf(views[0], taken)
  const whole = views[0]?.wide()
  if (first.length > 0 || !whole?.title) return first
  const page = pageOf(whole, whole.sentences, taken)
  return shownIn(page ? [page] : [], taken)
}

/** A section's slides, and one for each matter of which they say nothing. Adds to `taken` what these show. */
function withMattersLeft(view: View | undefined, slides: readonly Planned[], taken: Set<string>): readonly Planned[] {
  if (!view || slides.length === 0 || !view.rules.allows('points') || !view.rules.allows('statement')) return slides
  return withMore(slides, pagesOfMattersLeft(view, slides, taken), taken)
}

/** Slides with further ones, in the article's order. Adds to `taken` what these show. */
function withMore(slides: readonly Planned[], more: readonly Planned[], taken: Set<string>): readonly Planned[] {
  return more.length > 0 ? [...slides, ...shownIn(more, taken)].sort((a, b) => startOf(a) - startOf(b)) : slides
}

function shownIn(pages: readonly Planned[], taken: Set<string>): readonly Planned[] {
  for (const { words } of pages.flatMap(({ covers = [] }) => covers)) taken.add(folded(words.text))
  return pages
}

/** A section's slides with their titles. */
function titledIn(
  material: Material,
  index: number,
  slides: readonly Planned[],
  claimed: ReadonlySet<string>,
): readonly Planned[] {
  const front = slides.filter(({ draft }) => draft.form === 'section')
  const rest = slides.filter(({ draft }) => draft.form !== 'section')
  return [...front, ...withTitles(rest, { ...headingIn(material, index), seen: front.length > 0, claimed })]
}
