import type { Words } from '../model/span.ts'

/** Whether a name is what a site calls its author by (`jdoe`, `jane.doe`) rather than what people do. */
export function isHandle(name: string): boolean {
  return /^@?[a-z][a-z\d._-]*$/.test(name)
}

/** Authors by their names; by what a site calls them only where none has a name. */
export function namedAuthors(authors: readonly Words[]): readonly Words[] {
  const named = authors.filter(({ text }) => !isHandle(text))
  return named.length > 0 ? named : authors
}
