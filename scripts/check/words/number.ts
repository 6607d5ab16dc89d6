import type { Finding } from '../../model/rendering.ts'
import type { Mention } from './article-figures.ts'
import { figuresIn, precise } from './figures.ts'
import type { Figure } from './figures.ts'
import { AMOUNTS } from './frontmatter.ts'
import { besideLabel, inSentence } from './misplaced.ts'
import type { Piece } from './piece.ts'
import { findingAt, placeIn } from './rule.ts'
import type { ArticleRule, DeckAndArticle } from './rule.ts'
import type { ReadSlide } from './slide.ts'

const TODO = 'Write the number as the article has it, or take it away.'

/** Numbers on a slide that the article does not have, or has another in place of; chart data included. */
export const number: ArticleRule = deck =>
  deck.slides.flatMap(slide => slide.pieces.flatMap(piece => findingsIn(piece, slide, deck)))

function findingsIn(piece: Piece, slide: ReadSlide, deck: DeckAndArticle): readonly Finding[] {
  const { key, quoted, entry } = piece
  // Quotations are compared word for word; a deck may have the date of the talk.
  if (quoted || (key === 'date' && entry === undefined)) return []
  if (key !== undefined && AMOUNTS.has(key)) return amount(piece, slide, deck)
  const figures = figuresIn(piece.prose, deck.lang)
  if (key === 'says' && figures.length === 0) return inWords(piece, slide, deck)
  const strange = figures.filter(figure => !deck.figures.has(figure))
  if (strange.length > 0) return strange.map(figure => wrong(figure, piece, slide, deck))
  const misplaced = key === 'says' ? besideLabel : inSentence
  return misplaced(figures, piece, slide, deck).map(({ figure, near }) =>
    findingOf(instead(figure.says, near, deck), figure, piece, slide),
  )
}

function findingOf(message: string, { from }: Figure, piece: Piece, slide: ReadSlide): Finding {
  return findingAt(slide, piece.lineOf(from), { severity: 'error', rule: 'number', message, todo: TODO })
}

function wrong(figure: Figure, piece: Piece, slide: ReadSlide, deck: DeckAndArticle): Finding {
  const near = deck.figures.nearest(figure, besides(piece, slide), slide.source)
  const none = `“${figure.says}” is not in the article, which has no numbers`
  return findingOf(near ? told(figure.says, near, slide, deck) : none, figure, piece, slide)
}

function told(says: string, near: Mention, { source }: ReadSlide, deck: DeckAndArticle): string {
  const isThere = source && near.line >= source.first && near.line <= source.last
  if (isThere) return instead(says, near, deck)
  return `“${says}” is not in the article; the nearest is “${near.says}” (${placeIn(deck.article, near.line)})`
}

function instead(says: string, near: Mention, { article }: DeckAndArticle): string {
  return `The slide has “${says}” where the article has “${near.says}” (${placeIn(article, near.line)})`
}

/** What stands beside a number: the words of its own piece, and the others of its datum. */
function besides(piece: Piece, { pieces }: ReadSlide): string {
  const others = piece.entry === undefined ? [] : pieces.filter(({ entry }) => entry === piece.entry)
  return [piece, ...others].map(({ text }) => text).join(' ')
}

/** `hundreds of thousands`: an amount in words is the article's word for word. */
function inWords(piece: Piece, slide: ReadSlide, { article }: DeckAndArticle): readonly Finding[] {
  if (!/\p{L}/u.test(piece.text) || article.letters.find(piece.text)) return []
  const message = `The article does not say “${piece.text}”`
  return [findingAt(slide, piece.lineOf(0), { severity: 'error', rule: 'number', message, todo: TODO })]
}

/** Where a number is drawn must agree with what is shown for it; without that, with the article. */
function amount(piece: Piece, slide: ReadSlide, deck: DeckAndArticle): readonly Finding[] {
  const value = Number(piece.text.replaceAll('_', ''))
  if (Number.isNaN(value)) return []
  const beside = piece.key === 'beforeValue' ? 'before' : 'says'
  const says = slide.pieces.find(({ key, entry }) => key === beside && entry === piece.entry)
  const fitting = says ? amountsOf(says.text, deck) : []
  if (!says || fitting.length === 0)
    return deck.figures.hasValue(value) ? [] : [wrong(bareFigure(piece, value), piece, slide, deck)]
  if (fitting.some(other => precise(Math.abs(other)) === precise(Math.abs(value)))) return []
  const message = `“${piece.key}: ${piece.text}” does not agree with “${beside}: ${says.text}” beside it`
  const todo = `Set “${piece.key}” to ${fitting[0]}, or correct “${beside}”.`
  return [findingAt(slide, piece.lineOf(0), { severity: 'error', rule: 'number', message, todo })]
}

/** The values that an amount may have as it is written; none for one in words that the article does not say. */
function amountsOf(says: string, { figures, lang }: DeckAndArticle): readonly number[] {
  const read = figuresIn(says, lang).flatMap(({ value, bare }) => (bare === undefined ? [value] : [value, bare]))
  return [...figures.valuesOf(says), ...read]
}

function bareFigure({ text }: Piece, value: number): Figure {
  return { says: text, from: 0, to: text.length, value: Math.abs(value), unit: '' }
}
