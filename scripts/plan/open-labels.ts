import { countWords } from '../model/count.ts'
import type { Slide } from '../model/deck.ts'
import { opened } from '../model/opened.ts'
import { BEGINS_A_CLAUSE } from './lexicon/articles.ts'
import { isSuch } from './lexicon/by-language.ts'

/** What is as long as this says something of its number; shorter it names what is counted. */
const FEWEST_WORDS_OF_A_CLAUSE = 6

/**
 * A slide of large numbers on which what stands under them begins as sentences do: `The overall visits increased by 57%.`
 * What goes on from its number (`of respondents are content`) stays as it is.
 */
export function withOpenLabels(slide: Slide, lang: string): Slide {
  if ((slide.form !== 'metrics' && slide.form !== 'cover') || !slide.data) return slide
  const data = slide.data.map(datum => ({ ...datum, label: openLabel(datum.label, lang) }))
  return { ...slide, data }
}

function openLabel(label: string, lang: string): string {
  const isClause = countWords(label) >= FEWEST_WORDS_OF_A_CLAUSE && isSuch(BEGINS_A_CLAUSE, lang, label)
  return isClause ? opened(label) : label
}
