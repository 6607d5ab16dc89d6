import { balancedMeasure, fitSize, type Fitting } from './fit.ts'

/** The space of a quotation in px, and the sizes it may take. */
export interface QuotationBox {
  readonly width: number
  readonly height: number
  readonly steps?: readonly number[]
}

const STEPS = [112, 100, 90, 82, 74, 68, 62, 56, 52, 48, 44, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22] as const
/** A size this much smaller than the largest is worth lines that break well. */
const NEAR = 0.8

const fittingOf = (box: QuotationBox): Fitting => ({
  face: 'serif',
  leading: 1.18,
  tracking: -0.008,
  steps: STEPS,
  ...box,
})

/** Room for the closing mark of any language. */
export const MARK = '\u00a0»'

/** The size in px at which a quotation fills its space: as large as it fits, or a little smaller where the lines then break well. */
export function quotationSize(words: string, box: QuotationBox): number {
  const fitting = fittingOf(box)
  const largest = fitSize([words + MARK], fitting)
  const near = fitting.steps.filter(size => size <= largest && size >= largest * NEAR)
  const flaws = near.map(size => balancedMeasure(words + MARK, size, fitting).flaws)
  return near[flaws.indexOf(Math.min(...flaws))] ?? largest
}

/** A quotation's size and the measure that breaks it into lines of about the same length. */
export function quotationStyle(words: string, box: QuotationBox): Record<string, string> {
  const size = quotationSize(words, box)
  const { width } = balancedMeasure(words + MARK, size, fittingOf(box))
  return { '--text-size': `${size}px`, '--measure': `${Math.ceil(width)}px` }
}
