import { describe, expect, it } from 'vitest'
import { frameOf } from '../../../scripts/export/pptx/frame.ts'
import { frontmatterOf } from '../../../scripts/export/pptx/frontmatter.ts'
import { plainNotes } from '../../../scripts/export/pptx/notes.ts'
import { paragraph, run, text } from './hand-made.ts'

const frame = (other: Parameters<typeof paragraph>[1]) => frameOf(text([paragraph([run('words')], other)]), 980)

describe('the frame of a text', () => {
  it('leaves a single line room for a wider face, but stays on the slide', () => {
    const tight = { box: { x: 400, y: 100, width: 300, height: 30 }, room: 300, widest: 300 }
    expect(frame(tight).width).toBeGreaterThanOrEqual(300 * 1.1)
    expect(frame({ ...tight, box: { ...tight.box, x: 660 } }).width).toBe(980 - 6 - 660)
  })

  it('keeps lines that were broken evenly from running together', () => {
    const even = { lines: 2, widest: 500, room: 860, box: { x: 60, y: 100, width: 860, height: 60 } }
    expect(frame(even).width).toBeGreaterThan(500)
    expect(frame(even).width).toBeLessThan(600)
  })

  it('grows to the side where words end', () => {
    const box = { x: 400, y: 100, width: 300, height: 30 }
    const right = frame({ box, room: 300, widest: 300, align: 'right' })
    expect([right.x < 400, right.x + right.width]).toEqual([true, 700])
    const centre = frame({ box, room: 300, widest: 300, align: 'centre' })
    expect(centre.x + centre.width / 2).toBeCloseTo(550)
  })

  it('begins where a marker or a hanging mark begins', () => {
    const box = { x: 60, y: 100, width: 860, height: 30 }
    expect(frame({ box, hang: 20 }).x).toBe(40)
    expect(frame({ box, indent: 25, marker: { kind: 'sign', sign: '•', hex: '000000' } }).x).toBe(35)
  })

  it('puts the baseline of one line where it was, however close the line was set', () => {
    const box = { x: 60, y: 100, width: 860, height: 20 }
    const close = frame({ box, lineHeight: 20, baseline: 19 })
    const usual = frame({ box: { ...box, y: 95, height: 28.8 }, lineHeight: 28.8, baseline: 24 })
    expect(close.y).toBeCloseTo(usual.y)
    // Baselines stand at three quarters to all but a twentieth of a line, whatever program draws it.
    expect((119 - close.y) / 28.8).toBeGreaterThan(0.75)
    expect((119 - close.y) / 28.8).toBeLessThan(0.95)
  })
})

describe('frontmatter', () => {
  it('is read in both ways of writing it, and is empty where there is none', () => {
    expect(frontmatterOf('---\nlayout: chart\ndata:\n  - value: 3\n---\n\n# T')).toEqual({
      layout: 'chart',
      data: [{ value: 3 }],
    })
    expect(frontmatterOf('```yaml\nlayout: chart\n```\n\n# T')).toEqual({ layout: 'chart' })
    for (const none of ['# T\n\n---\n', '---\n- a list\n---\n', '---\na: [\n---\n', ''])
      expect(frontmatterOf(none)).toEqual({})
  })
})

describe('notes', () => {
  it('are plain paragraphs: lists item by item, code line by line, without HTML', () => {
    const notes = '<!-- x -->\n\nOne\ntwo *three*\n\n- a\n- b\n  1. c\n\n> said\n\n```\nx = 1\ny = 2\n```'
    expect(plainNotes(notes)).toEqual(['One two three', '• a', '• b', '1. c', 'said', 'x = 1', 'y = 2'])
  })
})
