import type { Nodes, Paragraph, Root } from 'mdast'

/**
 * Removes asterisks that an editor of pages has left at a paragraph's ends, where they mark nothing as bold: they are no
 * words of the article.
 *
 *     **Phones drive the use of media.****        ** Since 2013 it has tripled.
 */
export function dropStrayMarks(tree: Root): void {
  each(tree, paragraph => {
    trimStart(paragraph)
    trimEnd(paragraph)
  })
}

function each(node: Nodes, visit: (paragraph: Paragraph) => void): void {
  if (node.type === 'paragraph') visit(node)
  else if ('children' in node) for (const child of node.children) each(child, visit)
}

function trimStart({ children }: Paragraph): void {
  const [first] = children
  const [marks] = first?.type === 'text' ? (/^\*{2,}\s+(?=\S)/.exec(first.value) ?? []) : []
  if (first?.type !== 'text' || marks === undefined) return
  first.value = first.value.slice(marks.length)
  const start = first.position?.start
  if (start?.offset !== undefined) start.offset += marks.length
}

/** Only behind what is set in bold: `2 **` at a line's end may be a sign. */
function trimEnd({ children }: Paragraph): void {
  const [before, last] = children.slice(-2)
  if (before?.type === 'strong' && last?.type === 'text' && /^\*{2,}\s*$/.test(last.value)) children.pop()
}
