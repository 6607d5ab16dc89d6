import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { plainOf } from './inline.ts'

const DEPTH = 2
/** A question may be longer than another heading. */
const MOST_WORDS = 16
const MOST_WORDS_OF_QUESTION = 36
const FEWEST = 2
/** Share of the bold paragraphs that must be short: in an interview some question is always longer. */
const SHORT = 0.6

/**
 * In a text without a heading below its title, takes short paragraphs that are bold from end to end for headings:
 * interviews, and texts pasted from a word processor.
 */
export function promoteBoldLines(tree: Root): void {
  const headings = tree.children.filter(node => node.type === 'heading')
  if (headings.length > (headings[0]?.depth === 1 ? 1 : 0)) return promoteQuestions(tree)
  const bold = tree.children.filter(isBold)
  const short = new Set(bold.filter(isShort))
  if (short.size < FEWEST || short.size < bold.length * SHORT || bold.length > tree.children.length / 2) return
  const asks = asksAmong([...short])
  tree.children = tree.children.map(node => (isBold(node) && (short.has(node) || asks(node)) ? heading(node) : node))
}

/** Headings below this one are no sections of their own. */
const DEEPEST = 6

/**
 * In a text with headings, takes paragraphs that are a question in bold from end to end, each with its answer below, for headings of the
 * section that they stand in: the questions that are often asked.
 */
function promoteQuestions(tree: Root): void {
  const isAsked = (at: number) => {
    const [node, next] = [tree.children[at], tree.children[at + 1]]
    return node !== undefined && next?.type === 'paragraph' && isBold(node) && !isBold(next) && asksShortly(node)
  }
  const asked = [...tree.children.keys()].filter(isAsked)
  if (asked.length < FEWEST) return
  let above = 1
  tree.children = tree.children.map((node, at) => {
    if (node.type === 'heading') above = node.depth
    return asked.includes(at)
      ? { ...heading(node as Paragraph), depth: Math.min(DEEPEST, above + 1) as Heading['depth'] }
      : node
  })
}

const asksShortly = (node: Paragraph): boolean => plainOf(node).endsWith('?') && isShort(node)

/** So many headings that begin with one label make it the interviewer's. */
const FEWEST_QUESTIONS = 2

/** Whether a paragraph is a long question of whom the label of short ones names: `MK: I like the bar. How did you …?` */
function asksAmong(short: readonly Paragraph[]): (node: Paragraph) => boolean {
  const labels = short.map(labelOf)
  return node => {
    const label = labelOf(node)
    return (
      label !== undefined &&
      labels.filter(other => other === label).length >= FEWEST_QUESTIONS &&
      plainOf(node).endsWith('?')
    )
  }
}

const labelOf = (node: Paragraph): string | undefined => /^\p{Lu}[^:.?!]{0,40}(?=:)/u.exec(plainOf(node))?.[0]

function heading({ children, position }: Paragraph): Heading {
  return { type: 'heading', depth: DEPTH, children, ...(position && { position }) }
}

function isBold(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]!.type !== 'strong') return false
  return /[^.,;:\s]$/.test(plainOf(node))
}

function isShort(node: Paragraph): boolean {
  const text = plainOf(node)
  return text.split(' ').length <= (text.endsWith('?') ? MOST_WORDS_OF_QUESTION : MOST_WORDS)
}
