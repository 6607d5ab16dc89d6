import type { Block } from '../../model/article.ts'
import type { Fact } from '../../model/fact.ts'
import { partsOf } from '../../model/passages.ts'
import type { Finding } from '../../model/rendering.ts'
import type { Link, Passage, Span } from '../../model/span.ts'
import { lettersOf } from './fold.ts'
import { grouped } from './group.ts'
import { findingAt, placeIn, shortened } from './rule.ts'
import type { ArticleRule, DeckAndArticle } from './rule.ts'
import { shownText } from './slide.ts'
import type { ReadSlide } from './slide.ts'
import { wordsInNotes } from './notes.ts'

/** What of the article neither a slide nor its notes hold, one finding for each block; headings are free. */
export const lost: ArticleRule = deck => {
  const held = deck.slides.map(heldBy)
  const all = held.map(({ letters }) => letters).join('\n')
  const source = deck.slides.map(({ slide }) => unescaped(slide.source)).join('\n')
  const holder = (letters: string) => deck.slides[held.findIndex(slide => slide.letters.includes(letters))]
  let last = deck.slides[0]
  return wholes(deck).flatMap(({ span, pieces, links }) => {
    const missing = pieces.filter(piece => !all.includes(lettersOf(piece)))
    const gone = links.filter(({ url }) => /^https?:/.test(url) && !source.includes(unescaped(url)))
    const kept = pieces.findLast(piece => lettersOf(piece) !== '' && !missing.includes(piece))
    if (kept) last = nearby(lettersOf(kept), last, deck.slides, held) ?? holder(lettersOf(kept)) ?? last
    if (!last || (missing.length === 0 && gone.length === 0)) return []
    return [told(missing.length > 0 ? missing : gone.map(({ url }) => url), span, last, deck)]
  })
}

interface Held {
  readonly letters: string
}

function heldBy(slide: ReadSlide): Held {
  return { letters: lettersOf(`${shownText(slide)}\n${wordsInNotes(slide.slide.notes ?? '')}`) }
}

const unescaped = (text: string) =>
  text
    .replace(/%28|\\\(/g, '(')
    .replace(/%29|\\\)/g, ')')
    .replaceAll('&amp;', '&')

/** The first slide from the last one on that holds words: the same sentence may stand on several. */
function nearby(
  letters: string,
  last: ReadSlide | undefined,
  slides: readonly ReadSlide[],
  held: readonly Held[],
): ReadSlide | undefined {
  const from = last ? slides.indexOf(last) : 0
  const found = held.findIndex((slide, index) => index >= from && slide.letters.includes(letters))
  return slides[found]
}

interface Whole {
  readonly span: Span
  /** Each must be held as it is. */
  readonly pieces: readonly string[]
  readonly links: readonly Link[]
}

/** The blocks of the article in reading order, each with its sentences, items, cells or lines. */
function wholes({ article: { article, facts } }: DeckAndArticle): readonly Whole[] {
  const sentences = grouped(
    facts.filter(fact => fact.type === 'sentence'),
    ({ where: { section, block, part } }) => `${section}:${block}:${part}`,
  )
  return article.sections.flatMap(({ blocks }, section) =>
    blocks.map((block, index) => ({
      span: block.span,
      pieces: piecesOf(block, (passage, part) => sentencesOf(passage, sentences.get(`${section}:${index}:${part}`))),
      links: partsOf(block).flatMap(passage => passage.links),
    })),
  )
}

/** A passage's sentences; the whole where they do not cover it. */
function sentencesOf({ text }: Passage, facts: readonly Fact[] | undefined): readonly string[] {
  const found = (facts ?? []).map(({ from, to }) => text.slice(from, to))
  return lettersOf(found.join(' ')) === lettersOf(text) ? found : [text]
}

function piecesOf(block: Block, split: (passage: Passage, part: number) => readonly string[]): readonly string[] {
  switch (block.kind) {
    case 'table':
      return [block.header, ...block.rows].flatMap(row => row.map(cell => cell.text))
    case 'code':
      return block.value.split('\n')
    case 'image':
      return [block.alt?.text ?? '', block.caption?.text ?? '']
    default:
      return [
        ...partsOf(block).flatMap(split),
        ...(block.kind === 'extract' && block.attribution ? [block.attribution.text] : []),
      ]
  }
}

function told(missing: readonly string[], span: Span, slide: ReadSlide, { article }: DeckAndArticle): Finding {
  const more = missing.length > 1 ? ` and ${missing.length - 1} more of this passage` : ''
  const words = shortened(missing[0]!, 100)
  const message = `Neither a slide nor the notes have “${words}”${more} (${placeIn(article, article.lineOf(span.start))})`
  const todo = 'Put it on a slide or into the notes, or accept that it is left out.'
  return findingAt(slide, slide.slide.line, { severity: 'warning', rule: 'lost', message, todo })
}
