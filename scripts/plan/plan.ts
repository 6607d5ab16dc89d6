import type { Article } from '../model/article.ts'
import type { Deck, Slide } from '../model/deck.ts'
import type { Fact, Sentence } from '../model/fact.ts'
import { wordsOf, type Span, type Words } from '../model/span.ts'
import { allowsForm, slidesWished, wishesOver, type Density, type Wishes } from '../model/wishes.ts'
import type { Planned } from './candidate.ts'
import { belongingIn } from './belong.ts'
import { claimedIn } from './claim.ts'
import { withDrawings } from './drawings.ts'
import { fitted } from './fit.ts'
import { languagesOf } from './foreign.ts'
import { firstSentenceOf } from './first-sentence.ts'
import { closingOf } from './forms/closing.ts'
import { withContents, type ContentsWanted } from './forms/contents.ts'
import { opensPart, titlePage } from './forms/section.ts'
import { sourcesOf } from './forms/sources.ts'
import { furtherTo } from './further.ts'
import { filledTo, joinedTo, withThinJoined, type Joinable } from './gathering.ts'
import { groundsFor } from './ground.ts'
import { headingIn, withTitles } from './heading.ts'
import { withInnerMarks } from './inner-marks.ts'
import { isBare, joinedPage } from './join.ts'
import { naming } from './name.ts'
import { mostSlides } from './length.ts'
import { openingOf } from './opening.ts'
import { rulesFor, type Rules } from './rules.ts'
import { isOfThePage } from './page-sections.ts'
import { planned } from './section.ts'
import { setPoints } from './setting.ts'
import { sparesOf, unshown } from './spares.ts'
import { folded } from './taken.ts'
import { viewsOf, wholeView, type Material } from './view.ts'

export interface PlanOptions {
  /** Where an image of the article can be loaded from beside the deck; undefined where it cannot. */
  readonly image: Rules['image']
  /** What the user wishes; it wins over what the article's frontmatter does. */
  readonly wishes?: Wishes
}

/** The deck for an article: which slides, in which order, with which words, and what their notes hold. */
export function plan(article: Article, facts: readonly Fact[], { image, wishes: said = {} }: PlanOptions): Deck {
  const wishes = wishesOver(article.meta.wishes ?? {}, said)
  const title = titleOf(article)
  const slides = densitiesFor(wishes).reduce<readonly Planned[]>((fewer, density) => {
    if (fewer.length >= (slidesWished(wishes) ?? 1)) return fewer
    const more = slidesOf({ article, facts, rules: rulesFor(wishes, density, image) }, title, wishes)
    return more.length > fewer.length ? more : fewer
  }, [])
  return {
    title,
    lang: article.meta.lang,
    ...(article.meta.theme && { theme: article.meta.theme }),
    authors: article.meta.authors,
    ...(article.meta.date && { date: article.meta.date }),
    slides: finished(article, withWholeArticle(article, slides)),
  }
}

/** A wish for more slides than usual is met by showing more of the text, unless the density is wished for as well. */
function densitiesFor(wishes: Wishes): readonly Density[] {
  if (wishes.density) return [wishes.density]
  return slidesWished(wishes) === undefined ? ['normal'] : ['normal', 'full']
}

/** The frontmatter's title, else the text's, else the first heading, else the first words. */
function titleOf(article: Article): Words {
  const heading = article.title ?? article.sections.find(section => section.heading)?.heading
  const first = article.sections.flatMap(section => section.blocks).find(block => block.kind === 'paragraph')
  const text = heading ?? (first?.kind === 'paragraph' ? first.passage : undefined)
  return article.meta.title ?? (text ? withoutColon(wordsOf(text)) : { text: '', spans: [] })
}

/** `My fellow citizens:` leads into a speech, and is its name without the mark. */
function withoutColon(title: Words): Words {
  return { ...title, text: title.text.replace(/\s*[:：,;]$/, '') }
}

/** A shorter deck than this is taken in without contents. */
const FEWEST_SLIDES_WITH_CONTENTS = 10

function slidesOf(material: Material, title: Words, wishes: Wishes): Planned[] {
  const { article } = material
  const taken = new Set<string>()
  const closing = closingOf(material, title)
  for (const sentence of closing?.sentences ?? []) taken.add(folded(sentence.words.text))
  const [cover, ...opening] = openingOf(material, title, taken)
  const claimed = claimedIn(material)
  const groups: readonly Part[] = [
    openingPart(material, opening, title, taken, claimed),
    ...sectionParts(material, taken, claimed, closing?.sentences[0]?.where.section),
    lonePart(closing?.planned),
  ]
  const frame = [cover!, sourcesOf(material, title)] as const
  const assembled = (parts: readonly Part[], wanted: ContentsWanted) => inOrder(material, parts, frame, wanted)
  const wanted = { whole: allowsForm(wishes, 'contents'), parts: true }
  const most = mostSlides(article, wishes)
  const isWished = slidesWished(wishes) !== undefined || wishes.density !== undefined
  const thin = isWished ? groups : withThinJoined(groups)
  const isShort = assembled(thin, wanted).length <= most
  const less = { whole: wanted.whole && most >= FEWEST_SLIDES_WITH_CONTENTS, parts: false }
  const count = (parts: readonly Part[]) => assembled(parts, less).length
  const left = isShort ? thin : fitted(joinedTo(thin, most, count), most, count)
  return assembled(filledFor(left, wishes), isShort ? wanted : less)
}

function lonePart(planned: Planned | undefined): Part {
  return {
    depth: 0,
    slides: planned ? [planned] : [],
    spares: [],
    join: () => undefined,
    further: () => [],
    titled: slides => slides,
  }
}

/** What a page holds where the number of slides is wished for: what people put on one then; and where it is not. */
const WORDS_OF_A_PAGE = { wished: 70, usual: 44 } as const

/** The parts with more of the article beside their slides: beside drawings alone where as many slides as suit it may be. */
function filledFor(parts: readonly Part[], wishes: Wishes): readonly Part[] {
  if (wishes.density === 'brief') return parts
  return slidesWished(wishes) === undefined
    ? filledTo(parts, { most: WORDS_OF_A_PAGE.usual, wants: ({ draft }) => isBare(draft), closely: true })
    : filledTo(parts, { most: WORDS_OF_A_PAGE.wished, wants: () => true, closely: false })
}

/** The slides of the opening, of a section or of the closing before they have their titles. */
interface Part extends Joinable {
  readonly titled: (slides: readonly Planned[]) => readonly Planned[]
}

function freeBeside(free: readonly Sentence[], slides: readonly Planned[]): ReadonlySet<Sentence> {
  const shown = new Set(slides.flatMap(({ covers = [] }) => covers))
  return new Set(free.filter(sentence => !shown.has(sentence)))
}

function openingPart(
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
function sectionParts(
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
    all.push([...front, ...(needsOne ? firstSentenceOf(views[0], taken) : found)])
  }
  return all.map((slides, index) => ({
    ...partOf(material, index, slides, taken),
    depth: rankOf(article, index),
    titled: left => titledIn(material, index, left, claimed),
  }))
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

function inOrder(
  material: Material,
  parts: readonly Part[],
  [cover, sources]: readonly [Planned, Planned],
  wanted: ContentsWanted,
): Planned[] {
  const [opening, ...others] = parts.map(({ slides, titled }) => titled(slides))
  const { contents, sections } = withContents(material, others.slice(0, -1), wanted)
  return [cover, ...opening!, ...contents, ...sections.flat(), ...others.at(-1)!, sources]
}

/**
 * What no slide's notes hold yet, a block or a heading that no slide is called by, goes to the notes of the last slide
 * whose passage begins before it.
 */
function withWholeArticle(article: Article, slides: readonly Planned[]): Planned[] {
  const held = new Set(slides.flatMap(({ passage }) => passage.map(span => span.start)))
  const called = new Set(
    slides.flatMap(({ draft: { title, kicker } }) =>
      [title, kicker].flatMap(words => words?.spans.map(span => span.start) ?? []),
    ),
  )
  const missing = article.sections.flatMap(({ heading, blocks }): Span[] => [
    ...(heading && !called.has(wordsOf(heading).spans[0]!.start) ? [heading.span] : []),
    ...blocks.map(block => block.span).filter(span => !held.has(span.start)),
  ])
  const added = slides.map((): Span[] => [])
  for (const span of missing) {
    const at = slides.findLastIndex(({ passage }) => passage.some(place => place.start < span.start))
    added[Math.max(0, at)]!.push(span)
  }
  return slides.map((slide, index) => ({
    ...slide,
    passage: [...slide.passage, ...added[index]!].sort((a, b) => a.start - b.start),
  }))
}

function finished(article: Article, slides: readonly Planned[]): Slide[] {
  const name = naming()
  const drafts = withDrawings(
    setPoints(
      slides.map(({ draft }) => draft),
      article.meta.lang,
    ),
  )
  const grounds = groundsFor(drafts)
  return slides.map(({ passage }, index) => {
    const draft = drafts[index]!
    const languages = languagesOf(draft, article)
    const shown = withInnerMarks(draft, languages.lang ?? article.meta.lang)
    return { ...shown, ...languages, id: name(draft), ground: grounds[index]!, passage }
  })
}
