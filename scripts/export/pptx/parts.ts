import type { DrawnSlide, DrawnText } from '../../model/drawn.ts'
import type { DeckSlide } from '../../model/rendering.ts'
import { plainTitle } from '../outline.ts'

/** The words of a text, its paragraphs apart. */
export function wordsOf({ paragraphs }: DrawnText): string {
  return paragraphs
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const textsOf = ({ items }: DrawnSlide) => items.flatMap(item => (item.kind === 'text' ? [item] : []))

/** The text that stands under a slide's title in the outline: its list, else its quotation, else its longest text. */
export function bodyOf(slide: DrawnSlide): DrawnText | undefined {
  const texts = textsOf(slide).filter(({ role }) => role === 'list' || role === 'quotation' || role === 'text')
  const longest = texts.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0]
  const list = texts.find(({ role, paragraphs }) => role === 'list' && paragraphs.length > 1)
  return list ?? texts.find(({ role }) => role === 'quotation') ?? longest
}

/** The title of a slide that shows none: the one that its frontmatter gives it, else its first words, else its number. */
export function titleFor(slide: DeckSlide, drawn: DrawnSlide): string {
  if (slide.title?.trim()) return plainTitle(slide)
  const [first] = textsOf(drawn).filter(({ role }) => role !== 'number')
  const words = first ? wordsOf(first) : drawn.words
  return /^.{1,80}(?=\s|$)/s.exec(words)?.[0] ?? String(slide.no)
}
