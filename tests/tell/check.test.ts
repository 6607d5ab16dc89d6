import { describe, expect, it } from 'vitest'
import type { Finding } from '../../scripts/model/rendering.ts'
import { checkLines } from '../../scripts/tell/check.ts'

const finding = (line: number, changed: Partial<Finding> = {}): Finding => ({
  severity: 'error',
  rule: 'overflow',
  message: 'It leaves the slide',
  todo: 'Shorten it.',
  slide: 2,
  file: '/deck/slides.md',
  line,
  ...changed,
})

const lines = (findings: readonly Finding[], accepted = 0) =>
  checkLines(findings, { slides: 20, accepted }, file => file.replace('/deck/', ''))

describe('findings for a person', () => {
  it('stand in the order of the file, with what to do under the last of those that ask for the same', () => {
    expect(lines([finding(30, { slide: 4 }), finding(9)])).toEqual([
      'slides.md:9   error    overflow  slide 2: It leaves the slide',
      'slides.md:30  error    overflow  slide 4: It leaves the slide',
      '                                 → Shorten it.',
      '',
      '2 errors, 0 warnings on 2 of 20 slides',
    ])
  })

  it('end with how many there are, and how many are accepted', () => {
    expect(lines([finding(9, { severity: 'warning' })], 3).at(-1)).toBe(
      '0 errors, 1 warning on 1 of 20 slides, 3 accepted',
    )
    expect(lines([])).toEqual(['0 errors, 0 warnings on 20 slides'])
  })

  it('keep files apart', () => {
    expect(lines([finding(9), finding(3, { file: '/deck/parts.md' })]).filter(line => line === '')).toHaveLength(2)
  })
})
