import { dirname, join, relative, resolve } from 'node:path'
import { fieldsOf } from '../export/outline/field-blocks.ts'
import { exists, readBytes } from '../io/files.ts'
import type { DeckFacts, DeckSlide } from '../model/rendering.ts'
import { Trouble } from '../model/trouble.ts'
import { study } from '../pipeline.ts'
import type { Studied } from '../pipeline.ts'

/** The passage that a slide names as its origin. */
export interface Source {
  /** Seen from the deck's folder. */
  readonly path: string
  readonly lines?: readonly [first: number, last: number]
}

/** `source: article.md:12-14` of the slide, or the article of the slide before it that names one. */
export function sourceOf(slide: DeckSlide, slides: readonly DeckSlide[]): Source | undefined {
  const own = sourceIn(slide)
  const other = own ? undefined : slides.map(sourceIn).find(Boolean)
  return own ?? (other && { path: other.path })
}

function sourceIn(slide: DeckSlide): Source | undefined {
  const { source = '' } = fieldsOf(slide.source)
  const match = /^(?<path>.+?)(?::(?<first>\d+)(?:-(?<last>\d+))?)?$/.exec(String(source))
  if (!match?.groups) return undefined
  const { path, first, last } = match.groups
  return { path: path!, ...(first && { lines: [Number(first), Number(last ?? first)] as const }) }
}

/** The article that a deck was made from, as it lies on the disk. */
export interface DeckArticle extends Studied {
  /** Its path, seen from the working directory. */
  readonly name: string
}

/**
 * Reads the article that the deck's slides name, or the one that is `named`; nothing where none is named, or where the
 * one that the slides name is gone. Throws `Trouble`: `usage` where the `named` one is not there, and what reading throws.
 */
export async function articleOf(deck: DeckFacts, named?: string): Promise<DeckArticle | undefined> {
  const path = named ?? articlePath(deck)
  if (path === undefined) return undefined
  if (!(await exists(path))) {
    if (named === undefined) return undefined
    throw new Trouble('not-found', `There is no file ${named}.`, 'Name the article of the deck with --article.')
  }
  const name = relative(resolve('.'), resolve(path))
  return { name, ...(await study({ name, bytes: await readBytes(path) })) }
}

/** Where the article lies that the deck's slides name. */
export function articlePath({ slides }: DeckFacts): string | undefined {
  const path = slides.flatMap(pathsOf)[0]
  return path && relative(resolve('.'), resolve(path))
}

function pathsOf(slide: DeckSlide): readonly string[] {
  const source = sourceIn(slide)
  return source ? [join(dirname(slide.file), source.path)] : []
}
