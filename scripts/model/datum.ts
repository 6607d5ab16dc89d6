/** How sure the article is of a number; decides the mark that is drawn with it. */
export type Certainty = 'exact' | 'about' | 'at-least' | 'at-most' | 'range' | 'projected' | 'words'

/** One number of a chart or tile, as it stands in a slide's frontmatter. */
export interface Datum {
  /** What is counted or compared: `models hosted`, `2024`. */
  readonly label: string
  /** The number in figures; missing for an amount in words (`hundreds of thousands`). The low end of a range. */
  readonly value?: number
  /** The high end of a range. */
  readonly high?: number
  /** The whole of a share: 8 of `one in eight`, 100 of a percentage whose whole is known. */
  readonly of?: number
  /** What is shown, word for word as the article writes it: `over 1 million`, `200,000+`, `31 %`. */
  readonly says: string
  readonly certainty?: Certainty
  /**
   * The same in another unit, as the article writes it beside the number: `10.5 %` of `1.3M`. Of a change, how much it is:
   * `57%` of `from 14.8 to 23.3 billion`.
   */
  readonly also?: string
  /** Which of several series it belongs to. */
  readonly series?: string
  /** Date or period, as the article writes it. */
  readonly time?: string
  /** What the number was before, as the article writes it; `says` is what it became. */
  readonly before?: string
  /** Date or period of `before`. */
  readonly beforeTime?: string
  /** The number of `before` alone, in the unit of `value`, where both are drawn. */
  readonly beforeValue?: number
  readonly beforeCertainty?: Certainty
}
