import { diff3Merge, diffComm } from 'node-diff3'
import type { MergedText, OpenConflict } from './conflict.ts'

/** Of three versions the changed one; nothing if both changed it, and differently. */
export function pick<T>(base: T, yours: T, fresh: T): T | undefined {
  if (fresh === base || yours === fresh) return yours
  return yours === base ? fresh : undefined
}

interface Region {
  readonly ok?: readonly string[]
  readonly conflict?: { readonly a: readonly string[]; readonly b: readonly string[] }
}

/**
 * Three versions of a text merged by lines. Where both changed the same lines, yours stand and are reported.
 * The texts have no line end after their last line.
 */
export function mergeLines(
  base: string,
  yours: string,
  fresh: string,
  kind: OpenConflict['kind'],
  eol: string,
): MergedText {
  const [a, o, b] = [linesOf(yours, eol), linesOf(base, eol), linesOf(fresh, eol)]
  const regions: readonly Region[] = diff3Merge(a, o, b, { excludeFalseConflicts: true })
  const lines: string[] = []
  const conflicts: OpenConflict[] = []
  for (const { ok, conflict } of regions) {
    if (conflict) conflicts.push({ kind, line: lines.length, yours: conflict.a.join(''), fresh: conflict.b.join('') })
    lines.push(...(ok ?? conflict?.a ?? []))
  }
  return { text: withoutLastEnd(lines.join('')), conflicts }
}

/** The lines that two texts share, as the text that both may have come from. */
export function commonLines(yours: string, fresh: string, eol: string): string {
  const regions: readonly { readonly common?: readonly string[] }[] = diffComm(linesOf(yours, eol), linesOf(fresh, eol))
  return withoutLastEnd(regions.flatMap(({ common }) => common ?? []).join(''))
}

/** Each line with its end; the last one too, so that it equals the same line elsewhere. */
function linesOf(text: string, eol: string): string[] {
  return text === '' ? [] : ((text + eol).match(/[^\n]*\n/g) ?? [])
}

function withoutLastEnd(text: string): string {
  return text.replace(/\r?\n$/, '')
}
