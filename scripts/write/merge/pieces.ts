import { parse } from 'yaml'
import { remember } from '../../model/remember.ts'
import { splitSlides } from '../slide-text.ts'
import type { SlidePart } from '../slide-text.ts'

/** A slide as the merge sees it: white space between its parts stands apart from them. */
export interface Piece {
  readonly separator: string
  readonly frontmatter: string
  /** Without line ends and empty lines at its end. */
  readonly body: string
  /** White space between body and notes. */
  readonly gap: string
  /** Without white space at its end. */
  readonly notes: string
  /** White space after the last of it. */
  readonly end: string
  /** What `id` its frontmatter gives. */
  readonly id: string | undefined
  readonly layout: string | undefined
  /** The name that links to the slide use. */
  readonly alias: string | undefined
}

/** A deck as pieces, with what stands after the last of them. */
export interface Pieces {
  readonly pieces: readonly Piece[]
  readonly after: string
}

/** Nothing for a text that does not exist. */
export function piecesOf(text: string | undefined): Pieces {
  if (!text) return { pieces: [], after: '' }
  const parts = splitSlides(text)
  return { pieces: parts.map(pieceOf), after: parts.at(-1)?.after ?? '' }
}

/** What a deck's headmatter gives for one key; nothing where it cannot be read. */
export function headmatterValue(text: string, key: string): unknown {
  const [first] = splitSlides(text)
  return first && keysOf(first.frontmatter)[key]
}

/** The slide's text without what stands around it. */
export function textOf({ frontmatter, body, gap, notes }: Piece): string {
  return frontmatter + body + gap + notes
}

/** Of white space what stands before its first line end: spaces at the end of a line. */
export function restOfLine(space: string): string {
  return /^[^\n]*/.exec(space)![0]
}

function pieceOf({ separator, frontmatter, body, notes }: SlidePart): Piece {
  const [core, space] = cutLines(body)
  const [words, end] = cutEnd(notes)
  const keys = keysOf(frontmatter)
  return {
    separator,
    frontmatter,
    body: core,
    notes: words,
    id: nameOf(keys['id']),
    layout: nameOf(keys['layout']),
    alias: nameOf(keys['routeAlias']),
    ...(notes ? { gap: space, end } : { gap: '', end: space }),
  }
}

/** Spaces at the end of the last line belong to it. */
function cutLines(text: string): [core: string, space: string] {
  const [core, space] = cutEnd(text)
  const rest = core === '' ? '' : restOfLine(space)
  return [core + rest, space.slice(rest.length)]
}

function cutEnd(text: string): [core: string, space: string] {
  const core = text.trimEnd()
  return [core, text.slice(core.length)]
}

const fences = /^\s*(?:---|```ya?ml)[^\n]*\n|(?:---|```)[^\n]*\s*$/g

/** Broken YAML gives no keys: the slide is then known by its words. */
const keysOf = remember((frontmatter): Readonly<Record<string, unknown>> => {
  try {
    const data: unknown = parse(frontmatter.replace(fences, ''), { logLevel: 'silent' })
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}, 500)

function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
