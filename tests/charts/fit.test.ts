import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import { CODE_LETTER } from '../../scripts/charts/advance.ts'
import { blocksOf, textsOf } from '../../scripts/charts/blocks.ts'
import { balancedMeasure, fitSize, lineCount, linesOf, textHeight, widestWord } from '../../scripts/charts/fit.ts'
import { textWidth } from '../../scripts/charts/text-width.ts'

const serif = { face: 'serif', width: 400, leading: 1.2 } as const
const text = fc.lorem({ mode: 'sentences', maxCount: 6 })

describe('text is measured without a page', () => {
  it('gives a wide letter more room than a narrow one, and twice the size twice the room', () => {
    expect(textWidth('m', 'sans', 20)).toBeGreaterThan(2 * textWidth('i', 'sans', 20))
    expect(textWidth('Northfield', 'bold', 40)).toBeCloseTo(2 * textWidth('Northfield', 'bold', 20))
  })

  it('gives a letter with an accent the width of the letter, and a full-width character one em', () => {
    expect(textWidth('é', 'serif', 100)).toBe(textWidth('e', 'serif', 100))
    expect(textWidth('図書', 'sans', 30)).toBe(60)
  })

  it('breaks after spaces, hyphens and dashes, never at a no-break space', () => {
    expect(linesOf('one two', 20, { ...serif, width: 40 })).toEqual(['one', 'two'])
    expect(linesOf('lock-in', 20, { ...serif, width: 50 })).toEqual(['lock-', 'in'])
    expect(linesOf('dial 1-877', 20, { ...serif, width: 62 })).toEqual(['dial', '1-877'])
    expect(linesOf('20\u00a0km', 20, { ...serif, width: 30 })).toEqual(['20\u00a0km'])
    expect(linesOf('図書館', 20, { ...serif, width: 45 })).toEqual(['図書', '館'])
  })

  it('counts the lines that it breaks into where kerning makes each a little wider', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 18, max: 60 }), (words, size) => {
        fc.pre(widestWord(words, 'serif', size) <= serif.width)
        const wider = linesOf(words, size, { ...serif, width: serif.width * 0.992 })
        expect(lineCount(words, size, serif)).toBe(wider.length)
        expect(wider.length).toBeGreaterThanOrEqual(linesOf(words, size, serif).length)
      }),
    )
  })

  it('balances without another line, and splits no word at its hyphen where another measure does not', () => {
    fc.assert(
      fc.property(text, words => {
        const { width } = balancedMeasure(words, 24, serif)
        expect(width).toBeLessThanOrEqual(serif.width * 1.01)
        expect(lineCount(words, 24, { ...serif, width })).toBeLessThanOrEqual(lineCount(words, 24, serif))
      }),
    )
    const words = 'They don’t want vendor lock-in for their most strategic technology'
    for (let measure = 250; measure <= 500; measure += 10) {
      const { width, flaws } = balancedMeasure(words, 24, { ...serif, width: measure })
      if (flaws === 0) expect(linesOf(words, 24, { ...serif, width }).some(line => line.endsWith('lock-'))).toBe(false)
      expect(flaws).toBeLessThan(3)
    }
  })
})

describe('the size of a text', () => {
  const fitting = { ...serif, height: 200, steps: [60, 48, 36, 24, 18] }

  it('is the largest step that fits', () => {
    fc.assert(
      fc.property(text, words => {
        const size = fitSize([words], fitting)
        const larger = fitting.steps.filter(step => step > size)
        if (size > 18) expect(textHeight(words, size, serif)).toBeLessThanOrEqual(200)
        for (const step of larger)
          expect(textHeight(words, step, serif) > 200 || widestWord(words, 'serif', step) > 400).toBe(true)
      }),
    )
  })

  it('never goes under the last step, however long the text', () => {
    expect(fitSize(['word '.repeat(900)], fitting)).toBe(18)
  })

  it('counts the room between several texts', () => {
    expect(fitSize(['a', 'b', 'c'], fitting, 0)).toBeGreaterThan(fitSize(['a', 'b', 'c'], fitting, 60))
  })
})

describe('code inside a text', () => {
  const item = (code: string) => h('li', ['Set ', h('code', code), ' first'])
  const textIn = (code: string) => textsOf(blocksOf([item(code)]), 'li')[0]!

  it('is reckoned in its own face and as one piece', () => {
    const text = textIn('-Zembed-metadata=no')
    expect(text).toBe(`Set ${CODE_LETTER.repeat(19)} first`)
    const [plain, mono] = [
      textWidth('-Zembed-metadata=no', 'display', 40),
      textWidth(CODE_LETTER.repeat(19), 'display', 40),
    ]
    expect(mono).toBeCloseTo(19 * 0.6 * 0.88 * 40, 5)
    expect(mono).not.toBeCloseTo(plain, 0)
    expect(linesOf(text, 40, { face: 'sans', width: 300, leading: 1.2 })).toHaveLength(3)
  })

  it('is broken where words are only where it may be longer than a line', () => {
    expect(textIn('docker pull example.org/a-long-name').split(/[ -]/)).toHaveLength(7)
  })

  it('stays text in a table, which reckons with it itself', () => {
    expect(textsOf(blocksOf([h('td', [h('code', 'no')])]), 'td')).toEqual(['no'])
  })
})
