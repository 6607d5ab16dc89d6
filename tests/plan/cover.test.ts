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

  it('stays where the article does not go on with it', async () => {
    expect(await standfirstOf('Why the pier was closed. And what came of it')).toBe(
      'Why the pier was closed. And what came of it',
    )
  })
})
