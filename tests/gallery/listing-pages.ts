import type { Example } from './describe.ts'
import { slide } from './slide.ts'

/** How high the Markdown may be under its title, a line of it at 18 px, and a line of what stands above, in px. */
const HEIGHT = { page: 372, line: 22.5, about: 34 } as const
/** Letters of what stands above in a line of its own, and of the Markdown. */
const LETTERS = { about: 58, markdown: 76 } as const

/** An example's Markdown as slides: on one page, or where that is too small on several. */
export function listingPages({ name, about, text }: Example): readonly string[] {
  const above = Math.ceil(about.length / LETTERS.about) * HEIGHT.about
  const most = Math.floor((HEIGHT.page - above) / HEIGHT.line)
  const fence = fenceFor(text)
  return pieces(text.split('\n'), most).map((lines, at) => {
    const head = at === 0 ? [`# ${name}`, about] : [`# ${name}, continued`]
    return slide('code', ...head, [`${fence}md`, ...lines, fence].join('\n'))
  })
}

/** Longer than any in the text, so that the text does not end it. */
function fenceFor(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  return '`'.repeat(longest + 1)
}

/** The lines page by page; a page ends before a part of the slide where one begins late enough. */
function pieces(lines: readonly string[], most: number): readonly (readonly string[])[] {
  const fitting = lines.findIndex((_, at) => heightOf(lines.slice(0, at + 1)) > most)
  if (fitting < 0) return [lines]
  const part = lines.slice(0, fitting + 1).findLastIndex(line => /^(?:::|#|---$|<)/.test(line))
  const found = part > most / 2 ? part : Math.max(1, fitting)
  // An empty line at the end of a page would be a line that is not seen.
  const end = found > 1 && lines[found - 1] === '' ? found - 1 : found
  return [lines.slice(0, end), ...pieces(lines.slice(end), most)]
}

function heightOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS.markdown)), 0)
}
