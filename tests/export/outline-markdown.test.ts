import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from '@slidev/parser'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isOutline, outlineMarkdown } from '../../scripts/export/outline-markdown.ts'
import type { DeckFacts, DeckSlide } from '../../scripts/model/rendering.ts'
import { GROUND_OF } from '../../scripts/plan/ground.ts'
import { deck, slide } from './deck.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')

/** A deck's text as Slidev describes it. */
function factsOf(text: string): DeckFacts {
  const { slides } = parseSync(text, 'slides.md')
  const described = slides.map(({ raw, title, content, note, frontmatter }, index): DeckSlide => {
    const { layout } = frontmatter
    return slide(index + 1, raw, {
      content,
      ...(title && { title }),
      ...(layout && { layout }),
      ...(note && { notes: note }),
    })
  })
  return deck(described, { title: String(slides[0]!.frontmatter['title'] ?? slides[0]!.title) })
}

const read = (name: string) => readFileSync(join(FIXTURES, name), 'utf8')

/** The golden text; `UPDATE=1` writes it anew. */
function golden(name: string, text: string): string {
  if (process.env['UPDATE']) writeFileSync(join(FIXTURES, name), text)
  return read(name)
}

/** What a person reads on a slide, taken from its source by other means than the outline's: words and numbers, sorted. */
function wordsOnSlide({ source, content, title }: DeckSlide): readonly string[] {
  const yaml = (parse(/^---\n([\s\S]*?)---/.exec(source)?.[1] ?? '') ?? {}) as Record<string, unknown>
  const datumOf = (datum: Record<string, string>) => {
    const { label, series, time, says } = datum
    return [series === label ? '' : series, label, time, says]
  }
  const events = (yaml['events'] ?? []) as readonly Record<string, string>[]
  const shown = [
    content.includes(`# ${title}`) ? '' : title,
    ...((yaml['data'] ?? []) as readonly Record<string, string>[]).flatMap(datumOf),
    ...events.flatMap(({ date, text }) => [date, text]),
    ...['alt', 'caption', 'speaker', 'role', 'measure', 'byline'].map(key => String(yaml[key] ?? '').replace(',', ' ')),
    content
      .replace(/(^|\n)::\w+::(?=\n)/g, ' ')
      .replace(/```(\w*)[^\n]*\n/g, ' $1 ')
      .replace(/\]\([^)]*\)|<\/?\w+>/g, ' ')
      .replace(/^\d+\. /gm, ''),
  ]
  return wordsOf(shown.join(' '))
}

/** What a reader of the outline reads of one slide: its part of the text without the number and addresses. */
function wordsInOutline(part: string): readonly string[] {
  return wordsOf(
    part
      .replace(/^(#+ )\d+\.? ?/, '$1')
      .replace(/\]\([^)]*\)/g, ' ')
      .replace(/^\d+\. /gm, ''),
  )
}

const wordsOf = (text: string) => (text.replace(/&amp;/g, '&').match(/[\p{L}\p{N}&%$]+/gu) ?? []).toSorted()

describe('the outline of a deck with every form', () => {
  const facts = factsOf(read('outline/forms.md'))
  const outline = outlineMarkdown(facts)
  const parts = outline.split(/\n(?=#{2,3} \d)/)

  it('is the text beside it, easy to read', () => {
    expect(outline).toBe(golden('outline/forms.outline.md', outline))
  })

  it('has every form', () => {
    expect(new Set(facts.slides.map(({ layout }) => layout))).toEqual(new Set(Object.keys(GROUND_OF)))
  })

  it.each(facts.slides.map(each => [each.no, each.layout, each] as const))(
    'has every word and number of slide %i, a %s, and no other',
    (no, _, each) => {
      expect(wordsInOutline(parts[no - 1]!)).toEqual(wordsOnSlide(each))
    },
  )

  it('has nothing of the notes, the layouts and the links within the deck', () => {
    expect(outline).not.toMatch(
      /Not a word|layout|cover-a1|libraries\.md|::first::(?! is no slot)|\(\/|not-but|at-most/,
    )
  })
})

describe('the outline of a deck of another hand', () => {
  it('is the text beside it, without tags, components, values and Slidev’s own marks', () => {
    const outline = outlineMarkdown(factsOf(read('outline/hand.md')))
    expect(outline).toBe(golden('outline/hand.outline.md', outline))
    expect(outline).not.toMatch(
      /<[a-z/]|v-(?:click|if|pre)|\$page|count|magic-move|<<<|setup|::|Toc|comment of the author|scale/,
    )
  })
})

describe('an outline', () => {
  const made = (text: string, only?: readonly number[]) => outlineMarkdown(factsOf(text), { only })

  it('has the deck’s title once, and the cover’s words under it', () => {
    expect(made('---\ntitle: Tea\n---\n\n# Tea\n\nFrom the hill\n')).toBe('# Tea\n\nFrom the hill\n')
  })

  it('has a cover of another title as a slide', () => {
    expect(made('---\ntitle: Tea\n---\n\n# Good morning\n')).toBe('# Tea\n\n## 1. Good morning\n')
  })

  it('has over a slide what stands over it, else the name that its frontmatter gives it', () => {
    const text = '# Tea\n\n---\ntitle: Name\n---\n\n# *Shown*\n\n---\ntitle: Name\n---\n\nWords\n\n### Small\n'
    expect(made(text)).toBe('# Tea\n\n## 2. Shown\n\n## 3. Name\n\nWords\n\n#### Small\n')
  })

  it('keeps the footnotes of two slides apart', () => {
    const text = made('# Tea\n\nA[^1]\n\n[^1]: Of one\n\n---\n\n# Two\n\nB[^1]\n\n[^1]: Of two\n')
    expect(text).toBe('# Tea\n\nA[^1-1]\n\n[^1-1]: Of one\n\n## 2. Two\n\nB[^2-1]\n\n[^2-1]: Of two\n')
  })

  it('numbers a slide without a title', () => {
    expect(made('# Tea\n\n---\n\nHello\n')).toBe('# Tea\n\n## 2\n\nHello\n')
  })

  it('sets a section’s slides a level lower than the section, until the closing', () => {
    const text = ['# Tea', 'layout: section\n---\n\n# Green', '\n# Steam', 'layout: closing\n---\n\n# Thanks'].join(
      '\n\n---\n',
    )
    expect(made(text)).toBe('# Tea\n\n## 2. Green\n\n### 3. Steam\n\n## 4. Thanks\n')
  })

  it('has the slides of a range alone, with their own numbers', () => {
    expect(made('# Tea\n\n---\n\n# One\n\n---\n\n# Two\n', [3])).toBe('# Tea\n\n## 3. Two\n')
  })

  it('keeps the addresses of pictures right where it is put somewhere else', () => {
    const facts = factsOf('# Tea\n\n![Cup](./cup.svg)\n')
    expect(outlineMarkdown(facts, { addressOf: url => `../deck/${url}` })).toContain('![Cup](../deck/./cup.svg)')
  })

  it.each([
    '* a star',
    '# sign',
    '1. one',
    'a_b_c',
    '[x](y)',
    '<b>',
    '`code`',
    '| pipe |',
    '{{ x }}',
    '- dash',
    '~~no~~',
  ])('shows the text %j of frontmatter as text', words => {
    const text = `# Tea\n\n---\nlayout: timeline\nspeaker: ${JSON.stringify(words)}\nevents:\n  - { date: x, text: ${JSON.stringify(words)} }\n---\n`
    const [, , list, by] = fromMarkdown(made(text)).children
    expect(toString(list)).toBe(`x – ${words}`)
    expect(toString(by)).toBe(`— ${words}`)
  })

  it('is still made where a person’s frontmatter is half typed', () => {
    for (const yaml of [
      'data: 3',
      'data: [1, null, {label: }]',
      'events: {a: 1}',
      'image: [x]',
      'speaker: {a: 1}',
      'a: [',
    ])
      expect(made(`# Tea\n\n---\n${yaml}\n---\n\n# One\n`)).toMatch(/## 2\. One/)
  })
})

describe('isOutline', () => {
  it('knows an outline', () => {
    expect(isOutline(read('outline/forms.outline.md'))).toBe(true)
    expect(isOutline(read('outline/hand.outline.md'))).toBe(true)
  })

  it.each([
    read('outline/forms.md'),
    '# An article\n\nText\n\n## 3 reasons\n',
    '# One\n\nText\n',
    'Text\n\n## 2. Two\n',
  ])('knows a text that is none: %#', text => {
    expect(isOutline(text)).toBe(false)
  })
})
