import { fitSize } from './fit.ts'

/** The space of a quotation in px, and the sizes it may take. */
export interface QuotationBox {
  readonly width: number
  readonly height: number
  readonly steps?: readonly number[]
}

const STEPS = [68, 62, 56, 52, 48, 44, 40, 38, 36, 34, 32, 30, 28, 26, 24, 22]

/** The size in px at which a quotation fills its space: as large as it fits, its marks counted in. */
export function quotationSize(words: string, box: QuotationBox): number {
  return fitSize([`${words}”`], { face: 'serif', leading: 1.18, steps: STEPS, ...box })
}
