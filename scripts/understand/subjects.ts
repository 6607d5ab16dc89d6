import type { Chunk } from './chunks.ts'
import { BACKWARD, BE, between, isWeak, phraseAt, type Said } from './phrases.ts'
import type { Range } from '../model/span.ts'

/** The subject of the last verb before a place. */
export function subjectOfVerbBefore(left: readonly Chunk[], at: number): Said {
  const earlier = left.findLastIndex(({ kind }, index) => index < at && kind === 'verb')
  return earlier < 0 ? undefined : subjectOf(left, earlier)
}

/** The subject of a verb: `Turnover for the quarter was`, `sales, which had been slow, rose`. */
export function subjectOf(left: readonly Chunk[], verb: number): Said {
  // `they gathered on foot to see 150`
  if (left[verb]!.words[0] === 'to' && left[verb - 1]?.kind === 'noun' && left[verb - 2]?.kind !== 'verb') {
    const earlier = subjectOfVerbBefore(left, verb)
    if (earlier !== undefined) return earlier
  }
  const at = left.findLastIndex(({ kind }, index) => index < verb && kind !== 'other')
  const chunk = left[at]
  if (!chunk) return 'back'
  if (/^[,–-]$/.test(chunk.head)) return acrossMark(left, verb, at)
  switch (chunk.kind) {
    // `sales rose 15% to reach £5m`, `sales rose and then fell`
    case 'and':
    case 'number':
      return subjectOfVerbBefore(left, at)
    case 'relative':
      return antecedent(left, at)
    case 'pronoun':
      return objectRelative(left, verb) ?? (BACKWARD.test(chunk.head) ? 'back' : 'none')
    case 'noun':
      // `a rise in business with sales improving 17%`
      return isParticiple(left[verb]!) && left[at - 1]?.head === 'with' ? between(left, at, at) : weakly(left, at)
    case 'verb':
      return subjectOf(left, at)
    default:
      return undefined
  }
}

const isParticiple = ({ words, head }: Chunk) => words.length === 1 && /ing$/.test(head)

/** `sales, which had been slow, rose`, `inflation – reaching 0.7%`, `revenue tripled, exceeding $86m` */
function acrossMark(left: readonly Chunk[], verb: number, mark: number): Said {
  const { head } = left[mark]!
  if (isParticiple(left[verb]!))
    return head !== ',' && left[mark - 1]?.kind === 'noun' ? weakly(left, mark - 1) : subjectOfVerbBefore(left, mark)
  const open = left.findLastIndex((other, index) => index < mark && other.head === head)
  return left[open - 1]?.kind === 'noun' ? weakly(left, open - 1) : undefined
}

/** A stand-in alone points back (`the figure fell to 5 %`), but not `the number waiting over 12 months`. */
function weakly(left: readonly Chunk[], at: number): Said {
  const next = left[at + 1]
  const hasClause = next?.kind === 'verb' && /ing$/.test(next.words[0]!)
  return isWeak(left[at]!) && !hasClause && left[at - 1]?.kind !== 'preposition' ? 'back' : phraseAt(left, at)
}

/** `reserves, which it set at $500m`: the clause tells of what it hangs on. */
export function objectRelative(left: readonly Chunk[], verb: number): Said {
  if (left.at(-1)?.kind !== 'preposition' && !BE.test(left[verb]!.head)) return undefined
  let at = verb - 1
  while (left[at]?.kind === 'other') at -= 1
  if (
    !/^(?:noun|pronoun)$/.test(left[at]?.kind ?? '') ||
    left[at - 1]?.kind !== 'relative' ||
    left[at - 1]!.head === 'where'
  )
    return undefined
  return antecedent(left, at - 1)
}

/** The noun before `which`; behind a comma the whole phrase. */
function antecedent(left: readonly Chunk[], relative: number): Range | undefined {
  if (left[relative - 1]?.head === ',' && left[relative - 2]?.kind === 'noun') return phraseAt(left, relative - 2)
  return left[relative - 1]?.kind === 'noun' ? between(left, relative - 1, relative - 1) : undefined
}
