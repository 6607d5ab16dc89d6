import { parseDocument } from 'yaml'
import type { MergedText, OpenConflict } from './conflict.ts'
import { mergeLines, pick } from './lines.ts'
import { byKey, hasKey, inner, matterOf } from './matter.ts'
import type { Entry, Matter } from './matter.ts'
import { mergeValues } from './values.ts'

/** Keys that are the tool's own: without a base the new ones are right. */
const own: ReadonlySet<string> = new Set(['id', 'source'])

/**
 * Three frontmatters merged key by key, in the user's order and formatting, with the user's comments. Without a base
 * nothing of the user's is changed: new keys are added, and where values differ the user's stands.
 * What is not a plain list of keys is merged by lines.
 */
export function mergeFrontmatter(base: string | undefined, yours: string, fresh: string): MergedText {
  const [y, f] = [matterOf(yours), matterOf(fresh)]
  const b = base === undefined ? y && f && commonMatter(y, f) : matterOf(base)
  const whole = pick(base, yours, fresh)
  if (whole !== undefined) return { text: whole, conflicts: [] }
  if (!b || !y || !f) return byLines(base, yours, fresh)
  const merged = mergeMatter(b, y, f)
  return matterOf(merged.text) ? merged : byLines(base, yours, fresh)
}

function byLines(base: string | undefined, yours: string, fresh: string): MergedText {
  const conflict: OpenConflict = { kind: 'frontmatter', line: 0, yours, fresh }
  if (base === undefined || !yours || !fresh) return { text: yours, conflicts: yours === '' ? [] : [conflict] }
  const [b, y, f] = [base, yours, fresh].map(text => text.trimEnd()) as [string, string, string]
  const merged = mergeLines(b, y, f, 'frontmatter')
  const text = merged.text + yours.slice(y.length)
  return parseDocument(inner(text)).errors.length === 0 ? { ...merged, text } : { text: yours, conflicts: [conflict] }
}

function mergeMatter(base: Matter, yours: Matter, fresh: Matter): MergedText {
  const [b, f] = [byKey(base), byKey(fresh)]
  const result = yours.entries.map(entry => mergeEntry(b.get(entry.key), entry, f.get(entry.key)))
  const present = new Set(yours.entries.map(entry => entry.key))
  for (const [index, entry] of fresh.entries.entries()) {
    if (present.has(entry.key) || b.has(entry.key)) continue
    const before = fresh.entries.slice(0, index).findLast(({ key }) => result.some(other => other.entry.key === key))
    result.splice(result.findIndex(other => other.entry.key === before?.key) + 1, 0, { entry })
  }
  let text = yours.open
  const conflicts: OpenConflict[] = []
  for (const { entry, conflicts: open = [] } of result) {
    const start = text.split('\n').length - 1
    conflicts.push(...open.map(conflict => ({ ...conflict, line: start + conflict.line })))
    text += entry.text + entry.tail
  }
  return { text: text + yours.close, conflicts }
}

interface MergedEntry {
  readonly entry: Entry
  /** Lines are counted from 0 within the entry. */
  readonly conflicts?: readonly OpenConflict[]
}

function mergeEntry(base: Entry | undefined, yours: Entry, fresh: Entry | undefined): MergedEntry {
  if (fresh?.value === yours.value || fresh?.value === base?.value) return { entry: yours }
  if (base?.text === yours.text) return { entry: { ...yours, text: fresh?.text ?? '' } }
  const text = base && fresh && mergeValues(base.text, yours.text, fresh.text)
  if (text !== undefined) return { entry: { ...yours, text } }
  const merged = base && fresh && entryByLines(base, yours, fresh)
  if (merged) return merged
  const words = fresh?.text ?? ''
  return { entry: yours, conflicts: [{ kind: 'frontmatter', line: 0, yours: yours.text, fresh: words }] }
}

/** The lines of one key merged; where both changed the same the whole of it is shown, so that it is clear what is what. */
function entryByLines(base: Entry, yours: Entry, fresh: Entry): MergedEntry | undefined {
  const [b, y, f] = [base.text, yours.text, fresh.text].map(text => text.trimEnd()) as [string, string, string]
  const { text, conflicts } = mergeLines(b, y, f, 'frontmatter')
  if (!hasKey(text, yours.key)) return undefined
  const entry = { ...yours, text: `${text}\n` }
  return { entry, conflicts: conflicts.map(conflict => ({ ...conflict, shown: fresh.text })) }
}

/** The keys on which both agree, and the tool's own. */
function commonMatter(yours: Matter, fresh: Matter): Matter {
  const values = byKey(fresh)
  const entries = yours.entries.filter(({ key, value }) => own.has(key) || values.get(key)?.value === value)
  return { ...yours, entries }
}
