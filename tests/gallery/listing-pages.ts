import type { Example } from './describe.ts'
import { slide } from './slide.ts'

/** Lines of Markdown that a page holds under its title at 18 px, less those of what stands above. */
const LINES = 17
/** Letters of what stands above in a line of its own, and of the Markdown. */
const LETTERS = { about: 72, markdown: 78 } as const

/** An example's Markdown as slides: on one page, or where that is too small on several. */
export function listingPages({ name, about, text }: Example): readonly string[] {
  const most = LINES - Math.ceil(about.length / LETTERS.about)
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
  const end = part > most / 2 ? part : Math.max(1, fitting)
  return [lines.slice(0, end), ...pieces(lines.slice(end), most)]
}

function heightOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS.markdown)), 0)
}
