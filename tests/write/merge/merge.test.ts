import { parseSync } from '@slidev/parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../scripts/write/merge/line-ends.ts'
import { merge } from '../../../scripts/write/merge/merge.ts'
import { baseAndFresh, edits } from './random-deck.ts'

const runs = { numRuns: 300 }

// On a machine with much to do.
describe('merge', { timeout: 600_000 }, () => {
  it('gives the new deck where nobody edited the old one', () => {
    fc.assert(
      fc.property(baseAndFresh, ({ base, fresh }) => {
        expect(merge(base, base, fresh)).toMatchObject({ text: fresh, conflicts: [] })
      }),
      runs,
    )
  })

  it('gives the edited deck where the article did not change', () => {
    fc.assert(
      fc.property(baseAndFresh, edits, ({ base }, edited) => {
        expect(merge(base, edited(base), base)).toMatchObject({ text: edited(base), conflicts: [] })
      }),
      runs,
    )
  })

  it('gives what both agree on', () => {
    fc.assert(
      fc.property(baseAndFresh, ({ base, fresh }) => {
        expect(merge(base, fresh, fresh)).toMatchObject({ text: fresh, conflicts: [] })
      }),
      runs,
    )
  })

  it('loses no line that the user added, whatever else changed', () => {
    fc.assert(
      fc.property(baseAndFresh, edits, fc.boolean(), ({ base, fresh }, edited, hasBase) => {
        const yours = edited(base)
        const { text } = merge(hasBase ? base : undefined, yours, fresh)
        const before = new Set(base.split('\n'))
        const added = yours.split(/\r?\n/).filter(line => !before.has(line))
        const lines = new Set(text.split(/\r?\n/))
        expect(added.filter(line => !lines.has(line))).toEqual([])
      }),
      { numRuns: 800 },
    )
  })

  it('gives a deck that Slidev cuts into the slides that were meant', () => {
    fc.assert(
      fc.property(baseAndFresh, edits, fc.boolean(), ({ base, fresh }, edited, hasBase) => {
        const merged = merge(hasBase ? base : undefined, edited(base), fresh)
        const { slides } = parseSync(plainText(merged.text), 'slides.md')
        expect(hasBase && merged.refusal).toBeFalsy()
        expect(slides).toHaveLength(merged.slides)
        expect(slides.flatMap(slide => slide.frontmatterDoc?.errors ?? [])).toEqual([])
        expect(slides.filter(slide => slide.note?.startsWith('The article now'))).toEqual([])
      }),
      { numRuns: 800 },
    )
  })

  it('leaves a deck alone that it knows nothing of', () => {
    fc.assert(
      fc.property(baseAndFresh, edits, ({ base, fresh }, edited) => {
        const yours = edited(base).replace(/^id: .*\r?\n/gm, '')
        expect(merge(undefined, yours, fresh)).toMatchObject({ text: yours, conflicts: [], refusal: 'foreign' })
      }),
      runs,
    )
  })

  it("keeps the user's line ends", () => {
    fc.assert(
      fc.property(baseAndFresh, edits, ({ base, fresh }, edited) => {
        const yours = edited(base).replace(/\r?\n/g, '\r\n')
        expect(merge(base, yours, fresh).text).not.toMatch(/(?<!\r)\n/)
      }),
      runs,
    )
  })

  it('names the line and the slide of every conflict', () => {
    fc.assert(
      fc.property(baseAndFresh, edits, ({ base, fresh }, edited) => {
        const { text, conflicts } = merge(base, edited(base), fresh)
        const lines = text.split('\n')
        for (const conflict of conflicts) {
          const first = conflict.yours.split('\n')[0]!
          if (first) expect([conflict.kind, lines[conflict.line - 1]?.trim()]).toEqual([conflict.kind, first.trim()])
        }
      }),
      { numRuns: 800 },
    )
  })

  it('is done once: merging the same new deck again changes nothing', () => {
    fc.assert(
      fc.property(baseAndFresh, edits, ({ base, fresh }, edited) => {
        const { text } = merge(base, edited(base), fresh)
        expect(merge(fresh, text, fresh)).toMatchObject({ text, conflicts: [] })
      }),
      runs,
    )
  })
})
