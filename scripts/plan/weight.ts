import type { Fact, Sentence } from '../model/fact.ts'
import { isSuch, type ByLanguage } from './lexicon/by-language.ts'
import { SETS_THE_SCENE, WEIGHTY } from './lexicon/weight.ts'
import type { View } from './view.ts'

/** A sentence less central than this needs something else to be worth showing; a quarter of an article's are below it. */
const CENTRAL = 0.62

/** What a sentence holds besides its words. */
const MATTER: ReadonlySet<Fact['type']> = new Set([
  'metric',
  'change',
  'series',
  'contrast',
  'question',
  'event',
  'definition',
  'conclusion',
])

/** In German every noun has a capital; other scripts have none. */
const NAME_INSIDE: ByLanguage = Object.fromEntries(
  ['en', 'fr', 'es', 'it', 'pt', 'nl', 'ru'].map(lang => [lang, /\p{L}.*?\s["“«‘(]?\p{Lu}[\p{L}.&’'-]+/u]),
)

/**
 * Whether nothing in a sentence asks for a slide: it only sets the scene, or it has no number, no name, no word that
 * says that it matters, nothing that can be drawn, and stands at the article's edge. Never so in a language without
 * tables.
 */
export function isWeak(view: View, { span, words, score }: Sentence): boolean {
  const lang = langOf(view)
  const inside = view.facts.filter(fact => span.start <= fact.span.start && fact.span.end <= span.end)
  if (WEIGHTY[lang.slice(0, 2)] === undefined || inside.some(({ type }) => MATTER.has(type))) return false
  if (isSuch(SETS_THE_SCENE, lang, words.text)) return true
  return score < CENTRAL && !isSuch(WEIGHTY, lang, words.text) && !isSuch(NAME_INSIDE, lang, words.text)
}

const langOf = ({ article }: View): string => article.meta.lang
