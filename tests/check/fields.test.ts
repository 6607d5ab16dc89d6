import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseSync } from '@slidev/parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingsInFields } from '../../scripts/check/fields.ts'
import { KINDS } from '../../scripts/charts/kinds.ts'
import { LAYOUT_FIELDS, SLIDE_FIELDS } from '../../scripts/model/layout-fields.ts'
import type { DeckFacts } from '../../scripts/model/rendering.ts'
import { describeDeck } from '../../scripts/io/deck-facts.mjs'
import { emptySlide } from '../../scripts/tell/snippets.ts'

const root = resolve(import.meta.dirname, '..', '..')

function factsOf(text: string): DeckFacts {
  const data = parseSync(text, 'talk.md')
  const slides = data.slides.map(slide => ({ ...slide, source: { ...slide, filepath: 'talk.md' } }))
  const config = { canvasWidth: 980, aspectRatio: 16 / 9, title: '' }
  return describeDeck({ slides, headmatter: data.slides[0]?.frontmatter ?? {}, config, markdownFiles: {} }, [])
}

/** What is said of a second slide with this frontmatter, as `line:column message`. */
function said(frontmatter: string, body = '# Words'): readonly string[] {
  const text = `---\ntheme: lectern\nlayout: cover\n---\n\n# Title\n\n---\n${frontmatter}\n---\n\n${body}\n`
  return findingsInFields(factsOf(text)).map(({ line, column, message }) => `${line}:${column} ${message}`)
}

describe('findings in the fields of slides', () => {
  it('has nothing to say of a slide as Lectern writes it', () => {
    expect(said('layout: chart\nid: chart-1\nchart: bar\ndata:\n  - label: a\n    says: 60%\n    value: 60')).toEqual(
      [],
    )
  })

  it('names the field that is likely to be meant, with line and column', () => {
    expect(said('layout: chart\nmesure: euros')).toEqual([
      '10:1 The layout chart has no field mesure; is measure meant?',
    ])
  })

  it('names the layouts that have a field', () => {
    expect(said('layout: quote\nevents: []')).toEqual(['10:1 events is a field of timeline, not of quote'])
  })

  it('names the fields of the layout where nothing is near', () => {
    expect(said('layout: quote\ncolour: red')).toEqual([
      '10:1 The layout quote has no field colour; it has aside, speaker, role, title, ground, routeAlias or class',
    ])
  })

  it('names the values that are known', () => {
    expect(said('layout: chart\nchart: pie')).toEqual([
      `10:8 chart is ${KINDS.slice(0, -1).join(', ')} or ${KINDS.at(-1)}`,
    ])
    expect(said('layout: quote\nground: ink ')).toEqual([])
    expect(said('layout: quote\nground: papr')).toEqual(['10:9 ground is paper, ink or accent; is paper meant?'])
  })

  it('names the entry of a list that is wrong', () => {
    expect(said('layout: chart\ndata:\n  - label: a\n    value: 31%\n  - lable: b\n  - c')).toEqual([
      '12:12 value is a number, as in value: 12',
      '13:5 An entry of data has no field lable; is label meant?',
      '14:5 An entry of data has label, says, value, high, also, certainty, series, time, of, before, beforeTime, beforeValue or beforeCertainty',
    ])
    expect(said('layout: timeline\nevents: soon')).toEqual(['10:9 events is a list: a line “- date: …” for each entry'])
  })

  it('says nothing while a value is being typed', () => {
    expect(said('layout: chart\nchart:\ndata:\n  -')).toEqual([])
    expect(said('layout: chart\ndata:\n  - label:\n    value:')).toEqual([])
  })

  it('leaves a field alone that the slide uses itself', () => {
    expect(said('layout: default\nrows: [1, 2]', '<MyTable :rows="$frontmatter.rows" />')).toEqual([])
  })

  it('leaves slides with other layouts alone, and frontmatter that is no YAML', () => {
    expect(said('layout: two-cols\nwhatever: 1')).toEqual([])
    expect(said('layout: chart\nchart: [pie')).toEqual([])
  })

  it('knows the settings of the whole deck in the first slide, and says only what is likely to be a slip there', () => {
    const first = (line: string) =>
      findingsInFields(factsOf(`---\ntheme: lectern\nlayout: cover\n${line}\n---\n\n# Title\n`)).map(
        each => each.message,
      )
    expect(first('canvasWidth: 980')).toEqual([])
    expect(first('myOwnSetting: 1')).toEqual([])
    expect(first('tehme: x')).toEqual(['There is no field tehme; is theme meant?'])
  })

  it('finds the place in files with other line ends and in fenced frontmatter', () => {
    const crlf =
      '---\r\ntheme: lectern\r\n---\r\n\r\n# A\r\n\r\n---\r\nlayout: quote\r\nspeakr: B\r\n---\r\n\r\n> C\r\n'
    expect(findingsInFields(factsOf(crlf))).toMatchObject([{ line: 9, column: 1 }])
  })

  it('never throws, whatever is typed', () => {
    const piece = fc.constantFrom(
      'layout: chart\n',
      'data:',
      ' - ',
      'label',
      ': ',
      '\n',
      '[',
      '{',
      '"',
      '? ',
      '&a ',
      '*a',
      '1',
    )
    const slide = { no: 2, file: 'talk.md', line: 9, content: '', layout: 'chart' }
    const deck = (source: string) => ({ slides: [{ ...slide, source }] }) as unknown as DeckFacts
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), parts => {
        for (const finding of findingsInFields(deck(`---\n${parts.join('')}\n---\n`)))
          expect(finding.line).toBeGreaterThan(9)
      }),
    )
  })
})

describe('the table of fields', () => {
  it('knows every kind of chart that can be drawn', () => {
    expect(LAYOUT_FIELDS.chart.fields['chart']?.kind).toEqual({ of: 'choice', known: KINDS })
  })

  it.each(Object.entries(LAYOUT_FIELDS))('names what layouts/%s.vue takes', (name, { fields }) => {
    const code = readFileSync(join(root, 'layouts', `${name}.vue`), 'utf8')
    const props = /defineProps<\{([^}]*)\}>/.exec(code)?.[1] ?? ''
    const taken = [...props.matchAll(/(\w+)\?:/g)].map(match => match[1]!).filter(prop => !(prop in SLIDE_FIELDS))
    expect(Object.keys(fields).toSorted()).toEqual(taken.toSorted())
  })

  it('names every layout of the theme', () => {
    const layouts = readdirSync(join(root, 'layouts')).map(file => file.replace('.vue', ''))
    expect(Object.keys(LAYOUT_FIELDS).toSorted()).toEqual(layouts.toSorted())
  })

  it('knows every field that Lectern writes', () => {
    const decks = readdirSync(join(root, 'tests', 'fixtures'), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.deck\.md$|^look/.test(file) && file.endsWith('.md'))
      .map(file => join(root, 'tests', 'fixtures', file))
    const text = [join(root, 'slides.md'), ...decks].map(file => readFileSync(file, 'utf8'))
    expect(text.length).toBeGreaterThan(3)
    const found = text.flatMap(deck => findingsInFields(factsOf(deck)))
    // One slide shows what is said of a chart that does not exist.
    expect(found.map(({ message }) => message)).toEqual([
      `chart is ${KINDS.slice(0, -1).join(', ')} or ${KINDS.at(-1)}`,
    ])
  })

  it.each(Object.keys(LAYOUT_FIELDS))('has an empty slide for %s in which nothing is wrong', layout => {
    const slide = emptySlide(layout as keyof typeof LAYOUT_FIELDS)
    const deck = `---\ntheme: lectern\n---\n\n# A\n\n${slide}\n`
    const facts = factsOf(deck)
    expect(facts.slides).toHaveLength(2)
    expect(facts.slides[1]?.layout).toBe(layout)
    expect(findingsInFields(facts)).toEqual([])
  })

  it('describes every field', () => {
    const all = [SLIDE_FIELDS, ...Object.values(LAYOUT_FIELDS).map(({ fields }) => fields)].flatMap(Object.values)
    for (const { about } of all) expect(about).toMatch(/^\p{Lu}.*\.$/u)
  })
})
