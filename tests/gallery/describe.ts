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
    about: 'Words of somebody’s that own the page: a block quote, and who said it.',
  },
  {
    layout: 'cards',
    holds: /^::quote::/m,
    name: 'cards beside a quotation',
    about: 'The parts in rows, and the quotation that they come from.',
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
  const fields = LAYOUT_FIELDS[layout as keyof typeof LAYOUT_FIELDS]
  if (!fields) throw new Error(`There is no layout ${layout}: ${text}`)
  const component = componentNames().find(name => content.includes(`<${name} `))
  if (component) return { text, layout, component, name: `&lt;${component}>`, about: componentAbout(component) }
  const variant = VARIANTS.find(each => each.layout === layout && each.holds.test(text))
  return { text, layout, name: layout, about: fields.about, ...kindOf(layout, frontmatter), ...variant }
}

/** Charts and contrasts are told apart by their kind. */
function kindOf(layout: string, frontmatter: Readonly<Record<string, unknown>>): Partial<Example> {
  const { chart, kind } = frontmatter
  if (layout === 'chart') return { name: `chart: ${chart}`, about: componentDoc(chartComponent(String(chart))).about }
  const about = CONTRASTS[String(kind)]
  return layout === 'contrast' && about ? { name: `contrast: ${kind}`, about } : {}
}

function componentAbout(name: string): string {
  const { about, attributes } = componentDoc(name)
  return `${about} Attributes: ${attributes.map(each => `\`${each}\``).join(', ')}.`
}
