import { Fragment, h, isVNode, type VNode } from 'vue'
import { textHeight, widestWord, type Setting } from './fit.ts'

/** Sizes of a cover's type in px: the title (or its part up to the colon), the part after the colon, the standfirst. */
export interface CoverSizes {
  readonly title: number
  readonly rest: number
  readonly standfirst: number
}

const WIDTH = 860
const HEIGHT = 342
const GAP = 28
const STEPS = [148, 132, 118, 104, 92, 84, 76, 68, 62, 56, 50, 44, 40] as const
const STANDFIRST = [26, 24, 22, 20, 18] as const
const TITLE: Setting = { face: 'display', width: WIDTH, leading: 1, tracking: -0.03 }
const LEAD: Setting = { face: 'sans', width: 700, leading: 1.35 }
const REST = 0.52

/** The two parts of a title with a colon, the colon with the first; nothing where there is none or the first is long. */
export function titleParts(title: string): readonly [string, string] | undefined {
  const parts = /^(.{2,42}?(?::(?=\s)|：))\s*(.{3,})$/u.exec(title.trim())
  return parts?.[1] && parts[2] ? [parts[1], parts[2]] : undefined
}

function heightOf(title: string, size: number): number {
  const [first, rest] = titleParts(title) ?? [title, '']
  return (
    textHeight(first, size, TITLE) + (rest ? 10 + textHeight(rest, restSize(size), { ...TITLE, leading: 1.06 }) : 0)
  )
}

const restSize = (size: number): number => Math.max(40, Math.round(size * REST))

/** The largest type with which title and standfirst fit above the cover's slope. */
export function coverOf(title: string, standfirst: string): CoverSizes {
  for (const size of STEPS) {
    if (widestWord(title, 'display', size, TITLE.tracking) > WIDTH) continue
    for (const lead of STANDFIRST.slice(0, size > 50 ? 3 : 5)) {
      const height = heightOf(title, size) + (standfirst ? GAP + textHeight(standfirst, lead, LEAD) : 0)
      if (height <= HEIGHT) return { title: size, rest: restSize(size), standfirst: lead }
    }
  }
  return { title: 40, rest: 40, standfirst: 18 }
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
