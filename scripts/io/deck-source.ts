import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { load, resolveConfig } from '@slidev/parser/fs'
import type { DeckSource, SourceSlide } from '../model/print-deck.ts'
import type { DeckFacts } from '../model/rendering.ts'
import { describeDeck } from './deck-facts.mjs'
import { readText } from './files.ts'
import { packageRoot } from './paths.ts'
import { isOwnTheme } from './theme.ts'

/** A deck as Slidev's parser reads it: for the fast path, and as facts for everybody. */
export interface LoadedDeck {
  readonly source: DeckSource
  readonly facts: DeckFacts
  /** Absolute path of the deck's folder. */
  readonly folder: string
}

/**
 * Reads a deck and the files that it takes slides from, without Slidev's server. `layouts` are the names that the facts
 * are to list. Throws `Trouble` as `readText` does.
 */
export async function loadDeck(deck: string, layouts: readonly string[], dark = false): Promise<LoadedDeck> {
  const entry = resolve(deck)
  const folder = dirname(entry)
  const text = await readText(deck)
  const data = await load(
    { userRoot: folder, roots: [folder, packageRoot()], allowedRoots: [folder] },
    entry,
    { [entry]: text },
    'export',
  )
  const config = { ...resolveConfig(data.headmatter, themeMeta(), deck), ...(dark && { colorSchema: 'dark' as const }) }
  const facts = describeDeck({ ...data, config }, layouts)
  const source: DeckSource = {
    headmatter: data.headmatter,
    config: config as unknown as DeckSource['config'],
    slides: data.slides.map(slide => sourceSlide(slide as never, folder)),
    katex: data.features.katex,
    faulty: facts.faults.length > 0,
    ownTheme: isOwnTheme(data.headmatter['theme'], folder),
    parts: folder === packageRoot() ? [] : partsIn(folder),
  }
  return { source, facts, folder }
}

function themeMeta(): Record<string, unknown> {
  return JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')).slidev
}

type ParsedSlide = Omit<SourceSlide, 'path' | 'start'> & {
  readonly source: { readonly filepath: string; readonly start: number }
}

function sourceSlide({ source, ...slide }: ParsedSlide, folder: string): SourceSlide {
  const path = `/${relative(folder, source.filepath).split(sep).join('/')}`
  const { index, frontmatter, content, title, level, note, revision } = slide
  return { index, frontmatter, content, title, level, note, revision, path, start: source.start } as SourceSlide
}

/** What Slidev takes from a deck's folder besides the deck. */
const PARTS =
  /^(?:components|layouts|setup|styles|(?:styles?|global|global-top|global-bottom|slide-top|slide-bottom|Global(?:Top|Bottom)|Slide(?:Top|Bottom)|custom-nav-controls)\.\w+|(?:vite|uno|unocss)\.config\.\w+|index\.html)$/

function partsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter(name => PARTS.test(name))
}
