import { describe, expect, it } from 'vitest'
import type { Block } from '../../scripts/charts/blocks.ts'
import { areFigures, voicesOf } from '../../scripts/charts/voices.ts'

const room = { width: 850, height: 352, steps: [180, 120, 96, 80, 64, 56, 48, 40, 32, 28] }
const paragraph = (text: string, ...strong: string[]): Block[] => [
  { tag: 'p', text, ...(strong.length > 0 && { strong }) },
]
const LONG =
  'The keepers of the harbour have written a long letter to the council of the town about the roof of the old tower and its lamps.'

describe('two voices', () => {
  it('set what is bold much larger than the words around it', () => {
    const { large, small } = voicesOf(paragraph(`In May over 15% of ${LONG}`, 'over 15%'), room)
    expect(small).toBeGreaterThanOrEqual(24)
    expect(large).toBeGreaterThanOrEqual(small * 1.6)
  })

  it('keep to the room, however many words stand around', () => {
    const words = voicesOf(paragraph(`${LONG} over 15% ${LONG}`, 'over 15%'), room)
    expect(words.height).toBeLessThanOrEqual(room.height)
  })

  it('are one where nothing is bold, or all of it: heavy if short, lighter if long', () => {
    expect(voicesOf(paragraph('The gate must never be closed.'), room)).toMatchObject({ small: 0, calm: false })
    expect(voicesOf(paragraph('The gate.', 'The gate.'), room)).toMatchObject({ small: 0, calm: false })
    expect(voicesOf(paragraph(LONG), room)).toMatchObject({ small: 0, calm: true })
  })

  it('say whether what is large is a number', () => {
    expect(areFigures(paragraph('Over 15% of all.', 'Over 15%'))).toBe(true)
    expect(areFigures(paragraph('The gate is open.', 'The gate'))).toBe(false)
  })
})
