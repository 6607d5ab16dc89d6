import { diffIndices } from 'node-diff3'
import type { Mention } from './article-figures.ts'
import type { Figure } from './figures.ts'
import { tokensOf } from './fold.ts'
import type { Token } from './fold.ts'
import { nearestWindow } from './nearest-passage.ts'
import type { Piece } from './piece.ts'
import type { DeckAndArticle } from './rule.ts'
import type { ReadSlide } from './slide.ts'

// A number that the article has, but of something else: the sentence or the label that it stands in has another there.

/** So many of a sentence's words must be the article's for it to be taken for one of the article's own. */
const ALIKE = 0.7
/** Fewer words are no sentence. */
const FEWEST = 5

/** What the article has in place of a number in an otherwise alike sentence; nothing where it has that number. */
export function inSentence(
  figure: Figure,
  { prose, kind }: Piece,
  { source }: ReadSlide,
  { article, figures }: DeckAndArticle,
): Mention | undefined {
  const wanted = tokensOf(prose)
  if (kind === 'code' || wanted.length < FEWEST) return undefined
  const window = nearestWindow(wanted, article.likely, source)
  if (!window || window.share < ALIKE) return undefined
  const there = figures.mentions.filter(({ part }) => part === window.part)
  return there.some(mention => isSame(mention, figure)) ? undefined : exchanged(figure, wanted, there)
}

const isSame = (mention: Figure, figure: Figure) => mention.value === figure.value && mention.unit === figure.unit

/** The number at the same place between the words that both sentences have. */
function exchanged(figure: Figure, wanted: readonly Token[], there: readonly Mention[]): Mention | undefined {
  const same = there.find(({ value }) => value === figure.value)
  if (same) return same
  const tokens = there[0]?.part.tokens ?? []
  const place = diffIndices(textsOf(wanted), textsOf(tokens)).find(({ buffer1: [at, length] }) =>
    wanted.slice(at, at + length).some(token => meets(token, figure)),
  )
  const cut = place ? tokens.slice(place.buffer2[0], place.buffer2[0] + place.buffer2[1]) : []
  return there.find(mention => cut.some(token => meets(token, mention)))
}

const textsOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text)
const meets = (token: Token, { from, to }: Figure) => token.from < to && token.to > from

/** What the article has for a label in place of a number beside it; nothing where it has that number with it. */
export function besideLabel(
  figure: Figure,
  piece: Piece,
  { pieces }: ReadSlide,
  { figures }: DeckAndArticle,
): Mention | undefined {
  const label = pieces.find(({ key, entry }) => key === 'label' && entry === piece.entry && entry !== undefined)
  const words = textsOf(tokensOf(label?.text ?? ''))
  if (words.length === 0) return undefined
  const beside = figures.mentions.filter(({ around }) => words.every(word => around.has(word)))
  if (beside.some(({ value, bare }) => value === figure.value || bare === figure.value)) return undefined
  return beside.find(({ unit, value }) => unit === figure.unit && isLike(value, figure.value))
}

/** A hundred times as much is a number of something else. */
const isLike = (a: number, b: number) => Math.abs(Math.log10((a + 1) / (b + 1))) < 2
