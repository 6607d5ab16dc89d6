import type { Words } from './span.ts'

/**
 * `text` as a sentence begins: only the case of its first letter changes, the word itself is the article's. A name that
 * is written with a small letter (`vLLM`, `iOS`) keeps it.
 */
export function opened(text: string): string {
  if (/^["“‘(]*\p{Ll}+[\p{Lu}\d]/u.test(text)) return text
  return text.replace(/^(["“‘(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase())
}

/** Words without their first `length` UTF-16 units, as a sentence begins; undefined where no single place of the article has these. */
export function openedAfter({ text, spans }: Words, length: number): Words | undefined {
  const [span, ...others] = spans
  if (!span || span.end - span.start <= length) return undefined
  return { text: opened(text.slice(length)), spans: [{ start: span.start + length, end: span.end }, ...others] }
}
