import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { packageRoot } from './paths.ts'

/** Kinds of picture that every browser shows. */
const PICTURES: ReadonlySet<string> = new Set(['.png', '.jpg', '.jpeg', '.gif', '.svg', '.webp', '.avif'])

/** Where Lectern keeps what it wrote last into a deck: beside the deck, so that it travels with it. */
export function basePath(deck: string): string {
  return join(dirname(deck), '.lectern', `${basename(deck, extname(deck))}.base.md`)
}

/** A path as a deck names it: relative to the deck's folder, with forward slashes. */
export function pathFromDeck(deck: string, path: string): string {
  return relative(dirname(resolve(deck)), resolve(path))
    .split(sep)
    .join('/')
}

/** The theme line for a deck: the package itself where the deck lies in it, its name elsewhere. */
export function themeLine(deck: string): string {
  return dirname(resolve(deck)) === packageRoot() ? './' : 'lectern'
}

/**
 * Where a deck can load an article's images from: only pictures that lie in the article's own folder or below it,
 * so that an article cannot reach other files. Addresses are never loaded.
 */
export function imageFinder(article: string, deck: string): (url: string) => string | undefined {
  const folder = dirname(resolve(article))
  return url => {
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return undefined
    const path = resolve(folder, decoded(url.replace(/[?#].*$/, '')))
    if (!PICTURES.has(extname(path).toLowerCase()) || !existsSync(path) || !isInside(folder, path)) return undefined
    return `./${pathFromDeck(deck, path)}`.replace(/^\.\/\.\.\//, '../')
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function isInside(folder: string, path: string): boolean {
  return realpathSync(path).startsWith(realpathSync(folder) + sep)
}
