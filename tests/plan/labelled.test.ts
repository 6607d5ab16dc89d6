import { describe, expect, it } from 'vitest'
import { deckOf, only } from './deck-of.ts'

const paragraphs = (mark: string) =>
  [
    `**Staffing**${mark} We started out with a few people. Once the crew grew we switched to pilots who are paid. This keeps the port safe.`,
    `**Routing**${mark} As the first port of the coast we get two reports a month for other ports, because people do not know whom to ask. We worked with the council on a rule for all ports.`,
    `**Effort**${mark} It really does take a village. There tend to be false alarms: about 68% of all the reports are none.`,
  ].join('\n\n')
const REST = '## Last\n\nThe gate of the old town must never be closed at night.'

describe('paragraphs that begin with a name in bold', () => {
  it.each([' —', ':', ' –'])(
    'are a page of names, each with what its paragraph says first of all (“%s”)',
    async mark => {
      const [page] = only(await deckOf(`## What we learned\n\n${paragraphs(mark)}\n\n${REST}`), 'points')
      expect(page).toMatchObject({ kind: 'heads' })
      const heads = page!.items.map(({ text }, at) => text.slice(0, page!.heads![at]))
      expect(heads).toEqual(['Staffing', 'Routing', 'Effort'])
      expect(page!.items.map(({ text }) => text).join('\n')).toContain('68%')
    },
  )

  it('are none where the bold words are their sentence’s own', async () => {
    const own = paragraphs('').replaceAll('** We', '** we').replaceAll('** As', '** as').replaceAll('** It', '** it')
    const pages = only(await deckOf(`## What we learned\n\n${own}\n\n${REST}`), 'points')
    expect(pages.some(({ kind }) => kind === 'heads')).toBe(false)
  })

  it('do not have their name in front of a sentence that stands elsewhere', async () => {
    const one = `**Routing** — The first port of the coast gets two reports a month that are meant for other ports.\n\n${REST}`
    const text = JSON.stringify((await deckOf(`## Ways\n\n${one}`)).slides.map(({ passage: _, ...slide }) => slide))
    expect(text).toContain('The first port of the coast')
    expect(text).not.toContain('Routing —')
  })
})

describe('code that nothing leads to', () => {
  it('has beside it what the text behind it says of it', async () => {
    const text =
      '## Lamps\n\n```\nlight(100);\n```\n\nThe above code lights one hundred lamps of the northern pier at night.'
    const [page] = only(await deckOf(`${text}\n\n${REST}`), 'code')
    expect(page!.aside?.words?.text).toBe('The above code lights one hundred lamps of the northern pier at night.')
  })

  it('has above it what the paragraph before it says last', async () => {
    const text =
      '## Lamps\n\nThe light function takes the number of lamps that are to be lit on the pier. Here it is.\n\n```\nlight(100);\n```'
    const [page] = only(await deckOf(`${text}\n\n${REST}`), 'code')
    expect(page!.lead?.text ?? page!.title?.text).toMatch(/^The light function takes the number of lamps/)
  })
})
