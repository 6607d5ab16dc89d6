import type { List, Nodes, Root, RootContent } from 'mdast'
import { folded } from '../model/folded.ts'
import { plainOf } from './inline.ts'

/** A label above a table of contents may have so many words. */
const LABEL = 4

/**
 * Takes out of a tree, in place, what only leads from place to place in the page: a list of links to the text's own
 * headings, with the label or heading above it, and “back to top” lines. Its words stand in the headings.
 */
export function dropNavigation(tree: Root): void {
  const headings = new Set(tree.children.flatMap(node => (node.type === 'heading' ? [folded(plainOf(node))] : [])))
  const contents = new Set(tree.children.filter(node => node.type === 'list' && isContents(node, headings)))
  tree.children = tree.children.filter((node, index) => {
    const next = tree.children[index + 1]
    const labels = next !== undefined && contents.has(next) && isLabel(node, tree.children[index + 2])
    return !contents.has(node) && !labels && !isWayBack(node)
  })
}

function isContents(list: List, headings: ReadonlySet<string>): boolean {
  const items = list.children.flatMap(function paragraphs(item): Nodes[] {
    return item.children.flatMap(child => (child.type === 'list' ? child.children.flatMap(paragraphs) : [child]))
  })
  const known = items.filter(item => headings.has(folded(plainOf(item))))
  return items.length >= 2 && items.every(leadsInside) && known.length >= items.length * 0.6
}

/** A short line above the list; a heading goes with its list only if nothing else stands under it. */
function isLabel(node: RootContent, after: RootContent | undefined): boolean {
  if (node.type !== 'paragraph' && node.type !== 'heading') return false
  const alone = after === undefined || after.type === 'heading'
  return plainOf(node).split(' ').length <= LABEL && (node.type === 'paragraph' || alone)
}

/** A line of nothing but links to places in the page: “Back to top”. */
function isWayBack(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.some(child => child.type === 'link') && leadsInside(node)
}

/** Whether all words of a node stand in links to places in the same page. */
function leadsInside(node: Nodes): boolean {
  if (node.type === 'link') return node.url.startsWith('#')
  if (node.type === 'text') return !/[\p{L}\p{N}]/u.test(node.value)
  return 'children' in node && node.children.length > 0 && plainOf(node) !== '' && node.children.every(leadsInside)
}
