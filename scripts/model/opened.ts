/**
 * `text` as a sentence begins: only the case of its first letter changes, the word itself is the article's. A name that
 * is written with a small letter (`vLLM`, `iOS`) keeps it.
 */
export function opened(text: string): string {
  if (/^["“‘(]*\p{Ll}+[\p{Lu}\d]/u.test(text)) return text
  return text.replace(/^(["“‘(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase())
}
