import type { DrawnText } from '../../../model/drawn.ts'

/** How a point of a chart differs from its series. */
export interface PointLook {
  readonly hex: string
  /** Not certain: drawn in strokes instead of a full colour, dashed on a line. */
  readonly unsure?: boolean
  /** What stands at the point, word for word as the article writes it. */
  readonly label?: {
    readonly says: string
    readonly series?: string
    readonly at: 'end' | 'above' | 'below' | 'before'
  }
}

/** Values of one colour; where the data has none, nothing stands. */
export interface PlannedSeries {
  readonly name: string
  readonly hex: string
  readonly values: readonly (number | null)[]
  readonly points: readonly (PointLook | undefined)[]
}

/** A chart to be edited as a chart. */
export interface ChartPlan {
  readonly kind: 'bars' | 'whole' | 'lines'
  readonly categories: readonly string[]
  readonly series: readonly PlannedSeries[]
  /** The value axis, from zero or below to the greatest value; without an end the parts are shares of their sum. */
  readonly axis: { readonly from: number; readonly to?: number }
  /** Where the values are drawn, as shares of the chart's box. */
  readonly plot: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  /** Between bars, in hundredths of their thickness. */
  readonly gap: number
  /** How far bars of one category lie over each other, in hundredths of their thickness; all of it where nothing is said. */
  readonly overlap?: number
  /** Words of categories stand at the axis. */
  readonly named: boolean
  /** What of its words stands beside the chart. */
  readonly texts: readonly DrawnText[]
}
