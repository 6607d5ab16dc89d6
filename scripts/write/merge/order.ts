import type { Trio, Trios } from './trios.ts'

/**
 * The order of the merged slides: yours, or, as long as you have moved none, the new one. What the other deck has
 * besides stands after its predecessor there. Your first slide stays the first: it carries the headmatter.
 */
export function orderOf({ inBase, inYours, inFresh }: Trios, stays: (trio: Trio) => boolean): readonly Trio[] {
  const [yours, fresh] = [inYours.filter(stays), inFresh.filter(stays)]
  const [main, other] = movedAny(inBase, inYours) ? [yours, fresh] : [fresh, yours]
  const woven = weave(main, other)
  const first = inYours[0]
  return first && woven.includes(first) ? [first, ...woven.filter(trio => trio !== first)] : woven
}

function movedAny(inBase: readonly Trio[], inYours: readonly Trio[]): boolean {
  const [before, now] = [inBase.filter(trio => trio.yours), inYours.filter(trio => trio.base)]
  return before.some((trio, index) => trio !== now[index])
}

/** `main` with the rest of `other` in it. */
function weave(main: readonly Trio[], other: readonly Trio[]): readonly Trio[] {
  const result = [...main]
  for (const [index, trio] of other.entries()) {
    if (result.includes(trio)) continue
    const before = other.slice(0, index).findLast(candidate => result.includes(candidate))
    result.splice(before ? result.indexOf(before) + 1 : 0, 0, trio)
  }
  return result
}
