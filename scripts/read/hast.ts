import type { Element, ElementContent, Nodes, Parents, Text } from 'hast'
import { superscript } from './superscript.ts'

/** Elements that hold no text of the article. */
const DROPPED = new Set([
  ...'script style noscript template head input select textarea button'.split(' '),
  ...'svg math canvas object embed iframe video audio'.split(' '),
])
/** Dropped elements that a reader of the page would have seen. */
const SEEN = /^(?:iframe|video|audio|object|embed|canvas)$/
/** Pictures that belong to the page and not to the article. */
const DECORATION = /^(?:.*[-_])?(?:avatar|icon|emoji|badge|spacer|smiley)(?:[-_].*)?$/i
const QUOTE_CLASS = /(?:^|[-_])p?(?:ull)?-?quote(?:$|[-_])|^(?:epigraph|blockquote)$/i
const CREDIT_CLASS = /credit|attribution|cite|quote-?(?:author|source|by)/i

/** Whether a node is an element, of one of the given names if any are given. */
export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName))
}

/** Everything below `node`, in reading order. */
export function descendants(node: Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap((child): Nodes[] => [child, ...descendants(child)]) : []
}

/** The text below a node, white space folded. */
export function textOf(node: Nodes): string {
  const text = descendants(node).map(one => (one.type === 'text' ? one.value : ''))
  return text.join('').replaceAll(/\s+/g, ' ').trim()
}

/** An element's class names. */
export function classesOf(node: Element): readonly string[] {
  const { className } = node.properties
  return Array.isArray(className) ? className.map(String) : []
}

/** Whether an element sets a quotation apart: `<blockquote>`, `<aside class="pquote">`, `<div class="pull-quote">`. */
export function isQuote(node: Nodes): node is Element {
  if (isElement(node, 'blockquote')) return true
  if (!isElement(node, 'aside', 'div', 'section', 'figure', 'p')) return false
  const nested = descendants(node).some(one => isElement(one, 'blockquote'))
  return !nested && classesOf(node).some(name => QUOTE_CLASS.test(name))
}

/** Whether an element says whose words a quotation holds. */
export function isCredit(node: Nodes): node is Element {
  if (isElement(node, 'cite', 'footer', 'figcaption')) return true
  return isElement(node) && classesOf(node).some(name => CREDIT_CLASS.test(name))
}

/**
 * Takes out of a tree, in place, what holds no text of the article, and turns raised figures into such letters.
 *
 * @param seen is told of every element that a reader of the page would miss
 */
export function clean(tree: Parents, seen: (element: Element) => void): void {
  tree.children = (tree.children as ElementContent[]).filter(child => {
    if (child.type === 'comment' || (child as Nodes).type === 'doctype') return false
    if (!isElement(child)) return true
    if (!DROPPED.has(child.tagName) && !isHidden(child) && !isDecoration(child)) return true
    if (isMissed(child)) seen(child)
    return false
  })
  for (const child of tree.children) if (isElement(child)) cleanElement(child, seen)
}

function cleanElement(element: Element, seen: (element: Element) => void): void {
  clean(element, seen)
  const raised = element.tagName === 'sup' ? superscript(textOf(element)) : undefined
  const linked = descendants(element).some(one => isElement(one, 'a'))
  if (raised && !linked) element.children = [raisedText(raised, element)]
}

function raisedText(value: string, { position }: Element): Text {
  return { type: 'text', value, ...(position && { position }) }
}

function isDecoration(element: Element): boolean {
  const { alt, width, height } = element.properties
  if (element.tagName !== 'img') return false
  if ([width, height].some(size => size !== undefined && Number(size) <= 1)) return true
  return [...classesOf(element), String(alt ?? '')].some(name => DECORATION.test(name))
}

/** A drawing is missed if it has lettering: a chart, not an icon. */
function isMissed(element: Element): boolean {
  if (isHidden(element)) return false
  const lettered = descendants(element).some(one => isElement(one, 'text'))
  return SEEN.test(element.tagName) || (element.tagName === 'svg' && lettered)
}

function isHidden({ properties }: Element): boolean {
  return properties.hidden !== undefined || /display\s*:\s*none/i.test(String(properties.style ?? ''))
}
