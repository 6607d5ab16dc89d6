import type { Finding } from '../../model/rendering.ts'
import { tokensOf } from './fold.ts'
import { nearestPassage } from './nearest-passage.ts'
import type { Piece } from './piece.ts'
import { findingAt, placeIn, shortened } from './rule.ts'
import type { ArticleRule, DeckAndArticle } from './rule.ts'
import type { ReadSlide } from './slide.ts'

/** Quotations on a slide that do not stand in the article word for word. */
export const quotation: ArticleRule = deck =>
  deck.slides.flatMap(slide =>
    slide.pieces.flatMap(piece =>
      quotationsIn(piece).flatMap(({ text, from }) => findingsIn(text, from, piece, slide, deck)),
    ),
  )

interface Quoted {
  readonly text: string
  readonly from: number
}

const MARKS =
  /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|»([^«»]+)«|「([^「」]+)」|『([^『』]+)』|(?<![\p{L}\p{N}])"([^"]+)"/gu
/** Fewer words in quotation marks are a name or a phrase; scripts without spaces count letters. */
const FEWEST = 4

function quotationsIn({ kind, text, prose, quoted }: Piece): readonly Quoted[] {
  if (kind === 'code') return []
  if (quoted) return [{ text, from: 0 }]
  return [...prose.matchAll(MARKS)].flatMap(match => {
    const words = match.slice(1).find(part => part !== undefined)!
    const isLong =
      tokensOf(words).length >= (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(words) ? 2 : 1) * FEWEST
    return isLong
      ? [{ text: text.slice(match.index + 1, match.index + match[0].length - 1), from: match.index + 1 }]
      : []
  })
}

/** What is left out of a quotation, or put in by whom quotes. */
const CUT = /\s*(?:[[(]?(?:…|\.\.\.)[\])]?|\[[^\]]*\])\s*/

function findingsIn(
  text: string,
  from: number,
  piece: Piece,
  slide: ReadSlide,
  deck: DeckAndArticle,
): readonly Finding[] {
  const part = text.split(CUT).find(words => tokensOf(words).length > 0 && !isVerbatim(words, deck))
  if (part === undefined) return []
  const near = nearestPassage(part, deck.article, slide.source)
  const at = piece.lineOf(from + Math.max(0, text.indexOf(part)) + (near?.at ?? 0))
  const message = near
    ? `The quotation has ${marked(near.here)} where the article has ${marked(near.there)}: “${near.passage}” (${placeIn(deck.article, near.line)})`
    : `The quotation “${shortened(part)}” is not in the article`
  const todo = 'Quote the article word for word, or take the quotation marks away.'
  return [findingAt(slide, at, { severity: 'error', rule: 'quotation', message, todo })]
}

function isVerbatim(words: string, { article }: DeckAndArticle): boolean {
  return (article.letters.find(words) ?? article.spoken.find(words)) !== undefined
}

function marked(words: string): string {
  return words === '' ? 'nothing' : `“${shortened(words, 80)}”`
}
