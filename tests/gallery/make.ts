import { parseSync } from '@slidev/parser'
import { describeExample, type Example } from './describe.ts'
import { fieldPages } from './field-pages.ts'
import { listingPages } from './listing-pages.ts'
import { slide } from './slide.ts'

interface Part {
  readonly title: string
  readonly lead: string
  /** Layouts that stand in it. */
  readonly layouts: readonly string[]
  /** Whether it shows components, and the layout only stands around them. */
  readonly components?: true
}

const PARTS: readonly Part[] = [
  {
    title: 'The frame of the talk',
    lead: 'Where it begins, what it goes through, where it ends and where it comes from.',
    layouts: ['cover', 'contents', 'section', 'closing', 'sources'],
  },
  {
    title: 'Words',
    lead: 'Sentences, quotations, lists, contrasts and questions.',
    layouts: ['statement', 'quote', 'points', 'cards', 'contrast', 'question'],
  },
  { title: 'Numbers', lead: 'Tiles, and every kind of chart.', layouts: ['metrics', 'chart'] },
  {
    title: 'Other forms',
    lead: 'Events, tables, pictures, code, and any other slide.',
    layouts: ['timeline', 'table', 'figure', 'code', 'default'],
  },
  {
    title: 'Components',
    lead: 'What the layouts draw with, on slides of your own.',
    layouts: ['default'],
    components: true,
  },
]

/**
 * The gallery as a deck: each example as it is, then its Markdown; after each part, the fields of its layouts.
 * `examples` is a deck, too; its first slide becomes the gallery's.
 */
export function makeGallery(examples: string): string {
  const [first = '', ...slides] = parseSync(examples, 'examples.md').slides.map(({ raw }) => raw.trim())
  const described = slides.map(describeExample)
  const parts = PARTS.map((part, at) => ({
    title: part.title,
    pages: partPages(
      part,
      described,
      PARTS.slice(at + 1).flatMap(({ layouts }) => layouts),
    ),
  }))
  return [withNotice(first), contentsPage(parts), ...parts.flatMap(({ pages }) => pages)].join('\n\n').concat('\n')
}

const NOTICE = '# Made from examples.md by npm run gallery: what is changed here is lost.'

const withNotice = (text: string) => text.replace(/^---\n/, `---\n${NOTICE}\n`)

function partPages(
  { title, lead, layouts, components }: Part,
  all: readonly Example[],
  later: readonly string[],
): readonly string[] {
  const examples = all.filter(
    ({ layout, component }) => layouts.includes(layout) && Boolean(component) === Boolean(components),
  )
  const opening = slide('section', `# ${title}`, lead)
  const fields = components ? [] : fieldPages(title, layouts, later)
  return [opening, ...examples.flatMap(example => [example.text, ...listingPages(example)]), ...fields]
}

/** Links to where the parts begin. */
function contentsPage(parts: readonly { readonly title: string; readonly pages: readonly string[] }[]): string {
  const ahead = 2
  const lines = parts.map(({ title }, at) => {
    const before = parts.slice(0, at).flatMap(({ pages }) => pages).length
    return `${at + 1}. [${title}](${ahead + before + 1})`
  })
  return slide('contents', '# Contents', lines.join('\n'))
}
