import { dirname, join, relative, resolve } from 'node:path'
import { exists, readBytes } from '../io/files.ts'
import type { DeckFacts, DeckSlide } from '../model/rendering.ts'
import { Trouble } from '../model/trouble.ts'
import { study } from '../pipeline.ts'
import type { Studied } from '../pipeline.ts'
import { sourceIn } from './slide-source.ts'

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
export function articlePath({ slides }: Pick<DeckFacts, 'slides'>): string | undefined {
  const path = slides.flatMap(pathsOf)[0]
  return path && relative(resolve('.'), resolve(path))
}

function pathsOf(slide: DeckSlide): readonly string[] {
  const source = sourceIn(slide)
  return source ? [join(dirname(slide.file), source.path)] : []
}
