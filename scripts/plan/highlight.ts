import type { Chart, Slide } from '../model/deck.ts'
import { stemsOf } from './common-words.ts'

/**
 * The things that a chart is to mark: of several lines the one that its title speaks of and no other, as in `Most came by
 * bus` over `bus`, `train` and `bicycle`; of bars those that it speaks of, where that is not the greatest alone.
 */
export function withHighlight(slide: Slide): Slide {
  if (slide.form !== 'chart') return slide
  const named = namedIn(slide)
  if (slide.chart === 'slope') return named.length === 1 ? { ...slide, highlight: named } : slide
  const isSaid = slide.chart === 'bar' && named.length > 0 && named.length <= slide.data.length / 2
  return isSaid && !named.includes(greatest(slide)) ? { ...slide, highlight: named } : slide
}

/** The labels that the line above the drawing speaks of. */
function namedIn({ title, quiet, lead, data }: Chart): readonly string[] {
  const line = (quiet ? lead : title)?.text ?? ''
  const labels = [...new Set(data.map(({ label }) => label))]
  return labels.filter(label => isNamed(label, line, labels))
}

/** A name of so many words may be told by one of them: `iOS` for `Apple iOS`, `railway` for `railway traffic`. */
const MOST_WORDS_OF_A_NAME = 3

/** Whether a line has all of a label's words, or one that no other label has. */
function isNamed(label: string, line: string, labels: readonly string[]): boolean {
  const [words, said] = [wordsOf(label), wordsOf(line)]
  if (words.length > 0 && words.every(word => said.includes(word))) return true
  const others = labels.filter(other => other !== label)
  const tells = (parts: (text: string) => readonly string[]) => (part: string) =>
    parts(line).includes(part) && !others.some(other => parts(other).includes(part))
  const isTold = stemsOf(label).some(tells(stemsOf)) || words.filter(hasCapital).some(tells(wordsOf))
  return words.length <= MOST_WORDS_OF_A_NAME && isTold
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}+#]+/gu) ?? []
const hasCapital = (word: string): boolean => /\p{Lu}/u.test(word)

function greatest({ data }: Chart): string {
  const sizeOf = ({ value, high }: Chart['data'][number]) => high ?? value ?? -Infinity
  return data.reduce((most, datum) => (sizeOf(datum) > sizeOf(most) ? datum : most)).label
}
