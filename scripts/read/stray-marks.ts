import type { Nodes, Paragraph, Root } from 'mdast'

/**
 * Removes what is no word of the article: asterisks that an editor of pages has left at a paragraph's ends, where they mark
 * nothing as bold, and attributes that some sites write behind a link or a paragraph.
 *
 *     **Phones drive the use of media.****        ** Since 2013 it has tripled.        [a report](…){.external}
 */
export function dropStrayMarks(tree: Root): void {
  each(tree, paragraph => {
    trimStart(paragraph)
    trimEnd(paragraph)
    dropAttributes(paragraph)
    dropClasses(paragraph)
    dropStruck(paragraph)
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

/** Of a link or a picture, in the braces of kramdown and Pandoc: `{.external}`, `{: .big}`, `{target="_blank"}`. */
const ATTRIBUTES = /^\{(?::\s*|[.#])?[^{}\n]{1,80}\}/

function dropAttributes({ children }: Paragraph): void {
  for (const [at, node] of children.entries()) {
    const before = children[at - 1]
    const [marks] = node.type === 'text' ? (ATTRIBUTES.exec(node.value) ?? []) : []
    if (node.type !== 'text' || marks === undefined || !isLinked(before) || !/[.#=:]/.test(marks)) continue
    node.value = node.value.slice(marks.length)
    const start = node.position?.start
    if (start?.offset !== undefined) start.offset += marks.length
  }
}

/** Of a whole paragraph, behind it or in a line of its own: `{.warning}`, `{: .big #top}`. */
const CLASSES = /\s*\{(?::\s*)?[.#][\w-]+(?:\s+[.#]?[\w-]+)*\s*\}\s*$/

function dropClasses({ children }: Paragraph): void {
  const last = children.at(-1)
  if (last?.type !== 'text' || !CLASSES.test(last.value)) return
  last.value = last.value.replace(CLASSES, '')
  if (last.value === '') children.pop()
}

/** What its writer has struck out is no longer said, and leaves no space before a mark. */
function dropStruck(paragraph: Paragraph): void {
  const { children } = paragraph
  for (const [at, node] of children.entries()) {
    const [before, after] = [children[at - 1], children[at + 1]]
    if (node.type !== 'delete' || before?.type !== 'text') continue
    if (after === undefined || (after.type === 'text' && /^[\s,.;:!?)]/.test(after.value)))
      before.value = before.value.trimEnd()
  }
  paragraph.children = children.filter(({ type }) => type !== 'delete')
}

const isLinked = (node: Nodes | undefined): boolean =>
  /^(?:link|linkReference|image|imageReference)$/.test(node?.type ?? '')
