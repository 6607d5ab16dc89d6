import { AMOUNTS } from './frontmatter.ts'
import { blanked } from './piece.ts'

const TAG = /<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1>|$)|<\/?[A-Za-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** The words between tags, at the lines that they stand on. */
export function wordsInHtml(html: string): string {
  return html.replace(TAG, blanked).replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name]!)
}

/** A value that a component is given in a slide's Markdown. */
export interface Prop {
  readonly key: string
  readonly value: string
  /** Where it stands in the HTML. */
  readonly at: number
  /** Values of one datum share it. */
  readonly entry: string
}

/** Attributes that a component shows; others are settings. */
const SHOWN =
  /^(?::|v-bind:)?(?:data|events|items|rows|measure|speaker|role|label|says|before|beforeTime|beforeValue|sentence|value|low|high|title|caption|alt|text|quote)$/
const ATTRIBUTE = /([:@#\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const COMPONENT = /<(?:[A-Z]|[a-z]+-)(?:[^<>"']|"[^"]*"|'[^']*')*>/g

/** What the components in a piece of HTML are given to show, literal values only. */
export function propsInHtml(html: string): readonly Prop[] {
  return [...html.matchAll(COMPONENT)].flatMap(tag =>
    [...tag[0].matchAll(ATTRIBUTE)].flatMap(match => {
      const [whole, name, double, single] = match as unknown as [string, string, string?, string?]
      const value = double ?? single ?? ''
      const at = tag.index + match.index + whole.length - 1 - value.length
      if (!SHOWN.test(name)) return []
      const key = name.replace(/^(?::|v-bind:)/, '')
      return key === name ? [{ key, value, at, entry: `${tag.index}` }] : literalsIn(value, key, at)
    }),
  )
}

const LITERAL =
  /\{|(?:["']?([\p{L}_$][\p{L}\p{N}_$]*)["']?\s*:\s*)?(?:'([^']*)'|"([^"]*)"|`([^`]*)`|(?<![\w.])(\d+(?:\.\d+)?))/gu

/** Strings and numbers of an expression: `[{ label: 'harbours', value: 12 }]`. */
function literalsIn(expression: string, attribute: string, at: number): readonly Prop[] {
  let entry = 0
  return [...expression.matchAll(LITERAL)].flatMap(match => {
    if (match[0] === '{') {
      entry = match.index
      return []
    }
    const [whole, key = attribute, ...values] = match as unknown as [string, string?, ...(string | undefined)[]]
    const value = values.find(part => part !== undefined) ?? ''
    const isSetting = key !== attribute && !SHOWN.test(key) && key !== 'series' && key !== 'time' && key !== 'date'
    const isAmount = values[3] === undefined || AMOUNTS.has(key) || key === 'data'
    const start = at + match.index + whole.lastIndexOf(value)
    return isSetting || !isAmount ? [] : [{ key, value, at: start, entry: `${at + entry}` }]
  })
}
