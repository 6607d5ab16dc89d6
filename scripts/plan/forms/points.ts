import type { Sentence } from '../../model/fact.ts'
import type { Words } from '../../model/span.ts'
import { countAll, countWords } from '../../model/count.ts'
import { wordsOf } from '../../model/span.ts'
import type { Candidate, Draft } from '../candidate.ts'
import { asTitle, canLead, claimAmong } from '../claim.ts'
import { factsOf, namesHeadings, rejoinderTo, sentenceBefore, sentencesOf, type View } from '../view.ts'

const MOST_WORDS_OF_A_POINT = 26
const FEWEST_WORDS_OF_A_POINT = 4
/** A title of more words than this takes room from the points under it. */
const WORDS_OF_A_TITLE = 8
const SCORE = 3
const SCORE_OF_A_LIST = 7
const MOST_ITEMS = 5
/** One item is a sentence, not a list: it stays with the text around it. */
const FEWEST_ITEMS = 2

/**
 * The main sentences among those that no other slide shows, in the article's order. One that claims becomes the title,
 * and the section's name stands small above it; without one the first leads.
 */
export function pointsFrom(view: View, sentences: readonly Sentence[]): Candidate | undefined {
  const chosen = choose(view, sentences.filter(canStandAsPoint))
  if (chosen.length < 2) return undefined
  const items = shownOf(view, chosen)
  const claim = claimAmong(view, chosen, items)
  return {
    score: SCORE,
    at: chosen[0]!.span.start,
    covers: chosen,
    blocks: [...new Set(chosen.map(sentence => sentence.where.block))],
    draft: claim === undefined ? leading(view, chosen[0]!, items) : underClaim(view, items, claim),
  }
}

/** The first large, with one phrase of it marked. */
function leading({ title }: View, { mark }: Sentence, items: readonly Words[]): Draft {
  const isOnce = mark && items[0]!.text.split(mark.text).length === 2
  return {
    form: 'points',
    ...(title && { title }),
    kind: 'lead',
    items,
    ...(isOnce && { mark: mark.text }),
  }
}

function underClaim({ title }: View, items: readonly Words[], at: number): Draft {
  return {
    form: 'points',
    title: asTitle(items[at]!),
    ...(title && { kicker: title }),
    items: items.filter((_, index) => index !== at),
  }
}

/** A sentence that can be a point: not too long, not a rest, and with its own subject. */
export function canStandAsPoint(sentence: Sentence): boolean {
  const count = countWords(sentence.short.text)
  return (
    sentence.voice === 'narrator' &&
    !sentence.aside &&
    count >= FEWEST_WORDS_OF_A_POINT &&
    count <= MOST_WORDS_OF_A_POINT &&
    !/[:]$/.test(sentence.short.text)
  )
}

/** How much a figure counts against centrality: what was measured outweighs what was said about it. */
const WEIGHT_OF_A_FIGURE = 0.35
/** How much a page is better off with a title that claims something. */
const WEIGHT_OF_A_CLAIM = 0.3

/** How much a point is wanted: how central it is, and whether it holds a figure or can be the title. */
function rankIn(view: View): (sentence: Sentence) => number {
  const figures = factsOf(view, 'metric')
  const holdsFigure = ({ span }: Sentence) =>
    figures.some(figure => span.start <= figure.span.start && figure.span.end <= span.end)
  return sentence =>
    sentence.score +
    (holdsFigure(sentence) ? WEIGHT_OF_A_FIGURE : 0) +
    (canLead(view, sentence) ? WEIGHT_OF_A_CLAIM : 0)
}

/**
 * The best as far as they fit. One that leans on the sentence before it comes only with that sentence, and one that
 * the next sentence turns against or draws the conclusion from comes only with the next.
 */
function choose(view: View, sentences: readonly Sentence[]): Sentence[] {
  const chosen = new Set<Sentence>()
  const free = new Set(sentences)
  const rank = rankIn(view)
  for (const sentence of [...sentences].filter(({ leans }) => !leans).sort((a, b) => rank(b) - rank(a))) {
    const rejoinder = rejoinderTo(view, sentence)
    const both = rejoinder ? [sentence, rejoinder] : [sentence]
    if (both.every(one => free.has(one)) && fits(view, [...chosen, ...both])) for (const one of both) chosen.add(one)
  }
  for (const sentence of sentences.filter(({ leans }) => leans)) {
    const before = sentenceBefore(view, sentence)
    if (before && chosen.has(before) && fits(view, [...chosen, sentence])) chosen.add(sentence)
  }
  return [...chosen].sort((a, b) => a.span.start - b.span.start)
}

function fits(view: View, sentences: readonly Sentence[]): boolean {
  const once = [...new Set(sentences)].sort((a, b) => a.span.start - b.span.start)
  const shown = shownOf(view, once)
  return (
    once.length <= view.rules.pace.points &&
    countAll(shown) <= roomIn(view) &&
    shown.every(({ text }) => countWords(text) <= MOST_WORDS_OF_A_POINT)
  )
}

/** How many words the points of a slide may have together. */
function roomIn({ title, rules }: View): number {
  return rules.pace.pointWords - Math.max(0, countWords(title?.text ?? '') - WORDS_OF_A_TITLE)
}

/** What is shown of some sentences: the short form, but whole to its end where the next leans on that end. */
function shownOf(view: View, sentences: readonly Sentence[]): Words[] {
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1]
    const isLeantOn = next !== undefined && (next.leans || next.rejoins) && sentenceBefore(view, next) === sentence
    return isLeantOn && !keepsItsEnd(sentence) ? sentence.words : sentence.short
  })
}

/** Whether the last word of a sentence is still there in its short form, so that `This` after it means the same. */
function keepsItsEnd({ words, short }: Sentence): boolean {
  return lastWord(words) === lastWord(short)
}

function lastWord({ text }: Words): string {
  return text.slice(text.trimEnd().lastIndexOf(' ') + 1)
}

/** Lists whose items are too many or too long for cards, a page of points each. */
export function listPoints(view: View): Candidate[] {
  return view.blocks.flatMap(({ index, block }) => {
    if (block.kind !== 'list' || namesHeadings(view, block)) return []
    const items = block.items
      .map((item, part) => itemWords(view, index, part, wordsOf(item.passage)))
      .filter(words => words !== undefined)
    if (items.length < FEWEST_ITEMS) return []
    return pages(items, roomIn(view))
      .slice(0, view.rules.pace.pages)
      .map((page, number): Candidate => ({
        score: SCORE_OF_A_LIST,
        at: block.span.start + number,
        covers: number === 0 ? sentencesOf(view, index) : [],
        blocks: [index],
        draft: { form: 'points', ...(view.title && { title: view.title }), items: page },
      }))
  })
}

/** A list item whole when it is short, else its first sentence when that is. */
function itemWords(view: View, block: number, part: number, whole: Words): Words | undefined {
  const first = view.sentences.find(sentence => sentence.where.block === block && sentence.where.part === part)
  return [whole, first?.short].find(
    (words): words is Words =>
      words !== undefined && countWords(words.text) > 0 && countWords(words.text) <= MOST_WORDS_OF_A_POINT,
  )
}

/** Pages of about equal length, so that no item is left alone on the last. */
function pages(items: readonly Words[], room: number): Words[][] {
  const total = countAll(items)
  const count = Math.max(Math.ceil(items.length / MOST_ITEMS), Math.ceil(total / room))
  const size = Math.ceil(items.length / Math.max(1, count))
  return Array.from({ length: count }, (_, page) => items.slice(page * size, (page + 1) * size)).filter(
    page => page.length > 0,
  )
}
