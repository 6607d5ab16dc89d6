import type { Span } from '../model/span.ts'
import type { Notes } from './messages.ts'
import { FILLER } from './passage.ts'
import type { TemplateTag } from './template-tags.ts'
import { attributesOf } from './tags.ts'

/** Marks of layout that stand for no text, so nobody misses them. */
const SILENT = /^(?:\{:|\s*\{[#.]|\{%-?\s*(?:end\w+|raw|comment)\b|\{\{[<%]\s*\/)/
/** `{{< figure … >}}`, `{% image … %}`, `{% include figure.html … %}`. */
const PICTURE = /^\{[{%][<%]?-?\s*(?:include\s+)?[\w./-]*(?:image|img|figure|picture)[\w./-]*\s+([^]*?)\/?-?[%>]?\}/i
/** A mark inside closes nothing where words go on behind it: `"The “parent” site"` with straight marks. */
const STRING = /"((?:\\.|[^"\\]|"(?!\s*(?:$|["'|,]|[\w-]+=)))*)"|'((?:\\.|[^'\\]|'(?!\s*(?:$|["'|,]|[\w-]+=)))*)'/g
const HIGHLIGHT = /^\{[{%][<%]?-?\s*(\/|end)?highlight\s*([\w+#-]*)/

/**
 * Hides tags from the Markdown parser without moving anything: a picture tag becomes a picture,
 * a highlight tag a fence, any other tag nothing, and each is noted.
 */
export function hideTags(text: string, tags: readonly TemplateTag[], notes: Notes): string {
  report(tags, notes)
  let hidden = text
  for (const tag of tags) {
    const { start, end } = tag.span
    const instead = replacement(tag)
    hidden = hidden.slice(0, start) + fitted(instead, tag.source, aloneInBlock(text, tag.span)) + hidden.slice(end)
  }
  return hidden
}

function replacement(tag: TemplateTag): string | undefined {
  return picture(tag) ?? fence(tag.source)
}

/** Notes what is left out: the first tag of each kind, with how many more there are. */
function report(tags: readonly TemplateTag[], notes: Notes): void {
  const missed = tags.filter(tag => replacement(tag) === undefined && !SILENT.test(tag.source))
  const kinds = new Map<string, TemplateTag[]>()
  for (const tag of missed) kinds.set(kindOf(tag), [...(kinds.get(kindOf(tag)) ?? []), tag])
  for (const [first, ...more] of kinds.values()) {
    const others = more.length > 0 ? ` (and ${more.length} more like it)` : ''
    notes.note('template', first!.span, shown(first!.source) + others)
  }
}

function kindOf({ source }: TemplateTag): string {
  return source.replaceAll(/"[^"]*"|'[^']*'|\d+|\s+/g, '')
}

/** A picture of a tag's `src` and `alt`, or of its quoted strings in that order; never longer than the tag. */
function picture({ source, inHtml }: TemplateTag): string | undefined {
  const inner = PICTURE.exec(source)?.[1]
  if (inner === undefined) return undefined
  const { alt, caption, title, ...rest } = attributesOf(`<i ${inner}>`)
  const src = rest.src ?? rest.url ?? rest.path ?? rest.image_path
  const strings = Array.from(inner.matchAll(STRING), found => found[1] ?? found[2] ?? '')
  const [url, text] = src === undefined ? strings : [src, alt ?? caption ?? title]
  if (!url || /[\s{}<>"'=`]/.test(url)) return undefined
  const words = (text ?? '').replaceAll(/\\(?=["'])/g, '').replaceAll(/\\?[[\]<>]/g, ' ')
  const quote = words.includes('"') && !words.includes("'") ? "'" : '"'
  const html = words ? `<img src=${url} alt=${quote}${words.replaceAll(quote, ' ')}${quote}` : `<img src=${url}`
  const [open, close] = inHtml ? [html, '>'] : [`![${words}](<${url}>`, ')']
  return open.length < source.length ? `${open.padEnd(source.length - 1)}${close}` : undefined
}

/** Jekyll, Hugo and Go's own blog have a tag for code: `{% highlight go %}`, and a raw string in a pair of braces. */
function fence(tag: string): string | undefined {
  if (/^(?:\{\{raw `|`\}\}$)/.test(tag)) return '```'
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

function shown(tag: string): string {
  const line = tag.replaceAll(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 57)}…` : line
}
