import { describe, expect, it } from 'vitest'
import { deckOf, only } from './deck-of.ts'

describe('a summary that a tool has cut', () => {
  const BODY =
    'The old pier of the town was closed in March. Since then the use of boats has tripled and the port is full.'
  const standfirstOf = async (summary: string) => {
    const [cover] = only(
      await deckOf(
        `${BODY}\n\n## Next\n\nThe gate must never be closed at night.`,
        {},
        `lang: en\nsummary: '${summary}'`,
      ),
      'cover',
    )
    return cover!.standfirst?.text
  }

  it('ends with its last whole sentence', async () => {
    expect(await standfirstOf('The old pier of the town was closed in March. Since then the use of boats has')).toBe(
      'The old pier of the town was closed in March.',
    )
    expect(await standfirstOf('The old pier of the town was closed in March. Since then the use [...]')).toBe(
      'The old pier of the town was closed in March.',
    )
  })

  it('ends before what waits for its object, and says no heading again', async () => {
    expect(await standfirstOf('The old pier of the town was closed in March. Boats or a plan for')).toBe(
      'The old pier of the town was closed in March.',
    )
  })

  it('does not begin with what the post is in its series', async () => {
    const series = 'This is part 5 of our series on the piers of the town.'
    const [cover] = only(
      await deckOf(
        `${series} ${BODY}`,
        {},
        `lang: en\nsummary: '${series} The old pier of the town was closed in March.'`,
      ),
      'cover',
    )
    expect(cover!.standfirst?.text).toBe('The old pier of the town was closed in March.')
  })

  it('stays where the article does not go on with it', async () => {
    expect(await standfirstOf('Why the pier was closed. And what came of it')).toBe(
      'Why the pier was closed. And what came of it',
    )
  })
})

it('what the cover says in nearly the same words is on no page behind it', async () => {
  const said = 'Last summer, my colleague and I explored the old harbour of the town and the lamps of its piers.'
  const body = `${said} We named the work Lamps First. We wanted to know how the crews find home. Many of them had no lamp at all.`
  const deck = await deckOf(
    `${body}\n\n## Next\n\nThe gate must never be closed at night.`,
    {},
    "lang: en\nsummary: 'Last summer, we explored the old harbour of the town and the lamps of its piers.'",
  )
  const shown = deck.slides.map(({ passage: _, ...slide }) => JSON.stringify(slide)).join('')
  expect(shown).not.toContain('my colleague and I explored')
})
