import { Comment, isVNode, type FunctionalComponent, type VNode } from 'vue'
import { lengthOfHead } from '../scripts/charts/page.ts'
import { inSteps } from './steps.ts'

/** A slot's nodes in two: the page's title with the line under it, and what the page shows. */
export interface HeadAndRest {
  readonly Head: FunctionalComponent
  readonly Rest: FunctionalComponent
}

/** Cuts what a slot gives into its head, a heading and the paragraph right after it or a paragraph at its top, and the rest. */
export function headAndRest(nodes: () => readonly unknown[] | undefined): HeadAndRest {
  const flat = () =>
    inSteps(nodes() as VNode[] | undefined, false).filter(node => !isVNode(node) || node.type !== Comment)
  const cut = (all: readonly unknown[]) => lengthOfHead(all.map(node => (isVNode(node) ? node.type : undefined)))
  return {
    Head: () => flat().slice(0, cut(flat())) as never,
    Rest: () => flat().slice(cut(flat())) as never,
  }
}
