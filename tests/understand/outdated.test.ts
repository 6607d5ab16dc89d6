import { describe, expect, it } from 'vitest'
import { isOutdated } from '../../scripts/understand/outdated.ts'
import { deckOf, formsOf, only } from '../plan/deck-of.ts'

const WRITTEN = 20_260_113
const PLAN = 'Releases will be available on, or shortly after, Monday, December 15, 2025.'

describe('what was to come when an earlier text was written', () => {
  it.each([
    ['a day before the article’s', PLAN, 'en', true],
    ['a day after it', PLAN.replace('2025', '2026'), 'en', false],
    ['a day that is past as such', PLAN.replace('will be', 'were'), 'en', false],
    ['a month, which may have held it', PLAN.replace('Monday, December 15, 2025', 'January 2026'), 'en', false],
    ['one of several days', `${PLAN.slice(0, -1)}, and on March 3, 2026.`, 'en', false],
    ['no day', 'Releases will be available soon.', 'en', false],
    ['German', 'Die Sitzung wird am 5. Mai 2025 im Hafen abgehalten.', 'de', true],
    ['French', 'La réunion aura lieu le 5 mai 2025 au port.', 'fr', true],
  ])('is told by %s', (_, text, lang, expected) => expect(isOutdated(text, lang, WRITTEN)).toBe(expected))

  it('is not known where the article has no date', () => expect(isOutdated(PLAN, 'en', undefined)).toBe(false))

  it('is on no slide, and leads no list', async () => {
    const list = '- 3 high severity issues\n- 1 low severity issue'
    const text = `## Summary\n\nThe new versions will be out on Monday, December 15, 2025 in order to address:\n\n${list}\n\n## Timing\n\n${PLAN}`
    const shown = async (date: string) => {
      const deck = await deckOf(text, {}, `lang: en\ndate: ${date}`)
      return [only(deck, 'metrics').length, formsOf(deck).includes('statement')]
    }
    expect(await shown('2025-12-09')).toEqual([1, true])
    expect(await shown('2026-01-13')).toEqual([0, false])
  })
})
