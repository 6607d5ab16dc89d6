import { Fragment, h, isVNode, type VNode } from 'vue'
import VClicks from '@slidev/client/builtin/VClicks.ts'
import configs from '#slidev/configs'

/** Whether a slide's list comes point by point: as the slide says with `steps`, else as the whole deck does. */
export function comesInSteps(steps: unknown): boolean {
  const own = steps === undefined ? (configs as { readonly steps?: unknown }).steps : steps
  return own === true
}

/** The nodes of a slot whose lists come point by point in the browser; printed without steps, all points are there. */
export function inSteps(nodes: readonly VNode[] | undefined): unknown[] {
  return (nodes ?? []).flatMap(withSteps)
}

function withSteps(node: unknown): unknown[] {
  if (!isVNode(node)) return [node]
  if (node.type === Fragment && Array.isArray(node.children)) return node.children.flatMap(withSteps)
  return node.type === 'ul' || node.type === 'ol' ? [h(VClicks, null, { default: () => [node] })] : [node]
}
