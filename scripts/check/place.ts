import { asPattern } from '../model/as-pattern.ts'
import type { DeckSlide } from '../model/rendering.ts'

/** The line of the slide's file, from 1, in which words of the slide are written; that of the slide where none is found. */
export function lineOf({ source, line }: DeckSlide, words: string): number {
  const shown = withoutNotes(source)
  for (const pattern of patternsOf(words)) {
    const found = pattern.exec(shown)
    if (found) return line + shown.slice(0, found.index).split('\n').length - 1
  }
  return line
}

/** The notes often repeat what is on the slide. */
function withoutNotes(source: string): string {
  return source.replace(/<!--(?:(?!<!--)[\s\S])*?-->\s*$/, '')
}

/** How many words are looked for together: the more, the surer; markup may stand between any two of them. */
const LENGTHS = [8, 4, 2, 1]

function patternsOf(words: string): readonly RegExp[] {
  const parts = words.match(/[\p{L}\p{M}\p{N}]+/gu)?.slice(0, 8) ?? []
  if (parts.length === 0) return words.trim() ? [new RegExp(asPattern(words.trim()), 'u')] : []
  const lengths = new Set(LENGTHS.map(length => Math.min(length, parts.length)))
  // A short word alone is found anywhere.
  const usable = [...lengths].filter(length => length > 1 || parts.length === 1 || parts[0]!.length > 5)
  return usable.map(length => {
    const [first, ...rest] = parts.slice(0, length).map(asPattern)
    const start = `(?<![\\p{L}\\p{N}])${first}`
    return new RegExp([start, ...rest].join('[^\\p{L}\\p{M}\\p{N}]{1,24}'), 'u')
  })
}
