import { diffIndices } from 'node-diff3'
import type { Mention } from './article-figures.ts'
import { figuresIn } from './figures.ts'
import type { Figure } from './figures.ts'
import { tokensOf } from './fold.ts'
import type { Token } from './fold.ts'
import { nearestWindow } from './nearest-passage.ts'
import type { Piece } from './piece.ts'
import type { DeckAndArticle } from './rule.ts'
import type { ReadSlide } from './slide.ts'

// A number that the article has, but of something else: the sentence or the label that it stands in has another there.

/** A number, and the one that the article has in its place. */
export interface Misplaced {
  readonly figure: Figure
  readonly near: Mention
}

/** So many of a sentence's words must be the article's for it to be taken for one of the article's own. */
const ALIKE = 0.7
/** Fewer words are no sentence. */
const FEWEST = 5

/** The numbers of a piece for which the article has others in an otherwise alike sentence, with those. */
export function inSentence(
  found: readonly Figure[],
  { prose, kind }: Piece,
  { source }: ReadSlide,
  { article, figures }: DeckAndArticle,
): readonly Misplaced[] {
  const wanted = found.length > 0 && kind !== 'code' ? tokensOf(prose) : []
  if (wanted.length < FEWEST) return []
  const window = nearestWindow(wanted, article.likely, source)
  if (!window || window.share < ALIKE) return []
  const there = figures.mentionsIn(window.part)
  return found.flatMap(figure => {
    const near = there.some(mention => isSame(mention, figure)) ? undefined : exchanged(figure, wanted, there)
    return near ? [{ figure, near }] : []
  })
}

const isSame = (mention: Pick<Figure, 'value' | 'unit'>, figure: Figure) =>
  mention.value === figure.value && mention.unit === figure.unit

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

/** The numbers of a datum for which the article has others beside its label, with those. */
export function besideLabel(
  found: readonly Figure[],
  piece: Piece,
  { pieces }: ReadSlide,
  { figures, lang }: DeckAndArticle,
): readonly Misplaced[] {
  const label = pieces.find(({ key, entry }) => key === 'label' && entry === piece.entry && entry !== undefined)
  const words = textsOf(tokensOf(label?.text ?? ''))
  if (words.length === 0) return []
  const beside = figures.mentions.filter(({ around }) => words.every(word => around.has(word)))
  // Told of the same thing twice, once for each circumstance, of which the second sentence may have another name for it.
  const isToldAgain = pieces.filter(({ key, text }) => key === 'label' && text === label!.text).length > 1
  const own = isToldAgain
    ? pieces.filter(({ key }) => key === 'sentence').flatMap(({ text }) => figuresIn(text, lang))
    : []
  const named = pieces.some(({ key, text, entry }) => isBeside(key, entry, piece) && UNIT.test(text))
  return found.flatMap(figure => {
    const bare = named ? undefined : withUnit(figure, figures.mentions)
    if (bare) return [{ figure, near: bare }]
    if (own.some(there => isSame(there, figure))) return []
    if (beside.some(({ value, bare }) => value === figure.value || bare === figure.value)) return []
    if (figures.mentions.some(mention => isSame(mention, figure) && standsIn(words, mention))) return []
    const near = beside.find(({ unit, value }) => unit === figure.unit && isLike(value, figure.value))
    return near ? [{ figure, near }] : []
  })
}

/** Whether the words stand right around a number, in their order: longer ones reach beyond what counts as beside it. */
function standsIn(words: readonly string[], { part, from, to }: Mention): boolean {
  const before = textsOf(part.tokens.filter(token => token.to <= from)).slice(-words.length)
  const after = textsOf(part.tokens.filter(token => token.from >= to)).slice(0, words.length)
  return words.some((_, at) => isCutAt(at, words, before, after)) || isCutAt(words.length, words, before, after)
}

function isCutAt(at: number, words: readonly string[], before: readonly string[], after: readonly string[]): boolean {
  const around = [...before.slice(before.length - at), ...after.slice(0, words.length - at)]
  return around.length === words.length && around.every((word, index) => word === words[index])
}

/** The label or the measure may give the unit. */
const UNIT = /[%％]|per ?cent|\p{Sc}/iu
const isBeside = (key: string | undefined, entry: string | undefined, piece: Piece) =>
  key === 'measure' || (key === 'label' && entry === piece.entry)

/** A number that the article writes with its unit only, where the slide has none. */
function withUnit({ value, unit }: Figure, mentions: readonly Mention[]): Mention | undefined {
  const same = unit === '' ? mentions.filter(mention => mention.value === value) : []
  return same.every(mention => mention.unit !== '') ? same[0] : undefined
}

/** A hundred times as much is a number of something else. */
const isLike = (a: number, b: number) => Math.abs(Math.log10((a + 1) / (b + 1))) < 2
