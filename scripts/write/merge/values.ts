import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Document, Node, Scalar } from 'yaml'

/** Text that replaces what stands between two offsets. */
interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** One key of a frontmatter in three versions, and what is to be replaced in yours. */
interface Three {
  readonly base: Document
  readonly yours: Document
  readonly fresh: Document
  /** The text of the new version, to copy from. */
  readonly source: string
  readonly splices: Splice[]
}

/**
 * One key of a frontmatter (`data: …`, with all its lines) merged value by value: the article's new values stand where
 * the user left the old ones, and every other byte is the user's, with their comments and their way to write YAML.
 * Nothing where both changed the same value, or where values came or went.
 */
export function mergeValues(base: string, yours: string, fresh: string): string | undefined {
  const [b, y, f] = [base, yours, fresh].map(text => parseDocument(text)) as [Document, Document, Document]
  const three: Three = { base: b, yours: y, fresh: f, source: fresh, splices: [] }
  if ([b, y, f].some(doc => doc.errors.length > 0) || !mergeNodes(b.contents, y.contents, f.contents, three))
    return undefined
  const text = three.splices
    .sort((one, other) => other.start - one.start)
    .reduce((sum, { start, end, text: words }) => sum.slice(0, start) + words + sum.slice(end), yours)
  return parseDocument(text).errors.length === 0 ? text : undefined
}

type Some = Node | null | undefined

/** Whether the three could be merged; what is to be replaced is added to the splices. */
function mergeNodes(base: Some, yours: Some, fresh: Some, three: Three): boolean {
  const [b, y, f] = [valueOf(base, three.base), valueOf(yours, three.yours), valueOf(fresh, three.fresh)]
  if (f === y || f === b) return true
  if (isMap(base) && isMap(yours) && isMap(fresh)) {
    const keys = new Set([base, yours, fresh].flatMap(({ items }) => items.map(({ key }) => String(key))))
    return [...keys].every(key => mergeNodes(child(base, key), child(yours, key), child(fresh, key), three))
  }
  if (isSeq(base) && isSeq(yours) && isSeq(fresh)) {
    const { length } = yours.items
    if (base.items.length !== length || fresh.items.length !== length) return false
    return yours.items.every((item, at) =>
      mergeNodes(base.items[at] as Some, item as Some, fresh.items[at] as Some, three),
    )
  }
  return y === b && isScalar(yours) && isScalar(fresh) && replaced(yours, fresh, three)
}

function child(map: { get(key: string, keep: true): unknown }, key: string): Some {
  return map.get(key, true) as Some
}

function valueOf(node: Some, doc: Document): string | undefined {
  return node === undefined ? undefined : JSON.stringify(node === null ? null : node.toJS(doc))
}

function replaced(yours: Scalar, fresh: Scalar, { splices, source }: Three): boolean {
  if (!yours.range || !fresh.range || isBlock(yours)) return false
  const text = written(fresh, yours.type, source.slice(fresh.range[0], fresh.range[1]))
  splices.push({ start: yours.range[0], end: yours.range[1], text })
  return true
}

/** The new value in the user's quotation marks; as it was written where they used none. */
function written(fresh: Scalar, type: Scalar['type'], source: string): string {
  const { value } = fresh
  // What is plain in a block may be a sign in a list on one line.
  if (isBlock(fresh) || /^[^'"].*[,[\]{}]/.test(source)) return JSON.stringify(value)
  if (typeof value !== 'string' || /[\n\\]/.test(value)) return source
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(value)
  return type === 'QUOTE_SINGLE' ? `'${value.replaceAll("'", "''")}'` : source
}

function isBlock({ type }: Scalar): boolean {
  return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL'
}
