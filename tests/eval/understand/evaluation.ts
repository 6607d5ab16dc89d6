/** One line of the table: what was measured, on which texts, and what came out. */
export interface Row {
  readonly measure: string
  /** The texts; where rules were written after seeing them, say so. */
  readonly set: string
  /** How many labels or sentences it counts. */
  readonly cases: number
  readonly result: string
  /** What it is meant to reach; missing where the number only guards against getting worse. */
  readonly goal?: string
}

/**
 * Measures one part of the understanding on data in a folder, each set in a folder of its own under its repository's
 * name (`FOLDER/PolNeAR`). Gives no rows where its data is not there.
 */
export type Evaluation = (folder: string) => Promise<readonly Row[]>

/** `P .931 R .916` of what was found. */
export function precisionRecall(right: number, found: number, gold: number): string {
  return `P ${share(right, found)} R ${share(right, gold)}`
}

/** The harmonic mean of precision and recall in percent, with one digit: `97.3`. */
export function fScore(right: number, found: number, gold: number): string {
  return ((200 * right) / Math.max(1, found + gold)).toFixed(1)
}

/** A share with three digits, without its zero: `.931`. */
export function share(part: number, whole: number): string {
  return (part / Math.max(1, whole)).toFixed(3).replace(/^0/, '')
}
