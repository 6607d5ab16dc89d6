import type { BlockContent, Blockquote, DefinitionContent, ListItem, RootContent, Text } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Info, State } from 'mdast-util-to-markdown'
import { toString } from 'mdast-util-to-string'
import type { DeckFacts, DeckSlide } from '../model/rendering.ts'
import { outlineOf, plainTitle } from './outline.ts'
import type { OutlineEntry } from './outline.ts'
import { attributionOf, fieldBlocks, fieldsOf, kickerOf } from './outline/field-blocks.ts'
import type { Fields } from './outline/field-blocks.ts'
import { plainBlocks } from './outline/plain-blocks.ts'
import type { PictureAddress } from './outline/plain-blocks.ts'
import { slotsOf } from './outline/slots.ts'

/** Which slides an outline has, all unless given, and where their pictures are found from it. */
export interface OutlineOptions {
  readonly only?: readonly number[] | undefined
  readonly addressOf?: PictureAddress | undefined
}

type Block = BlockContent | DefinitionContent

/**
 * The words of a deck's slides as plain Markdown, to be read, compared or sent: a heading with number and title for
 * each slide, those of a section one level below it, and nothing that only Slidev understands. Notes are left out.
 */
export function outlineMarkdown(deck: DeckFacts, { only, addressOf = url => url }: OutlineOptions = {}): string {
  const slides = deck.slides.filter(({ no }) => only?.includes(no) ?? true)
  const title = plainTitle({ title: deck.title, no: 1 })
  const levels = levelsOf(outlineOf(slides.map(withoutKicker), no => no))
  const parts = slides.map(slide => {
    const { heading, blocks } = contentOf(slide, addressOf)
    const isTitle = slide.no === 1 && heading?.text === title
    const level = isTitle ? 1 : levels.get(slide.no)!
    const below = blocks.map(block => lowered(block, level, heading?.depth ?? 1))
    return [...(isTitle ? [] : [headingLine(slide, level, heading?.text)]), written(below)]
  })
  return `${[`# ${inline(title)}`, ...parts.flat()].filter(Boolean).join('\n\n')}\n`
}

/** Whether a text was written by `outlineMarkdown`, as far as its headings tell: the second has a slide's number. */
export function isOutline(text: string): boolean {
  return /^# [^\n]*\n(?:(?!#)[^\n]*\n)*?#{2,3} \d+(?:\.|\n|$)/.test(text)
}

/** Where all words of a slide are told, what stands above its title is one of its lines. */
const withoutKicker = ({ kicker: _, ...slide }: DeckSlide): DeckSlide => slide

function levelsOf(entries: readonly OutlineEntry[], level = 2): ReadonlyMap<number, number> {
  return new Map(entries.flatMap(({ page, children }) => [[page, level] as const, ...levelsOf(children, level + 1)]))
}

function headingLine({ no }: DeckSlide, level: number, title: string | undefined): string {
  return title ? `${'#'.repeat(level)} ${no}. ${inline(title)}` : `${'#'.repeat(level)} ${no}`
}

interface Content {
  /** What is written over the slide; its depth is missing where it stands in the frontmatter alone. */
  readonly heading?: { readonly text: string; readonly depth?: number } | undefined
  readonly blocks: readonly Block[]
}

function contentOf(slide: DeckSlide, addressOf: PictureAddress): Content {
  const fields = fieldsOf(slide.source)
  const slots = slotsOf(slide.content).map(({ name, markdown }) => ({
    name,
    blocks: plainBlocks(markdown, { no: slide.no, addressOf }) as readonly Block[],
  }))
  const all = slots.flatMap(({ blocks }) => blocks).filter(block => block.type === 'heading')
  const first = all.find(({ depth }) => depth === 1) ?? (fields['title'] === undefined ? all[0] : undefined)
  const rest = slots.map(({ name, blocks }) => ({ name, blocks: blocks.filter(block => block !== first) }))
  const title = slide.title?.trim() ? { text: plainTitle(slide) } : undefined
  const heading = first ? { text: folded(toString(first)), depth: first.depth } : title
  const above = kickerOf(fields)
  const blocks = arranged(rest, fields, addressOf)
  return { heading, blocks: above && toString(above) !== heading?.text ? [above, ...blocks] : blocks }
}

interface Filled {
  readonly name: string
  readonly blocks: readonly Block[]
}

/** A slide's words in the order in which its layout shows them. */
function arranged([main, ...slots]: readonly Filled[], fields: Fields, addressOf: PictureAddress): readonly Block[] {
  const sides = slots.filter(({ name }) => SIDES.has(name)).map(({ blocks }) => itemOf(blocks))
  const opening = slots.filter(({ name }) => name === 'opening')
  const isInFront = ({ name }: Filled) => name === 'aside' && fields['aside'] === 'first'
  const isBefore = ({ name }: Filled) => name === 'quote' && fields['carrier'] === 'first'
  const beside = slots.filter(slot => slot.name !== 'opening' && !SIDES.has(slot.name) && !isInFront(slot))
  const others = [...beside.filter(isBefore), ...beside.filter(slot => !isBefore(slot))]
  const front = slots.filter(isInFront).flatMap(({ blocks }) => blocks)
  const under: readonly Block[] = [
    ...opening.flatMap(({ blocks }) => blocks),
    ...(sides.length ? [{ type: 'list' as const, spread: false, children: sides }] : []),
    ...others.flatMap(({ blocks }) => blocks),
  ]
  return attributed([...front, ...main!.blocks, ...fieldBlocks(fields, addressOf)], under, fields)
}

/** The sides of a contrast. */
const SIDES: ReadonlySet<string> = new Set(['first', 'second'])

function itemOf(blocks: readonly Block[]): ListItem {
  return { type: 'listItem', spread: false, children: [...blocks] }
}

/** The slide's words with who said them: in the last quotation, else under everything. */
function attributed(body: readonly Block[], rest: readonly Block[], fields: Fields): readonly Block[] {
  const all = [...body, ...(fields['quoted'] === true ? quoted(rest) : rest)]
  const name = attributionOf(fields)
  if (!name) return all
  const last = all.findLastIndex(block => block.type === 'blockquote')
  return last < 0 ? [...all, name] : all.with(last, quotation([...(all[last] as Blockquote).children, name]))
}

function quotation(children: Block[]): Blockquote {
  return { type: 'blockquote', children }
}

/** Words that somebody said, as quotations: what stands together as one, beside those that are one already. */
function quoted(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = []
  let run: Block[] | undefined
  for (const block of blocks) {
    if (block.type === 'blockquote') run = undefined
    if (run) run.push(block)
    else if (block.type === 'blockquote') found.push(block)
    else found.push(quotation((run = [block])))
  }
  return found
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A heading within a slide stands below the slide's own. */
function lowered(block: Block, level: number, top: number): Block {
  if (block.type !== 'heading') return block
  const depth = Math.min(6, level + Math.max(1, block.depth - top))
  return { ...block, depth: depth as typeof block.depth }
}

function written(blocks: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...blocks] },
    { bullet: '-', rule: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })], handlers: { text: textOf } },
  ).trim()
}

/** Text with as few backslashes as can be: brackets link to nothing in a text without definitions. */
function textOf(node: Text, _: unknown, state: State, info: Info): string {
  return state.safe(node.value, info).replace(/\\\[(?!\^|[ x]\])(?=[^[\]\n]*\](?!\())/gi, '[')
}

function inline(words: string): string {
  return written([{ type: 'paragraph', children: [{ type: 'text', value: words }] }])
}
