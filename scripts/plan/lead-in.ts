import { countWords } from '../model/count.ts'
import type { Words } from '../model/span.ts'

/** Two lines of a slide. */
export const MOST_WORDS_OF_A_LEAD = 22

const COLON = /\s*[:：]$/

/** Whether words lead to what comes after them: `Our three findings are:` */
export function leadsIn(text: string): boolean {
  return COLON.test(text)
}

/** What leads in, as a slide's second line. */
export function withoutColon(words: Words): Words {
  return { ...words, text: words.text.replace(COLON, '') }
}

/** Words with what opens them in front: scripts without spaces have none there, nor has an elided word. */
export function opened(opening: Words, words: Words): Words {
  const joint = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}’']$/u.test(opening.text) ? '' : ' '
  return { text: `${opening.text}${joint}${words.text}`, spans: [...opening.spans, ...words.spans] }
}

export function fitsAsLead({ text }: Words): boolean {
  return countWords(text) <= MOST_WORDS_OF_A_LEAD
}
