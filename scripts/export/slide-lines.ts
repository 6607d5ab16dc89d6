import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import type { DeckSlide } from '../model/rendering.ts'
import { outlineMarkdown } from './outline-markdown.ts'

/** What an audience reads on a slide, line by line, without markup: headings, paragraphs, items, cells, attributions. */
export function slideLines(slide: DeckSlide): readonly string[] {
  const deck = { title: '', width: 0, height: 0, layouts: [], faults: [], slides: [slide] }
  const markdown = outlineMarkdown(deck, { only: [slide.no] })
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  return tree.children.slice(1).flatMap(leaves).filter(Boolean)
}

/** The slide's number stands before its heading. */
const NUMBER = /^\d+\.\s+/

function leaves(node: Nodes): readonly string[] {
  if (node.type === 'heading') return [plain(node).replace(NUMBER, '')]
  if (['paragraph', 'tableCell', 'code'].includes(node.type)) return plain(node).split('\n')
  return 'children' in node ? node.children.flatMap(leaves) : []
}

const plain = (node: Nodes) =>
  toString(node)
    .replace(/[ \t]+/g, ' ')
    .trim()
