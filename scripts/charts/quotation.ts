import { balancedLines, fitSize, lineCount, type Fitting } from './fit.ts'

/** The space of a quotation in px, and the sizes it may take. */
export interface QuotationBox {
  readonly width: number
  readonly height: number
  readonly steps?: readonly number[]
}

const STEPS = [112, 100, 90, 82, 74, 68, 62, 56, 52, 48, 44, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22] as const
/** More lines than this a browser does not balance. */
const BALANCED = 6
/** A size this much smaller than the largest is worth a word left whole. */
const NEAR = 0.86

const fittingOf = (box: QuotationBox): Fitting => ({ face: 'serif', leading: 1.18, tracking: -0.008, steps: STEPS, ...box })

/** The size in px at which a quotation fills its space: as large as it fits, its marks counted in. */
export function quotationSize(words: string, box: QuotationBox): number {
  const fitting = fittingOf(box)
  const largest = fitSize([`${words}”`], fitting)
  const near = fitting.steps.filter(size => size <= largest && size >= largest * NEAR)
  return near.find(size => !breaksWord(`${words}”`, size, fitting)) ?? largest
}

/** A line ends inside a word, after its hyphen. */
function breaksWord(words: string, size: number, fitting: Fitting): boolean {
  return balancedLines(words, size, fitting).slice(0, -1).some(line => /\p{L}-$/u.test(line))
}

/** A quotation's size, and how its lines are broken: evenly where they are few, without a widow where they are many. */
export function quotationStyle(words: string, box: QuotationBox): Record<string, string> {
  const size = quotationSize(words, box)
  const few = lineCount(`${words}”`, size, fittingOf(box)) <= BALANCED
  return { '--text-size': `${size}px`, '--wrap': few ? 'balance' : 'pretty' }
}
