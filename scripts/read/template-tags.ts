import type { Nodes, Root } from 'mdast'
import type { Span } from '../model/span.ts'

/** Tags of static site generators. Their lengths are bounded, so that no text takes long to search. */
const FORMS = [
  /^\{\{raw `(?=[ \t]*$)|^`\}\}(?=[ \t]*$)/, // Go's own site
  /\{\{[<%][^]{0,2000}?[%>]\}\}/, // Hugo
  /\{%[^]{0,2000}?%\}|\{\{[^{}]{0,2000}\}\}/, // Liquid: Jekyll, Eleventy
  /\{:\s*[.#\w][^{}\n]*\}|[ \t]\{[#.][^{}\n]*\}(?=[ \t]*$)/, // kramdown and Goldmark attributes
]
const TAGS = new RegExp(FORMS.map(form => form.source).join('|'), 'gm')
/** Between these even a tag is code. */
const VERBATIM = /\{%-?\s*(raw|highlight)\b[^%]{0,200}%\}([^]{0,20000}?)\{%-?\s*end\1\b/g

/** A template tag as it stands in the text. */
export interface TemplateTag {
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
export function findTags(text: string, tree: Root, template: boolean): readonly TemplateTag[] {
  const code = [...spansOf(tree, 'code', 'inlineCode'), ...verbatimSpans(text)]
  const html = spansOf(tree, 'html')
  const tags = Array.from(text.matchAll(TAGS), (found): TemplateTag => {
    const span = { start: found.index, end: found.index + found[0].length }
    return { source: found[0], span, inHtml: within(html, span) }
  }).filter(({ span }) => !within(code, span))
  const isTemplate = template || tags.some(({ source }) => /^\{%|^\{\{[<%]/.test(source))
  return tags.filter(({ source }) => isTemplate || !/^\{\{[^<%]/.test(source))
}

function within(outer: readonly Span[], span: Span): boolean {
  return outer.some(({ start, end }) => start <= span.start && span.end <= end)
}

/** Where the nodes of the given types stand; code in code is not looked for. */
export function spansOf(node: Nodes, ...types: readonly Nodes['type'][]): Span[] {
  if (types.includes(node.type)) return [{ start: node.position!.start.offset!, end: node.position!.end.offset! }]
  return 'children' in node ? node.children.flatMap(child => spansOf(child, ...types)) : []
}

function verbatimSpans(text: string): Span[] {
  return Array.from(text.matchAll(VERBATIM), found => {
    const start = found.index + found[0].indexOf('}') + 1
    return { start, end: start + found[2]!.length }
  })
}
