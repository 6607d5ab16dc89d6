/** A slide's Markdown: its layout, and the blocks of its body. */
export function slide(layout: string, ...blocks: readonly string[]): string {
  return [`---\nlayout: ${layout}\n---`, ...blocks].join('\n\n')
}
