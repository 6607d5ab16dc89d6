import { Fragment, h, isVNode, type VNode } from 'vue'
import { fitSize, textHeight, widestWord, type Setting } from './fit.ts'
import { ACROSS, figureUnder, roomBeside, roomOverFigure } from './motif/stand.ts'

/** Sizes of a cover's type in px: the title (or its part up to the colon), the part after the colon, the standfirst. */
export interface CoverSizes {
  readonly title: number
  readonly rest: number
  readonly standfirst: number
  /** How tall the motif is. */
  readonly figure: number
  /** Whether the title stands beside the motif rather than over it. */
  readonly beside: boolean
}

const WIDTH = 860
/** Where the text begins, in px. */
const TOP = 50
const GAP = 24
const STEPS = [148, 132, 118, 104, 92, 84, 76, 68, 62, 56, 50, 44, 40] as const
const STANDFIRST = [28, 26, 24, 22, 20, 18] as const
const TITLE: Setting = { face: 'display', width: WIDTH, leading: 1, tracking: -0.03 }
const LEAD: Setting = { face: 'sans', width: ACROSS.beside, leading: 1.35 }
const REST = 0.52
/** A title is rather this large than small over a tall motif. */
const LARGE = 56

/** The two parts of a title with a colon, the colon with the first; nothing where there is none or the first is long. */
export function titleParts(title: string): readonly [string, string] | undefined {
  const parts = /^(.{2,42}?(?::(?=\s)|：))\s*(.{3,})$/u.exec(title.trim())
  return parts?.[1] && parts[2] ? [parts[1], parts[2]] : undefined
}

function heightOf(title: string, size: number, width: number = WIDTH): number {
  const [first, rest] = titleParts(title) ?? [title, '']
  const setting = { ...TITLE, width }
  return (
    textHeight(first, size, setting) + (rest ? 10 + textHeight(rest, restSize(size), { ...setting, leading: 1.06 }) : 0)
  )
}

const restSize = (size: number): number => Math.max(40, Math.round(size * REST))

/** Where the motif begins beside a title, in px. */
const FIGURE_TOP = 96

/** The cover's type over the motif or, where it is a title alone and larger so, beside it. */
export function coverOf(title: string, standfirst: string): CoverSizes {
  const over = sizesOver(title, standfirst)
  if (standfirst || titleParts(title)) return over
  const setting = { ...TITLE, width: ACROSS.beside }
  const size = fitSize([title], { ...setting, steps: STEPS, height: roomBeside(TOP) })
  const fits = textHeight(title, size, setting) <= roomBeside(TOP)
  return size > over.title && fits ? { ...over, title: size, figure: figureUnder(FIGURE_TOP), beside: true } : over
}

/** Beside a drawing a title is no larger than this, and no smaller. */
const BESIDE = { most: 76, least: 44 } as const
/** Rather the title is smaller than the standfirst smaller than this. */
const READABLE = 22

/** The cover's type in a column beside a drawing; nothing where it does not fit there. */
export function coverBeside(title: string, standfirst: string): CoverSizes | undefined {
  const { beside: width } = ACROSS
  for (const size of STEPS.filter(each => each <= BESIDE.most && each >= BESIDE.least)) {
    const parts = titleParts(title)
    const widest = Math.max(
      widestWord(parts?.[0] ?? title, 'display', size, TITLE.tracking),
      widestWord(parts?.[1] ?? '', 'display', restSize(size), TITLE.tracking),
    )
    if (widest > width) continue
    const height = heightOf(title, size, width)
    const steps = size > BESIDE.least ? STANDFIRST.filter(each => each >= READABLE) : STANDFIRST
    const lead = steps.find(
      each => (standfirst ? height + GAP + textHeight(standfirst, each, LEAD) : height) <= roomBeside(TOP),
    )
    if (lead !== undefined) return { title: size, rest: restSize(size), standfirst: lead, figure: 0, beside: true }
  }
  return undefined
}

/** The largest type with which the motif has room under the title, and the standfirst beside the motif. */
function sizesOver(title: string, standfirst: string): CoverSizes {
  const [over, whole] = [roomOverFigure(TOP), roomBeside(TOP)]
  for (const least of [LARGE, 0]) {
    for (const size of STEPS) {
      if (size < least || widestWord(title, 'display', size, TITLE.tracking) > WIDTH) continue
      const height = heightOf(title, size)
      const lead = STANDFIRST.find(
        each => (standfirst ? height + GAP + textHeight(standfirst, each, LEAD) : height) <= whole,
      )
      if (lead !== undefined && (height <= over || least === 0))
        return { title: size, rest: restSize(size), standfirst: lead, figure: figureUnder(TOP + height), beside: false }
    }
  }
  return { title: 40, rest: 40, standfirst: 18, figure: 0, beside: false }
}

function withParts(node: unknown): unknown {
  if (!isVNode(node)) return node
  if (node.type === Fragment && Array.isArray(node.children)) return node.children.map(withParts)
  const parts = node.type === 'h1' && typeof node.children === 'string' ? titleParts(node.children) : undefined
  if (!parts) return node
  return h('h1', node.props, [
    h('span', { class: 'title-first' }, parts[0]),
    ' ',
    h('span', { class: 'title-rest' }, parts[1]),
  ])
}

/** The nodes of a slot, a heading with a colon cut into its two parts; the words stay as they are. */
export function coverNodes(nodes: readonly VNode[] | undefined): unknown[] {
  return (nodes ?? []).map(withParts).flat()
}
