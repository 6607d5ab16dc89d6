import { beforeAll, describe, expect, it } from 'vitest'
import type { Made } from '../../scripts/pipeline.ts'
import { article, edited, findings, found, made } from './deck.ts'

describe('a quotation that is not word for word', () => {
  let harbour: Made
  beforeAll(async () => {
    harbour = await made('harbour.md')
  })

  it.each([
    ['with another word', 'would be ready before winter', 'would be ready before summer'],
    ['with a word less', 'would be ready before winter', 'would be before winter'],
    ['with a word more', 'would be ready before winter', 'would be ready long before winter'],
    [
      'on a slide that is quoted as a whole',
      'whether we can afford the cable\n',
      'whether we could afford the cable\n',
    ],
  ])('is found %s, on its line', (_, place, put) => {
    const deck = edited(harbour.text, place, put)
    expect(found(deck.text, harbour)).toEqual([`${deck.line} quotation`])
  })

  it('is found in quotation marks within a text', () => {
    const deck = edited(
      harbour.text,
      '# How it went',
      '# How it went\n\nHe called it “a cable that nobody would ever need”.',
    )
    expect(found(deck.text, harbour)).toEqual([`${deck.line + 2} quotation`])
  })

  it('is told with the article’s words, those that differ marked', () => {
    const deck = edited(harbour.text, 'would be ready before winter', 'would be ready before summer')
    expect(findings(deck.text, harbour)).toMatchObject([
      {
        severity: 'error',
        message:
          'The quotation has “summer” where the article has “winter”: ' +
          '“Nobody believed that the cable would be ready before [winter] … It was ready in October” (harbour.md:17)',
      },
    ])
  })
})

describe('a quotation that is word for word', () => {
  const quoted = async (quotation: string) =>
    found(
      `# Said\n\n> ${quotation}\n`,
      await article('“We built it for *them*, not for us,” she said. “It’s theirs now – all of it.”'),
    ).filter(it => it.endsWith('quotation'))

  it.each([
    'We built it for them, not for us',
    'We built it for **them** — not for us',
    "It's theirs now - all of it.",
    'We built it for them, not for us. It’s theirs now – all of it.',
    'We built it … not for us',
    'We built [the port] for them',
  ])('may have other marks, and may be cut where it says so: %s', async quotation => {
    expect(await quoted(quotation)).toEqual([])
  })

  it('may not leave words out in silence', async () => {
    expect(await quoted('We built it, not for us')).toEqual(['3 quotation'])
  })

  it('is needed neither for an attribution nor for a few words in marks', async () => {
    const studied = await article('She built it.')
    expect(found('# A\n\nThe “quiet one” they say\n\n> She built it.\n>\n> — Ines Calder\n', studied)).toEqual([])
  })
})
