import type { DeckSlide } from '../../model/rendering.ts'
import { bodyOf } from './body.ts'
import { frontmatterOf } from './frontmatter.ts'
import { blanked } from './piece.ts'
import type { Piece } from './piece.ts'

/** A slide with what it shows. */
export interface ReadSlide {
  readonly slide: DeckSlide
  readonly fields: Readonly<Record<string, unknown>>
  /** In the order of its source. */
  readonly pieces: readonly Piece[]
  /** Addresses of its pictures and pages, and the components that it has. */
  readonly things: readonly string[]
  /** The lines of the article that it says it was made of. */
  readonly source?: { readonly first: number; readonly last: number }
}

/** Fields that put a picture or a page on a slide. */
const FILLS = ['image', 'background', 'url', 'src', 'video']

/** Reads what a slide shows; its notes are no part of that. */
export function readSlide(slide: DeckSlide): ReadSlide {
  const { fields, pieces, length } = frontmatterOf(slide.source, slide.line)
  const rest = slide.source.slice(length)
  const body = bodyOf(
    blanked(slide.source.slice(0, length)) + withoutNotes(rest),
    slide.line,
    fields['quoted'] === true,
  )
  const source = /:(\d+)(?:-(\d+))?$/.exec(String(fields['source'] ?? ''))
  const lines = source && { first: Number(source[1]), last: Number(source[2] ?? source[1]) }
  const things = [...FILLS.map(key => fields[key]).filter(value => typeof value === 'string'), ...body.things]
  return { slide, fields, pieces: [...pieces, ...body.pieces], things, ...(lines && { source: lines }) }
}

/** The last comment holds a slide's notes, whatever Markdown takes it for. */
function withoutNotes(text: string): string {
  const last = [...text.matchAll(/<!--[\s\S]*?-->/g)].at(-1)
  return last && text.slice(last.index + last[0].length).trim() === '' ? text.slice(0, last.index) : text
}

/** All words that a slide shows. */
export function shownText({ pieces }: ReadSlide): string {
  return pieces.map(({ text }) => text).join('\n')
}
