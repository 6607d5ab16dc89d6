import { remember } from '../../model/remember.ts'
import type { Test } from '../../model/among.ts'

/** A language's two letters and what is such in it. */
export type ByLanguage = Readonly<Record<string, RegExp>>

/** A language's two letters and what tells such in it. */
export type TestByLanguage = Readonly<Record<string, Test>>

/** What a table has for a language, told by a BCP 47 tag; nothing where it knows it not. */
export const inLanguage = <T>(table: Readonly<Record<string, T>>, lang: string): T | undefined =>
  table[lang.slice(0, 2).toLowerCase()]

/** Whether words of a language are such; a language without a table has none. */
export function isSuch(table: TestByLanguage, lang: string, text: string): boolean {
  const test = inLanguage(table, lang)
  return test !== undefined && remembered(test)(text)
}

const known = new WeakMap<Test, (text: string) => boolean>()

/** What a test says of a text, remembered: the plan asks the same of a sentence again and again. */
function remembered(test: Test): (text: string) => boolean {
  const answers = known.get(test) ?? remember(text => test.test(text), 2000)
  known.set(test, answers)
  return answers
}
