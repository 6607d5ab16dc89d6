import { isMap, isScalar, parseDocument } from 'yaml'

/** One key of a frontmatter with its lines, and the comments and blank lines that follow them. */
export interface Entry {
  readonly key: string
  readonly text: string
  readonly tail: string
  /** The value as JSON, to compare by. */
  readonly value: string
}

/** A frontmatter as its lines: what opens it, the keys, what closes it. */
export interface Matter {
  readonly open: string
  readonly entries: readonly Entry[]
  readonly close: string
}

export function byKey({ entries }: Matter): ReadonlyMap<string, Entry> {
  return new Map(entries.map(entry => [entry.key, entry]))
}

/** A frontmatter with some of its keys only; one that cannot be read as a list of keys stays as it is. */
export function keysWhere(frontmatter: string, keep: (entry: Entry) => boolean): string {
  const matter = matterOf(frontmatter)
  if (!matter) return frontmatter
  return (
    matter.open +
    matter.entries
      .filter(keep)
      .map(entry => entry.text + entry.tail)
      .join('') +
    matter.close
  )
}

const shape = /^(\s*(?:---|```ya?ml)[^\n]*\n)([\s\S]*?)((?:---|```)[^\n]*\s*)$/

/** The YAML of a frontmatter without what opens and closes it. */
export function inner(frontmatter: string): string {
  return shape.exec(frontmatter)?.[2] ?? ''
}

/** The lines of each key; nothing for YAML that is broken, or not a list of keys each on its own line. */
export function matterOf(frontmatter: string): Matter | undefined {
  const [, open, yaml, close] = shape.exec(frontmatter) ?? []
  if (open === undefined || yaml === undefined || close === undefined) return undefined
  const doc = parseDocument(yaml)
  if (doc.errors.length > 0 || !isMap(doc.contents) || doc.contents.flow) return undefined
  const starts = doc.contents.items.map(({ key }) => (isScalar(key) && key.range ? lineStart(yaml, key.range[0]) : -1))
  if (starts.some((start, index) => start < 0 || start <= (starts[index - 1] ?? -1))) return undefined
  const entries = doc.contents.items.map((item, index) => {
    const lines = yaml.slice(starts[index], starts[index + 1])
    const text = lines.replace(/(?<=\n)(?:[^\S\n]*(?:#.*)?\n)+$/, '')
    const key = String(isScalar(item.key) ? item.key.value : '')
    return { key, text, tail: lines.slice(text.length), value: JSON.stringify(doc.get(key, false)) ?? '' }
  })
  return { open: open + yaml.slice(0, starts[0]), entries, close }
}

/** Whether a text is this one key and nothing else. */
export function hasKey(yaml: string, key: string): boolean {
  const doc = parseDocument(yaml)
  return doc.errors.length === 0 && isMap(doc.contents) && doc.contents.items.length === 1 && doc.has(key)
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}
