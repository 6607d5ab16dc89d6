import type { Element, Nodes, Parents } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import mammoth from 'mammoth'
import type { Article } from '../model/article.ts'
import { Trouble } from '../model/trouble.ts'
import { descendants, isElement, textOf } from './hast.ts'
import { readMade, treeOfHtml, type Loss } from './made-markdown.ts'
import type { File } from './source.ts'

/** Word's own styles that mammoth does not know, as HTML that the reader knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
]

const DAMAGED = 'Open it in Word, save it again as .docx and try that.'

/**
 * Reads a Word file: headings by their styles, lists, tables, quotations and footnotes, as Markdown.
 *
 * @throws Trouble `unreadable` or `empty`
 */
export async function readDocx({ name, bytes }: File): Promise<Article> {
  const losses: Loss[] = []
  const tree = fromHtml(await htmlOf(name, bytes, losses), { fragment: true })
  const subtitle = takeSubtitle(tree)
  markFootnotes(tree)
  return readMade({ name, facts: { ...(subtitle && { subtitle }) }, tree: treeOfHtml(tree, losses), losses })
}

async function htmlOf(name: string, bytes: Uint8Array, losses: Loss[]): Promise<string> {
  const convertImage = mammoth.images.imgElement(async image => {
    losses.push({ rule: 'image', what: image.contentType })
    return { src: '' }
  })
  try {
    const result = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap: STYLES, convertImage })
    const errors = result.messages.filter(({ type }) => type === 'error')
    losses.push(...errors.map(({ message }): Loss => ({ rule: 'conversion', what: message })))
    return result.value
  } catch (cause) {
    throw new Trouble('unreadable', `${name} cannot be opened as a Word file.`, DAMAGED, { cause })
  }
}

function takeSubtitle(tree: Parents): string | undefined {
  const isSubtitle = (node: Nodes): boolean => isElement(node, 'p') && hasClass(node, 'subtitle')
  const index = tree.children.findIndex(node => isSubtitle(node as Nodes))
  const [subtitle] = index < 0 ? [] : tree.children.splice(index, 1)
  return subtitle && textOf(subtitle as Nodes)
}

function hasClass(node: Element, name: string): boolean {
  return Array.isArray(node.properties.className) && node.properties.className.includes(name)
}

/** Turns mammoth's footnotes, links to a list at the end, into elements that become Markdown footnotes. */
function markFootnotes(tree: Parents): void {
  for (const node of descendants(tree as Nodes)) {
    if (isElement(node, 'sup')) markReference(node)
    if (isElement(node, 'li') && /^(?:foot|end)note-\d+$/.test(String(node.properties.id))) markNote(node)
  }
}

function markReference(node: Element): void {
  const link = node.children.find(child => isElement(child, 'a')) as Element | undefined
  const target = /^#((?:foot|end)note-\d+)$/.exec(String(link?.properties.href ?? ''))?.[1]
  if (target) Object.assign(node, { tagName: 'x-footnote', properties: { name: target }, children: [] })
}

function markNote(node: Element): void {
  for (const one of descendants(node).filter(inner => isElement(inner))) {
    one.children = one.children.filter(child => !leadsBack(child))
  }
  Object.assign(node, { tagName: 'x-footnote-text', properties: { name: String(node.properties.id) } })
}

function leadsBack(node: Nodes): boolean {
  return isElement(node, 'a') && /^#(?:foot|end)note-ref-/.test(String(node.properties.href))
}
