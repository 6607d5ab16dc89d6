import { readFile } from 'node:fs/promises'
import { parseSync } from '@slidev/parser'
import { resolveConfig } from '@slidev/parser/fs'
import { findingsInWords } from '../../scripts/check/words.ts'
import type { Studied } from '../../scripts/check/words.ts'
import { describeDeck } from '../../scripts/io/deck-facts.mjs'
import type { DeckFacts, Finding } from '../../scripts/model/rendering.ts'
import { make, study, type Made } from '../../scripts/pipeline.ts'

/** A deck as Slidev reads it, from the text of its one file. */
export function deckOf(text: string): DeckFacts {
  const { slides } = parseSync(text, 'slides.md')
  const headmatter = slides[0]?.frontmatter ?? {}
  const config = resolveConfig(headmatter, {}, 'slides.md')
  const read = slides.map((slide, index) => ({ ...slide, index, source: { ...slide, filepath: 'slides.md' } }))
  return describeDeck({ slides: read, headmatter, config, markdownFiles: {} }, []) as DeckFacts
}

/** Makes the deck of a file below `tests/fixtures/articles` or in `data`. */
export async function made(name: string): Promise<Made> {
  const folder = name === 'open-source-ai.txt' ? '../../data/' : '../fixtures/articles/'
  return madeFrom(name, await readFile(new URL(folder + name, import.meta.url)))
}

/** Makes the deck of a file that has this text. */
export function madeFrom(name: string, text: string | Uint8Array): Promise<Made> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return make(
    { name, bytes },
    { source: name, theme: () => ({ theme: './' }), image: url => (/^https?:/.test(url) ? undefined : url) },
  )
}

/** An article from its Markdown. */
export function article(text: string, lang = 'en'): Promise<Studied> {
  return study({ name: 'article.md', bytes: new TextEncoder().encode(`---\nlang: ${lang}\n---\n\n${text}\n`) })
}

/** What is found in a deck's text, in short: `12 number`. */
export function found(text: string, studied?: Studied): readonly string[] {
  return findings(text, studied).map(({ line, rule }) => `${line} ${rule}`)
}

export function findings(text: string, studied?: Studied): readonly Finding[] {
  return findingsInWords(deckOf(text), studied)
}

/** A text with one place changed; `line` is the place's, from 1. Throws where the place is not there. */
export function edited(text: string, place: string, put: string): { readonly text: string; readonly line: number } {
  const at = text.indexOf(place)
  if (at < 0) throw new Error(`The deck has no ${place}`)
  return { text: text.slice(0, at) + put + text.slice(at + place.length), line: text.slice(0, at).split('\n').length }
}
