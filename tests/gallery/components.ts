import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../scripts/io/paths.ts'

const root = packageRoot()
const folder = join(root, 'components')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** What layouts and other components are put together from: nothing to name on a slide. */
export const INNER: readonly string[] = [
  'BarMarks',
  'ChangeBars',
  'CountDots',
  'CoverNumber',
  'HundredSquares',
  'NumberField',
  'PageFrame',
  'PageSign',
  'RowName',
  'TalkMotif',
  'TalkStrip',
  'ShareRings',
  'TwoZones',
  'ShareStrips',
  'ShareTurn',
  'WholeShare',
  'WholeStrip',
]

/** The components for slides of one's own. */
export function componentNames(): readonly string[] {
  const all = readdirSync(folder).map(file => file.replace('.vue', ''))
  return all.filter(name => !INNER.includes(name))
}

/** What a component's own description says, and the attributes that it takes. */
export interface ComponentDoc {
  readonly about: string
  readonly attributes: readonly string[]
}

/** Reads both in the component's code. Throws an error for a component without a description. */
export function componentDoc(name: string): ComponentDoc {
  const code = read(`components/${name}.vue`)
  const about = /\/\*\* ([\s\S]*?) ?\*\/[^*]*?defineProps/.exec(code)?.[1]
  if (!about) throw new Error(`components/${name}.vue says nothing of what it is for`)
  const props = /defineProps<\{([^}]*)\}>/.exec(code)?.[1] ?? ''
  const attributes = [...props.matchAll(/(\w+)\?:/g)].map(match => match[1]!)
  return { about: about.replace(/\s*\n \* ?/g, ' '), attributes }
}

/** The component that draws a kind of chart. Throws an error for a kind that the layout does not draw. */
export function chartComponent(kind: string): string {
  const table = /const CHARTS = \{([^}]*)\}/.exec(read('layouts/chart.vue'))?.[1] ?? ''
  const name = new RegExp(`\\b${kind}: (\\w+)`).exec(table)?.[1]
  if (!name) throw new Error(`layouts/chart.vue draws no chart: ${kind}`)
  return name
}
