/** A frontmatter value as text: numbers as they are written, nothing for what is missing or no text. */
export function say(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/** A frontmatter value as a list; nothing for what is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A frontmatter value that is a text or a list of texts, without what is empty. */
export function saysOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(say).filter(Boolean)
}

/** Closing marks by opening mark, as texts have them. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
}

/**
 * The text brings its own quotation marks, so that the layout adds none: one at its beginning that nothing closes before
 * its end. `“No” is temporary` has marks, but not around it.
 */
export function marksItself(text: string): boolean {
  const whole = text.trim()
  const closing = CLOSING[whole[0] ?? '']
  if (closing === undefined) return false
  // `‘It’s late.’`: between letters it is an apostrophe.
  const closes = (at: number) => closing.includes(whole[at]!) && !/\p{L}/u.test(whole[at + 1] ?? '')
  const end = [...whole.split('').keys()].find(at => at > 0 && closes(at))
  return end === undefined || !/[\p{L}\p{N}]/u.test(whole.slice(end))
}
