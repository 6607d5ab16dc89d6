import { describe, expect, it } from 'vitest'
import type { Article } from '../../scripts/model/article.ts'
import { outline, passagesOf, readFixture, readText } from './helpers.ts'

/** What stands under the only heading. */
const passageOfFirst = (article: Article) => passagesOf(article).at(-1)!

describe('Markdown', () => {
  it('is read into sections of blocks, in order', async () => {
    expect(outline(await readFixture('garden.md'))).toEqual([
      '',
      '[img/roof.jpg] Pupils on the roof ()',
      'Three years ago the roof of the school was bare. Today it holds forty beds & a greenhouse of 12\u00a0m².',
      '> Soil is the only classroom that answers back. — Mira Holm, teacher',
      'Measured on the inside.',
      '## What grows there',
      '1. Beans, which climb the chimney and need little water. They are harvested in August. / 1. Kale /   1. red kale /   1. Nero di Toscana',
      '`sh` water --beds 40 --litres 200',
      'Bed | Kilos / Beans | 38 / Kale | 51.5',
      '> I ate [my] first tomato here. — Ali, aged 9',
      '[img/green.png] The greenhouse (The greenhouse in its first summer)',
      'Costs fell by 18% in a year; see https://example.org/costs.',
      '[img/costs.svg] chart ()',
      'How it was paid for',
      'The town gave half of the money.',
      '## What comes next',
      'Next year the roof of the gym follows .',
    ])
  })

  it('resolves links, wherever their address stands', async () => {
    const { sections } = await readText(
      '[one](https://one.example) [two][t] [three] <https://four.example> www.five.example a@six.example <a href="https://seven.example">seven</a>\n\n[t]: https://two.example\n[three]: three.html',
    )
    const block = sections[0]!.blocks[0]!
    if (block.kind !== 'paragraph') throw new Error('no paragraph')
    const { text, links } = block.passage
    expect(links.map(({ from, to, url }) => [text.slice(from, to), url])).toEqual([
      ['one', 'https://one.example'],
      ['two', 'https://two.example'],
      ['three', 'three.html'],
      ['https://four.example', 'https://four.example'],
      ['www.five.example', 'http://www.five.example'],
      ['a@six.example', 'mailto:a@six.example'],
      ['seven', 'https://seven.example'],
    ])
  })

  it.each(['javascript:alert(1)', 'JAVASCRIPT:x', 'vbscript:x', 'data:text/html,x', 'file:///etc/passwd', '#below'])(
    'makes no link of %s',
    async url => {
      const { sections } = await readText(`[word](${url}) more`)
      expect(sections[0]!.blocks[0]).toMatchObject({ passage: { text: 'word more', links: [] } })
    },
  )

  it.each([
    ['the first heading of depth 1', '# T\n\na\n\n## S\n\nb', ['title: T', '', 'a', '## S', 'b']],
    ['an underlined heading', 'T\n=\n\na', ['title: T', '', 'a']],
    ['the highest of several, first', '## T\n\n### S\n\nb', ['title: T', '### S', 'b']],
    ['nothing where all have one rank', '## A\n\na\n\n## B\n\nb', ['## A', 'a', '## B', 'b']],
    ['the heading below a pull quote', '> q\n\n# T\n\na', ['title: T', '', '> q', 'a']],
    ['the heading that the frontmatter repeats', '---\ntitle: “T!”\n---\n# T\n\na', ['title: T', '', 'a']],
    ['no other heading than that', '---\ntitle: X\n---\n# T\n\na', ['# T', 'a']],
  ])('takes for its title %s', async (_, text, lines) => {
    expect(outline(await readText(text))).toEqual(lines)
  })

  it('puts each footnote at the end of the section that refers to it, and none is lost', async () => {
    const text = '# T\n\n## A\n\na[^n]\n\nmore\n\n## B\n\nb[^m]\n\n[^n]: about a\n[^m]: about b\n[^o]: about nobody'
    expect(outline(await readText(text))).toEqual([
      'title: T',
      '## A',
      'a',
      'more',
      'about a',
      '## B',
      'b',
      'about b',
      'about nobody',
    ])
  })

  it('keeps code, pictures and quotations inside a list in their place', async () => {
    const text = '1. first\n\n   ```sh\n   run\n   ```\n\n2. second\n\n   > said\n\n   ![p](p.png)\n3. third'
    expect(outline(await readText(text))).toEqual([
      '',
      '1. first',
      '`sh` run',
      '1. second',
      '> said',
      '[p.png] p ()',
      '1. third',
    ])
  })

  it('fills up short rows of a table and keeps long ones', async () => {
    expect(outline(await readText('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |'))).toEqual([
      '',
      'a | b |  / 1 |  |  / 1 | 2 | 3',
    ])
  })

  it('takes bold lines for headings where there are no others', async () => {
    const bold = '**Why now?**\n\nBecause it is late.\n\n**And then?**\n\nThen it is early.'
    expect(outline(await readText(bold))).toEqual([
      '## Why now?',
      'Because it is late.',
      '## And then?',
      'Then it is early.',
    ])
    const others = bold.replaceAll('?', '')
    expect(outline(await readText(`## A\n\n${others}`))[1]).toBe('Why now')
  })

  it('leaves out what only leads around the page', async () => {
    const text =
      '# T\n\n**Contents**\n\n- [One](#one)\n- [Two](#two)\n\n## One\n\na\n\n[Back to top](#top)\n\n## Two\n\n- [One](#one)\n- [elsewhere](https://example.org)'
    expect(outline(await readText(text))).toEqual(['title: T', '## One', 'a', '## Two', '- One / - elsewhere'])
  })

  it('does not take GitHub’s notes for quotations', async () => {
    expect(outline(await readText('> [!NOTE]\n> Mind the gap.'))).toEqual(['', 'Mind the gap.'])
  })

  it('leaves out what is struck, and keeps hard breaks and single tildes', async () => {
    expect(outline(await readText('~~old~~ new  \nline\\\nend, ~5–~10'))).toEqual(['', 'new line end, ~5–~10'])
    expect(outline(await readText('By May ~~March~~, as agreed.'))).toEqual(['', 'By May, as agreed.'])
  })

  it('leaves out the classes that a site gives a paragraph', async () => {
    const text = 'The gate is closed.\n{.warning}\n\nThe pier is open. {: .note #pier}\n\nA set {of three} is none.'
    expect(outline(await readText(text))).toEqual([
      '',
      'The gate is closed.',
      'The pier is open.',
      'A set {of three} is none.',
    ])
  })

  it.each(['\n', '\r\n', '\r'])('is read the same with line ends %j', async end => {
    const text = '# T\n\n- a\n  b\n- c\n\n> d\n> e\n\n```\nf\n```'.replaceAll('\n', end)
    expect(outline(await readText(text)).map(line => line.replaceAll('\r', ''))).toEqual([
      'title: T',
      '',
      '- a b / - c',
      '> d e',
      '`` f',
    ])
  })
})

describe('an interview', () => {
  const turns = [
    '**MC: Who built the pier of the town?**',
    '**JR and NF:** We did it with the town.',
    '**MC: What did the pier cost?**',
    '**JR and NF:** It cost four million crowns.',
    '**MC:What comes next?**',
    '**JR and NF:** We paint the boats.',
  ]
  const interview = ['Mira Calder met them.', '**Jon Reyle and Nell Fisk:** We begin early.', ...turns].join('\n\n')

  it('tells who speaks apart from what is said, by the full name where one is given', async () => {
    const { sections } = await readText(interview)
    expect(sections.map(({ heading }) => heading?.text)).toEqual([
      undefined,
      'Who built the pier of the town?',
      'What did the pier cost?',
      'What comes next?',
    ])
    const [paragraph] = sections[1]!.blocks
    expect(paragraph).toMatchObject({
      passage: {
        text: 'We did it with the town.',
        label: { text: 'JR and NF' },
        speaker: { text: 'Jon Reyle and Nell Fisk' },
      },
    })
  })

  it('has a long question as a heading like its short ones', async () => {
    const long = `**MC: ${'I like the pier with its boats and lamps. '.repeat(5)}How did you think of it?**`
    const { sections } = await readText([interview, long, '**JR and NF:** In the winter.'].join('\n\n'))
    expect(sections.at(-1)!.heading?.text).toMatch(/How did you think of it\?$/)
  })

  it.each([
    ['one label alone', ['MC: It rains.', 'MC: It snows.', 'MC: It blows.']],
    ['what a word says of the rest', ['Myth: It rains.', 'Truth: It snows.', 'Myth: A.', 'Truth: B.', 'Myth: C.']],
    ['capitals that are nobody’s', ['PRO: It rains.', 'CON: It snows.', 'PRO: A.', 'CON: B.', 'PRO: C.']],
  ])('is not seen in %s', async (_, paragraphs) => {
    const { sections } = await readText(paragraphs.join('\n\n'))
    expect(JSON.stringify(sections)).toContain(paragraphs[0])
  })
})

describe('marks that are no words', () => {
  const textsIn = async (markdown: string) =>
    (await readText(markdown)).sections.flatMap(({ blocks }) =>
      blocks.flatMap(block => (block.kind === 'paragraph' ? [block.passage.text] : [])),
    )

  it('asterisks that mark nothing at a paragraph’s ends are left out', async () => {
    expect(await textsIn('**Boats drive the trade.****\n\n** Since 2013 it has tripled.')).toEqual([
      'Boats drive the trade.',
      'Since 2013 it has tripled.',
    ])
  })

  it('asterisks inside a sentence stay', async () => {
    expect(await textsIn('It is 2 ** 3 and no more.')).toEqual(['It is 2 ** 3 and no more.'])
  })

  it('attributes behind a link are left out, braces elsewhere stay', async () => {
    expect(await textsIn('Read [the report](https://a.example){.external} of {the} port.')).toEqual([
      'Read the report of {the} port.',
    ])
  })
})

describe('the name of an emoji', () => {
  it('is the emoji, apart from other words', async () => {
    const { text } = passageOfFirst(await readText('# A\n\n:bulb: What if the gate is open :smile:?'))
    expect(text).toBe('💡 What if the gate is open 😄?')
  })

  it.each(['At 10:30:00 sharp.', 'See a:bulb:b.', 'It is `:bulb:` there.', 'It is :nothing-like-it: there.'])(
    'is none: %s',
    async text => {
      expect(passageOfFirst(await readText(`# A\n\n${text}`)).text).toBe(text.replaceAll('`', ''))
    },
  )
})

describe('questions in bold under a heading', () => {
  const asked = '## FAQ\n\n**Why the pier?**\n\nIt is near.\n\n**Who pays for it?**\n\nThe town does.'

  it('are headings of its section, each with its answer below', async () => {
    expect(outline(await readText(`# A\n\n## B\n\nText.\n\n${asked}`)).filter(line => line.startsWith('#'))).toEqual([
      '## B',
      '## FAQ',
      '### Why the pier?',
      '### Who pays for it?',
    ])
  })

  it('are none where one stands alone, or another follows', async () => {
    const alone = await readText(
      '# A\n\n## FAQ\n\n**Why the pier?**\n\nIt is near.\n\n## C\n\n**Who?**\n\n**Why so?**\n\n**When?**',
    )
    expect(outline(alone).some(line => line.startsWith('###'))).toBe(false)
  })
})
