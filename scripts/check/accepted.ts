import { parse, stringify } from 'yaml'
import type { DeckFacts, DeckSlide, Finding } from '../model/rendering.ts'
import { isBroken } from './todo.ts'

/** A finding that its user lets stand. */
export interface Accepted {
  /** `id` of the slide, or a mark of its text where it has none. */
  readonly slide: string
  readonly rule: string
  /** What the finding is about. */
  readonly about: string
  /** How bad it was; worse is told again. */
  readonly amount?: number
}

/** What of a deck's findings is still to be told, and what was accepted. */
export interface Sorted {
  readonly open: readonly Finding[]
  readonly accepted: readonly Finding[]
}

/** Parts findings that were accepted from the others. What spoils the deck cannot be accepted. */
export function sortAccepted(deck: DeckFacts, findings: readonly Finding[], all: readonly Accepted[]): Sorted {
  const isAccepted = (finding: Finding) => {
    const own = isBroken(finding) ? undefined : entryOf(deck, finding)
    return own !== undefined && all.some(entry => covers(entry, own))
  }
  return { open: findings.filter(finding => !isAccepted(finding)), accepted: findings.filter(isAccepted) }
}

/** A twentieth and one more: fonts differ a little from machine to machine. */
function covers(entry: Accepted, own: Accepted): boolean {
  const same = entry.slide === own.slide && entry.rule === own.rule && entry.about === own.about
  return same && (own.amount ?? 0) <= (entry.amount ?? 0) * 1.05 + 1
}

/**
 * The list once `findings` are accepted too. Entries of the `looked` slides that no finding needs any more are left
 * out, those of others stay.
 */
export function accept(
  deck: DeckFacts,
  findings: readonly Finding[],
  before: readonly Accepted[],
  looked: readonly number[],
): readonly Accepted[] {
  const entries = findings.filter(finding => !isBroken(finding)).flatMap(finding => entryOf(deck, finding) ?? [])
  const keys = new Set(looked.map(no => keyOf(deck.slides[no - 1]!)))
  const others = before.filter(({ slide }) => !keys.has(slide))
  const known = new Map([...others, ...entries].map(entry => [`${entry.slide} ${entry.rule} ${entry.about}`, entry]))
  return [...known.values()]
}

function entryOf({ slides }: DeckFacts, { slide: no, rule, about, message, amount }: Finding): Accepted | undefined {
  const slide = no ? slides[no - 1] : undefined
  if (!slide) return undefined
  return { slide: keyOf(slide), rule, about: about ?? message, ...(amount !== undefined && { amount }) }
}

/** What stays the same while a slide is moved and others change: its `id`, else its words. */
function keyOf({ source, content, title }: DeckSlide): string {
  const id = /^---[^\n]*\n(?:(?!---)[^\n]*\n)*?id:[ \t]*['"]?([^\s'"]+)/.exec(source)?.[1]
  return id ?? `${(title ?? 'untitled').slice(0, 40)} ${digest(content.replace(/\s+/g, ' ').trim())}`
}

/** A short mark of a text (FNV-1a). */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193) >>> 0
  return hash.toString(36)
}

const HEAD = `# What "lectern check --accept" lets stand. Take an entry away to hear of it again.\n`

export function writeAccepted(entries: readonly Accepted[]): string {
  return HEAD + stringify(entries, { lineWidth: 0 })
}

/** The entries of a file; what is none is passed over. */
export function readAccepted(text: string): readonly Accepted[] {
  const entries: unknown = parse(text)
  return Array.isArray(entries) ? entries.filter(isEntry) : []
}

function isEntry(value: unknown): value is Accepted {
  const { slide, rule, about } = (value ?? {}) as Record<string, unknown>
  return [slide, rule, about].every(part => typeof part === 'string')
}
