import type { Heading, ListItem, Root, RootContent } from 'mdast'
import type { PdfLine } from './pdf-lines.ts'
import { LARGER, measured, MOST_LETTERS, SMALLER, type Measure } from './pdf-measure.ts'

/** Lines that belong together: a heading or a paragraph before its words are joined. */
interface Group {
  readonly kind: 'heading' | 'paragraph' | 'note'
  readonly lines: PdfLine[]
}

/** A gap of so many line distances parts two paragraphs. */
const PARTED = 1.35
/** Lines of one heading are closer than this, in heights of its type. */
const HEADING_STEP = 1.7
const BULLET = /^(?:[•‣◦▪●·∙–-]|\uf0b7)\s*(?=\S)/
const ENDS_SENTENCE = /[.!?…:][\])"'”’»]*$/

/** Puts printed lines together again: headings by their size, paragraphs, bulleted lists. */
export function pdfTree(lines: readonly PdfLine[]): Root {
  const measure = measured(lines)
  const vocabulary = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []))
  const blocks = settled(grouped(lines, measure)).map(group => nodeOf(group, measure, vocabulary))
  return { type: 'root', children: blocks.reduce<RootContent[]>(withLists, []) }
}

function grouped(lines: readonly PdfLine[], measure: Measure): Group[] {
  const groups: Group[] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const kind = kindOf(line, measure)
    if (group?.kind === kind && goesOn(group, line, measure)) group.lines.push(line)
    else groups.push({ kind, lines: [line] })
  }
  return groups
}

function kindOf(line: PdfLine, { size, bold }: Measure): Group['kind'] {
  const short = line.text.length <= MOST_LETTERS && /\p{L}/u.test(line.text)
  if (short && line.size > size * LARGER) return 'heading'
  if (short && line.bold && !bold && line.size >= size * SMALLER && !/[.,;]$/.test(line.text)) return 'heading'
  return line.size < size * SMALLER ? 'note' : 'paragraph'
}

/** Whether a line continues the group: close below it, or at the top of the next page or column in mid-sentence. */
function goesOn({ kind, lines }: Group, line: PdfLine, { leading, size }: Measure): boolean {
  const last = lines.at(-1)!
  const step = last.y - line.y
  const samePage = last.page === line.page
  if (kind === 'heading') return samePage && last.size === line.size && step > 0 && step < line.size * HEADING_STEP
  if (BULLET.test(line.text)) return false
  if (!samePage || step < 0) return !ENDS_SENTENCE.test(last.text)
  const right = Math.max(...lines.map(one => one.right))
  const indented = line.x > last.x + size * 0.8 && lines.length > 1
  const short = last.right < right - size * 6 && ENDS_SENTENCE.test(last.text)
  return step < leading * PARTED && !indented && !short
}

/** A paragraph that goes on behind a note or on the next page is one again; the note follows it. */
function settled(groups: readonly Group[]): Group[] {
  return groups.reduce<Group[]>((done, group) => {
    const open = done.findLast(({ kind }) => kind !== 'note')
    const last = open?.lines.at(-1)
    const first = group.lines[0]!
    const parted = open && last && open.kind === 'paragraph' && done.at(-1) !== open && last.page !== first.page
    if (parted && group.kind === 'paragraph' && !ENDS_SENTENCE.test(last.text)) open.lines.push(...group.lines)
    else done.push(group)
    return done
  }, [])
}

function nodeOf({ kind, lines }: Group, measure: Measure, vocabulary: ReadonlySet<string>): RootContent {
  const text = joined(
    lines.map(line => line.text),
    vocabulary,
  )
  const children = [{ type: 'text' as const, value: text.replace(kind === 'heading' ? '' : BULLET, '') }]
  if (kind === 'heading') return { type: 'heading', depth: depthOf(lines[0]!, measure), children }
  if (!BULLET.test(text)) return { type: 'paragraph', children }
  const item: ListItem = { type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] }
  return { type: 'list', ordered: false, spread: false, children: [item] }
}

/** The largest type is depth 1; bold type of the running text's size comes last. */
function depthOf(line: PdfLine, { headings }: Measure): Heading['depth'] {
  const rank = headings.indexOf(line.size)
  return Math.min(6, (rank < 0 ? headings.length : rank) + 1) as Heading['depth']
}

/** Joins lines; a hyphen at a line's end goes, unless the word stands with it elsewhere. */
function joined(lines: readonly string[], vocabulary: ReadonlySet<string>): string {
  return lines.reduce((text, line) => {
    const head = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text)?.[1]
    const tail = /^\p{Ll}+/u.exec(line)?.[0]
    if (!head || !tail) return `${text} ${line}`
    const compound = `${head}-${tail}`.toLowerCase()
    const keeps = vocabulary.has(compound) && !vocabulary.has((head + tail).toLowerCase())
    return (keeps ? text : text.slice(0, -1)) + line
  })
}

function withLists(blocks: RootContent[], node: RootContent): RootContent[] {
  const last = blocks.at(-1)
  if (node.type !== 'list' || last?.type !== 'list') return [...blocks, node]
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, ...node.children] }]
}
