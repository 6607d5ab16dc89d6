import { isMap, isScalar, parseDocument } from 'yaml'
import type { MergedText, OpenConflict } from './conflict.ts'
import { mergeLines, pick } from './lines.ts'

/** One key of a frontmatter with its lines, and the comments and blank lines that follow them. */
interface Entry {
  readonly key: string
  readonly text: string
  readonly tail: string
  /** The value as JSON, to compare by. */
  readonly value: string
}

/** A frontmatter as its lines: what opens it, the keys, what closes it. */
interface Matter {
  readonly open: string
  readonly entries: readonly Entry[]
  readonly close: string
}

/** Keys that are the tool's own: without a base the new ones are right. */
const own: ReadonlySet<string> = new Set(['id', 'source'])

/**
 * Three frontmatters merged key by key, in the user's order and formatting, with the user's comments. Without a base
 * nothing of the user's is changed: new keys are added, and where values differ the user's stands.
 * What is not a plain list of keys is merged by lines.
 */
export function mergeFrontmatter(base: string | undefined, yours: string, fresh: string, eol: string): MergedText {
  const [y, f] = [matterOf(yours), matterOf(fresh)]
  const b = base === undefined ? y && f && commonMatter(y, f) : matterOf(base)
  const whole = pick(base, yours, fresh)
  if (whole !== undefined) return { text: whole, conflicts: [] }
  if (!b || !y || !f) return byLines(base, yours, fresh, eol)
  const merged = mergeMatter(b, y, f, eol)
  return matterOf(merged.text) ? merged : byLines(base, yours, fresh, eol)
}

function byLines(base: string | undefined, yours: string, fresh: string, eol: string): MergedText {
  const conflict: OpenConflict = { kind: 'frontmatter', line: 0, yours, fresh }
  if (base === undefined || !yours || !fresh) return { text: yours, conflicts: yours === '' ? [] : [conflict] }
  const [b, y, f] = [base, yours, fresh].map(text => text.trimEnd()) as [string, string, string]
  const merged = mergeLines(b, y, f, 'frontmatter', eol)
  const text = merged.text + yours.slice(y.length)
  return parseDocument(inner(text)).errors.length === 0 ? { ...merged, text } : { text: yours, conflicts: [conflict] }
}

function mergeMatter(base: Matter, yours: Matter, fresh: Matter, eol: string): MergedText {
  const [b, f] = [byKey(base), byKey(fresh)]
  const entries = yours.entries.map(entry => mergeEntry(b.get(entry.key), entry, f.get(entry.key), eol))
  const result = entries.map(({ entry }) => entry)
  const present = new Set(yours.entries.map(entry => entry.key))
  for (const [index, entry] of fresh.entries.entries()) {
    if (present.has(entry.key) || b.has(entry.key)) continue
    const before = fresh.entries.slice(0, index).findLast(({ key }) => result.some(other => other.key === key))
    result.splice(result.findIndex(({ key }) => key === before?.key) + 1, 0, entry)
  }
  const text = yours.open + result.map(entry => entry.text + entry.tail).join('') + yours.close
  const conflicts = entries.flatMap(({ conflict }) => conflict ?? [])
  return { text, conflicts: conflicts.map(conflict => ({ ...conflict, line: lineOf(text, conflict.yours) })) }
}

interface MergedEntry {
  readonly entry: Entry
  readonly conflict?: OpenConflict
}

function mergeEntry(base: Entry | undefined, yours: Entry, fresh: Entry | undefined, eol: string): MergedEntry {
  if (fresh?.value === yours.value || fresh?.value === base?.value) return { entry: yours }
  if (base?.text === yours.text) return { entry: { ...yours, text: fresh?.text ?? '' } }
  if (base && fresh) {
    const [b, y, f] = [base.text, yours.text, fresh.text].map(text => text.trimEnd()) as [string, string, string]
    const { text, conflicts } = mergeLines(b, y, f, 'frontmatter', eol)
    if (conflicts.length === 0 && hasKey(text, yours.key)) return { entry: { ...yours, text: text + eol } }
  }
  const words = fresh?.text ?? ''
  return { entry: yours, conflict: { kind: 'frontmatter', line: 0, yours: yours.text, fresh: words } }
}

/** The keys on which both agree, and the tool's own. */
function commonMatter(yours: Matter, fresh: Matter): Matter {
  const values = byKey(fresh)
  const entries = yours.entries.filter(({ key, value }) => own.has(key) || values.get(key)?.value === value)
  return { ...yours, entries }
}

function byKey({ entries }: Matter): ReadonlyMap<string, Entry> {
  return new Map(entries.map(entry => [entry.key, entry]))
}

const shape = /^(\s*(?:---|```ya?ml)[^\n]*\n)([\s\S]*?)((?:---|```)[^\n]*\s*)$/

function inner(frontmatter: string): string {
  return shape.exec(frontmatter)?.[2] ?? ''
}

/** The lines of each key; nothing for YAML that is broken, or not a list of keys each on its own line. */
function matterOf(frontmatter: string): Matter | undefined {
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

function hasKey(yaml: string, key: string): boolean {
  const doc = parseDocument(yaml)
  return doc.errors.length === 0 && isMap(doc.contents) && doc.contents.items.length === 1 && doc.has(key)
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length - 1
}
