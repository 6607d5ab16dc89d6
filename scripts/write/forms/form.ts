import type { Aside, Form, Slide, SlideOf, Voice } from '../../model/deck.ts'
import type { Words } from '../../model/span.ts'
import { escapeInline, escapeMarked, escapeWords } from '../escape.ts'

/** A form's own part of a slide: the frontmatter fields besides `layout`, `id` and `source`, and the Markdown body. */
export interface Written {
  readonly fields: Record<string, unknown>
  readonly body: string
}

export type Writer<F extends Form> = (slide: SlideOf<F>) => Written

/** Blocks of Markdown with a blank line between them; empty ones are left out. */
export function blocks(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part): part is string => part !== undefined && part !== '').join('\n\n')
}

export function heading(title: Words | undefined): string | undefined {
  return title && title.text !== '' ? `# ${escapeInline(title.text, { inHeading: true })}` : undefined
}

/** A paragraph with phrases of it in bold. */
export function paragraph(words: Words | undefined, marks?: string | readonly string[]): string | undefined {
  return words && escapeMarked(words, marks)
}

export function blockquote(words: Words | undefined, mark?: string): string | undefined {
  return words && `> ${escapeMarked(words, mark)}`
}

/** Items with dashes; `heads` says how many letters at the beginning of each are bold. */
export function list(items: readonly Words[], heads: readonly number[] = []): string {
  return items.map((item, index) => `- ${escapeMarked(item, item.text.slice(0, heads[index] ?? 0))}`).join('\n')
}

/** Items with dashes, the last after the word that joins it to the others, in italics. */
export function joinedList(items: readonly Words[], joint: Words | undefined): string {
  return items.map((item, at) => `- ${joined(item, at === items.length - 1 ? joint : undefined)}`).join('\n')
}

/** Words after the word that joins them to what stands before. */
export function joined(words: Words, joint: Words | undefined, mark?: string): string {
  const text = escapeMarked(words, mark, { atLineStart: joint === undefined })
  return joint ? `*${escapeInline(joint.text, { atLineStart: false })}* ${text}` : text
}

/** The same with numbers, from `first` on. */
export function numbered(items: readonly Words[], first = 1): string {
  return items.map((item, index) => `${first + index}. ${escapeWords(item)}`).join('\n')
}

/** A part of the layout that Slidev fills from what follows: `::name::`. */
export function slot(name: string, ...parts: readonly (string | undefined)[]): string | undefined {
  const content = blocks(...parts)
  return content === '' ? undefined : `::${name}::\n\n${content}`
}

/** What stands beside what the page shows. */
export function asideSlot(aside: Aside | undefined): string | undefined {
  if (!aside) return undefined
  const { words, items, quote, mark } = aside
  return slot('aside', paragraph(words), items && list(items), blockquote(quote, mark))
}

/** Who says what stands there, and whether it stands in front of the rest. */
export function asideFields(aside: Aside | undefined): Record<string, unknown> {
  if (!aside) return {}
  return { ...(aside.first && { aside: 'first' }), ...(aside.voice && voiceFields(aside.voice)) }
}

export function voiceFields(voice: Voice | undefined): Record<string, unknown> {
  return { speaker: voice?.speaker.text, role: voice?.role?.text }
}

/**
 * The title in the page where it is shown; in the frontmatter, for outline and screen readers, where it is not. The
 * section's name that stands small above it names the slide where there is no other title.
 */
export function titled({ title, quiet, kicker }: Pick<Slide, 'title' | 'quiet' | 'kicker'>): {
  readonly fields: Record<string, unknown>
  readonly head: string | undefined
} {
  const above = kicker && { kicker: kicker.text }
  if (!quiet) return { fields: { ...above }, head: heading(title) }
  return { fields: title?.text === kicker?.text ? { ...above } : { title: title?.text, ...above }, head: undefined }
}
