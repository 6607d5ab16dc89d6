import { Document, Scalar, visit } from 'yaml'
import type { YAMLSeq } from 'yaml'
import { withoutControls } from './clean.ts'

/** Text that YAML reads as itself without quotes, and that looks so: it begins with a letter. */
const plainly = /^\p{L}(?:[\p{L}\p{M}\d .,/()%’“”_–—+-]|:(?=[^\s]))*(?<! )$/u
/** Words that YAML 1.1 or 1.2 reads as something else. */
const otherwise = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf|\.?(?:inf|nan))$/i
/**
 * What Slidev's parser looks for in the raw text, frontmatter included: `---` ends the frontmatter wherever it
 * stands, tags load scripts, `{monaco` prepares the editor. One character of each is written as an escape.
 */
const noticed = /(?<=--)-|<(?=Tweet\b|BlueSky\b)|\{(?=monaco)/g

const layout = { lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity, flowCollectionPadding: false } as const

/**
 * YAML for a slide's frontmatter, without the `---` lines, ending in a line feed; nothing for no keys.
 * Strings that are not plainly strings are quoted, long ones are not folded, the order of the keys is kept.
 * Control characters are dropped from strings; keys whose value is undefined are left out.
 */
export function frontmatterYaml(data: Record<string, unknown>): string {
  const entries = Object.entries(data).filter(([, value]) => value !== undefined)
  if (entries.length === 0) return ''
  const doc = new Document(cleaned(Object.fromEntries(entries)), { aliasDuplicateObjects: false })
  visit(doc, {
    Scalar: (_key, node) => quote(node),
    Seq: (_key, node) => {
      node.flow = isShort(node)
    },
  })
  return doc.toString(layout).replace(noticed, asEscape)
}

/** A list of a few names reads better on one line. */
function isShort({ items }: YAMLSeq): boolean {
  return items.length <= 3 && items.every(item => item instanceof Scalar && String(item.value).length <= 24)
}

function quote(node: Scalar): void {
  if (typeof node.value !== 'string') return
  const text = node.value
  if (plainly.test(text) && !otherwise.test(text) && !text.match(noticed)) node.type = Scalar.PLAIN
  else if (/['\\\n\r\t]|\p{Cc}/u.test(text) || text.match(noticed)) node.type = Scalar.QUOTE_DOUBLE
  else node.type = Scalar.QUOTE_SINGLE
}

function asEscape(char: string): string {
  return `\\x${char.charCodeAt(0).toString(16).toUpperCase()}`
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutControls(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [withoutControls(key), cleaned(item)]),
  )
}
