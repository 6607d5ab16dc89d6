import { countWords } from '../model/count.ts'
import type { Sentence } from '../model/fact.ts'
import type { Words } from '../model/span.ts'
import { announces } from './announces.ts'
import { asTitle } from './claim.ts'
import { stemsOf } from './common-words.ts'
import { isSuch } from './lexicon/by-language.ts'
import { ENDS_IN_A_REPORT, ENDS_IN_A_SUBJECT, ENDS_IN_THE_AIR, WAITS_FOR_A_CLAUSE } from './lexicon/ends.ts'
import { nameIn, stopsInside, topicOf } from './named-by.ts'
import { FOR_EXAMPLE } from './numbers/words.ts'
import { ASKS_THE_READER, FOLLOWS, POINTS_BACK } from './lexicon/talk.ts'
import { sentenceOf } from './sentence-of.ts'
import { fitsAsHeadline, fitsAsTitle, wideIn } from './title-width.ts'
import type { Material } from './view.ts'

/** Two words name a thing, and say nothing of it. */
const FEWEST_WORDS = 3
/** A word that points has its noun among so many words behind it. */
const WORDS_OF_A_NOUN = 4

/**
 * The words that lead a page as its title, where they can be one: short enough, of a sentence with a verb, and
 * understood with no more than the section's heading above them. What only announces (`Here are a few rules`) says less
 * than a heading, unless it names what it announces; so does what stops before its point.
 */
export function asHeadline(material: Material, words: Words, heading: Words | undefined): Words | undefined {
  const topic = announces(material, { words }) ? topicOf(material, words) : undefined
  if (topic) return fitsAsTitle(topic) ? topic : undefined
  const name = nameIn(material, words)
  const isHead = isUnderstood(material, name ?? words, heading) && (name !== undefined || isWhole(material, words))
  return isHead ? asTitle(name ?? words) : undefined
}

/** Whether the line that leads a page is a sentence that can stand there as large as a title, which it is too long for. */
export function canStandLarge(material: Material, words: Words, heading: Words | undefined): boolean {
  return (
    fitsAsHeadline(words) &&
    !isSuch(FOR_EXAMPLE, material.article.meta.lang, words.text) &&
    isClear(material, words, heading) &&
    isWhole(material, words)
  )
}

/** Whether words say what they say to the end. */
function isWhole(material: Material, words: Words): boolean {
  const { lang } = material.article.meta
  return (
    (wideIn(words.text) > 0 || countWords(words.text) >= FEWEST_WORDS) &&
    ![ENDS_IN_THE_AIR, WAITS_FOR_A_CLAUSE, ENDS_IN_A_SUBJECT, ENDS_IN_A_REPORT].some(table =>
      isSuch(table, lang, words.text),
    ) &&
    !stopsInside(material, words)
  )
}

function isUnderstood(material: Material, words: Words, heading: Words | undefined): boolean {
  return fitsAsTitle(words) && isClear(material, words, heading)
}

/** Whether words are understood with no more than the heading above them. */
function isClear(material: Material, words: Words, heading: Words | undefined): boolean {
  const { lang } = material.article.meta
  const sentence = sentenceOf(material.facts, words)
  return (
    sentence !== undefined &&
    sentence.voice !== 'quoted' &&
    !sentence.verbless &&
    !sentence.rejoins &&
    !announces(material, { words }) &&
    !isSuch(ASKS_THE_READER, lang, words.text) &&
    !isSuch(FOLLOWS, lang, words.text) &&
    !/^\p{Ll}/u.test(words.text) &&
    !(pointsBack(sentence, words, lang) && !isExplainedBy(heading, words))
  )
}

/** Whether words point at what was said before; what a sentence points with behind its first words is not theirs. */
function pointsBack({ leans, words }: Sentence, { text }: Words, lang: string): boolean {
  return (leans && text.length > words.text.length / 2) || isSuch(POINTS_BACK, lang, text)
}

/** `This increase in visits` under `More visits`: the heading names what is pointed at. */
function isExplainedBy(heading: Words | undefined, { text }: Words): boolean {
  const known = new Set(stemsOf(heading?.text ?? ''))
  const noun = text.split(/\s+/).slice(1, WORDS_OF_A_NOUN + 1)
  return stemsOf(noun.join(' ')).some(stem => known.has(stem))
}
