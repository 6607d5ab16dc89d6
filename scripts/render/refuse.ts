import type { DeckSource, PrintManifest, SourceSlide } from '../model/print-deck.ts'

/** Why a deck, or one of its slides, needs Slidev's own server, in half a sentence; the number where it is a slide. */
export interface Refusal {
  readonly slide?: number
  readonly reason: string
}

interface Condition<T> {
  readonly reason: string
  readonly holds: (subject: T) => boolean
}

/** What the fast path does not do for a whole deck. */
const DECK: readonly Condition<DeckSource>[] = [
  { reason: 'something is wrong with its text', holds: deck => deck.faulty },
  { reason: 'it has another theme', holds: deck => !deck.ownTheme },
  { reason: 'parts of its own lie beside it', holds: deck => deck.parts.length > 0 },
  { reason: 'it has addons', holds: ({ config }) => list(config['addons']).length > 0 },
  { reason: 'it has the MDC or Comark syntax on', holds: ({ config }) => Boolean(config['mdc'] || config['comark']) },
  { reason: 'it loads fonts from elsewhere', holds: ({ config }) => list(fontsOf(config)['webfonts']).length > 0 },
  { reason: 'it has TwoSlash on', holds: ({ config }) => config['twoslash'] === true },
  { reason: 'it has Monaco on', holds: ({ config }) => config['monaco'] === true },
  { reason: 'it shows drawings', holds: ({ config }) => Boolean(record(config['drawings'])['persist']) },
  { reason: 'its notes have ruby marks', holds: ({ headmatter }) => 'notesAutoRuby' in headmatter },
]

/** What it does not do on a slide, seen in the Markdown. What compiling shows is refused by `compile.ts`. */
const SLIDE: readonly Condition<SourceSlide>[] = [
  { reason: 'it takes code from a file', holds: ({ content }) => /^\s*<<</m.test(content) },
  {
    reason: 'it has a diagram or an editor',
    holds: ({ content }) =>
      /^\s*(?:`{3,}|~{3,})\s*(?:mermaid|plantuml|(?:md|markdown)\s+magic-move|\S*\s*\{monaco)/m.test(content),
  },
  {
    reason: 'it has a code block with types to look at',
    holds: ({ content }) => /^\s*(?:`{3,}|~{3,}).*\btwoslash\b/m.test(content),
  },
  {
    reason: 'it can be dragged',
    holds: ({ content, frontmatter }) => /v-?drag/i.test(content) || 'dragPos' in frontmatter,
  },
]

/** The first reason for which the deck is not for the print runtime; `undefined` where there is none so far. */
export function refuseSource(deck: DeckSource, manifest: PrintManifest): Refusal | undefined {
  const whole = DECK.find(({ holds }) => holds(deck))
  if (whole) return { reason: whole.reason }
  if (!sameFonts(deck, manifest)) return { reason: 'it has fonts of its own' }
  for (const slide of deck.slides) {
    const found = SLIDE.find(({ holds }) => holds(slide))
    if (found) return { slide: slide.index + 1, reason: found.reason }
  }
  return undefined
}

// They stand in the built style sheet.
function sameFonts({ config }: DeckSource, { fonts }: PrintManifest): boolean {
  return (['sans', 'serif', 'mono'] as const).every(kind => list(fontsOf(config)[kind]).join(',') === fonts[kind])
}

const fontsOf = (config: DeckSource['config']) => record(config['fonts'])
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The value where it is an object, else an empty one: a person's YAML may hold anything. */
export const record = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
