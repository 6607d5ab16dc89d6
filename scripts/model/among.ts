import { foldCase } from './fold-case.ts'

/** What says whether a text is such: a pattern, several of them, or words that are looked up. */
export type Test = Pick<RegExp, 'test'>

/**
 * A pattern around a list of alternatives, such as `^we `, `asked|met with`, `\b`. It is asked only of texts that hold
 * what one of the alternatives begins with: these are few, and without one the engine need not even compile it.
 */
export function among(before: string, alternatives: string, after = '', flags = 'iu'): Test {
  const openings = alternativesIn(alternatives).map(openingOf)
  const pattern = new RegExp(`${before}(?:${alternatives})${after}`, flags)
  return { test: text => holdsAny(foldCase(text), openings) && pattern.test(text) }
}

/** What any of several tests says. */
export const anyOf = (...tests: readonly Test[]): Test => ({ test: text => tests.some(each => each.test(text)) })

/** What all of several tests say together: the cheap ones first, so that the others need not be asked. */
export const allOf = (...tests: readonly Test[]): Test => ({ test: text => tests.every(each => each.test(text)) })

const holdsAny = (folded: string, openings: readonly string[]) => openings.some(opening => folded.includes(opening))

/** A sign with a backslash, a class of characters, what bounds alternatives, and what stands between these. */
const PIECE = /\\.|\[(?:\\.|[^\]])*\]|[()|]|[^\\[()|]+/gsu

/** `look (?:at|into)|see` → `look (?:at|into)`, `see` */
export function alternativesIn(list: string): string[] {
  const found = ['']
  let depth = 0
  for (const [piece] of list.matchAll(PIECE)) {
    if (piece === '(') depth += 1
    if (piece === ')') depth -= 1
    if (piece === '|' && depth === 0) found.push('')
    else found[found.length - 1] += piece
  }
  return found
}

/** The letters that each match of an alternative begins with; the one before `?` need not be there. */
function openingOf(alternative: string): string {
  const opening = /^[\p{L} ’'-]+(?![?*+{])/u.exec(alternative)
  if (!opening) throw new Error(`No letters to begin with: ${alternative}`)
  return foldCase(opening[0])
}
