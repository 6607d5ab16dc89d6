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
 * until the next. `pageOf` tells the page, from 0, on which a slide (from 1) begins.
 */
export function outlineOf(slides: readonly DeckSlide[], pageOf = (no: number) => no - 1): readonly OutlineEntry[] {
  const top: OutlineEntry[] = []
  let inside = top
  for (const slide of slides) {
    const children: OutlineEntry[] = []
    const entry = { title: plainTitle(slide), page: pageOf(slide.no), children }
    if (OPENING.has(slide.layout ?? '')) {
      top.push(entry)
      inside = children
    } else if (CLOSING.has(slide.layout ?? '')) {
      top.push(entry)
      inside = top
    } else inside.push(entry)
  }
  return top
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
