import type { Article } from '../model/article.ts'
import type { Deck, Slide } from '../model/deck.ts'
import type { Fact } from '../model/fact.ts'
import { partsOf } from '../model/passages.ts'
import { wordsOf, type Passage, type Words } from '../model/span.ts'
import { allowsForm, slidesWished, wishesOver, type Density, type Wishes } from '../model/wishes.ts'
import { isBefore, withAsideAbove } from './aside-above.ts'
import type { Draft, Planned } from './candidate.ts'
import { claimedIn } from './claim.ts'
import { withDrawings } from './drawings.ts'
import { fitted } from './fit.ts'
import { languagesOf } from './foreign.ts'
import { closingOf } from './forms/closing.ts'
import { withContents, type ContentsWanted } from './forms/contents.ts'
import { sourcesOf } from './forms/sources.ts'
import { filledTo, joinedTo, withThinJoined } from './gathering.ts'
import { groundsFor } from './ground.ts'
import { withoutNumberTwice } from './cover-number.ts'
import { withHighlight } from './highlight.ts'
import { withOpenLabels } from './open-labels.ts'
import { withInnerMarks } from './inner-marks.ts'
import { isBare } from './join.ts'
import { withLargeWords } from './large-words.ts'
import { inItsSentence } from './numbers/in-its-sentence.ts'
import { naming } from './name.ts'
import { mostSlides } from './length.ts'
import { withOtherHalf } from './numbers/other-half.ts'
import { openingOf } from './opening.ts'
import { lonePart, openingPart, sectionParts, type Part } from './parts.ts'
import { rulesFor, type Rules } from './rules.ts'
import { nameOfSection } from './section-name.ts'
import { setPoints } from './setting.ts'
import { folded } from '../model/folded.ts'
import type { Material } from './view.ts'
import { withWholeArticle } from './whole-article.ts'

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
    slides: finished({ article, facts }, withWholeArticle(article, withoutNumberTwice(slides)), wishes),
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

/**
 * A shorter deck than this is taken in without contents; where its slides are fewer than the article gives by the user's
 * wish, a page that says something is worth more than one that says what comes.
 */
const FEWEST_SLIDES_WITH_CONTENTS = { usual: 10, wished: 24 } as const

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
  const fewestWithContents = FEWEST_SLIDES_WITH_CONTENTS[slidesWished(wishes) === undefined ? 'usual' : 'wished']
  const less = { whole: wanted.whole && most >= fewestWithContents, parts: false }
  const count = (parts: readonly Part[]) => assembled(parts, less).length
  const left = isShort ? thin : fitted(joinedTo(thin, most, count), most, count)
  return assembled(filledFor(left, wishes), isShort ? wanted : less)
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

/** What a passage sets in bold. */
const boldOf = ({ text, strong = [] }: Passage): string[] => strong.map(({ from, to }) => text.slice(from, to).trim())

function finished(known: Pick<Material, 'article' | 'facts'>, slides: readonly Planned[], wishes: Wishes): Slide[] {
  const { article, facts } = known
  const metrics = facts.filter(fact => fact.type === 'metric')
  const bold = article.sections.flatMap(({ blocks }) => blocks.flatMap(partsOf)).flatMap(boldOf)
  const name = naming()
  const talk = titleOf(article)
  const names = new Set(article.sections.flatMap(({ heading }) => (heading ? [nameOfSection(heading).text] : [])))
  const told = (draft: Draft) => (allowsForm(wishes, 'statement') ? inItsSentence(draft, talk, names) : draft)
  const whole = slides.map(({ draft }) => told(withOtherHalf(known, draft)))
  const drafts = withDrawings(setPoints(whole.map(withAsideAbove), article.meta.lang))
  const grounds = groundsFor(drafts)
  return slides.map(({ passage }, index) => {
    const draft = drafts[index]!
    const languages = languagesOf(draft, article)
    const shown = withInnerMarks(draft, languages.lang ?? article.meta.lang)
    // What is said before a drawing makes no other slide of it, wherever it stands.
    const id = name(isBefore(whole[index]!) ? whole[index]! : draft)
    const slide = withHighlight({ ...shown, ...languages, id, ground: grounds[index]!, passage })
    const lang = languages.lang ?? article.meta.lang
    return withLargeWords(withOpenLabels(slide, lang), lang, metrics, bold)
  })
}
