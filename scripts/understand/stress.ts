import { countWords } from '../model/count.ts'
import type { Passage, Range } from '../model/span.ts'

/** Fewer words in bold are a name, a label or a single word that is stressed. */
const FEWEST_WORDS = 4
/** How much what the writer set in bold counts against centrality, which is 1 at most. */
export const WEIGHT_OF_STRESS = 0.5

/** What of a sentence the article sets in bold, as offsets in the passage: a phrase or more, and no label before a colon. */
export function stressedIn({ text, strong = [] }: Passage, unit: Range): readonly Range[] {
  return strong
    .map(({ from, to }) => ({ from: Math.max(from, unit.from), to: Math.min(to, unit.to) }))
    .filter(({ from, to }) => from < to && countWords(text.slice(from, to)) >= FEWEST_WORDS && !isLabel(text, to))
}

const isLabel = (text: string, end: number): boolean =>
  /[:：]\s*$/u.test(text.slice(0, end)) || /^\s*[:：]/u.test(text.slice(end))
