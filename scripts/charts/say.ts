/** A frontmatter value as text: numbers as they are written, nothing for what is missing or no text. */
export function say(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** A frontmatter value as a list; nothing for what is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

const OPENING_MARK = /^[“”„«»‹›「『"‘‚]/

/** The text brings its own quotation marks, so that the layout adds none. */
export function marksItself(text: string): boolean {
  return OPENING_MARK.test(text.trim())
}
