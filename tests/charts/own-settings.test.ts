import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastRatio } from '../../scripts/charts/colour.ts'
import { BOUNDS, ownSettings } from '../../scripts/charts/own-settings.ts'

const hexOf = (colour: string) => (/^#[0-9a-f]{6}$/.test(colour) ? colour : undefined)
const colour = fc.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}`)
const valueOf = (css: string, selector: string, name: string) =>
  new RegExp(`^${selector.replaceAll(/[.()]/g, String.raw`\$&`)} \\{[^}]*--lectern-${name}: ([^;]+);`, 'm').exec(
    css,
  )?.[1]

describe('what a deck changes of its look', () => {
  it('keeps every text readable, whatever the colours', () => {
    fc.assert(
      fc.property(colour, colour, colour, (accent, paper, ink) => {
        const { css } = ownSettings({ accent, paper, ink }, hexOf)
        const pairs = [
          ['html', 'accent-text', accent],
          ['html:not(.dark)', 'paper-text', paper],
          ['html:not(.dark)', 'paper-quiet', paper],
          ['html', 'ink-text', ink],
          ['html', 'ink-quiet', ink],
        ] as const
        for (const [selector, name, ground] of pairs)
          expect(contrastRatio(valueOf(css, selector, name)!, ground)).toBeGreaterThanOrEqual(4.5)
      }),
    )
  })

  it('moves an accent that would be lost on the paper, and leaves one alone that is not', () => {
    const { css } = ownSettings({ accent: '#ffd60a' }, hexOf)
    expect(contrastRatio(valueOf(css, 'html:not(.dark)', 'paper-signal')!, BOUNDS.paper)).toBeGreaterThanOrEqual(3)
    expect(valueOf(css, 'html', 'accent')).toBe('#ffd60a')
    const teal = ownSettings({ accent: '#0b6e6e' }, hexOf).css
    expect(valueOf(teal, 'html:not(.dark)', 'paper-signal')).toBe('#0b6e6e')
    expect(contrastRatio(valueOf(teal, 'html', 'ink-mark')!, BOUNDS.ink)).toBeGreaterThanOrEqual(4.5)
  })

  it('names the faces whose widths are not known', () => {
    const { css, faces } = ownSettings({ sans: 'Inter', mono: 'Hack' }, hexOf)
    expect(faces).toEqual(['sans'])
    expect(valueOf(css, 'html', 'sans')).toMatch(/^'Inter', /)
    expect(valueOf(css, 'html', 'mono')).toMatch(/^'Hack', /)
  })

  it('is nothing for a deck that changes nothing, and leaves out what is no colour and no name', () => {
    expect(ownSettings({ look: 'essay' }, hexOf)).toEqual({ css: '', faces: [] })
    expect(ownSettings({ accent: 'no colour', ink: 7, sans: 'x; } body { display: none' }, hexOf).css).toBe('')
  })
})
