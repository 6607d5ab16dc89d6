import { parseSync } from '@slidev/parser'
import { LAYOUT_FIELDS } from '../../scripts/model/layout-fields.ts'
import { chartComponent, componentDoc, componentNames } from './components.ts'

/** A slide of the gallery with what is said of it. */
export interface Example {
  /** The slide's Markdown, byte for byte. */
  readonly text: string
  readonly layout: string
  /** The component that it is there to show, where it is not its layout. */
  readonly component?: string
  /** What it shows, as Markdown: the layout with what sets this example apart. */
  readonly name: string
  /** What that is for, in a sentence or two of Markdown. */
  readonly about: string
}

/** Examples of a layout that differ in more than their words. */
const VARIANTS: readonly {
  readonly layout: string
  readonly holds: RegExp
  readonly name: string
  readonly about: string
}[] = [
  {
    layout: 'statement',
    holds: /^> /m,
    name: 'statement with a speaker',
    about: 'Somebody’s words, in a block quote.',
  },
  {
    layout: 'cards',
    holds: /^::quote::/m,
    name: 'cards beside a quotation',
    about: 'Parts beside a quotation.',
  },
  {
    layout: 'metrics',
    holds: /^ +before:/m,
    name: 'metrics with before and after',
    about: 'What a number was, and what it became.',
  },
]

const CONTRASTS: Readonly<Record<string, string>> = {
  'then-now': 'Before and after, as two bands.',
  'either-or': 'A choice, as two halves of the page; what stands before it is its opening.',
  versus: 'Two sides as they are, as two halves of the page.',
  'not-but': 'The second side wins over the first and has the accent.',
  'not-only': 'The second side goes further than the first and is larger.',
}

/** What an example shows, seen in its Markdown. Throws an error for a layout that Lectern does not have. */
export function describeExample(text: string): Example {
  const { frontmatter, content } = parseSync(text, 'example.md').slides[0]!
  const layout = String(frontmatter['layout'])
  const known = LAYOUT_FIELDS[layout as keyof typeof LAYOUT_FIELDS]
  if (!known) throw new Error(`There is no layout ${layout}: ${text}`)
  const component = componentNames().find(name => content.includes(`<${name} `))
  if (component) return { text, layout, component, ...componentWords(component) }
  const variant = VARIANTS.find(each => each.layout === layout && each.holds.test(text))
  const { name, about } = variant ?? kindWords(layout, frontmatter) ?? { name: layout, about: known.about }
  // Not every chart takes all that the layout does; the table of its fields says which.
  const fields = layout === 'chart' ? '' : listed('Fields', Object.keys(known.fields))
  return { text, layout, name, about: `${about} ${fields}`.trim() }
}

type Words = Pick<Example, 'name' | 'about'>

/** Charts and contrasts are told apart by their kind. */
function kindWords(layout: string, { chart, kind }: Readonly<Record<string, unknown>>): Words | undefined {
  const contrast = CONTRASTS[String(kind)]
  if (layout === 'contrast' && contrast) return { name: `contrast: ${kind}`, about: contrast }
  if (layout !== 'chart') return undefined
  return { name: `chart: ${chart}`, about: plain(componentDoc(chartComponent(String(chart))).about) }
}

function componentWords(name: string): Words {
  const { about, attributes } = componentDoc(name)
  return { name: `&lt;${name}>`, about: `${plain(about)} ${listed('Attributes', attributes)}` }
}

const listed = (what: string, names: readonly string[]) => (names.length > 0 ? `${what}: ${names.join(', ')}.` : '')

/** Names in italics: code is wider than the page reckons with above its content. */
const plain = (about: string) => about.replace(/`([^`]+)`/g, '*$1*')
