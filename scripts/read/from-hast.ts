import type { Element, ElementContent, Nodes, Root as HastRoot } from 'hast'
import { defaultHandlers, toMdast, type State } from 'hast-util-to-mdast'
import type { Blockquote, FootnoteDefinition, FootnoteReference, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { classesOf, descendants, isCredit, isElement, isQuote, textOf } from './hast.ts'

type Result = RootContent | RootContent[] | undefined

/** Marks a paragraph below a quotation that says whose words they are. */
export interface Signed {
  readonly attribution: true
}

/**
 * Turns cleaned HTML into Markdown's nodes: pull quotes become quotations, figures pictures with captions.
 *
 * @param inline parses text that an attribute `markdown="1"` marks as Markdown inside HTML
 */
export function fromHast(tree: HastRoot, inline?: (text: Element) => PhrasingContent[]): RootContent[] {
  const quote = (state: State, node: Element): Result => quotation(state, node)
  const flow = (state: State, node: Element): Result => (isQuote(node) ? quotation(state, node) : block(state, node))
  const result = toMdast(tree, {
    newlines: true,
    handlers: {
      blockquote: quote,
      aside: flow,
      div: flow,
      section: flow,
      p: flow,
      figure: (state, node) => figure(state, node),
      'x-markdown': (_, node: Element) => inline?.(node) ?? [],
      'x-footnote': (_, node: Element) => reference(node),
      'x-footnote-text': (state, node: Element) => footnote(state, node),
      ol: (state, node) => orderedList(state, node),
    },
  })
  return result.type === 'root' ? result.children : []
}

function block(state: State, node: Element): Result {
  if (node.tagName !== 'p' && !isCaption(node)) return state.toFlow(state.all(node)) as RootContent[]
  const result = defaultHandlers.p!(state, node) as Paragraph | undefined
  return result && isCaption(node) ? emphasised(result) : result
}

function isCaption(node: Element): boolean {
  const named = classesOf(node).some(name => /caption/i.test(name))
  return named && !descendants(node).some(one => isElement(one, 'p', 'div', 'img'))
}

function emphasised(paragraph: Paragraph): Paragraph {
  return { ...paragraph, children: [{ type: 'emphasis', children: withoutEmphasis(paragraph.children) }] }
}

/** A quotation, its last element parted from it if that says whose words they are. */
function quotation(state: State, node: Element): Blockquote {
  const credit = takeCredit(node)
  const children = state.toFlow(state.all(node)) as Blockquote['children']
  const signature = credit && signatureOf(state, credit)
  const result: Blockquote = { type: 'blockquote', children: signature ? [...children, signature] : children }
  state.patch(node, result)
  return result
}

function signatureOf(state: State, credit: Element): Paragraph | undefined {
  const children = runningText(state, credit)
  if (children.length === 0) return undefined
  const data: Signed = { attribution: true }
  const result: Paragraph = { type: 'paragraph', children, data: data as object }
  state.patch(credit, result)
  return result
}

/** What an element holds as running text, its paragraphs unwrapped. */
function runningText(state: State, node: Element): PhrasingContent[] {
  return state.all(node).flatMap(one => (one.type === 'paragraph' ? one.children : [one])) as PhrasingContent[]
}

/** Takes the credit out of the end of a quotation, with the dash that stands before it. */
function takeCredit(node: Element): Element | undefined {
  for (let parent = node, last = lastChild(parent); isElement(last); parent = last, last = lastChild(parent)) {
    if (!isCredit(last)) continue
    parent.children = parent.children.slice(0, parent.children.indexOf(last))
    const before = lastChild(parent)
    if (before?.type === 'text') before.value = before.value.replace(/\s*(?:[—–―]|--?)\s*$/, '')
    return last
  }
  return undefined
}

function lastChild(node: Element): ElementContent | undefined {
  return node.children.findLast(child => isElement(child) || (child.type === 'text' && child.value.trim() !== ''))
}

/** A picture and its caption as a picture followed by emphasised text; any other figure as what it holds. */
function figure(state: State, node: Element): Result {
  const inner: readonly Nodes[] = descendants(node)
  const caption = inner.find(one => isElement(one, 'figcaption')) as Element | undefined
  const quote = inner.find(one => isElement(one, 'blockquote')) as Element | undefined
  if (quote && caption && !descendants(quote).includes(caption)) {
    return quotation(state, { ...quote, children: [...quote.children, caption] })
  }
  if (isQuote(node)) return quotation(state, node)
  const pictures = inner.filter(one => isElement(one, 'img'))
  const single = caption && pictures.length === 1 && textOf(node) === textOf(caption)
  if (!single) return state.toFlow(state.all(node)) as RootContent[]
  const result = captioned(state.one(pictures[0]!, node) as PhrasingContent, runningText(state, caption))
  state.patch(node, result)
  return result
}

function captioned(picture: PhrasingContent, caption: readonly PhrasingContent[]): Paragraph {
  const words = withoutEmphasis(caption)
  if (words.length === 0) return { type: 'paragraph', children: [picture] }
  return { type: 'paragraph', children: [picture, { type: 'break' }, { type: 'emphasis', children: words }] }
}

function reference(node: Element): FootnoteReference {
  return { type: 'footnoteReference', identifier: nameOf(node), label: nameOf(node) }
}

/** A list of footnotes is none: each stands for itself. */
function orderedList(state: State, node: Element): Result {
  const notes = node.children.some(child => isElement(child, 'x-footnote-text'))
  return (notes ? state.all(node) : defaultHandlers.ol!(state, node)) as Result
}

function footnote(state: State, node: Element): FootnoteDefinition {
  const children = state.toFlow(state.all(node)) as FootnoteDefinition['children']
  return { type: 'footnoteDefinition', identifier: nameOf(node), label: nameOf(node), children }
}

function nameOf(node: Element): string {
  return String(node.properties.name)
}

/** Emphasis inside emphasised text says nothing more, and its marks would read as an end. */
function withoutEmphasis(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap(node => (node.type === 'emphasis' ? withoutEmphasis(node.children) : [node]))
}
