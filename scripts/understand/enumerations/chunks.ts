import type { Scope } from '../scope.ts'
import type { Range } from '../../model/span.ts'
import type { Token } from '../tag.ts'

/**
 * The stretches between commas (or semicolons) before the coordinator, the nearest last; brackets are passed over whole,
 * and a dash ends the search.
 *
 *     We sold nets (old ones), ropes and oars      – nets, ropes and oars
 *     ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾  ‾‾‾‾‾                 ‾‾‾‾  ‾‾‾‾‾
 */
export function chunksBefore(scope: Scope, unit: Range, tokens: readonly Token[], at: number): Range[] {
  const text = scope.passage.text
  const before = tokens[at - 1]
  if (!before) return []
  const separator = separatorOf(tokens, at)
  const end = before.text === separator ? before.from : tokens[at]!.from
  const cuts: number[] = []
  let depth = 0
  for (let index = end - 1; index >= unit.from; index -= 1) {
    const mark = text[index]!
    if (/[)\]]/.test(mark)) depth += 1
    else if (/[([]/.test(mark)) depth -= 1
    else if (depth === 0 && mark === separator && /\s/.test(text[index + 1] ?? ' ')) cuts.unshift(index)
    else if (depth === 0 && isBoundary(text, index, separator)) return ranges([index, ...cuts], end)
  }
  return ranges([unit.from - 1, ...cuts], end)
}

/** Semicolons separate where one stands right before the coordinator, or several nearer than any comma. */
function separatorOf(tokens: readonly Token[], at: number): ',' | ';' {
  if (tokens[at - 1]?.text === ';') return ';'
  const marks = tokens.slice(0, at).filter(token => token.text === ';' || token.text === ',')
  return marks.length > 1 && marks.slice(-2).every(({ text }) => text === ';') ? ';' : ','
}

function isBoundary(text: string, index: number, separator: string): boolean {
  const mark = text[index]!
  if (/[—–;]/.test(mark)) return mark !== separator
  // ` - ` as a dash, and not the hyphen of a word
  return mark === '-' && /\s/.test(text[index - 1] ?? '') && /\s/.test(text[index + 1] ?? '')
}

function ranges(cuts: readonly number[], end: number): Range[] {
  return cuts.map((cut, index) => ({ from: cut + 1, to: cuts[index + 1] ?? end }))
}
