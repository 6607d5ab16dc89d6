import { isOfNumbers, type Draft, type Planned } from './candidate.ts'

/** A deck's slides by what they belong to: the opening, each section, the closing. */
export interface Group {
  /** 1 for the sections of the highest rank, more for those inside them; 0 for opening and closing. */
  readonly depth: number
  readonly slides: readonly Planned[]
  /** What else there is to say, worth no page of its own: it may stand beside something. */
  readonly spares: readonly Planned[]
}

/** A section's last slide is its point: it goes only when there is nothing but points. */
const WEIGHT_OF_A_POINT = 100
/** The point of a section inside another outweighs the further slides around it, but not the best of them. */
const WEIGHT_OF_AN_INNER_POINT = 4
/** A section that begins with numbers begins with what it found. */
const WEIGHT_OF_A_FINDING = 4
/** A second slide of one form, or of numbers, in a group says less than the first of another. */
const COST_OF_A_LIKENESS = 1

/**
 * The groups with so many slides cut that `count` of them is at most `most`, the least missed first. What is cut goes
 * to the notes of its group's slide, and may stand beside another. Slides that must stay (the cover) are not among
 * `groups`; at least one stays.
 */
export function fitted<G extends Group>(
  groups: readonly G[],
  most: number,
  count: (groups: readonly G[]) => number,
): readonly G[] {
  let left = groups
  while (count(left) > most) {
    const places = left.flatMap((group, at) => group.slides.map((_, index) => ({ at, index })))
    if (places.length <= 1) break
    const worth = ({ at, index }: (typeof places)[number]) => worthOf(left[at]!, index)
    const least = places.reduce((a, b) => (worth(b) <= worth(a) ? b : a))
    left = left.map((group, at) => (at === least.at ? without(group, least.index) : group))
  }
  return left
}

function worthOf({ depth, slides }: Group, index: number): number {
  const { value, draft } = slides[index]!
  if (slides.length === 1) return value + (depth > 1 ? WEIGHT_OF_AN_INNER_POINT / (depth - 1) : WEIGHT_OF_A_POINT)
  const kind = isOfNumbers(draft) ? isOfNumbers : (other: Draft) => other.form === draft.form
  const alike = slides.slice(0, index).filter(slide => kind(slide.draft)).length
  const finding = index === 0 && isOfNumbers(draft) ? WEIGHT_OF_A_FINDING : 0
  return value + finding - alike * COST_OF_A_LIKENESS
}

/** A group without one of its slides, whose passage goes to the notes of the one before it, or else behind it. */
function without<G extends Group>(group: G, index: number): G {
  const { slides, spares } = group
  const heir = index > 0 ? index - 1 : 1
  const kept = slides.map((slide, at) =>
    at === heir ? { ...slide, passage: bothPassages(slide, slides[index]!) } : slide,
  )
  return { ...group, slides: kept.filter((_, at) => at !== index), spares: [...spares, slides[index]!] }
}

/** What the notes of two slides hold together, in the article's order. */
export function bothPassages({ passage: a }: Planned, { passage: b }: Planned): Planned['passage'] {
  const starts = new Set(a.map(span => span.start))
  return [...a, ...b.filter(span => !starts.has(span.start))].sort((one, other) => one.start - other.start)
}
