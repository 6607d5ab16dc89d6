import type { Sentence } from '../../model/fact.ts'
import type { Words } from '../../model/span.ts'
import { countWords } from '../../model/count.ts'
import { wordsOf } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import type { View } from '../view.ts'

const MOST_POINTS = 4
const MOST_WORDS_OF_A_POINT = 26
const FEWEST_WORDS_OF_A_POINT = 4
/** People's own slides hold about 40 words. */
const MOST_WORDS = 62
const SCORE = 3
const SCORE_OF_A_LIST = 7
/** A list longer than this many pages is for reading: the rest stays in the notes. */
const MOST_PAGES = 3
const MOST_ITEMS = 5

/**
 * The main sentences among those that no other slide shows, in the article's order.
 * Where no heading names them, a short sentence among them does.
 */
export function pointsFrom(view: View, sentences: readonly Sentence[]): Candidate | undefined {
  const name = view.title ? undefined : namingSentence(sentences)
  const chosen = choose(
    view,
    sentences.filter(sentence => sentence !== name && canStandAsPoint(sentence)),
  )
  if (chosen.length < 2) return undefined
  const title = view.title ?? (name && withoutPoint(name.short))
  return {
    score: SCORE,
    at: Math.min(chosen[0]!.span.start, name?.span.start ?? Infinity),
    covers: [...(name ? [name] : []), ...chosen],
    blocks: [...new Set(chosen.map(sentence => sentence.where.block))],
    draft: { form: 'points', ...(title && { title }), items: chosen.map(sentence => sentence.short) },
  }
}

const MOST_WORDS_OF_A_NAME = 9
const FEWEST_WORDS_OF_A_NAME = 3

/** What speaks to the reader rather than of the matter names no page. */
const SPEAKS_TO_THE_READER =
  /^(?:without|please|thank|here|see|read|click|check|note|stay|join|contact|sign|enjoy|welcome)\b|\b(?:let[’']s|let us)\b/i

/** A short sentence that stands alone can name its page. */
function namingSentence(sentences: readonly Sentence[]): Sentence | undefined {
  return sentences
    .filter(
      ({ voice, leans, short }) =>
        voice === 'narrator' &&
        !leans &&
        !SPEAKS_TO_THE_READER.test(short.text) &&
        /\.$/.test(short.text) &&
        countWords(short.text) >= FEWEST_WORDS_OF_A_NAME &&
        countWords(short.text) <= MOST_WORDS_OF_A_NAME,
    )
    .sort((a, b) => b.score - a.score)[0]
}

function withoutPoint(words: Words): Words {
  return { ...words, text: words.text.replace(/\.$/, '') }
}

/** A sentence that can be a point: not too long, not a rest, and with its own subject. */
export function canStandAsPoint(sentence: Sentence): boolean {
  const count = countWords(sentence.short.text)
  return (
    sentence.voice === 'narrator' &&
    count >= FEWEST_WORDS_OF_A_POINT &&
    count <= MOST_WORDS_OF_A_POINT &&
    !/[:]$/.test(sentence.short.text)
  )
}

/** The best as far as they fit; one that leans on the sentence before it comes only with that sentence. */
function choose(view: View, sentences: readonly Sentence[]): Sentence[] {
  const chosen = new Set<Sentence>()
  let words = 0
  const take = (sentence: Sentence) => {
    const count = countWords(sentence.short.text)
    if (chosen.size === MOST_POINTS || words + count > MOST_WORDS) return
    chosen.add(sentence)
    words += count
  }
  for (const sentence of [...sentences].filter(({ leans }) => !leans).sort((a, b) => b.score - a.score)) take(sentence)
  for (const sentence of sentences.filter(({ leans }) => leans)) {
    const before = view.sentences[view.sentences.indexOf(sentence) - 1]
    if (before && chosen.has(before)) take(sentence)
  }
  return [...chosen].sort((a, b) => a.span.start - b.span.start)
}

/** Lists whose items are too many or too long for cards, a page of points each. */
export function listPoints(view: View): Candidate[] {
  return view.blocks.flatMap(({ index, block }) => {
    if (block.kind !== 'list') return []
    const items = block.items
      .map((item, part) => itemWords(view, index, part, wordsOf(item.passage)))
      .filter(words => words !== undefined)
    return pages(items)
      .slice(0, MOST_PAGES)
      .map((page, number): Candidate => ({
        score: SCORE_OF_A_LIST,
        at: block.span.start + number,
        covers: number === 0 ? view.sentences.filter(sentence => sentence.where.block === index) : [],
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

function pages(items: readonly Words[]): Words[][] {
  const made: Words[][] = []
  for (const item of items) {
    const last = made.at(-1)
    if (
      last &&
      last.length < MOST_ITEMS &&
      [...last, item].reduce((sum, words) => sum + countWords(words.text), 0) <= MOST_WORDS
    )
      last.push(item)
    else made.push([item])
  }
  return made
}
