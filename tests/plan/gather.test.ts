import { describe, expect, it } from 'vitest'
import { isOfTheNumbers } from '../../scripts/plan/beside-numbers.ts'
import { deckOf, madeOf, only } from './deck-of.ts'

const SECTION = '## Costs\n\n'
const asideOf = async (text: string, frontmatter?: string) =>
  only(await deckOf(`${SECTION}${text}`, {}, frontmatter), 'statement').find(({ large }) => large)?.aside?.words?.text

describe('a number on a page', () => {
  it('has beside it what the article says of it next', async () => {
    const text = 'In 2024 the harbour spent 412,000 euros on inspections. That is more than it earned with tickets.'
    expect(await asideOf(text)).toBe('That is more than it earned with tickets.')
  })

  it('has nothing of the next paragraph beside it', async () => {
    const text = 'In 2024 the harbour spent 412,000 euros on inspections.\n\nThe old school was painted in the summer.'
    expect(await asideOf(text)).toBeUndefined()
  })

  it('has nothing beside it that has nothing to do with it, though it is the next of its paragraph', async () => {
    const number = 'In 2024 the harbour spent 412,000 euros on inspections.'
    expect(await asideOf(`${number} I often wonder how we came here, looking for wisdom.`)).toBeUndefined()
    const related = 'Most inspections found nothing.'
    const { facts } = await madeOf(`${SECTION}${number} ${related}`)
    const [told, next] = facts.filter(fact => fact.type === 'sentence')
    expect(isOfTheNumbers([told!], next!)).toBe(true)
  })

  it('has nothing beside it that goes on for long', async () => {
    const text = `In 2024 the harbour spent 412,000 euros on inspections. That is ${'very '.repeat(40)}much.`
    expect(await asideOf(text)).toBeUndefined()
  })

  it('has nothing beside it that the sentence after it turns unless that fits as well', async () => {
    const number = 'In 2024 the harbour spent 412,000 euros on inspections.'
    const turned = `But ${'nobody in the town believed a word of it and '.repeat(4)}they were right.`
    expect(await asideOf(`${number} The mayor called that the price of safety. ${turned}`)).toBeUndefined()
  })

  it('keeps its name whatever stands beside it', async () => {
    const number = 'In 2024 the harbour spent 412,000 euros on inspections.'
    const [alone, beside] = await Promise.all(
      [number, `${number} That is more than it earned with tickets.`].map(text => deckOf(SECTION + text)),
    )
    const [first, second] = [alone!, beside!].map(deck => only(deck, 'statement').find(({ large }) => large)!)
    expect([first!.aside, second!.aside]).toEqual([undefined, expect.anything()])
    expect(second!.id).toBe(first!.id)
  })
})

describe('a list', () => {
  const items = [
    'Supports: the ferry can be inspected by anybody who asks for it.',
    'Enforces: the ferry is inspected each spring before it carries any passengers.',
  ]
  const list = (mark: (at: number) => string) => items.map((item, at) => `${mark(at)} ${item}`).join('\n')
  const kindOf = async (text: string) => only(await deckOf(`${SECTION}${text}`), 'points')[0]?.kind

  it('that the article numbers keeps its numbers', async () => {
    expect(await kindOf(`A ferry is taken out of service so:\n\n${list(at => `${at + 1}.`)}`)).toBe('steps')
  })

  it('whose items rise is a stair', async () => {
    expect(await kindOf(`We use two rules, in order of increasing strictness:\n\n${list(() => '-')}`)).toBe('stair')
  })

  it('of which that is not said stands under what names its items', async () => {
    expect(await kindOf(`We use two rules:\n\n${list(() => '-')}`)).toBe('heads')
  })

  it('goes on counting where the article does', async () => {
    const deck = await deckOf(`${SECTION}A ferry is taken out of service so:\n\n${list(at => `${at + 3}.`)}`)
    expect(only(deck, 'points')[0]?.first).toBe(3)
  })
})
