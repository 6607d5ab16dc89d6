/** A language's two letters and what is such in it. */
export type ByLanguage = Readonly<Record<string, RegExp>>

/** Whether words of a language are such; a language without a table has none. */
export function isSuch(table: ByLanguage, lang: string, text: string): boolean {
  return table[lang.slice(0, 2).toLowerCase()]?.test(text) ?? false
}
