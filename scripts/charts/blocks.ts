import { Comment, Fragment, Static, Text, type VNode } from 'vue'
import { CODE_LETTER } from './advance.ts'

/** A block of a slide's body: `h1`, `p`, `li`, `blockquote`, `td`, `pre`, … */
export interface Block {
  readonly tag: string
  /** Its text as it is to be reckoned with: outside of tables each letter of code in it is a `CODE_LETTER`. */
  readonly text: string
  /** The bold words that a list's item begins with. */
  readonly head?: string
  /** The words in italics that an item or a paragraph begins with: `and` before the last of some parts. */
  readonly joint?: string
  /** What of a text is set as code, piece by piece. */
  readonly code?: readonly string[]
  /** What of a paragraph is bold, piece by piece. */
  readonly strong?: readonly string[]
}

type Open = { tag: string; text: string; head?: string; joint?: string; code?: string[]; strong?: string[] }

const BLOCKS = new Set(['h1', 'h2', 'h3', 'p', 'li', 'blockquote', 'th', 'td', 'tr', 'pre', 'img'])
const JOINED = new Set(['li', 'p'])
const CELLS = new Set(['td', 'th'])
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: '\u00a0' }

/** Collects text block by block; a block inside a quotation belongs to the quotation. */
class Collector {
  readonly blocks: Open[] = []
  readonly #open: Open[] = []
  /** The item whose head is being read. */
  #headed: Open | undefined
  /** The block whose joint is being read. */
  #joined: Open | undefined
  /** Where the code that is being read begins in its block's text. */
  #coded: number | undefined
  /** Where the bold words of a paragraph that are being read begin in its text. */
  #stressed: number | undefined

  open(tag: string): void {
    const outer = this.#open.at(-1)
    if (tag === 'strong' && outer?.tag === 'li' && outer.text.trim() === '') this.#headed = outer
    if (tag === 'strong' && outer?.tag === 'p') this.#stressed = outer.text.length
    if (tag === 'em' && JOINED.has(outer?.tag ?? '') && outer!.text.trim() === '') this.#joined = outer
    if (tag === 'code' && outer && outer.tag !== 'pre') this.#coded = outer.text.length
    if (!BLOCKS.has(tag)) return
    if (outer?.tag === 'blockquote' || (outer?.tag === 'li' && tag === 'p')) {
      if (outer.text) outer.text += ' '
      this.#open.push(outer)
      return
    }
    const block = { tag, text: '' }
    this.blocks.push(block)
    this.#open.push(block)
  }

  close(tag: string): void {
    if (tag === 'strong' && this.#headed) {
      this.#headed.head = this.#headed.text
      this.#headed = undefined
    }
    const paragraph = this.#open.at(-1)
    if (tag === 'strong' && paragraph && this.#stressed !== undefined) {
      paragraph.strong = [...(paragraph.strong ?? []), paragraph.text.slice(this.#stressed)]
      this.#stressed = undefined
    }
    if (tag === 'em' && this.#joined) {
      this.#joined.joint = this.#joined.text
      this.#joined = undefined
    }
    if (tag === 'code') this.#closeCode()
    if (BLOCKS.has(tag)) this.#open.pop()
  }

  #closeCode(): void {
    const block = this.#open.at(-1)
    if (!block || this.#coded === undefined) return
    const code = block.text.slice(this.#coded)
    block.code = [...(block.code ?? []), code]
    // A table reckons with its pieces of code itself, where they break as words do.
    if (!CELLS.has(block.tag)) block.text = block.text.slice(0, this.#coded) + asSet(folded(code))
    this.#coded = undefined
  }

  text(text: string): void {
    const block = this.#open.at(-1)
    if (block) block.text += text
  }
}

const VOID = /^(?:img|br|hr|input)$/

function collectHtml(html: string, into: Collector): void {
  for (const [, slash, tag, text] of html.matchAll(/<(\/?)([a-z][\w-]*)[^>]*>|([^<]+)/gi)) {
    if (text) into.text(text.replace(/&(\w+|#39);/g, (whole, name: string) => ENTITIES[name] ?? whole))
    else if (tag && slash) into.close(tag)
    else if (tag && tag !== 'br') {
      into.open(tag)
      if (VOID.test(tag)) into.close(tag)
    } else if (tag) into.text(' ')
  }
}

function collectChildren(children: unknown, into: Collector): void {
  if (typeof children === 'string') into.text(children)
  else if (Array.isArray(children)) for (const child of children) collect(child, into)
}

function collectSlots(node: VNode, into: Collector): void {
  const slots = node.children
  if (Array.isArray(slots) || typeof slots !== 'object' || slots === null) return collectChildren(slots, into)
  const render: unknown = (slots as Record<string, unknown>)['default']
  if (typeof render === 'function') collectChildren(render(), into)
}

function collect(node: unknown, into: Collector): void {
  if (typeof node === 'string' || typeof node === 'number') return into.text(String(node))
  if (Array.isArray(node)) return collectChildren(node, into)
  if (typeof node !== 'object' || node === null || !('type' in node)) return
  const vnode = node as VNode
  if (vnode.type === Comment) return
  if (vnode.type === Static) return collectHtml(String(vnode.children), into)
  if (vnode.type === Text || vnode.type === Fragment) return collectChildren(vnode.children, into)
  if (typeof vnode.type !== 'string') return collectSlots(vnode, into)
  if (vnode.type === 'br') return into.text(' ')
  into.open(vnode.type)
  const html: unknown = vnode.props?.['innerHTML']
  if (typeof html === 'string') collectHtml(html, into)
  collectChildren(vnode.children, into)
  into.close(vnode.type)
}

/**
 * The blocks of a slot with their texts, in reading order, so that a layout can suit its type to the amount of text
 * without measuring the page. Call it while rendering: `blocksOf($slots.default?.())`.
 */
export function blocksOf(nodes: unknown): readonly Block[] {
  const into = new Collector()
  collectChildren(nodes, into)
  return into.blocks.map(({ tag, text, head, joint, code, strong }) => ({
    tag,
    text: tag === 'pre' ? text : folded(text),
    ...(head !== undefined && { head: folded(head) }),
    ...(joint !== undefined && { joint: folded(joint) }),
    ...(code && { code: code.map(folded) }),
    ...(strong && { strong: strong.map(folded) }),
  }))
}

/** Code of more letters than these may be longer than a line, and is broken then where words are. */
const MOST_OF_ONE_PIECE = 24

const asSet = (code: string): string => code.replace(code.length > MOST_OF_ONE_PIECE ? /[^ -]/gu : /./gsu, CODE_LETTER)

const folded = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim()

/** All that the blocks say. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(block => block.text).join(' ')
}

/** The texts of the blocks with a tag. */
export function textsOf(blocks: readonly Block[], ...tags: readonly string[]): readonly string[] {
  return blocks.filter(block => tags.includes(block.tag)).map(block => block.text)
}

/** A joint is one short word: longer words in italics are a person's own emphasis. */
const LONGEST_JOINT = 6

/** Whether the last block with a tag begins with the word that joins it to those before it. */
export function endsJoined(blocks: readonly Block[], tag: string): boolean {
  const joint = blocks.findLast(block => block.tag === tag)?.joint
  return joint !== undefined && joint.length <= LONGEST_JOINT && !joint.includes(' ')
}
