import type { DrawnItem, DrawnSlide, DrawnStroke, DrawnText } from '../../model/drawn.ts'
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

/**
 * What stands on a slide, with the items of ruled lists as texts of their own: as one text they would run across their
 * rules as soon as one of them has a line more or less than the deck gave it.
 */
export function partsOf(slide: DrawnSlide): {
  readonly items: readonly DrawnItem[]
  readonly body: ReadonlySet<DrawnItem>
} {
  const rules = slide.items.flatMap(item => (item.kind === 'stroke' && item.box.height < 1 ? [item] : []))
  const main = bodyOf(slide)
  const body = new Set<DrawnItem>()
  const items = slide.items.flatMap((item): readonly DrawnItem[] => {
    const pieces = item.kind === 'text' ? splitAt(item, rules) : [item]
    if (item === main) for (const piece of pieces) body.add(piece)
    return pieces
  })
  return { items, body }
}

function splitAt(text: DrawnText, rules: readonly DrawnStroke[]): readonly DrawnText[] {
  const { paragraphs, order } = text
  const ruled = paragraphs.some(({ box }, index) => {
    const end = paragraphs[index - 1]?.box
    const between = (y: number) => end !== undefined && y > end.y + end.height / 2 && y < box.y + box.height / 2
    return rules.some(
      rule => between(rule.box.y) && rule.box.x < box.x + box.width && rule.box.x + rule.box.width > box.x,
    )
  })
  if (!ruled || text.role !== 'list') return [text]
  return paragraphs.map((paragraph, index) => ({
    ...text,
    order: order + index / 1000,
    box: paragraph.box,
    paragraphs: [paragraph],
  }))
}

/** The text that stands under a slide's title in the outline: its list, else its quotation, else its longest text. */
function bodyOf(slide: DrawnSlide): DrawnText | undefined {
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
