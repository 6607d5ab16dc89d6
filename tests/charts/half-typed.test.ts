import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barsOf } from '../../scripts/charts/bars.ts'
import { changeBarsOf } from '../../scripts/charts/change-bars.ts'
import { countsOf } from '../../scripts/charts/counts.ts'
import { dataOf, nameOf } from '../../scripts/charts/data.ts'
import type { Datum } from '../../scripts/charts/datum.ts'
import { dotsOf } from '../../scripts/charts/dots.ts'
import { timelineOf } from '../../scripts/charts/events.ts'
import { groupsOf } from '../../scripts/charts/grouped.ts'
import { KINDS, type Kind } from '../../scripts/charts/kinds.ts'
import { linesOfData } from '../../scripts/charts/lines.ts'
import { pictogramOf } from '../../scripts/charts/pictogram.ts'
import { rangesOf } from '../../scripts/charts/ranges.ts'
import { partsOfWhole } from '../../scripts/charts/parts-of-whole.ts'
import { slopesOf } from '../../scripts/charts/slopes.ts'
import { tilesOf } from '../../scripts/charts/tiles.ts'
import { wholeShareOf } from '../../scripts/charts/whole.ts'

/** The compiler holds this complete: every kind has its drawing here. */
const DRAWINGS: Readonly<Record<Kind, (data: readonly Datum[]) => unknown>> = {
  bar: data => barsOf(data, 860, 290),
  diverging: data => barsOf(data, 860, 290),
  grouped: data => groupsOf(data, 860, 290),
  line: data => linesOfData(data, 860, 290),
  slope: data => slopesOf(data, 860, 290),
  share: data => partsOfWhole(data, 860, 290),
  range: data => rangesOf(data, 860, 290),
  dot: data => [dotsOf(data, 860, 290), dotsOf(data, 860, 290, true)],
  pictogram: data => pictogramOf(data, 860, 290),
}

const text = fc.oneof(
  fc.constantFrom('', '2024', '2019', 'May 2020', 'a', 'more than 5 %', 'x'.repeat(80), '漢字', '<b>', '1,000'),
  fc.string({ maxLength: 20 }),
)
const number = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.double(),
  fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 1e308, -1e308, 5e-324),
)
const anything = fc.oneof(
  text,
  number,
  fc.constant(null),
  fc.constant(undefined),
  fc.boolean(),
  fc.array(number),
  fc.object(),
)
const entry = fc.oneof(
  anything,
  fc.record(
    {
      label: anything,
      says: anything,
      value: fc.oneof(number, anything),
      high: fc.oneof(number, anything),
      of: fc.oneof(number, anything),
      certainty: fc.oneof(
        fc.constantFrom('exact', 'about', 'at-least', 'at-most', 'range', 'projected', 'words'),
        anything,
      ),
      series: anything,
      time: anything,
      before: anything,
      beforeTime: anything,
      beforeValue: fc.oneof(number, anything),
      date: anything,
      text: anything,
    },
    { requiredKeys: [] },
  ),
)
const typed = fc.oneof(fc.array(entry, { maxLength: 14 }), anything)

/** Every number of a drawing, but those of the data itself, and every path, is one that can be drawn. */
function isDrawable(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value === 'string') return !/^M\S+ .*(?:NaN|Infinity)|^M(?:NaN|-?Infinity)/.test(value)
  if (Array.isArray(value)) return value.every(isDrawable)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(
    ([key, part]) => ['datum', 'lines', 'text', 'name', 'label'].includes(key) || isDrawable(part),
  )
}

describe('whatever a person has typed so far', () => {
  it.each(KINDS)('%s draws it or leaves it out, and throws nothing', kind => {
    fc.assert(
      fc.property(typed, value => {
        const data = dataOf(value)
        expect(isDrawable(DRAWINGS[kind](data))).toBe(true)
        expect(typeof nameOf('measure', data)).toBe('string')
      }),
      { numRuns: 400 },
    )
  })

  it('tiles and timelines set it', () => {
    fc.assert(
      fc.property(typed, value => {
        const data = dataOf(value)
        for (const drawing of [tilesOf, changeBarsOf, wholeShareOf, countsOf])
          expect(isDrawable(drawing(data, 860, 356))).toBe(true)
        expect(isDrawable(timelineOf(value, 860, 312))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
