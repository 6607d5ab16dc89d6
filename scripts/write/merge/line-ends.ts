import { diffIndices } from 'node-diff3'

/** A text without what a person does not see: its line ends are line feeds, and it has no byte order mark. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n')
}

/**
 * A merged text with the byte order mark and the line ends of the user's: each line of theirs keeps its own, new ones
 * end as most of theirs do.
 */
export function withEndsOf(yours: string, merged: string): string {
  const mark = yours.startsWith('\uFEFF') ? '\uFEFF' : ''
  const ends = yours.match(/\r?\n/g) ?? []
  const windows = ends.filter(end => end === '\r\n').length
  if (windows === 0) return mark + merged
  if (windows === ends.length) return mark + merged.replace(/\n/g, '\r\n')
  return mark + withMixedEnds(yours, ends, merged, windows * 2 > ends.length ? '\r\n' : '\n')
}

function withMixedEnds(yours: string, ends: readonly string[], merged: string, usual: string): string {
  const [before, lines] = [plainText(yours).split('\n'), merged.split('\n')]
  const result = lines.map(() => usual)
  for (const [mine, now] of sameLines(before, lines)) result[now] = ends[mine] ?? usual
  return lines.map((line, index) => (index === lines.length - 1 ? line : line + result[index])).join('')
}

/** Pairs of indices of the lines that two texts share. */
function sameLines(a: string[], b: string[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  const upTo = (end: number) => {
    while (i < end) pairs.push([i++, j++])
  }
  for (const { buffer1, buffer2 } of diffIndices(a, b)) {
    upTo(buffer1[0])
    ;[i, j] = [buffer1[0] + buffer1[1], buffer2[0] + buffer2[1]]
  }
  upTo(a.length)
  return pairs
}
