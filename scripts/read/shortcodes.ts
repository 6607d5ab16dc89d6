import { nameToEmoji } from 'gemoji'
import type { Nodes, Root } from 'mdast'
import { SHORTCODE } from './shortcode.ts'

/** Puts the emoji that sites show for their names in the text: `:bulb:` is 💡. A name that nobody knows stays as it is. */
export function showEmoji(node: Root | Nodes): void {
  if (node.type === 'text')
    node.value = node.value.replace(SHORTCODE, (whole, name: string) => nameToEmoji[name] ?? whole)
  else if ('children' in node) for (const child of node.children) showEmoji(child)
}
