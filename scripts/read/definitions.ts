import type { Definition, Nodes } from 'mdast'

/** The definitions of a tree's references, by identifier; the first of each counts. */
export function definitionsOf(node: Nodes, into = new Map<string, Definition>()): Map<string, Definition> {
  if (node.type === 'definition' && !into.has(node.identifier)) into.set(node.identifier, node)
  if ('children' in node) for (const child of node.children) definitionsOf(child, into)
  return into
}
