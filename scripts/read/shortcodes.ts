import type { Nodes, Root } from 'mdast'
import type { Span } from '../model/span.ts'
import type { Notes } from './messages.ts'
import { FILLER } from './passage.ts'
import { attributesOf } from './tags.ts'

/** Tags of static site generators: Hugo, Jekyll (Liquid and kramdown), Eleventy. */
const TAGS = /^\{\{raw `(?=[ \t]*$)|^`\}\}(?=[ \t]*$)|\{\{[<%][^]*?[%>]\}\}|\{%[^]*?%\}|\{\{[^{}]*\}\}|\{:\s*[.#\w][^{}\n]*\}|[ \t]\{[#.][^{}\n]*\}(?=[ \t]*$)/gm
/** Marks of layout that stand for no text, so nobody misses them. */
const SILENT = /^(?:\{:|\s*\{[#.]|\{%-?\s*(?:end\w+|raw|comment)\b|\{\{[<%]\s*\/)/
const PICTURE = /^\{[{%][<%]?-?\s*(?:[\w-]*(?:image|img|figure|picture)[\w-]*)\s+([^]*?)\/?-?[%>]?\}/i
/** Between these even a tag is code. */
const VERBATIM = /\{%-?\s*(raw|highlight)\b[^]*?%\}([^]*?)\{%-?\s*end\1\b/g
const STRING = /"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'/g
const HIGHLIGHT = /^\{[{%][<%]?-?\s*(\/|end)?highlight\s*([\w+#-]*)/

interface Tag {
  readonly span: Span
  /** Stands in a block of HTML, where Markdown would not be read. */
  readonly inHtml: boolean
  readonly source: string
}

/** Whether a text has something that looks like a tag at all: most have none. */
export function mayHaveTags(text: string): boolean {
  return text.includes('{')
}

/**
 * Finds the template tags of a text outside its code.
 *
 * @param tree the text as Markdown, to know where code is
 * @param template whether the text is known to be a template, so that `{{ name }}` is a tag and not prose
 */
export function findTags(text: string, tree: Root, template: boolean): readonly Tag[] {
  const code = [...spansOf(tree, 'code', 'inlineCode'), ...verbatimSpans(text)]
  const html = spansOf(tree, 'html')
  const within = (outer: readonly Span[], span: Span): boolean => outer.some(({ start, end }) => start <= span.start && span.end <= end)
  const tags = Array.from(text.matchAll(TAGS), (found): Tag => {
    const span = { start: found.index, end: found.index + found[0].length }
    return { source: found[0], span, inHtml: within(html, span) }
  }).filter(({ span }) => !within(code, span))
  const isTemplate = template || tags.some(({ source }) => /^\{%|^\{\{[<%]/.test(source))
  return tags.filter(({ source }) => isTemplate || !/^\{\{[^<%]/.test(source))
}

/**
 * Hides tags from the Markdown parser without moving anything: a picture tag becomes a picture,
 * a highlight tag a fence, any other tag nothing, and each is noted.
 */
export function hideTags(text: string, tags: readonly Tag[], notes: Notes): string {
  report(tags, notes)
  let hidden = text
  for (const tag of tags) {
    const { start, end } = tag.span
    const instead = replacement(tag)
    hidden = hidden.slice(0, start) + fitted(instead, tag.source, aloneInBlock(text, tag.span)) + hidden.slice(end)
  }
  return hidden
}

function replacement(tag: Tag): string | undefined {
  return picture(tag) ?? fence(tag.source)
}

/** Notes what is left out: the first tag of each kind, with how many more there are. */
function report(tags: readonly Tag[], notes: Notes): void {
  const missed = tags.filter((tag) => replacement(tag) === undefined && !SILENT.test(tag.source))
  const kinds = new Map<string, Tag[]>()
  for (const tag of missed) kinds.set(kindOf(tag), [...(kinds.get(kindOf(tag)) ?? []), tag])
  for (const [first, ...more] of kinds.values()) {
    const others = more.length > 0 ? ` (and ${more.length} more like it)` : ''
    notes.note('template', first!.span, shown(first!.source) + others)
  }
}

function kindOf({ source }: Tag): string {
  return source.replaceAll(/"[^"]*"|'[^']*'|\d+|\s+/g, '')
}

/** A picture of a tag's `src` and `alt`, or of its quoted strings in that order; never longer than the tag. */
function picture({ source, inHtml }: Tag): string | undefined {
  const inner = PICTURE.exec(source)?.[1]
  if (inner === undefined) return undefined
  const { src, alt, caption, title } = attributesOf(`<i ${inner}>`)
  const strings = Array.from(inner.matchAll(STRING), (found) => found[1] ?? found[2] ?? '')
  const [url, text] = src === undefined ? strings : [src, alt ?? caption ?? title]
  if (!url || /[\s{}<>"'=`]/.test(url)) return undefined
  const words = (text ?? '').replaceAll(/\\?["[\]<>]/g, ' ')
  const [open, close] = inHtml ? [`<img src=${url}${words && ` alt="${words}"`}`, '>'] : [`![${words}](<${url}>`, ')']
  return open.length < source.length ? `${open.padEnd(source.length - 1)}${close}` : undefined
}

/** Jekyll, Hugo and Go's own blog have a tag for code: `{% highlight go %}`, and a raw string in a pair of braces. */
function fence(tag: string): string | undefined {
  if (tag.includes('`')) return '```'
  const found = HIGHLIGHT.exec(tag)
  return found ? `\`\`\`${found[1] ? '' : found[2]}` : undefined
}

/** `text` at the length of the tag that it stands for; where it does not fit, nothing stands there. */
function fitted(text: string | undefined, tag: string, alone: boolean): string {
  if (text !== undefined && text.length <= tag.length && !tag.includes('\n')) return text.padEnd(tag.length)
  return tag.replaceAll(/[^\n\r]/g, alone ? ' ' : FILLER)
}

/** Alone on a line that begins or ends a block: an empty line there parts nothing that belongs together. */
function aloneInBlock(text: string, { start, end }: Span): boolean {
  const before = /(^|\r\n?|\n)([^\n\r]*)(\r\n?|\n)[ \t]*$|^[ \t]*$/.exec(text.slice(Math.max(0, start - 400), start))
  const after = /^[ \t]*(?:$|(?:\r\n?|\n)([^\n\r]*))/.exec(text.slice(end, end + 400))
  return before !== null && after !== null && (!before[2]?.trim() || !after[1]?.trim())
}

/** Where the nodes of the given types stand; code in code is not looked for. */
export function spansOf(node: Nodes, ...types: readonly Nodes['type'][]): Span[] {
  if (types.includes(node.type)) return [{ start: node.position!.start.offset!, end: node.position!.end.offset! }]
  return 'children' in node ? node.children.flatMap((child) => spansOf(child, ...types)) : []
}

function verbatimSpans(text: string): Span[] {
  return Array.from(text.matchAll(VERBATIM), (found) => {
    const start = found.index + found[0].indexOf('}') + 1
    return { start, end: start + found[2]!.length }
  })
}

function shown(tag: string): string {
  const line = tag.replaceAll(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
