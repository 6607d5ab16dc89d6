import { countWords } from '../model/count.ts'
import type { Fact, Sentence } from '../model/fact.ts'
import { folded } from '../model/folded.ts'
import type { Words } from '../model/span.ts'
import { isSuch, type ByLanguage } from './lexicon/by-language.ts'
import { DISTINGUISHES, ONE_SIDE, PREAMBLE, SETS_THE_SCENE, TELLS, WEIGHTY } from './lexicon/weight.ts'
import type { View } from './view.ts'

/** A sentence less central than this needs something else to be worth showing; a quarter of an article's are below it. */
const CENTRAL = 0.62

/** `We bundled the data sets.`: what somebody does, in fewer words, says little by itself. */
const FEWEST_WORDS = 7
const SOMEBODY_DOES: ByLanguage = {
  en: /^(?:we|i|they|you|he|she|it)(?!\p{L})/iu,
  fr: /^(?:nous|je|ils|elles|vous|il|elle|on)(?!\p{L})/iu,
  de: /^(?:wir|ich|sie|er|es|man)(?!\p{L})/iu,
}

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
  const isBare = isSuch(SOMEBODY_DOES, lang, words.text) && countWords(words.text) < FEWEST_WORDS
  if (isSuch(SETS_THE_SCENE, lang, words.text) || isBare) return true
  return score < CENTRAL && !isSuch(WEIGHTY, lang, words.text) && !isSuch(NAME_INSIDE, lang, words.text)
}

/** `On the one hand, the gate is open.` */
export const tellsOneSide = (view: View, { words }: Sentence): boolean => isSuch(ONE_SIDE, langOf(view), words.text)

/** What a sentence gains where it tells what came of something or what to do, and loses where it only leads there. */
const GAIN = 0.3
const LOSS = 0.35

/** What is noted inside a sentence takes the page from what it says. */
const LONG_BRACKET = /\([^()]{50,}\)/

/** How much more, or less, a sentence is wanted than its centrality says: whether it is a finding or a preamble. */
export function pointOf(view: View, { words: { text } }: Sentence): number {
  const lang = langOf(view)
  const leads = isSuch(PREAMBLE, lang, text) || isSuch(SETS_THE_SCENE, lang, text) || LONG_BRACKET.test(text)
  return (isSuch(TELLS, lang, text) ? GAIN : 0) - (leads ? LOSS : 0)
}

/**
 * The short form of a sentence, or the whole where the short one loses what sets the sentence apart and the whole has no
 * more than `most` words: `We began construction of the Purple Line|, the largest project in the nation|.`
 */
export function telling(view: View, { words, short }: Sentence, most: number): Words {
  if (words === short || countWords(words.text) > most) return short
  const lost = lostIn(words.text, short.text)
  // What stands in brackets is said in passing.
  return !/[()]/.test(lost) && isSuch(DISTINGUISHES, langOf(view), lost) ? words : short
}

/**
 * What is shown of a sentence with the end that this leaves out, where the whole has no more than `most` words: that end
 * is a condition or a reason more often than not. A bracket there is said in passing.
 */
export function toItsEnd({ words }: Sentence, shown: Words, most: number): Words {
  const start = shown.text.replace(/[.!?]+$/, '')
  const isCut = words.text.length > shown.text.length && words.text.startsWith(start)
  return isCut && countWords(words.text) <= most && !/[()]/.test(words.text.slice(start.length)) ? words : shown
}

/** The words of a sentence that its short form, a part of it, has not. */
function lostIn(whole: string, short: string): string {
  const kept = short.split(/\s+/)
  let at = 0
  const lost = whole.split(/\s+/).filter(word => {
    const isKept = at < kept.length && folded(word) === folded(kept[at]!)
    if (isKept) at += 1
    return !isKept
  })
  return lost.join(' ')
}

const langOf = ({ article }: View): string => article.meta.lang
