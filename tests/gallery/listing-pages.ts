import type { Example } from './describe.ts'

/** Lines that a page holds under its title at 18 px, and letters that a line holds. */
const LINES = 15
const LETTERS = 78

/** An example's Markdown as slides: on one page, or where that is too small on several. */
export function listingPages({ name, about, text }: Example): readonly string[] {
  return pieces(text.split('\n')).map((lines, at) => {
    const head = at === 0 ? [`# ${name}`, '', about] : [`# ${name}, continued`]
    const fence = fenceFor(text)
    return ['---', 'layout: code', '---', '', ...head, '', `${fence}md`, ...lines, fence].join('\n')
  })
}

/** Longer than any in the text, so that the text does not end it. */
function fenceFor(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  return '`'.repeat(longest + 1)
}

/** The lines page by page; a page ends at an empty line where one is near enough. */
function pieces(lines: readonly string[]): readonly (readonly string[])[] {
  let taken = 0
  let height = 0
  while (taken < lines.length && (height += heightOf(lines[taken]!)) <= LINES) taken += 1
  if (taken >= lines.length) return [lines]
  const gap = lines.slice(0, taken).lastIndexOf('')
  const end = gap > LINES / 2 ? gap + 1 : Math.max(1, taken)
  return [lines.slice(0, end), ...pieces(lines.slice(end))]
}

const heightOf = (line: string) => Math.max(1, Math.ceil(line.length / LETTERS))
