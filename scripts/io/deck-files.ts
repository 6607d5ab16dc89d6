import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { packageRoot } from './paths.ts'

/** Kinds of picture that every browser shows. */
const PICTURES: ReadonlySet<string> = new Set(['.png', '.jpg', '.jpeg', '.gif', '.svg', '.webp', '.avif'])

/** Where Lectern keeps what it wrote last into a deck: beside the deck, so that it travels with it. */
export function basePath(deck: string): string {
  return keptPath(deck, 'base.md')
}

/** A path in the folder beside a deck where Lectern keeps what belongs to it: the deck's name and `end`. */
export function keptPath(deck: string, end: string): string {
  return join(dirname(deck), '.lectern', `${basename(deck, extname(deck))}.${end}`)
}

/** Where Lectern keeps what the user of a deck lets stand of its findings. */
export function acceptedPath(deck: string): string {
  return join(dirname(deck), '.lectern', `${basename(deck, extname(deck))}.accepted.yaml`)
}

/** Whether an address, as a slide's link has it, leads to a file in the deck's folder or its `public/`. */
export function isBesideDeck(deck: string, address: string): boolean {
  const path = decoded(address.replace(/[?#].*$/, ''))
  const name = path.replace(/^\/+/, '')
  if (!/[^./]/.test(name)) return false
  const folder = dirname(resolve(deck))
  return [join(folder, 'public'), folder].some(root => existsSync(join(root, name)))
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

/** Finds an article's pictures for a deck, and remembers what it found. */
export interface Images {
  /** The path that the deck is to name; undefined where there is no such picture. */
  readonly find: (url: string) => string | undefined
  /** Pictures that lie outside the deck's folder, from which Slidev serves, and where they are to be copied to. */
  readonly copies: () => readonly { readonly from: string; readonly to: string }[]
  /** What the article names as lying on this machine and is not there. */
  readonly missing: () => readonly string[]
}

/**
 * Where a deck can load an article's images from: only pictures that lie in the article's own folder or below it,
 * so that an article cannot reach other files. Addresses are never loaded. Pictures outside the deck's own folder are
 * copied into one beside it, named after the deck.
 */
export function imageFinder(article: string, deck: string): Images {
  const [folder, own] = [dirname(resolve(article)), dirname(resolve(deck))]
  const copies = new Map<string, string>()
  const missing = new Set<string>()
  const find = (url: string): string | undefined => {
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return undefined
    const path = resolve(folder, decoded(url.replace(/[?#].*$/, '')))
    if (!PICTURES.has(extname(path).toLowerCase()) || !existsSync(path) || !isInside(folder, path)) {
      missing.add(url)
      return undefined
    }
    if (!isInside(own, path)) copies.set(path, join(own, `${basename(deck, extname(deck))}-images`, basename(path)))
    return `./${pathFromDeck(deck, copies.get(path) ?? path)}`
  }
  return { find, copies: () => [...copies].map(([from, to]) => ({ from, to })), missing: () => [...missing] }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

function isInside(folder: string, path: string): boolean {
  return existsSync(folder) && realpathSync(path).startsWith(realpathSync(folder) + sep)
}
