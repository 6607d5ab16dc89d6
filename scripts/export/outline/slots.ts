/** A part of a slide's Markdown: what stands before the first `::name::` is called `default`. */
export interface Slot {
  readonly name: string
  readonly markdown: string
}

const MARK = /^::\s*([\w.\-:]+)\s*::\s*$/
const FENCE = /^\s*(`{3,}|~{3,})/
/** Slidev puts a file's text there. */
const SNIPPET = /^<<<\s*(?:@\/)?([^\s{#]+).*$/

/** The slots that a slide's Markdown fills, in its order; what looks like one within code is none. */
export function slotsOf(content: string): readonly Slot[] {
  const slots: { name: string; lines: string[] }[] = [{ name: 'default', lines: [] }]
  let fence: string | undefined
  for (const line of content.split(/\r?\n/)) {
    const [, run] = FENCE.exec(line) ?? []
    if (fence === undefined) fence = run
    else if (run?.startsWith(fence) && line.trim() === run) fence = undefined
    const name = fence === undefined ? MARK.exec(line)?.[1] : undefined
    if (name) slots.push({ name, lines: [] })
    else slots.at(-1)!.lines.push(fence === undefined ? line.replace(SNIPPET, '`$1`') : line)
  }
  return slots.map(({ name, lines }) => ({ name, markdown: lines.join('\n') }))
}
