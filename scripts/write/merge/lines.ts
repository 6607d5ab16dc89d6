import { diffComm, diffIndices } from 'node-diff3'
import type { MergedText, OpenConflict } from './conflict.ts'

/** Of three versions the changed one; nothing if both changed it, and differently. */
export function pick<T>(base: T, yours: T, fresh: T): T | undefined {
  if (fresh === base || yours === fresh) return yours
  return yours === base ? fresh : undefined
}

/** Lines of the base, from `start` to before `end`, that one side gives as other lines. */
export interface Hunk {
  readonly start: number
  readonly end: number
  readonly lines: readonly string[]
}

/** Changes of both sides that touch each other. */
interface Cluster {
  readonly yours: readonly Hunk[]
  readonly fresh: readonly Hunk[]
}

/**
 * Three versions of a text merged by lines: neighbouring lines that different sides changed are both taken. Where both
 * changed the same line, or added lines at the same place, yours stand and are reported with the other side's lines.
 * The texts have line feeds between their lines and none after the last.
 */
export function mergeLines(base: string, yours: string, fresh: string, kind: OpenConflict['kind']): MergedText {
  const old = linesOf(base)
  const lines: string[] = []
  const conflicts: OpenConflict[] = []
  let done = 0
  for (const cluster of clustersOf(hunksOf(old, linesOf(yours)), hunksOf(old, linesOf(fresh)))) {
    const [start, end] = extentOf(cluster)
    const { mine, conflict } = resolved(old, cluster, start, end)
    lines.push(...old.slice(done, start))
    const open = conflict && { kind, line: lines.length, yours: closed(mine), fresh: closed(conflict) }
    if (open) addConflict(conflicts, open)
    lines.push(...mine)
    done = end
  }
  lines.push(...old.slice(done))
  return { text: lines.join('\n'), conflicts }
}

/** Two that follow each other are one. */
function addConflict(conflicts: OpenConflict[], next: OpenConflict): void {
  const last = conflicts.at(-1)
  if (last?.line === undefined || last.line + last.yours.split('\n').length - 1 !== next.line) conflicts.push(next)
  else conflicts.splice(-1, 1, { ...last, yours: last.yours + next.yours, fresh: last.fresh + next.fresh })
}

/** The lines that two texts share, as the text that both may have come from. */
export function commonLines(yours: string, fresh: string): string {
  const regions: readonly { readonly common?: readonly string[] }[] = diffComm([...linesOf(yours)], [...linesOf(fresh)])
  return regions.flatMap(({ common }) => common ?? []).join('\n')
}

/** What one side changed, in order; a run of lines that became as many others is one change for each of them. */
export function hunksOf(base: readonly string[], other: readonly string[]): readonly Hunk[] {
  return diffIndices([...base], [...other]).flatMap(({ buffer1: [start, length], buffer2Content: lines }) =>
    length > 0 && length === lines.length
      ? lines.map((line, index) => ({ start: start + index, end: start + index + 1, lines: [line] }))
      : [{ start, end: start + length, lines }],
  )
}

export function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n')
}

function clustersOf(yours: readonly Hunk[], fresh: readonly Hunk[]): readonly Cluster[] {
  const all = [
    ...yours.map(hunk => ({ hunk, side: 'yours' as const })),
    ...fresh.map(hunk => ({ hunk, side: 'fresh' as const })),
  ].sort((a, b) => a.hunk.start - b.hunk.start || a.hunk.end - b.hunk.end)
  const clusters: { yours: Hunk[]; fresh: Hunk[] }[] = []
  for (const { hunk, side } of all) {
    const last = clusters.at(-1)
    const others = (side === 'yours' ? last?.fresh : last?.yours) ?? []
    if (last && others.some(other => touch(other, hunk))) last[side].push(hunk)
    else clusters.push({ yours: [], fresh: [], [side]: [hunk] })
  }
  return clusters
}

/** Whether two changes cannot both be made: they share a line, or add at the same place. */
function touch(a: Hunk, b: Hunk): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start
  if (a.start === a.end) return b.start < a.start && a.start < b.end
  if (b.start === b.end) return a.start < b.start && b.start < a.end
  return Math.max(a.start, b.start) < Math.min(a.end, b.end)
}

function extentOf({ yours, fresh }: Cluster): readonly [start: number, end: number] {
  const hunks = [...yours, ...fresh]
  return [Math.min(...hunks.map(({ start }) => start)), Math.max(...hunks.map(({ end }) => end))]
}

interface Resolved {
  readonly mine: readonly string[]
  /** What the other side has instead, where it could not be taken. */
  readonly conflict?: readonly string[]
}

function resolved(base: readonly string[], { yours, fresh }: Cluster, start: number, end: number): Resolved {
  const [mine, theirs] = [applied(base, yours, start, end), applied(base, fresh, start, end)]
  if (fresh.length === 0 || mine.join('\n') === theirs.join('\n')) return { mine }
  if (yours.length === 0) return { mine: theirs }
  const all = [...yours, ...fresh]
  // What either takes away is gone.
  if (all.every(({ lines }) => lines.length === 0)) {
    const kept = base
      .slice(start, end)
      .filter((_, at) => !all.some(hunk => hunk.start <= start + at && start + at < hunk.end))
    return { mine: kept }
  }
  const words = fresh.flatMap(({ lines }) => lines)
  const isThere = fresh.every(({ lines }) => lines.length > 0) && standIn(mine, words)
  return isThere ? { mine } : { mine, conflict: words }
}

/** Whether lines stand among others in the same order. */
function standIn(all: readonly string[], lines: readonly string[]): boolean {
  let next = 0
  for (const line of all) if (line === lines[next]) next += 1
  return next === lines.length
}

function applied(base: readonly string[], hunks: readonly Hunk[], start: number, end: number): readonly string[] {
  const result: string[] = []
  let done = start
  for (const hunk of hunks) {
    result.push(...base.slice(done, hunk.start), ...hunk.lines)
    done = hunk.end
  }
  return [...result, ...base.slice(done, end)]
}

function closed(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('')
}
