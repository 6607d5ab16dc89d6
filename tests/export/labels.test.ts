import { describe, expect, it } from 'vitest'
import { labelRuns, stepsOf } from '../../scripts/export/labels.ts'

/** The label of each page, read as a viewer reads the runs. */
const labels = (shown: readonly number[]) => {
  const runs = labelRuns(shown)
  return shown.map((_, page) => {
    const { prefix, first, page: from } = runs.findLast(run => run.page <= page)!
    return `${prefix}${first + page - from}`
  })
}

describe('what a viewer calls the pages', () => {
  it('is the number of the slide, in a single run for a whole deck', () => {
    expect(labels([1, 2, 3, 4])).toEqual(['1', '2', '3', '4'])
    expect(labelRuns([1, 2, 3, 4])).toHaveLength(1)
  })

  it('is the true number where only some slides are printed', () => {
    expect(labels([2, 4, 5, 6, 9])).toEqual(['2', '4', '5', '6', '9'])
    expect(labelRuns([2, 4, 5, 6, 9])).toHaveLength(3)
  })

  it('counts the steps of a slide that has several', () => {
    expect(labels([1, 3, 3, 3, 4, 5, 5, 6])).toEqual(['1', '3.1', '3.2', '3.3', '4', '5.1', '5.2', '6'])
  })

  it('does not take a step for a slide', () => {
    // Page 2 would be “2” if the run of slide 1 went on after the steps.
    expect(labels([1, 2, 2, 4])).toEqual(['1', '2.1', '2.2', '4'])
  })

  it('is nothing where there is no page', () => expect(labelRuns([])).toEqual([]))
})

describe('the steps of the pages', () => {
  it('begin anew with each slide', () => expect(stepsOf([1, 3, 3, 3, 4, 5, 5])).toEqual([1, 1, 2, 3, 1, 1, 2]))
})
