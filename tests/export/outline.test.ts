import { describe, expect, it } from 'vitest'
import { outlineOf, plainTitle } from '../../scripts/export/outline.ts'
import type { OutlineEntry } from '../../scripts/export/outline.ts'
import { slide } from './deck.ts'

const drawn = (entries: readonly OutlineEntry[], depth = 0): readonly string[] =>
  entries.flatMap(entry => [`${'  '.repeat(depth)}${entry.title} @${entry.page}`, ...drawn(entry.children, depth + 1)])

describe('the table of contents of a PDF', () => {
  it('has one entry for every slide, under its section, with the closing outside', () => {
    const slides = [
      slide(1, '', { title: 'Tea', layout: 'cover' }),
      slide(2, '', { title: 'Green', layout: 'section' }),
      slide(3, '', { title: 'Steaming' }),
      slide(4, ''),
      slide(5, '', { title: 'Black', layout: 'section' }),
      slide(6, '', { title: 'Goodbye', layout: 'closing' }),
      slide(7, '', { title: 'Sources', layout: 'sources' }),
    ]
    expect(drawn(outlineOf(slides))).toEqual([
      'Tea @0',
      'Green @1',
      '  Steaming @2',
      '  4 @3',
      'Black @4',
      'Goodbye @5',
      'Sources @6',
    ])
  })

  it('leads to the page that a slide has on paper', () => {
    const slides = [slide(1, '', { title: 'A' }), slide(2, '', { title: 'B' })]
    expect(outlineOf(slides, no => no + 10).map(({ page }) => page)).toEqual([11, 12])
  })

  it.each([
    ['The **best** of `tea`', 'The best of tea'],
    ['[A link](https://tea.example) here', 'A link here'],
    ['Costs \\$5 &amp; more', 'Costs $5 & more'],
    ['<span v-pre>{{ mug }}</span>', '{{ mug }}'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_name', 'snake_case_name'],
    [undefined, '7'],
  ])('reads %j aloud as %j', (title, plain) => {
    expect(plainTitle({ no: 7, ...(title !== undefined && { title }) })).toBe(plain)
  })
})
