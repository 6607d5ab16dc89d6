import type { Root as HastRoot, Nodes as HastNodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toMdast } from 'hast-util-to-mdast'
import type { Code, Definition, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** Where the pictures of a slide are found from the place of the outline. */
export type PictureAddress = (url: string) => string

/** Of which slide the words are, and where its pictures are. */
export interface Place {
  readonly no: number
  readonly addressOf: PictureAddress
}

interface Surroundings extends Place {
  readonly definitions: ReadonlyMap<string, Definition>
  /** Braces are braces, not values. */
  readonly verbatim?: boolean
}

/**
 * The words of a slide's Markdown without what only Slidev or a browser understands: tags, components, styles and
 * values give way to the text in them, links within the deck to their words.
 */
export function plainBlocks(markdown: string, place: Place): readonly RootContent[] {
  const { children } = parse(markdown)
  const definitions = children.filter(node => node.type === 'definition')
  const within = { ...place, definitions: new Map(definitions.map(node => [node.identifier, node])) }
  return children.flatMap(node => plain(node, within)).filter(isFull)
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

function plain(node: RootContent, within: Surroundings): readonly RootContent[] {
  switch (node.type) {
    case 'definition':
      return []
    case 'html':
      return htmlBlocks(node.value).flatMap(block => plain(block, { ...within, verbatim: true }))
    case 'code':
      return codes(node)
    case 'text':
      return [within.verbatim ? node : { ...node, value: withoutValues(node.value) }]
    case 'image':
      return node.url || node.alt ? [{ ...node, url: node.url && within.addressOf(node.url) }] : []
    case 'imageReference':
      return plain({ ...node, type: 'image', url: urlOf(node.identifier, within) }, within)
    case 'link':
      return isOutside(node.url) ? [{ ...node, children: phrases(node, within) }] : phrases(node, within)
    case 'linkReference':
      return plain({ type: 'link', url: urlOf(node.identifier, within), children: node.children }, within)
    case 'footnoteReference':
      return [{ ...node, ...footnote(node.identifier, within) }]
    case 'footnoteDefinition':
      return [{ ...withChildren(node, within), ...footnote(node.identifier, within) }]
    default:
      return 'children' in node ? [withChildren(node, within)] : [node]
  }
}

function withChildren<P extends Exclude<Parents, Root>>(node: P, within: Surroundings): P {
  const children = PHRASING.has(node.type)
    ? phrases(node, within)
    : node.children.flatMap(child => plain(child, within)).filter(isFull)
  return { ...node, children }
}

const PHRASING: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
])

/** A line's words; between the tags of `v-pre` braces are braces. */
function phrases({ children }: Parents, within: Surroundings): PhrasingContent[] {
  let verbatim = false
  let raised = false
  const found = children.flatMap((child): readonly RootContent[] => {
    if (child.type === 'text' && raised) return [{ ...child, value: superscript(child.value) }]
    if (child.type !== 'html') return plain(child, verbatim ? { ...within, verbatim } : within)
    raised = /^<sup\b/i.test(child.value)
    verbatim = /^<[^/][^>]*\sv-pre\b/.test(child.value) || (verbatim && !child.value.startsWith('</'))
    return inlineHtml(child.value).flatMap(node => plain(node, within))
  })
  return tidy(found as PhrasingContent[])
}

function inlineHtml(tag: string): readonly PhrasingContent[] {
  if (/^<br\b/i.test(tag)) return [{ type: 'break' }]
  if (!/^<img\b/i.test(tag)) return []
  const [block] = htmlBlocks(tag)
  return block?.type === 'paragraph' ? block.children : []
}

/** Neighbouring texts as one, without spaces at the ends, where Markdown would have to write them as entities. */
function tidy(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + node.value }
    else joined.push(node)
  }
  const isEdge = (node: PhrasingContent | undefined) => node === undefined || node.type === 'break'
  return joined
    .map((node, index) => {
      if (node.type !== 'text') return node
      const single = node.value.replace(/[ \t]{2,}/g, ' ')
      const start = isEdge(joined[index - 1]) ? single.trimStart() : single
      return { ...node, value: isEdge(joined[index + 1]) ? start.trimEnd() : start }
    })
    .filter(node => node.type !== 'text' || node.value !== '')
}

function htmlBlocks(html: string): readonly RootContent[] {
  const tree = fromHtml(html.replace(/<\/?template\b[^>]*>/gi, ''), { fragment: true })
  evaluateNothing(tree)
  const result = toMdast(tree as HastRoot, { document: true })
  return result.type === 'root' ? result.children : []
}

function evaluateNothing(node: HastNodes): void {
  if (node.type === 'element' && 'v-pre' in node.properties) return
  if (node.type === 'text') node.value = withoutValues(node.value)
  if ('children' in node) node.children.forEach(evaluateNothing)
  const [only] = node.type === 'element' && node.tagName === 'sup' ? node.children : []
  if (only?.type === 'text') only.value = superscript(only.value)
}

const DIGITS = '0123456789+-'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻'

/** Without the tag, ten to the sixth would be a hundred and six. */
function superscript(text: string): string {
  const isNumber = [...text].every(char => DIGITS.includes(char))
  return isNumber ? [...text].map(char => RAISED[DIGITS.indexOf(char)]).join('') : `^${text}`
}

/** Vue puts a value there that is known only when the slide is shown. */
function withoutValues(text: string): string {
  return text.replace(/\{\{.*?\}\}/gs, '')
}

/** A block of code as it is read, without what Slidev is told about it; the steps of a moving one after each other. */
function codes(node: Code): readonly RootContent[] {
  const isMoving = node.lang === 'md' && node.meta?.startsWith('magic-move')
  if (isMoving) return parse(node.value).children.flatMap(step => (step.type === 'code' ? codes(step) : []))
  return [{ type: 'code', lang: node.lang?.replace(/\{.*$/s, '') || null, value: node.value }]
}

/** Every slide may have a first footnote, but a text has only one. */
function footnote(name: string, { no }: Surroundings) {
  return { identifier: `${no}-${name}`, label: `${no}-${name}` }
}

function urlOf(identifier: string, { definitions }: Surroundings): string {
  return definitions.get(identifier)?.url ?? ''
}

function isOutside(url: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(url)
}

/** Whether anything is left of a node. */
function isFull(node: Nodes): boolean {
  if (node.type === 'tableCell' || !('children' in node)) return true
  return node.children.length > 0
}
