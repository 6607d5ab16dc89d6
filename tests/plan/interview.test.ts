import { describe, expect, it } from 'vitest'
import { madeOf } from './deck-of.ts'

const interview = `Mira Calder met the two who built the pier.

**Jon Reyle and Nell Fisk:** We began in the winter of the great storm, with two boats and a lamp.

**MC: You use lists for the boats. How did you come to write lists, and why do they work so well for the pilots?**

**JR and NF:** Lists keep every pilot of the harbour calm in the worst of the storms.

**MC: What did the pier cost?**

**JR and NF:** The pier cost less than the town had feared before the storm.

**MC: What comes next?**

**JR and NF:** Every boat of the harbour gets a lamp of its own next year.
`

describe('an interview', () => {
  it('shows no label of who speaks, and keeps it in the notes', async () => {
    const { text } = await madeOf(interview)
    const shown = text.replace(/<!--[\s\S]*?-->/g, '')
    expect(shown).not.toMatch(/MC:|NF:|Fisk:/)
    expect(text).toContain('MC: You use lists for the boats.')
    expect(text).toContain('JR and NF: The pier cost less')
  })

  it('names who answers where a sentence has the page', async () => {
    const { deck } = await madeOf(interview)
    const said = deck.slides.filter(({ form }) => form === 'statement' || form === 'question')
    expect(said.length).toBeGreaterThan(0)
    for (const page of said) expect(page).toMatchObject({ voice: { speaker: { text: 'Jon Reyle and Nell Fisk' } } })
  })

  it('has the question alone as a title, without what is said before it', async () => {
    const { text } = await madeOf(interview)
    const shown = text.replace(/<!--[\s\S]*?-->/g, '')
    expect(shown).toContain('How did you come to write lists')
    expect(shown).not.toContain('You use lists for the boats')
  })
})
