import type { BlockContent, Blockquote, DefinitionContent, ListItem, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import { toString } from 'mdast-util-to-string'
import type { DeckFacts, DeckSlide } from '../model/rendering.ts'
import { outlineOf, plainTitle } from './outline.ts'
import type { OutlineEntry } from './outline.ts'
import { attributionOf, fieldBlocks, fieldsOf } from './outline/field-blocks.ts'
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
  const levels = levelsOf(outlineOf(slides, no => no))
  const parts = slides.map(slide => {
    const isTitle = slide.no === 1 && plainTitle(slide) === title
    const level = isTitle ? 1 : levels.get(slide.no)!
    return [...(isTitle ? [] : [headingOf(slide, level)]), written(blocksOf(slide, addressOf, level))]
  })
  return `${[`# ${inline(title)}`, ...parts.flat()].filter(Boolean).join('\n\n')}\n`
}

/** Whether a text was written by `outlineMarkdown`, as far as its headings tell: the second has a slide's number. */
export function isOutline(text: string): boolean {
  return /^# [^\n]*\n(?:(?!#)[^\n]*\n)*?#{2,3} \d+(?:\.|\n|$)/.test(text)
}

function levelsOf(entries: readonly OutlineEntry[], level = 2): ReadonlyMap<number, number> {
  return new Map(entries.flatMap(({ page, children }) => [[page, level] as const, ...levelsOf(children, level + 1)]))
}

function headingOf(slide: DeckSlide, level: number): string {
  const marks = '#'.repeat(level)
  return slide.title?.trim() ? `${marks} ${slide.no}. ${inline(plainTitle(slide))}` : `${marks} ${slide.no}`
}

function blocksOf(slide: DeckSlide, addressOf: PictureAddress, level: number): readonly RootContent[] {
  const fields = fieldsOf(slide.source)
  const [main, ...slots] = slotsOf(slide.content).map(({ name, markdown }) => ({
    name,
    blocks: plainBlocks(markdown, addressOf) as readonly Block[],
  }))
  const body = withoutTitle(main!.blocks, plainTitle(slide))
  const sides = slots.filter(({ name }) => SIDES.has(name)).map(({ blocks }) => itemOf(blocks))
  const others = (names: (name: string) => boolean) =>
    slots.filter(({ name }) => names(name)).flatMap(slot => slot.blocks)
  const rest: readonly Block[] = [
    ...others(name => name === 'opening'),
    ...(sides.length ? [{ type: 'list' as const, spread: false, children: sides }] : []),
    ...others(name => name !== 'opening' && !SIDES.has(name)),
  ]
  const said = attributed([...body, ...fieldBlocks(fields, addressOf)], rest, fields)
  return said.map(block => (block.type === 'heading' ? { ...block, depth: below(level, block.depth) } : block))
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

function withoutTitle(blocks: readonly Block[], title: string): readonly Block[] {
  const at = blocks.findIndex(block => block.type === 'heading')
  return at >= 0 && folded(toString(blocks[at])) === folded(title) ? blocks.toSpliced(at, 1) : blocks
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

function below(level: number, depth: number) {
  return Math.min(6, level + Math.max(1, depth - 1)) as 1 | 2 | 3 | 4 | 5 | 6
}

function written(blocks: readonly RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: [...blocks] },
    { bullet: '-', rule: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] },
  ).trim()
}

function inline(words: string): string {
  return written([{ type: 'paragraph', children: [{ type: 'text', value: words }] }])
}
