import { describe, expect, it } from 'vitest'
import { deckOf, only } from './deck-of.ts'

const around = 'The light stands on the pier of the town. The ferries came back in the spring of that year.'
const statements = async (text: string, lang = 'en') =>
  only(await deckOf(`## Then\n\n${text}\n\n## Now\n\n- a gate\n- a pier`, {}, `lang: ${lang}`), 'statement').map(
    slide => slide.words.text,
  )

describe('a sentence on a page of its own', () => {
  it('is what the article concludes', async () => {
    expect(await statements(`${around} In short, the quiet came from the cables and from nothing else.`)).toEqual([
      'In short, the quiet came from the cables and from nothing else.',
    ])
  })

  it('is what a word means', async () => {
    expect(await statements(`${around} A quay refers to a wall of stone where boats lie.`)).toEqual([
      'A quay refers to a wall of stone where boats lie.',
    ])
  })

  it.each([
    ['en', 'Therefore the council closed the whole of the old wall.'],
    ['fr', 'Par conséquent, le conseil a fermé tout le vieux mur du port.'],
  ])('is no conclusion from a sentence that is left out (%s)', async (lang, sentence) => {
    expect(await statements(`${around} ${sentence}`, lang)).not.toContain(sentence)
  })

  it('is none that only sends the audience away', async () => {
    expect(await statements('You can try the new service of the port [here](https://example.org).')).toEqual([])
  })

  it('is no label: it ends as a sentence does', async () => {
    expect(await statements('The eight steps to a quiet port and a new wall')).toEqual([])
  })
})

describe('the last words', () => {
  const closing = async (last: string) =>
    only(
      await deckOf(`## Then\n\nThe port was loud. The town was tired.\n\n## Now\n\nThe port is quiet now. ${last}`),
      'closing',
    ).map(slide => slide.words.text)

  it('are what the article concludes, also where more follows', async () => {
    expect(
      await closing('In short, the quiet came from the cables. The mayor thanked the crews on the pier that night.'),
    ).toEqual(['In short, the quiet came from the cables.'])
  })

  it('carry the sentence that the conclusion is drawn from', async () => {
    expect(await closing('The engines are gone. Therefore, the town sleeps well again. Nobody misses them.')).toEqual([
      'The engines are gone. Therefore, the town sleeps well again.',
    ])
  })

  it('do not lead into a list, nor are they an item of one', async () => {
    expect(await closing('The council decided on three things.\n\n- to close the gate\n- to open the pier')).toEqual([])
  })
})

describe('parts of a sentence', () => {
  it('take a lone word in front of them along', async () => {
    const [cards] = only(
      await deckOf('## Then\n\nOur ferry crews, harbour pilots, and lamp keepers know every stone of the wall.'),
      'cards',
    )
    expect(cards?.opening).toBeUndefined()
    expect(cards?.items[0]?.text).toBe('Our ferry crews')
  })
})

describe('the sources', () => {
  it('name the links that say where they lead, those in lists as well', async () => {
    const [sources] = only(
      await deckOf(
        '## Then\n\nThe council [wrote](https://example.org/1) about [the new wall](https://example.org/2).\n\n- [Harbourly](https://example.org/3) counts the boats\n- more [here](https://example.org/4)',
      ),
      'sources',
    )
    expect(sources?.links.map(link => link.text.text)).toEqual(['Harbourly', 'example.org'])
  })

  it('name one of several that lead to one place as it is read', async () => {
    const [sources] = only(
      await deckOf(
        '## Then\n\nSee [Pier Report](https://docs.example.org/document/d/1a2b3c4d5e6f), [Lamp Report](https://docs.example.org/document/d/9f8e7d6c5b4a) and [Harbourly](https://harbourly.example).',
      ),
      'sources',
    )
    const names = sources?.links.map(link => link.text.text) ?? []
    expect(names).toHaveLength(2)
    expect(names).toContain('Harbourly')
  })
})

describe('what cannot be set large or was shown', () => {
  const REST = 'The crews wrote to the council in the spring of that year, and the council wrote back.'

  it('is a tip with a command of several words', async () => {
    const tip = (code: string) =>
      deckOf(`## Then\n\n> To read every word of the log, start \`${code}\` on the pier.\n\n${REST}`)
    const shown = async (code: string) =>
      JSON.stringify(
        (await tip(code)).slides.map(({ form, ...rest }) => ('words' in rest ? [form, rest.words.text] : form)),
      )
    expect(await shown('log')).toContain('read every word')
    expect(await shown('log --all --lamps')).not.toContain('read every word')
  })

  it('is a listing that an earlier one answered with already', async () => {
    const listing = (second: string) =>
      `## Then\n\n${REST}\n\n\`\`\`sh\n#> 12 lamps\n#> 3 piers\n\`\`\`\n\n## Now\n\n${REST}\n\n\`\`\`sh\n${second}\n\`\`\``
    const codes = async (second: string) => only(await deckOf(listing(second)), 'code').length
    expect(await codes('#> 12 lamps\n#> 4 piers')).toBe(2)
    expect(await codes('#> 12 lamps\n#> 3 piers')).toBe(1)
  })

  it('is a note that there is a translation', async () => {
    const text = (first: string) => `${first} De lampen, waarom branden ze?\n\n## Then\n\n${REST}`
    const deck = JSON.stringify(
      (await deckOf(text('Dutch translation is available:'))).slides.flatMap(slide =>
        'questions' in slide ? slide.questions : [],
      ),
    )
    expect(deck).not.toContain('Dutch')
  })
})

it('several authors stand on one line of the page of sources', async () => {
  const [sources] = only(
    await deckOf('## Then\n\nThe ferries came back.', {}, 'lang: en\nauthors: [Ann Bo, Cy Dee, Ed Fu]'),
    'sources',
  )
  expect(sources?.origin.map(({ text }) => text)).toContain('Ann Bo, Cy Dee, Ed Fu')
})

it('a quoted sentence that leads into a choice keeps its quotation marks', async () => {
  const text =
    '“The question isn’t whether the port will change,” said Ana Lindqvist, the harbour master. “It’s whether that change will be controlled by a few lines or open to everyone.”'
  const [slide] = only(await deckOf(`## Then\n\n${text}`), 'contrast')
  expect(slide?.lead?.text).toBe('“The question isn’t whether the port will change”')
})

describe('what is set apart above all of the text', () => {
  const REST = 'The council wrote to the crews in the spring of that year, and the crews wrote back.'
  const first = async (apart: string) =>
    only(await deckOf(`${apart}\n\n${REST}\n\n## Then\n\n${REST}`), 'statement').map(({ words, quoted }) => [
      words.text,
      quoted,
    ])[0]

  it('is the second title of the article, and nobody’s words', async () => {
    const title = 'Nearly 50 percent of crews surveyed using lamps, strong growth emerges at the piers'
    expect(await first(`> ${title}`)).toEqual([title, false])
  })

  it('is somebody’s words where it says so', async () => {
    expect((await first('> “The lamps of the pier were all that we had in that winter.”'))?.[1]).toBe(true)
    expect((await first('> The lamps of the pier were all that we had in that winter.\n> — Ines Calder'))?.[1]).toBe(
      true,
    )
  })
})
