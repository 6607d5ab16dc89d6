import type { Element, Nodes as HastNodes, Parents } from 'hast'
import type { Nodes } from 'mdast'
import type { Span } from '../model/span.ts'
import { align } from './align.ts'
import { isElement } from './hast.ts'

/** Where each unit of an HTML block's value stands in the article: list and quotation marks stand between its lines. */
export function placesOf(html: string, text: string, span: Span): number[] {
  const places: number[] = []
  align(html, text, span.start, span.end, (_, place) => places.push(place))
  for (let index = places.length - 1, next = span.end; index >= 0; index -= 1) {
    if (places[index]! < 0) places[index] = next
    else next = places[index]!
  }
  return places
}

/** Wraps text in elements with `markdown="1"` (kramdown), which is Markdown. */
export function markMarkdown(node: Parents, on: boolean): void {
  node.children = (node.children as Element['children']).map((child): Element['children'][number] => {
    if (isElement(child as HastNodes)) {
      const element = child as Element
      markMarkdown(element, on || /^(?:1|block|span)$/.test(String(element.properties.markdown ?? '')))
      return element
    }
    if (!on || child.type !== 'text' || !/[\\*_`[\]]/.test(child.value)) return child
    const position = child.position && { position: child.position }
    return { type: 'element', tagName: 'x-markdown', properties: {}, children: [child], ...position }
  })
}

/** Moves the positions of a node and all below it by so many units. */
export function moveBy(node: Nodes, offset: number): void {
  if (node.position) {
    node.position.start.offset = (node.position.start.offset ?? 0) + offset
    node.position.end.offset = (node.position.end.offset ?? 0) + offset
  }
  if ('children' in node) for (const child of node.children) moveBy(child, offset)
}
