import { Fragment, h, isVNode, type VNode } from 'vue'

/**
 * The nodes of a slot with what stands around the bold words of a paragraph in elements of its own, so that each has its
 * lines; the words stay as they are.
 */
export function voiced(nodes: readonly VNode[] | undefined): VNode[] {
  return (nodes ?? []).map(apart)
}

function apart(node: VNode): VNode {
  if (node.type === Fragment && Array.isArray(node.children))
    return h(
      Fragment,
      node.children.filter(child => isVNode(child)).map(child => apart(child as VNode)),
    )
  const isParagraph = node.type === 'p' && Array.isArray(node.children)
  const children = isParagraph ? (node.children as readonly unknown[]).filter(child => isVNode(child)) : []
  if (!children.some(isStrong)) return node
  return h('p', node.props, pieces(children as readonly VNode[]))
}

const isStrong = (node: unknown): boolean => isVNode(node) && node.type === 'strong'

function pieces(children: readonly VNode[]): VNode[] {
  const done: VNode[] = []
  let around: VNode[] = []
  const close = () => {
    if (around.some(hasWords)) done.push(h('span', { class: 'small' }, around))
    around = []
  }
  for (const [at, child] of children.entries()) {
    if (!isStrong(child)) around.push(child)
    else {
      close()
      done.push(children.slice(at + 1).some(hasWords) ? withoutComma(child) : child)
    }
  }
  close()
  return done
}

/** The end of a line says what a comma or a semicolon says within one. */
function withoutComma(strong: VNode): VNode {
  return typeof strong.children === 'string' ? h('strong', strong.props, strong.children.replace(/[,;]$/u, '')) : strong
}

const hasWords = ({ type, children }: VNode): boolean =>
  typeof children !== 'string' || typeof type === 'string' || children.trim() !== ''
