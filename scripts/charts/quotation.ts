import { balancedMeasure, fitSize, type Fitting } from './fit.ts'

/** The space of a quotation in px, and the sizes it may take. */
export interface QuotationBox {
  readonly width: number
  readonly height: number
  readonly steps?: readonly number[]
}

const STEPS = [112, 100, 90, 82, 74, 68, 62, 56, 52, 48, 44, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22] as const
/** Kerning and hinting make a line a little wider or narrower than the sum of its letters. */
const SLACK = 1.012
/** A size this much smaller than the largest is worth a word left whole. */
const NEAR = 0.86

const fittingOf = (box: QuotationBox): Fitting => ({ face: 'serif', leading: 1.18, tracking: -0.008, steps: STEPS, ...box })

/** The size in px at which a quotation fills its space: as large as it fits, its marks counted in, no word split if it can be helped. */
export function quotationSize(words: string, box: QuotationBox): number {
  const fitting = fittingOf(box)
  const largest = fitSize([`${words}”`], fitting)
  const near = fitting.steps.filter(size => size <= largest && size >= largest * NEAR)
  return near.find(size => !balancedMeasure(`${words}”`, size, fitting).splits) ?? largest
}

/** A quotation's size and the measure that breaks it into lines of about the same length. */
export function quotationStyle(words: string, box: QuotationBox): Record<string, string> {
  const size = quotationSize(words, box)
  const { width } = balancedMeasure(`${words}”`, size, fittingOf(box))
  return { '--text-size': `${size}px`, '--measure': `${Math.ceil(Math.min(width * SLACK + 2, box.width + 12))}px` }
}
