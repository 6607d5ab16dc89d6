import { Fragment, h, isVNode, type VNode } from 'vue'
import VClicks from '@slidev/client/builtin/VClicks.ts'
import configs from '#slidev/configs'

/** Whether a slide's list comes point by point: as the slide says with `steps`, else as the whole deck does. */
export function comesInSteps(steps: unknown): boolean {
  const own = steps === undefined ? (configs as { readonly steps?: unknown }).steps : steps
  return own === true
}

/**
 * The nodes of a slot, side by side, whose lists come point by point in the browser unless `steps` is false; printed
 * without steps, all points are there.
 */
export function inSteps(nodes: readonly VNode[] | undefined, steps = true): unknown[] {
  return (nodes ?? []).flatMap(node => withSteps(node, steps))
}

function withSteps(node: unknown, steps: boolean): unknown[] {
  if (!isVNode(node)) return [node]
  if (node.type === Fragment && Array.isArray(node.children))
    return node.children.flatMap(inner => withSteps(inner, steps))
  if (!steps) return [node]
  return node.type === 'ul' || node.type === 'ol' ? [h(VClicks, null, { default: () => [node] })] : [node]
}
