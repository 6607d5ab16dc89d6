import { describe, expect, it } from 'vitest'
import type { Form } from '../../scripts/model/deck.ts'
import type { Candidate } from '../../scripts/plan/candidate.ts'
import { choose, runWith } from '../../scripts/plan/rhythm.ts'
import { slimmed, wordsOn } from '../../scripts/plan/size.ts'
import { deckOf, formsOf, only } from './deck-of.ts'

const words = (text: string) => ({ text, spans: [{ start: 0, end: text.length }] })
const many = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

function candidate(form: 'statement' | 'quote', score: number, at: number): Candidate {
  const draft =
    form === 'quote'
      ? ({ form, words: words('A quotation') } as const)
      : ({ form, words: words('A statement'), quoted: false } as const)
  return { score, at, covers: [], blocks: [0], draft }
}

describe('the choice among forms', () => {
  it('takes a weaker form rather than the one that was just seen', () => {
    const offered = [candidate('quote', 6, 0), candidate('statement', 5, 1)]
    const chosen = (before: readonly Form[]) => choose(offered, before, 1).map(one => one.draft.form)
    expect(chosen([])).toEqual(['quote'])
    expect(chosen(['quote'])).toEqual(['statement'])
  })

  it('goes on with a form that is much the strongest, but not four times', () => {
    const offered = [candidate('quote', 8, 0)]
    expect(choose(offered, ['quote', 'quote'], 1)).toHaveLength(1)
    expect(choose(offered, ['quote', 'quote', 'quote'], 1)).toHaveLength(0)
  })

  it('counts the slides of a form that a candidate would stand among', () => {
    const middle = candidate('quote', 6, 5)
    const around = [candidate('quote', 6, 1), candidate('quote', 6, 9), candidate('statement', 6, 12)]
    expect(runWith(middle, around, ['cover', 'quote'])).toBe(4)
  })
})

describe('a slide with too many words', () => {
  const lead = words(many(25))

  it('loses its second line, unless that says what the rest means', () => {
    const full: Candidate = {
      ...candidate('quote', 6, 0),
      draft: { form: 'quote', title: words('Title'), lead, words: words(many(58)) },
    }
    expect(slimmed(full).map(({ draft }) => [draft.form, draft.lead])).toEqual([['quote', undefined]])
    expect(slimmed({ ...full, governed: true })).toEqual([])
  })

  it.each([
    [false, undefined],
    [true, lead.text],
  ])(
    'becomes two, the second with the line that governs the list where it turns what they say: %s',
    (turned, second) => {
      const points: Candidate = {
        ...candidate('quote', 6, 0),
        governed: true,
        turned,
        draft: { form: 'points', lead, items: [words(many(20)), words(many(20)), words(many(20)), words(many(20))] },
      }
      const halves = slimmed(points)
      expect(halves.map(({ draft }) => draft.form === 'points' && [draft.items.length, draft.lead?.text])).toEqual([
        [2, lead.text],
        [2, second],
      ])
      expect(halves.every(({ draft }) => wordsOn(draft) <= 75)).toBe(true)
    },
  )

  it('of two items loses the line that leads to them, unless that turns what they say', () => {
    const items = [words(many(26)), words(many(26))]
    const two: Candidate = { ...candidate('quote', 6, 0), governed: true, draft: { form: 'points', lead, items } }
    expect(slimmed(two).map(({ draft }) => draft)).toEqual([{ form: 'points', items }])
    expect(slimmed({ ...two, turned: true })).toEqual([])
  })

  it('does not count cells, code and a chart’s labels', () => {
    expect(wordsOn({ form: 'code', title: words('Two words'), code: words(many(90)) })).toBe(2)
  })
})

describe('a deck', () => {
  const prose = (name: string) =>
    `## The ${name}\n\nThe ${name} lies behind the old wall of the town. The council repaired the roof of the ${name} in the autumn. The keeper of the ${name} lives next to the gate.`
  const deck = () => deckOf(['mill', 'quay', 'barn', 'dock', 'yard', 'well'].map(prose).join('\n\n'))

  it('of nothing but prose alternates points with sentences that stand alone', async () => {
    const forms = formsOf(await deck()).filter(form => form === 'points' || form === 'statement')
    expect(forms.length).toBeGreaterThanOrEqual(5)
    expect(forms.filter((form, at) => at > 0 && forms[at - 1] === form)).toEqual([])
  })

  it('shows no numbers twice that two sections tell in the same words', async () => {
    const said = 'The port holds over 1 million crates, 200,000+ tools, and nearly 40 boats.'
    const twice = await deckOf(`## One\n\n${said}\n\n## Two\n\n${said} The light stands on the pier of the port.`)
    expect(only(twice, 'metrics')).toHaveLength(1)
  })

  it('does not show a list of its own headings: contents are made', async () => {
    const headings = ['The mill', 'The quay', 'The barn', 'The dock']
    const text = `## Sections\n\n${headings.map(one => `- ${one}`).join('\n')}\n\n${['mill', 'quay', 'barn', 'dock'].map(prose).join('\n\n')}`
    const { slides } = await deckOf(text)
    expect(slides.filter(slide => slide.title?.text === 'Sections')).toEqual([])
  })
})
