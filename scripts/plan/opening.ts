import { countWords } from '../model/count.ts'
import type { Sentence } from '../model/fact.ts'
import type { Span, Words } from '../model/span.ts'
import { stemsOf } from './common-words.ts'
import { coverNumber } from './cover-number.ts'
import { valueOf, type Draft, type Planned } from './candidate.ts'
import { coverOf, standfirstOf } from './forms/cover.ts'
import { setApart } from './forms/statement.ts'
import { isSuch } from './lexicon/by-language.ts'
import { ENDS_IN_THE_AIR } from './lexicon/ends.ts'
import { planned } from './section.ts'
import { folded } from '../model/folded.ts'
import { isTaken } from './taken.ts'
import { blocksOf, viewsOf, wholeView, type Material, type View } from './view.ts'

/** A sentence has been read that shares so much of its words with what the cover says, and has enough of them. */
const SHARE_OF_WORDS = 0.8
const FEWEST_STEMS = 6

/** The sentences above the first heading that say no more than the standfirst does; a number can still be drawn. */
function saidIn(standfirst: Words, { sentences }: View): string[] {
  const known = new Set(stemsOf(standfirst.text))
  return sentences.flatMap(({ words: { text } }) => {
    const stems = [...new Set(stemsOf(text))]
    const shared = stems.filter(stem => known.has(stem)).length
    return !/\d/.test(text) && stems.length >= FEWEST_STEMS && shared >= stems.length * SHARE_OF_WORDS ? [text] : []
  })
}

/** Blocks that make slides of their own, however short the lead around them. */
const SHOWN_ALWAYS: ReadonlySet<string> = new Set(['image', 'table', 'code', 'list'])
/** Fewer sentences than this left above the first heading stay in the cover's notes. */
const FEWEST_SENTENCES_OF_A_LEAD = 3

/**
 * The cover, then what the article sets apart above its first heading, then the rest of its lead.
 * Adds to `taken` the sentences that it shows, so that a pull quote is not shown twice.
 */
export function openingOf(material: Material, title: Words, taken: Set<string>): Planned[] {
  const { article } = material
  const index = article.sections.findIndex(section => section.depth === 0)
  const [whole] = index < 0 ? [] : [wholeView(material, index)]
  const standfirst =
    (article.meta.subtitle && ended(material, article.meta.subtitle)) ?? (whole && standfirstOf(whole, title))
  taken.add(folded(title.text))
  const apart = whole && material.rules.allows('statement') ? setApart(whole) : []
  for (const words of [
    ...(standfirst ? [standfirst.text] : []),
    ...apart.flatMap(candidate => candidate.covers.map(sentence => sentence.words.text)),
    ...(standfirst && whole ? saidIn(standfirst, whole) : []),
  ])
    taken.add(folded(words))
  const cover = coverOf(article, title, standfirst, [], coverNumber(material, title, standfirst))
  const lead = whole ? leadSlides(material, index, title, taken, cover.draft) : []
  const shown = new Set(apart.flatMap(candidate => candidate.blocks))
  const inCover =
    whole && lead.length === 0
      ? whole.blocks.filter(({ index: block }) => !shown.has(block)).map(({ block }) => block.span)
      : passageOf(standfirst, whole)
  const held = new Set(
    [...inCover, ...apart.flatMap(candidate => blocksOf(whole!, candidate.blocks))].map(span => span.start),
  )
  return [
    { ...cover, passage: inCover },
    ...apart.map((candidate): Planned => ({
      draft: { ...candidate.draft, title, quiet: true } as Planned['draft'],
      passage: blocksOf(whole!, candidate.blocks),
      value: valueOf(candidate),
    })),
    ...lead.map(slide => withoutHeld(slide, held)),
  ]
}

/**
 * A summary as far as it can stand on the cover: without the sentence that it breaks off in, as those do that a tool has cut
 * from the article's beginning, and of a long one what the article's own text says again.
 */
function ended({ article, facts }: Material, summary: Words): Words | undefined {
  const [span] = summary.spans
  // `&ldquo;` is longer where it stands than on the page: what is left of such a summary has the place of all of it.
  const isExact = span !== undefined && span.end - span.start === summary.text.length
  const sentences = facts.flatMap(fact => (fact.type === 'sentence' ? [folded(fact.words.text)] : []))
  const said = [...sentences, ...article.sections.flatMap(({ heading }) => (heading ? [folded(heading.text)] : []))]
  const [broken = ''] = BREAKS_OFF.exec(summary.text) ?? []
  const last = folded(broken.replace(ELLIPSIS, ''))
  const isOpen = isSuch(ENDS_IN_THE_AIR, article.meta.lang, broken)
  const isCut = last !== '' && (isOpen || said.some(sentence => sentence.startsWith(last)))
  const whole = (isCut ? summary.text.slice(0, -broken.length) : summary.text).trimEnd()
  const opener = lengthOfAside(facts, whole)
  const text = shorter(whole.slice(opener), sentence => said.includes(folded(sentence)))
  // A question of the article has a page of its own, with its answer.
  if (text === '' || (ASKS.test(text) && said.includes(folded(text)))) return undefined
  if (text === summary.text) return summary
  return {
    text,
    spans: isExact ? [{ start: span.start + opener, end: span.start + opener + text.length }] : summary.spans,
  }
}

/** `This is part 5 of our series.` at the beginning of a summary whose article says it as well, and more. */
function lengthOfAside(facts: Material['facts'], text: string): number {
  const aside = facts.find(
    (fact): fact is Sentence => fact.type === 'sentence' && fact.aside && text.startsWith(fact.words.text),
  )
  const rest = aside ? text.slice(aside.words.text.length).trimStart() : ''
  return rest === '' ? 0 : text.length - rest.length
}

const ASKS = /^[^.!?]*[?？؟]$/u

/** Under a title a summary is read in three or four lines. */
const MOST_WORDS_OF_A_SUMMARY = 28
/** More than this is no second line, whether or not the article says it again. */
const TOO_MANY_WORDS = 40
/** Where a sentence of a summary ends and the next begins; not behind `U.S.` */
const BETWEEN_SENTENCES = /(?<=(?:\p{Ll}{2}|\d|[)”"’])[.!?]["”’)]?)\s(?=[\p{Lu}"“])/u

/** A summary of several sentences without those at its end that the article says again, while it is too long. */
function shorter(text: string, isSaid: (sentence: string) => boolean): string {
  const last = text.split(BETWEEN_SENTENCES).at(-1)
  const count = countWords(text)
  const isLong = last !== undefined && last.length < text.length && count > MOST_WORDS_OF_A_SUMMARY
  const goes = isLong && (isSaid(last) || count > TOO_MANY_WORDS)
  return goes ? shorter(text.slice(0, -last.length).trimEnd(), isSaid) : text
}

/** What stands behind the last point, without one of its own. */
const BREAKS_OFF = /(?:^|(?<=[.!?]["”’)]?\s))[^.!?]*[^.!?\s"”’]\s*(?:\[?(?:…|\.{3})\]?)?$/u
const ELLIPSIS = /\s*\[?(?:…|\.{3})\]?$/u

/** What cover and statements hold in their notes need not stand in the next slide's, unless it would have none. */
function withoutHeld(slide: Planned, held: ReadonlySet<number>): Planned {
  const own = slide.passage.filter(span => !held.has(span.start))
  return own.length > 0 ? { ...slide, passage: own } : slide
}

function leadSlides(material: Material, index: number, title: Words, taken: Set<string>, cover: Draft): Planned[] {
  const views = viewsOf(material, index)
  const left = views.flatMap(view => view.sentences).filter(sentence => !isTaken(taken, sentence.words.text))
  const shows = views.some(view => view.blocks.some(({ block }) => SHOWN_ALWAYS.has(block.kind)))
  if (left.length < FEWEST_SENTENCES_OF_A_LEAD && !shows) return []
  const follows = material.article.sections.length > 1
  return planned(views, taken, [cover], follows).map(slide => ({
    ...slide,
    draft: slide.draft.title ? slide.draft : named(slide.draft, title),
  }))
}

/** Numbers, tables and pictures need a name on the page; words alone speak for themselves. */
const SHOWS_A_NAME: ReadonlySet<string> = new Set(['chart', 'table', 'figure', 'code', 'timeline'])

/**
 * A second line needs a first: where it governs or explains what follows, the title is shown, else it goes. A line
 * above large numbers is as large as a title.
 */
function named({ lead, ...draft }: Draft, title: Words): Draft {
  const kept = lead !== undefined && draft.form !== 'quote'
  const needed = kept && draft.form !== 'metrics'
  return { ...draft, ...(kept && { lead }), title, quiet: !needed && !SHOWS_A_NAME.has(draft.form) } as Draft
}

function passageOf(standfirst: Words | undefined, view: View | undefined): Span[] {
  const at = standfirst?.spans[0]
  return at && view
    ? view.blocks
        .filter(({ block }) => block.span.start <= at.start && at.end <= block.span.end)
        .map(({ block }) => block.span)
    : []
}
