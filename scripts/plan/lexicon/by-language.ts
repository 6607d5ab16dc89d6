import { remember } from '../../model/remember.ts'

/** A language's two letters and what is such in it. */
export type ByLanguage = Readonly<Record<string, RegExp>>

/** What a table has for a language, told by a BCP 47 tag; nothing where it knows it not. */
export const inLanguage = <T>(table: Readonly<Record<string, T>>, lang: string): T | undefined =>
  table[lang.slice(0, 2).toLowerCase()]

/** Whether words of a language are such; a language without a table has none. */
export function isSuch(table: ByLanguage, lang: string, text: string): boolean {
  const pattern = inLanguage(table, lang)
  return pattern !== undefined && testOf(pattern)(text)
}

const tests = new WeakMap<RegExp, (text: string) => boolean>()

/** What a pattern says of a text, remembered: the plan asks the same of a sentence again and again. */
function testOf(pattern: RegExp): (text: string) => boolean {
  const known = tests.get(pattern) ?? remember(text => pattern.test(text), 2000)
  tests.set(pattern, known)
  return known
}
