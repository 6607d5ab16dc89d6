import type { Words } from '../model/span.ts'

/** Whether a name is what a site calls its author by (`jdoe`, `jane.doe`) rather than what people do. */
export function isHandle(name: string): boolean {
  return /^@?[a-z][a-z\d._-]*$/.test(name)
}

/** Authors by their names: what a site calls somebody tells an audience nothing. */
export function namedAuthors(authors: readonly Words[]): readonly Words[] {
  return authors.filter(({ text }) => !isHandle(text))
}
