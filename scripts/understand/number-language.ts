import { NUMBER_LANGUAGES, type NumberLanguage } from './lexicon/numbers.ts'

/**
 * What `compile` makes of a language's words about numbers, once for each language and when it is first asked for:
 * English words where a language has none of its own. `code` is the language whose words they are.
 */
export function perNumberLanguage<Made>(
  compile: (words: NumberLanguage, code: string) => Made,
): (lang: string) => Made {
  const made = new Map<string, Made>()
  return lang => {
    const own = lang.slice(0, 2).toLowerCase()
    const code = NUMBER_LANGUAGES[own] ? own : 'en'
    if (!made.has(code)) made.set(code, compile(NUMBER_LANGUAGES[code]!, code))
    return made.get(code)!
  }
}
