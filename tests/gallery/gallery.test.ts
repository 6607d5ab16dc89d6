import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync } from '@slidev/parser'
import { describe, expect, it } from 'vitest'
import { KINDS } from '../../scripts/charts/kinds.ts'
import { serveForPrint } from '../../scripts/commands/prepare.ts'
import { LOOK_NAMES, USUAL_LOOK } from '../../scripts/model/look.ts'
import { chartComponent, componentDoc, componentNames, INNER } from './components.ts'
import { listingPages } from './listing-pages.ts'
import { makeGallery } from './make.ts'

const root = resolve(import.meta.dirname, '..', '..')
const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const namesIn = (folder: string) => readdirSync(join(root, folder)).map(file => file.replace('.vue', ''))

interface Slide {
  readonly raw: string
  readonly content: string
  readonly frontmatter: Readonly<Record<string, unknown>>
}

const slidesOf = (deck: string): readonly Slide[] =>
  parseSync(deck, 'gallery.md').slides.map(({ raw, content, frontmatter }) => ({
    raw: raw.trim(),
    content,
    frontmatter,
  }))

/** The block of Markdown that a slide shows. */
const listed = ({ content }: Slide) => /^(`{3,})md\n([\s\S]*?)\n\1$/m.exec(content)?.[2]

/** Slides that are drawn with the Markdown that the slides after them show. */
function pairs(slides: readonly Slide[]): readonly { readonly slide: Slide; readonly shown: string }[] {
  return slides.flatMap((slide, at) => {
    if (listed(slide) !== undefined || listed(slides[at + 1] ?? slide) === undefined) return []
    const after = slides.slice(at + 1).map(listed)
    const end = after.findIndex(each => each === undefined)
    return [{ slide, shown: after.slice(0, end < 0 ? undefined : end).join('\n') }]
  })
}

describe('the gallery', () => {
  const made = makeGallery(read('examples.md'))
  if (process.env['UPDATE']) writeFileSync(join(import.meta.dirname, 'slides.md'), made)
  const deck = read('slides.md')
  const shown = pairs(slidesOf(deck))

  it('is made from its examples and from what the code says of itself', () => {
    expect(deck).toBe(made)
  })

  it('shows under each slide the Markdown that it is drawn from, byte for byte', () => {
    expect(shown.length).toBe(slidesOf(read('examples.md')).length - 1)
    for (const { slide, shown: markdown } of shown) expect(markdown).toBe(slide.raw)
  })

  it('has every layout', () => {
    const layouts = new Set(shown.map(({ slide }) => slide.frontmatter['layout']))
    expect([...layouts].toSorted()).toEqual(namesIn('layouts').toSorted())
  })

  it('has every kind of chart', () => {
    const kinds = shown.flatMap(({ slide: { frontmatter } }) => frontmatter['chart'] ?? [])
    expect([...new Set(kinds)].toSorted()).toEqual(KINDS.toSorted())
  })

  it.each(namesIn('components').filter(name => !INNER.includes(name)))('has <%s> on a slide of one’s own', name => {
    expect(shown.filter(({ slide }) => slide.content.includes(`<${name} `))).toHaveLength(1)
  })

  it('leaves out only components that are there', () => {
    expect(namesIn('components').toSorted()).toEqual([...componentNames(), ...INNER].toSorted())
  })

  it.each(LOOK_NAMES)('is drawn on the fast path: %s', async look => {
    const name = look === USUAL_LOOK ? 'slides.md' : `${look}.md`
    const { answer, end } = await serveForPrint({ deck: join(import.meta.dirname, name), dark: false })
    await end()
    expect(answer.refusal).toBeUndefined()
    expect(answer.facts.slides).toHaveLength(slidesOf(deck).length)
  })
})

describe('an example that is too long for a page', () => {
  const text = ['---', 'layout: default', '---', '', ...Array.from({ length: 40 }, (_, at) => `Line ${at}`)].join('\n')
  const pages = listingPages({ text, layout: 'default', name: 'default', about: 'Any other slide.' })

  it('goes on on the next, and loses nothing', () => {
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flatMap(page => slidesOf(page).map(listed)).join('\n')).toBe(text)
  })

  it('keeps a fence that stands in it', () => {
    const [page] = listingPages({ text: '````js\n```\n````', layout: 'code', name: 'code', about: 'A block of code.' })
    expect(slidesOf(page!).map(listed)).toEqual(['````js\n```\n````'])
  })
})

describe('what the code says of itself', () => {
  it('is the description of a component and what it takes', () => {
    expect(componentDoc('BarChart').attributes).toEqual(['data', 'measure', 'highlight', 'width', 'height'])
    for (const name of componentNames()) expect(componentDoc(name).about).toMatch(/^\p{Lu}.*\.$/u)
  })

  it('names the component that draws a chart', () => {
    expect(chartComponent('dot')).toBe('DotPlot')
    expect(() => chartComponent('pie')).toThrow('draws no chart')
  })
})
