import { describe, expect, it } from 'vitest'
import type { ReadSlide } from '../../setup/handout/passages.ts'
import { sectionsOf } from '../../setup/handout/passages.ts'
import { readerForm, standsOf } from '../../setup/handout/reader.ts'

/** Slides from `title: block block`, where a block is a letter; `title!` opens a part. */
const slidesOf = (...lines: readonly string[]): readonly ReadSlide[] =>
  lines.map((line, index) => {
    const [head = '', blocks = ''] = line.split(':')
    const texts = blocks.split(' ').filter(Boolean)
    return {
      no: index + 1,
      title: head.replace('!', ''),
      opens: head.endsWith('!'),
      blocks: texts.map(text => ({ text, html: `<p>${text}</p>` })),
    }
  })

/** `title: 1,2=a b | 3=c` for each section. */
const read = (...lines: readonly string[]) =>
  sectionsOf(slidesOf(...lines), 'Talk').map(({ title, passages }) => {
    const parts = passages.map(({ slides, blocks }) => `${slides.join()}=${blocks.map(({ text }) => text).join(' ')}`)
    return `${title}: ${parts.join(' | ')}`
  })

describe('the passages of a reader’s edition', () => {
  it('stand under their headings, neighbours of the same title under one', () => {
    expect(read('Talk: a', 'One: b', 'One: c', 'Two: d')).toEqual([': 1=a', 'One: 2=b | 3=c', 'Two: 4=d'])
  })

  it('stand there once where neighbouring slides share the whole of them', () => {
    expect(read('One: a b', 'One: a b', 'One: c')).toEqual(['One: 1,2=a b | 3=c'])
    expect(read('One: a b c', 'One: b', 'Two: d')).toEqual(['One: 1,2=a b c', 'Two: 3=d'])
  })

  it('stand there once where one ends with what the next begins with', () => {
    expect(read('One: a b c', 'One: b c d')).toEqual(['One: 1=a b c | 2=d'])
    expect(read('One: a b', 'Two: b c')).toEqual(['One: 1=a b', 'Two: 2=c'])
  })

  it('stand there once where the second slide’s passage holds the first one’s', () => {
    expect(read('One: b', 'One: a b c')).toEqual(['One: 1,2=a b c'])
  })

  it('stand there once where a slide repeats a sentence of its neighbour’s paragraph', () => {
    const blocks = (text: string) => [{ text, html: text }]
    const slide = (no: number, text: string): ReadSlide => ({ no, title: 'One', opens: false, blocks: blocks(text) })
    const sections = sectionsOf([slide(1, 'She said: “Tea is best.” And left.'), slide(2, '"Tea is best."')], 'Talk')
    expect(sections[0]!.passages).toMatchObject([{ slides: [1, 2] }])
  })

  it('are kept where the same words come again elsewhere: an attribution, a refrain', () => {
    expect(read('One: a x', 'One: b x', 'One: c', 'One: a x')).toEqual(['One: 1=a x | 2=b x | 3=c | 4=a x'])
  })

  it('leave a slide without words in its place, without a heading unless it opens a part', () => {
    expect(read('Talk:', 'Contents:', 'Part!:', 'One: a')).toEqual([': 1= | 2=', 'Part: 3=', 'One: 4=a'])
  })

  it('hold every block of every slide', () => {
    const all = read('A: a b', 'B: b c', 'B: c', 'C: x c y', 'D: q').join(' ')
    for (const block of 'abcxyq') expect(all.match(new RegExp(`[ =]${block}\\b`, 'g'))).toHaveLength(1)
  })
})

describe('the pages of a reader’s edition', () => {
  it('have lines of 60 to 75 letters, and pictures and text fit beside each other', () => {
    for (const landscape of [false, true]) {
      const { text, type, picture, gap, indent } = readerForm({ paper: 'a4', landscape })
      expect(text / (type * 0.148)).toBeGreaterThan(60)
      expect(text / (type * 0.148)).toBeLessThan(75)
      expect(2 * indent + picture + gap + text).toBeCloseTo(landscape ? 267 : 180)
    }
  })

  it('set as many pictures in the margin as there is text beside them', () => {
    const passage = (letters: number, slides: number[]) => ({
      slides,
      blocks: [{ text: 'x'.repeat(letters), html: '' }],
    })
    expect(standsOf(passage(300, [1, 2]))).toEqual(['margin', 'over'])
    expect(standsOf(passage(900, [1, 2]))).toEqual(['margin', 'margin'])
    expect(standsOf({ slides: [1], blocks: [] })).toEqual(['instead'])
  })
})
