import type { Finding } from '../../model/rendering.ts'
import type { Mention } from './article-figures.ts'
import { figuresIn, precise } from './figures.ts'
import type { Figure } from './figures.ts'
import type { Piece } from './piece.ts'
import { findingAt, placeIn } from './rule.ts'
import type { ArticleRule, DeckAndArticle } from './rule.ts'
import type { ReadSlide } from './slide.ts'

const TODO = 'Write the number as the article has it, or take it away.'

/** Numbers on a slide that the article does not have, chart data included. */
export const number: ArticleRule = deck =>
  deck.slides.flatMap(slide => slide.pieces.flatMap(piece => findingsIn(piece, slide, deck)))

function findingsIn(piece: Piece, slide: ReadSlide, deck: DeckAndArticle): readonly Finding[] {
  const { key, text } = piece
  if (key === 'date' && text === deck.article.article.meta.date?.text) return []
  if (key === 'value' || key === 'high' || key === 'low') return amount(piece, slide, deck)
  const figures = figuresIn(piece.prose, deck.lang)
  if (key === 'says' && figures.length === 0) return inWords(piece, slide, deck)
  return figures.filter(figure => !deck.figures.has(figure)).map(figure => wrong(figure, piece, slide, deck))
}

function wrong(figure: Figure, piece: Piece, slide: ReadSlide, deck: DeckAndArticle): Finding {
  const near = deck.figures.nearest(figure, besides(piece, slide), slide.source)
  const message = near
    ? told(figure.says, near, slide, deck)
    : `“${figure.says}” is not in the article, which has no numbers`
  return findingAt(slide, piece.lineOf(figure.from), { severity: 'error', rule: 'number', message, todo: TODO })
}

function told(says: string, near: Mention, { source }: ReadSlide, { article }: DeckAndArticle): string {
  const place = placeIn(article, near.line)
  const isThere = source && near.line >= source.first && near.line <= source.last
  return isThere
    ? `The slide has “${says}” where the article has “${near.says}” (${place})`
    : `“${says}” is not in the article; the nearest is “${near.says}” (${place})`
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
  const says = slide.pieces.find(({ key, entry }) => key === 'says' && entry === piece.entry)
  const figures = says ? figuresIn(says.text, deck.lang) : []
  if (!says || (figures.length === 0 && deck.figures.valuesOf(says.text).length === 0))
    return deck.figures.hasValue(value) ? [] : [wrong(bareFigure(piece, value), piece, slide, deck)]
  const fitting = [
    ...figures.flatMap(figure => [figure.value, figure.bare ?? figure.value]),
    ...deck.figures.valuesOf(says.text),
  ]
  if (fitting.some(amount => precise(Math.abs(amount)) === precise(Math.abs(value)))) return []
  const message = `“${piece.key}: ${piece.text}” does not agree with “says: ${says.text}” beside it`
  const todo = `Set “${piece.key}” to ${fitting[0]}, or correct “says”.`
  return [findingAt(slide, piece.lineOf(0), { severity: 'error', rule: 'number', message, todo })]
}

function bareFigure({ text }: Piece, value: number): Figure {
  return { says: text, from: 0, to: text.length, value: Math.abs(value), unit: '' }
}
