import type { Finding } from '../../model/rendering.ts'
import { vocabularyFor } from '../../model/vocabulary.ts'
import { capitalisedIn, isTitleCase } from './capitals.ts'
import type { Capitalised, Run } from './capitals.ts'
import { tokensOf } from './fold.ts'
import type { Piece } from './piece.ts'
import { findingAt, placeIn } from './rule.ts'
import type { ArticleRule, DeckAndArticle } from './rule.ts'
import type { ReadSlide } from './slide.ts'

/** Names on a slide that the article does not have: of people, places, makes. */
export const name: ArticleRule = deck =>
  deck.slides.flatMap(slide =>
    slide.pieces.flatMap(piece => {
      if (PEOPLE.has(piece.key ?? '')) return person(piece, slide, deck)
      // Quotations are compared word for word.
      return piece.kind === 'code' || piece.quoted || !CAPITALS.test(deck.lang) ? [] : inText(piece, slide, deck)
    }),
  )

/** Languages in which a capital within a sentence is the mark of a name. */
const CAPITALS = /^(?:en|fr|es|it|pt|nl|ca|ro|pl|cs|sk|sl|hr|da|sv|nb|nn|no|fi|hu|tr|ru|uk|bg|el)\b/i

/** Fields that name people and what they are. */
const PEOPLE: ReadonlySet<string> = new Set(['speaker', 'role', 'author', 'byline', 'attribution'])

function person(piece: Piece, slide: ReadSlide, deck: DeckAndArticle): readonly Finding[] {
  const { text } = piece
  if (!/\p{L}/u.test(text)) return []
  const isKnown = tokensOf(text).every(token => deck.article.words.has(token.text)) || deck.article.letters.find(text)
  return isKnown ? [] : [unknown(text, 0, piece, slide, deck)]
}

function inText(piece: Piece, slide: ReadSlide, deck: DeckAndArticle): readonly Finding[] {
  const saysNothing = isTitleCase(piece.prose, piece.kind === 'heading' ? 0.6 : 0.8)
  return capitalisedIn(piece.prose).flatMap(run => {
    const strange = run.words.filter(word => isStrange(word, run, saysNothing, deck))
    const text = piece.text.slice(run.from, run.to)
    return strange.length === 0 ? [] : [unknown(text, run.from, piece, slide, deck)]
  })
}

function isStrange({ text, begins }: Capitalised, run: Run, saysNothing: boolean, deck: DeckAndArticle): boolean {
  if (isKnown(text, deck) || NO_NAMES.test(text)) return false
  if (begins || saysNothing) return isMisspelt(text, deck)
  return run.words.length > 1 || !/^\p{Lu}{1,6}s?$/u.test(text)
}

/** Days and months have a capital and are no names. */
const NO_NAMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|I)$/

function isKnown(text: string, { article: { words }, lang }: DeckAndArticle): boolean {
  const own = Object.values(vocabularyFor(lang)).includes(text)
  return (
    own ||
    tokensOf(text).every(({ text: word }) => word.length < 2 || words.has(word) || words.has(word.replace(/e?s$/, '')))
  )
}

/** A word whose capital says nothing is taken for a name only if it is one of the article's but for a letter or two. */
function isMisspelt(text: string, { names }: DeckAndArticle): boolean {
  const within = text.length >= 8 ? 2 : 1
  return text.length >= 5 && names.nearest(text, within) !== undefined
}

function unknown(text: string, from: number, piece: Piece, slide: ReadSlide, deck: DeckAndArticle): Finding {
  const near = deck.names.nearest(text, Math.max(2, Math.floor(text.length / 2)))
  const nearest = near ? `; the nearest is “${near.name}” (${placeIn(deck.article, near.line)})` : ''
  const message = `The article does not name “${text}”${nearest}`
  const todo = 'Write the name as the article has it, or see to it that it is right.'
  return findingAt(slide, piece.lineOf(from), { severity: 'warning', rule: 'name', message, todo })
}
