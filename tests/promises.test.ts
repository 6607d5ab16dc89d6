import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
import { parseSync } from '@slidev/parser'
import { describe, expect, it } from 'vitest'
import type { Block } from '../scripts/model/article.ts'
import type { Words } from '../scripts/model/span.ts'
import { vocabularyFor } from '../scripts/model/vocabulary.ts'
import { DENSITIES, type Wishes } from '../scripts/model/wishes.ts'
import { make, type Made } from '../scripts/pipeline.ts'
import { ARTICLES, fixture } from './study.ts'

const options = { source: 'article.md', theme: () => ({ theme: './' }), image: () => undefined }
const seed = async () => ({
  name: 'data/open-source-ai.txt',
  bytes: await readFile(new URL('../data/open-source-ai.txt', import.meta.url)),
})
const files = [['open-source-ai.txt', seed] as const, ...ARTICLES.map(name => [name, () => fixture(name)] as const)]

/** Words and numbers, lower case: what must not be invented. */
const tokens = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
const letters = (text: string) => tokens(text).join('')

/** Whether the words stand in the source in this order; markup between and inside words does not count. */
function standIn(words: readonly string[], source: string): boolean {
  const all = letters(decoded(source))
  let at = 0
  for (const token of words) {
    at = all.indexOf(token, at)
    if (at < 0) return false
    at += token.length
  }
  return true
}

/** Markdown's entities and the addresses of its links, which are no words. */
function decoded(source: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
  return source.replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => entities[name]!).replace(/\]\([^)]*\)/g, '')
}

/** All words of the article that stand in a deck, wherever a slide holds them. */
function wordsOf(value: unknown): Words[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf)
  if (typeof value !== 'object' || value === null) return []
  return 'text' in value && 'spans' in value && typeof value.text === 'string'
    ? [value as Words]
    : Object.values(value).flatMap(wordsOf)
}

/** Words that do not stand, in this order, at the places that they name. */
function invented({ article, deck }: Made): string[] {
  const own = new Set([...Object.values(vocabularyFor(article.meta.lang)), article.name.split('/').at(-1)!])
  return wordsOf(deck.slides).flatMap(({ text, spans }) => {
    if (spans.length === 0) return own.has(text) || text === '' ? [] : [text]
    const source = spans.map(({ start, end }) => article.text.slice(start, end)).join(' ')
    return standIn(tokens(text), source) ? [] : [`${text} ← ${source}`]
  })
}

/** Frontmatter of a slide that is not the article's. */
const OWN_FIELDS = new Set([
  'layout',
  'id',
  'routeAlias',
  'source',
  'ground',
  'theme',
  'lang',
  'kind',
  'aside',
  'carrier',
  'chart',
  'dots',
  'draw',
  'quoted',
  'certainty',
  'value',
  'beforeValue',
  'high',
  'htmlAttrs',
  'dir',
  'image',
  'lectern',
])

/** A percentage is of a hundred, whether the article says so or not; any other whole is the article's. */
const isHundredOfPercentage = (name: string, value: object) =>
  name === 'of' &&
  'of' in value &&
  value.of === 100 &&
  'says' in value &&
  /%|per ?cent|Prozent|pour cent|パーセント/i.test(String(value.says))

function textsOf(value: unknown, key = ''): string[] {
  if (OWN_FIELDS.has(key)) return []
  if (Array.isArray(value)) return value.flatMap(item => textsOf(item))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) =>
      isHundredOfPercentage(name, value) ? [] : textsOf(item, name),
    )
  return value === undefined || value === null ? [] : [String(value)]
}

/** What a person reads on the slides and in the notes of a written deck. */
function reading(text: string): { slides: string[]; notes: string } {
  const { slides } = parseSync(text, 'slides.md')
  const plain = (markdown: string) =>
    toString(fromMarkdown(markdown.replace(/<\/?(?:span|strong|pre|code)[^>]*>/g, '')), { includeHtml: true })
  return {
    slides: slides.flatMap(slide => [
      ...textsOf(slide.frontmatter).map(plain),
      ...slide.content
        .replace(/<!--[^]*?-->/g, '')
        .replace(/^::\w+::$/gm, '')
        .replace(/^```\w*$/gm, '')
        .split('\n')
        .map(plain),
    ]),
    notes: slides.map(slide => plain((slide.note ?? '').replace(/\n/g, '\n\n'))).join('\n'),
  }
}

function piecesOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.passage.text]
    case 'list':
      return block.items.map(item => item.passage.text)
    case 'extract':
      return [...block.passages.map(passage => passage.text), block.attribution?.text ?? '']
    case 'table':
      return [block.header, ...block.rows].flatMap(row => row.map(cell => cell.text))
    case 'code':
      return block.value.split('\n')
    case 'image':
      return [block.alt?.text ?? '', block.caption?.text ?? '']
  }
}

/** Pieces of the article that neither slides nor notes hold. */
function lost({ article, text }: Made): string[] {
  const { slides, notes } = reading(text)
  const held = letters([...slides, notes].join('\n'))
  const headings = article.sections.flatMap(section => (section.heading ? [section.heading.text] : []))
  const pieces = [...headings, ...article.sections.flatMap(section => section.blocks.flatMap(piecesOf))]
  return pieces.filter(piece => !held.includes(letters(piece)))
}

function linksLost({ article, text }: Made): string[] {
  const links = article.sections.flatMap(section =>
    section.blocks.flatMap(block =>
      block.kind === 'paragraph'
        ? block.passage.links
        : block.kind === 'list'
          ? block.items.flatMap(item => item.passage.links)
          : [],
    ),
  )
  return links
    .map(link => link.url)
    .filter(
      url =>
        /^https?:/.test(url) &&
        !text.replaceAll('%28', '(').replaceAll('%29', ')').includes(url.replaceAll('%28', '(').replaceAll('%29', ')')),
    )
}

const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]`

/** Words on a written slide that no place of the article holds in this order. */
function unfounded({ article, text }: Made): string[] {
  const all = tokens(article.text)
  const own = new Set([...Object.values(vocabularyFor(article.meta.lang)), article.name].flatMap(tokens))
  const known = new Set([
    ...all,
    ...article.sections.flatMap(section => section.blocks.flatMap(block => piecesOf(block).flatMap(tokens))),
  ])
  // Scripts without spaces give no words: what stands on a slide is a part of a longer run of theirs.
  const isPart = (token: string) => {
    const whole = token.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    return new RegExp(String.raw`(?<=${UNSPACED})${whole}|${whole}(?=${UNSPACED})`, 'u').test(article.text)
  }
  return reading(text).slides.filter(line =>
    tokens(line).some(token => !known.has(token) && !own.has(token) && !isPart(token)),
  )
}

describe.each(files)('the deck of %s', (_, file) => {
  it('invents nothing: every word stands in the article, in its order, at the place that the deck names', async () => {
    const made = await make(await file(), options)
    expect(wordsOf(made.deck.slides).length).toBeGreaterThan(5)
    expect(invented(made)).toEqual([])
    expect(unfounded(made)).toEqual([])
  })

  it('loses nothing: every heading, sentence, item, cell and line is on a slide or in the notes', async () => {
    const made = await make(await file(), options)
    expect(lost(made)).toEqual([])
    expect(linksLost(made)).toEqual([])
  })

  it('repeats no slide', async () => {
    const { deck } = await make(await file(), options)
    expect(new Set(deck.slides.map(slide => slide.id)).size).toBe(deck.slides.length)
    const contents = deck.slides
      .map(slide =>
        letters(
          wordsOf({ ...slide, title: undefined, voice: undefined })
            .map(words => words.text)
            .join(' '),
        ),
      )
      .filter(Boolean)
    expect(new Set(contents).size).toBe(contents.length)
  })

  it('is read by Slidev as the slides that were planned', async () => {
    const { deck, text } = await make(await file(), options)
    const { slides } = parseSync(text, 'slides.md')
    expect(slides.map(slide => slide.frontmatter['layout'])).toEqual(deck.slides.map(slide => slide.form))
    expect(slides.flatMap(slide => slide.frontmatterDoc?.errors ?? [])).toEqual([])
  })

  it('is the same when it is made again', async () => {
    const [first, second] = [await make(await file(), options), await make(await file(), options)]
    expect(second.text).toBe(first.text)
  })
})

/** Wishes that cut, leave out or add: whatever is wished for, the promises hold. */
const WISHES: readonly (readonly [string, Wishes])[] = [
  ['one slide', { length: { slides: 1 } }],
  ['five slides', { length: { slides: 5 } }],
  ['twelve slides, brief', { length: { slides: 12 }, density: 'brief' }],
  ['an hour', { length: { minutes: 60 } }],
  ['little on them', { density: 'brief' }],
  ['much on them', { density: 'full' }],
  ['points alone', { forms: { only: ['points'] }, contents: false }],
  ['no points, quotations, cards or charts', { forms: { without: ['points', 'quote', 'cards', 'chart'] } }],
  ['no frame', { forms: { without: ['contents', 'section', 'closing'] } }],
  ['blocks alone', { forms: { only: ['table', 'code'] }, length: { slides: 4 } }],
]

describe.each(files)('a deck of %s', (_, file) => {
  it.each(WISHES)('with %s invents nothing, loses nothing and repeats no slide', async (_wish, wishes) => {
    const made = await make(await file(), { ...options, wishes })
    expect(invented(made)).toEqual([])
    expect(unfounded(made)).toEqual([])
    expect(lost(made)).toEqual([])
    expect(linksLost(made)).toEqual([])
    expect(new Set(made.deck.slides.map(slide => slide.id)).size).toBe(made.deck.slides.length)
    expect(parseSync(made.text, 'slides.md').slides.length).toBe(made.deck.slides.length)
  })
})

describe('the checks above', () => {
  const break_ = (made: Made, change: (text: string) => string): Made => ({ ...made, text: change(made.text) })

  it('find an invented number, an invented word and a lost sentence', async () => {
    const made = await make(await fixture('harbour.md'), options)
    expect(unfounded(break_(made, text => text.replace("says: '48%'", "says: '49%'")))).not.toEqual([])
    const above = 'kicker: What people say'
    expect(made.text).toContain(above)
    expect(unfounded(break_(made, text => text.replace(above, 'kicker: What people truly say')))).not.toEqual([])
    expect(unfounded(break_(made, text => text.replace('# How it went', '# How it truly went')))).not.toEqual([])
    expect(lost(break_(made, text => text.replaceAll('Since last spring they do not.', '')))).not.toEqual([])
    const [slide] = made.deck.slides
    expect(
      invented({
        ...made,
        deck: {
          ...made.deck,
          slides: [{ ...slide!, title: { text: 'A harbour at peace', spans: made.deck.title.spans } } as never],
        },
      }),
    ).not.toEqual([])
  })
})

/** Sentences of every kind that a rule looks for, with words and numbers that change. */
const word = fc.constantFrom(
  'harbour',
  'cable',
  'ferry',
  'town',
  'night',
  'engine',
  'quiet',
  'battery',
  'council',
  'tariff',
  'berth',
  'wind',
)
const number = fc.oneof(
  fc.integer({ min: 2, max: 99 }).map(value => `${value}%`),
  fc.integer({ min: 1000, max: 9_999_999 }).map(value => value.toLocaleString('en')),
  fc.constantFrom('over 3 million', '$2.5m', 'hundreds of thousands', '15–20'),
)
const sentence = fc.oneof(
  fc.tuple(word, word).map(([a, b]) => `The ${a} needs the ${b}.`),
  fc.tuple(word, number).map(([a, n]) => `In 2024, ${n} of every ${a} stayed.`),
  fc.tuple(word, word, word).map(([a, b, c]) => `They want a ${a}, a second ${b}, and an old ${c}.`),
  fc.tuple(word, word).map(([a, b]) => `This isn’t about the ${a}. It’s about the ${b}.`),
  fc.tuple(word, word).map(([a, b]) => `“The ${a} was never loud,” said Ines Calder, ferry director. “The ${b} was.”`),
  fc.tuple(word, word).map(([a, b]) => `Who pays for the ${a} and the ${b}? The town pays.`),
  fc.tuple(word, word).map(([a, b]) => `A year ago, the ${a} was loud. Now the ${b} is quiet.`),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map(text => text.replace(/[\r\n#>`~|\\<&*_[\]=+-]/g, ' '))
    .filter(text => /\p{L}/u.test(text)),
)
const block = fc.oneof(
  { weight: 5, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 5 }).map(sentences => sentences.join(' ')) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(word, number), { minLength: 2, maxLength: 7 })
      .map(items => items.map(([a, n]) => `- ${n} of the ${a}`).join('\n')),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(word, number), { minLength: 1, maxLength: 9 })
      .map(rows => ['| what | how much |', '|---|---|', ...rows.map(([a, n]) => `| ${a} | ${n} |`)].join('\n')),
  },
)
const section = fc
  .tuple(word, word, fc.integer({ min: 2, max: 3 }), fc.array(block, { maxLength: 4 }))
  .map(([a, b, depth, blocks]) => [`${'#'.repeat(depth)} The ${a} and the ${b}`, ...blocks].join('\n\n'))
const article = fc
  .tuple(fc.array(block, { maxLength: 3 }), fc.array(section, { maxLength: 6 }))
  .map(([lead, sections]) => ['# A title', ...lead, ...sections].join('\n\n'))

const wished = fc.oneof(
  fc.constant({}),
  fc.constantFrom(...WISHES.map(([, wishes]) => wishes)),
  fc.record({
    length: fc.integer({ min: 1, max: 30 }).map(slides => ({ slides })),
    density: fc.constantFrom(...DENSITIES),
    contents: fc.boolean(),
  }),
)

describe('the deck of any article', () => {
  it('invents nothing and loses nothing, whatever is wished of it', async () => {
    await fc.assert(
      fc.asyncProperty(article, wished, async (text, wishes) => {
        const made = await make(
          { name: 'any.md', bytes: new TextEncoder().encode(`---\nlang: en\n---\n\n${text}\n`) },
          { ...options, wishes },
        )
        expect(invented(made)).toEqual([])
        expect(lost(made)).toEqual([])
        expect(parseSync(made.text, 'slides.md').slides.length).toBe(made.deck.slides.length)
      }),
      { numRuns: 120 },
    )
  })
})
