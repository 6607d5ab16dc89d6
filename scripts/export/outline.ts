import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import type { DeckSlide } from '../model/rendering.ts'

/** An entry of a PDF's table of contents. */
export interface OutlineEntry {
  readonly title: string
  /** From 0. */
  readonly page: number
  readonly children: readonly OutlineEntry[]
}

/**
 * One entry for every slide, named by its title or else its number; slides that follow a section slide stand under it
 * until the next, and those with the name of one section above their titles under that name. `pageOf` tells the page,
 * from 0, on which a slide (from 1) begins.
 */
export function outlineOf(slides: readonly DeckSlide[], pageOf = (no: number) => no - 1): readonly OutlineEntry[] {
  const top: Entry[] = []
  let inside = top
  for (const slide of slides) {
    const entry: Entry = { title: plainTitle(slide), page: pageOf(slide.no), children: [] }
    if (OPENING.has(slide.layout ?? '')) {
      top.push(entry)
      inside = entry.children
    } else if (CLOSING.has(slide.layout ?? '')) {
      top.push(entry)
      inside = top
    } else put(entry, slide, inside)
  }
  return top
}

type Entry = Omit<OutlineEntry, 'children'> & { readonly children: Entry[] }

/** Under the name that stands above the slide's title, which gets an entry of its own where the last is another. */
function put(entry: Entry, { kicker }: DeckSlide, inside: Entry[]): void {
  const name = kicker && plainText(kicker)
  const last = inside.at(-1)
  if (!name || (name === entry.title && last?.title !== name)) inside.push(entry)
  else if (last?.title === name) last.children.push(entry)
  else inside.push({ title: name, page: entry.page, children: [entry] })
}

const OPENING = new Set(['section'])

/** They end the last section without being part of it. */
const CLOSING = new Set(['closing', 'sources', 'end'])

/** A slide's title without the marks of Markdown and HTML, as it is read aloud; its number where it has none. */
export function plainTitle({ title, no }: Pick<DeckSlide, 'title' | 'no'>): string {
  const line = (title ?? '').replace(/\s+/g, ' ')
  return plainText(`# ${line}`) || String(no)
}

/** Markdown without its marks and without HTML, in one line. */
export function plainText(markdown: string): string {
  const blocks = fromMarkdown(markdown.trim()).children
  const texts = blocks.map(block => toString(block, { includeHtml: false, includeImageAlt: false }))
  return texts.join(' ').replace(/\s+/g, ' ').trim()
}
