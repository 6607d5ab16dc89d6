/** Pages of a PDF that are numbered on from one another, with what a viewer calls them. */
export interface LabelRun {
  /** The page on which it begins, from 0. */
  readonly page: number
  /** What stands before the number. */
  readonly prefix: string
  /** The number of its first page. */
  readonly first: number
}

/**
 * What a viewer calls the pages on which these slides stand, in the order of the pages: the slide's own number, and
 * the number of the step after it where a slide has several pages: `3.1`, `3.2`. As few runs as say it (ISO 32000-2,
 * 12.4.2).
 */
export function labelRuns(shown: readonly number[]): readonly LabelRun[] {
  const runs: LabelRun[] = []
  for (const [page, no] of shown.entries()) {
    if (no === shown[page - 1]) continue
    const steps = shown[page + 1] === no
    const last = runs.at(-1)
    const runsOn = last?.prefix === '' && no === last.first + page - last.page
    if (steps) runs.push({ page, prefix: `${no}.`, first: 1 })
    else if (!runsOn) runs.push({ page, prefix: '', first: no })
  }
  return runs
}

/** For each page, the step of its slide that it shows, from 1. */
export function stepsOf(shown: readonly number[]): readonly number[] {
  const steps: number[] = []
  for (const [page, no] of shown.entries()) steps.push(no === shown[page - 1] ? steps[page - 1]! + 1 : 1)
  return steps
}
