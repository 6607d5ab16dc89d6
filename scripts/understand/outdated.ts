import { datesIn } from './dates.ts'
import { TO_COME } from './lexicon/future.ts'

/**
 * Whether a sentence announces for a day what the article itself is younger than: `Releases will be available on
 * December 15, 2025`, left standing below the news of January. `written` is when the article was, as dates sort.
 */
export function isOutdated(text: string, lang: string, written: number | undefined): boolean {
  if (!written || isVague(written) || !TO_COME[lang.slice(0, 2)]?.test(text)) return false
  const days = datesIn(text).filter(({ when }) => when >= 10_000)
  return days.length > 0 && days.every(({ when }) => !isVague(when) && when < written)
}

/** A year or a month may still have held the article. */
const isVague = (when: number): boolean => when % 100 === 0
