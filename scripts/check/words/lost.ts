import type { Block } from '../../model/article.ts'
import type { Fact } from '../../model/fact.ts'
import { partsOf } from '../../model/passages.ts'
import type { Finding } from '../../model/rendering.ts'
import type { Passage } from '../../model/span.ts'
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
  return wholes(deck).flatMap(({ pieces, links }) => {
    const missing = pieces.filter(({ text }) => !all.includes(lettersOf(text)))
    const gone = links.filter(({ url }) => /^https?:/.test(url) && !source.includes(unescaped(url)))
    const kept = pieces.findLast(piece => lettersOf(piece.text) !== '' && !missing.includes(piece))
    if (kept) last = nearby(lettersOf(kept.text), last, deck.slides, held) ?? holder(lettersOf(kept.text)) ?? last
    if (!last || (missing.length === 0 && gone.length === 0)) return []
    return [told(missing.length > 0 ? missing : gone.map(({ url, start }) => ({ text: url, start })), last, deck)]
  })
}

interface Held {
  readonly letters: string
}

function heldBy(slide: ReadSlide): Held {
  return { letters: lettersOf(`${shownText(slide)}\n${wordsInNotes(slide.slide.notes ?? '')}`) }
}

const unescaped = (text: string) =>
  withHostsInSmallLetters(text)
    .replace(/\\([()])/g, '$1')
    // What an address is written with in a deck.
    .replace(/%(20|22|24|27|28|29|2a|3c|3e|5b|5c|5d|60|7b|7c|7d)/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replaceAll('&amp;', '&')

/** Hosts are the same in capitals and in small letters, which the deck has; what follows them is not. */
const withHostsInSmallLetters = (text: string) =>
  text.replace(/https?:\/\/[^/?#\s)\]<>"']*/gi, host => host.toLowerCase())

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

/** Words of the article that must be held as they are, with the offset at which they begin. */
interface Part {
  readonly text: string
  readonly start: number
}

interface Whole {
  readonly pieces: readonly Part[]
  readonly links: readonly { readonly url: string; readonly start: number }[]
}

/** The blocks of the article in reading order, each with its sentences, items, cells or lines. */
function wholes({ article: { article, facts } }: DeckAndArticle): readonly Whole[] {
  const sentences = grouped(
    facts.filter(fact => fact.type === 'sentence'),
    ({ where: { section, block, part } }) => `${section}:${block}:${part}`,
  )
  return article.sections.flatMap(({ blocks }, section) =>
    blocks.map((block, index) => ({
      pieces: piecesOf(block, (passage, part) => sentencesOf(passage, sentences.get(`${section}:${index}:${part}`))),
      links: partsOf(block).flatMap(({ links, span }) => links.map(({ url }) => ({ url, start: span.start }))),
    })),
  )
}

/** A passage's sentences; the whole where they do not cover it. */
function sentencesOf(passage: Passage, facts: readonly Fact[] | undefined): readonly Part[] {
  const { text } = passage
  const found = (facts ?? []).map(({ from, to, span }) => ({ text: text.slice(from, to), start: span.start }))
  const isWhole = lettersOf(found.map(part => part.text).join(' ')) === lettersOf(text)
  return isWhole ? found : [whole(passage)]
}

const whole = ({ text, span }: Passage): Part => ({ text, start: span.start })

function piecesOf(block: Block, split: (passage: Passage, part: number) => readonly Part[]): readonly Part[] {
  const { start } = block.span
  switch (block.kind) {
    case 'table':
      return [block.header, ...block.rows].flat().map(whole)
    case 'code':
      return block.value.split('\n').map(text => ({ text, start }))
    case 'image':
      return [block.alt, block.caption].flatMap(words => (words ? [{ text: words.text, start }] : []))
    case 'extract':
      return [...block.passages.flatMap(split), ...(block.attribution ? [whole(block.attribution)] : [])]
    default:
      return partsOf(block).flatMap(split)
  }
}

function told(missing: readonly Part[], slide: ReadSlide, { article }: DeckAndArticle): Finding {
  const [first] = missing as [Part]
  const more = missing.length > 1 ? ` and ${missing.length - 1} more of this passage` : ''
  const place = placeIn(article, article.lineOf(first.start))
  const message = `Neither a slide nor the notes have “${shortened(first.text, 100)}”${more} (${place})`
  const todo = 'Put it on a slide or into the notes, or accept that it is left out.'
  return findingAt(slide, slide.slide.line, { severity: 'warning', rule: 'lost', message, todo })
}
