import type { Code, Nodes, Parents, PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { propsInHtml, wordsInHtml } from './html.ts'
import { blanked, linesOf } from './piece.ts'
import type { LineRun, Piece } from './piece.ts'

/** What a slide's Markdown shows. */
export interface Body {
  readonly pieces: readonly Piece[]
  /** Addresses of its pictures, and the components that it has. */
  readonly things: readonly string[]
}

const MARKDOWN = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }
const SLOT = /^::[\w.:-]+::[^\S\n]*$/

/**
 * Reads a slide's Markdown, whose first line is `line` of the file; lines that are none of it are empty in it.
 * `quoted`: what stands in its slots, or all where it has none, is somebody's words.
 */
export function bodyOf(markdown: string, line: number, quoted: boolean): Body {
  const { text, slots } = prepared(markdown)
  const tree = fromMarkdown(text, MARKDOWN)
  const reader = new Reader(line, quoted ? (slots[0] ?? 0) : Infinity)
  reader.block(tree, false)
  return { pieces: reader.pieces, things: reader.things }
}

/** What Slidev takes for more than Markdown, blanked out outside of code: slots, snippets, expressions, formulas. */
function prepared(markdown: string): { readonly text: string; readonly slots: readonly number[] } {
  const slots: number[] = []
  let fence = ''
  const lines = markdown.split('\n').map((line, index) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : ''
    if (fence !== '' || mark) return line
    if (SLOT.test(line)) slots.push(index + 1)
    if (SLOT.test(line) || /^\s*<<<\s/.test(line)) return ''
    return line.replace(EXPRESSION, blanked).replace(ATTRIBUTES, blanked).replace(FORMULA, blanked)
  })
  return { text: lines.join('\n'), slots }
}

const EXPRESSION = /\{\{[^{}<]*\}\}/g
/** `{.wide width=300}` behind a picture or a word. */
const ATTRIBUTES = /(?<=[\])`*])\{[.#:\w][^{}]*\}|(?<=\s)\{[.#][A-Za-z][^{}]*\}\s*$/g
const FORMULA = /(?<![\\$\w])\$(?![\s$])[^$]*?(?<![\s\\])\$(?![\d$])/g

class Reader {
  readonly pieces: Piece[] = []
  readonly things: string[] = []

  constructor(
    /** Of the file, where the Markdown begins. */
    private readonly first: number,
    /** Of the Markdown, from where on all words are somebody's. */
    private readonly quotedFrom: number,
  ) {}

  block(node: Nodes, quoted: boolean): void {
    const line = node.position?.start.line ?? 1
    if (node.type === 'html') return this.html(node.value, line)
    if (node.type === 'code') return this.code(node, line)
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell')
      return this.leaf(node, quoted || line >= this.quotedFrom)
    if (!('children' in node)) return
    const isQuotation = node.type === 'blockquote' && !isAlert(node)
    for (const child of node.children) this.block(child, quoted || isQuotation)
  }

  private leaf(node: Parents, quoted: boolean): void {
    const runs: LineRun[] = []
    let [text, prose] = ['', '']
    const add = (value: string, shown: string, child: Nodes) => {
      runs.push({ from: text.length, line: child.position?.start.line ?? 1 })
      text += value
      prose += shown
    }
    const walk = (child: PhrasingContent): void => {
      if (child.type === 'text') add(child.value, child.value, child)
      else if (child.type === 'inlineCode') add(child.value, blanked(child.value), child)
      else if (child.type === 'break') add(' ', ' ', child)
      else if (child.type === 'html') this.inlineHtml(child.value, child.position?.start.line ?? 1, add, child)
      else if (child.type === 'image') this.image(child.url, child.alt ?? '', child.position?.start.line ?? 1)
      else if ('children' in child) child.children.forEach(walk)
    }
    for (const child of node.children) walk(child as PhrasingContent)
    if (text.trim() === '') return
    const lineOf = linesOf(text, runs, this.first)
    const kind = node.type === 'heading' ? 'heading' : 'text'
    this.pieces.push({ kind, text, prose, quoted: quoted && kind === 'text' && !isAttribution(text), lineOf })
  }

  private inlineHtml(
    html: string,
    line: number,
    add: (value: string, shown: string, child: Nodes) => void,
    child: Nodes,
  ): void {
    if (/^<br\b/i.test(html)) add(' ', ' ', child)
    this.props(html, line)
  }

  private html(html: string, line: number): void {
    const words = wordsInHtml(html)
    if (words.trim() !== '') this.plain('text', words, line)
    this.props(html, line)
  }

  private props(html: string, line: number): void {
    if (/^<!--/.test(html)) return
    this.things.push(...(html.match(/<(?:[A-Z][\w-]*|img|video|iframe|svg|object|embed|canvas|audio)\b[^>]*/g) ?? []))
    for (const { key, value, at, entry } of propsInHtml(html)) {
      const lineOf = linesOf(value, [{ from: 0, line: line + html.slice(0, at).split('\n').length - 1 }], this.first)
      this.pieces.push({
        kind: 'field',
        text: value,
        prose: value,
        key,
        entry: `${line}:${entry}`,
        quoted: key === 'quote',
        lineOf,
      })
    }
  }

  private image(url: string, alt: string, line: number): void {
    this.things.push(url)
    if (alt.trim() !== '') this.plain('text', alt, line)
  }

  private code({ value, position }: Code, line: number): void {
    const isFenced = (position?.end.line ?? line) - line >= value.split('\n').length
    const lineOf = linesOf(value, [{ from: 0, line: isFenced ? line + 1 : line }], this.first)
    this.pieces.push({ kind: 'code', text: value, prose: blanked(value), quoted: false, lineOf })
  }

  private plain(kind: Piece['kind'], text: string, line: number): void {
    this.pieces.push({ kind, text, prose: text, quoted: false, lineOf: linesOf(text, [{ from: 0, line }], this.first) })
  }
}

/** `> [!NOTE]`: a remark that is set apart, nobody's words. */
function isAlert(node: Parents): boolean {
  const first = node.children[0]
  const text = first?.type === 'paragraph' ? first.children[0] : undefined
  return text?.type === 'text' && /^\[![A-Z]+\]/.test(text.value)
}

/** `— Ines Calder, ferry director` under a quotation. */
function isAttribution(text: string): boolean {
  return /^\s*(?:—|–|―|--|~)\s*\S/.test(text) && text.length < 120
}
