import type { Root as HastRoot } from 'hast'
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { stringify } from 'yaml'
import type { Article } from '../model/article.ts'
import { Trouble } from '../model/trouble.ts'
import { findLanguages, type Languages } from './foreign.ts'
import { fromHast } from './from-hast.ts'
import { clean } from './hast.ts'
import { readMarkdown } from './markdown.ts'
import { notesOn, type Rule } from './messages.ts'

/** What a file says of itself, as frontmatter for the Markdown that is made of it. */
export interface Facts {
  readonly title?: string
  readonly subtitle?: string
  readonly authors?: readonly string[]
  readonly date?: string
  readonly source?: string
  readonly lang?: string
}

/** Something left out while the text was made; it has no place in the text. */
export interface Loss {
  readonly rule: Rule
  readonly what: string
}

/** A file's content on the way to an article. */
export interface Made {
  readonly name: string
  readonly facts: Facts
  readonly tree: Root
  readonly losses: readonly Loss[]
  readonly languages?: Languages
}

/** Writes a tree as Markdown with frontmatter and reads that: the article's text is the Markdown. */
export async function readMade({ name, facts, tree, losses, languages }: Made): Promise<Article> {
  const body = toMarkdown(tree, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    resourceLink: true,
  })
  if (!body.trim()) throw new Trouble('empty', `${name} has no text in it.`, 'Check that it is the right file.')
  const text = frontmatterOf(facts) + body
  const notes = notesOn(text)
  const once = new Map(losses.map(loss => [loss.what, loss.rule]))
  for (const [what, rule] of once) notes.note(rule, { start: 0, end: 0 }, what)
  return readMarkdown({ name, text, notes, made: true, ...(languages && { languages }) })
}

/** Turns HTML into a Markdown tree that can be written; what is left out is added to `losses`, languages to `languages`. */
export function treeOfHtml(html: HastRoot, losses: Loss[], languages: Languages = new Map()): Root {
  clean(html, element => losses.push({ rule: 'markup', what: `<${element.tagName}>` }))
  findLanguages(html, languages)
  const children = fromHast(html).map(settled).flatMap(splitAtBreaks)
  return { type: 'root', children }
}

function frontmatterOf(facts: Facts): string {
  const given = Object.entries(facts).filter(([, value]) => value !== undefined && value.length > 0)
  return given.length > 0 ? `---\n${stringify(Object.fromEntries(given), { lineWidth: 0 })}---\n\n` : ''
}

/** Says in the text what stands beside it in the tree: the dash before an attribution. */
function settled<Node extends RootContent>(node: Node): Node {
  if (node.type === 'paragraph' && node.data && 'attribution' in node.data) return signed(node) as Node
  if (!('children' in node)) return node
  return { ...node, children: (node.children as RootContent[]).map(settled) }
}

function signed(node: Paragraph): Paragraph {
  const [first] = node.children
  const dashed = first?.type === 'text' && /^\s*[—–―-]/.test(first.value)
  const children: PhrasingContent[] = dashed ? node.children : [{ type: 'text', value: '— ' }, ...node.children]
  return { type: 'paragraph', children }
}

/** Two line breaks in a row part two paragraphs. */
function splitAtBreaks(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  const parts: PhrasingContent[][] = [[]]
  const isLineEnd = (child: PhrasingContent): boolean => child.type === 'text' && /^\s*\n\s*$/.test(child.value)
  const children = node.children.filter(child => !isLineEnd(child))
  for (const [index, child] of children.entries()) {
    if (child.type !== 'break') parts.at(-1)!.push(child)
    else if (children[index + 1]?.type === 'break') parts.push([])
    else if (parts.at(-1)!.length > 0) parts.at(-1)!.push(child)
  }
  return parts.filter(part => part.length > 0).map(part => ({ type: 'paragraph', children: part }))
}
