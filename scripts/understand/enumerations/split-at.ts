import type { Range } from '../../model/span.ts'

/** The parts of a list that stands from `start` on, cut where its joints stand (a pattern with the flag `g`). */
export function splitAt(list: string, start: number, joint: RegExp): Range[] {
  const parts: Range[] = []
  let at = 0
  for (const cut of list.matchAll(joint)) {
    parts.push({ from: start + at, to: start + cut.index })
    at = cut.index + cut[0].length
  }
  return [...parts, { from: start + at, to: start + list.length }]
}
