/** A slide as far as the way through the talk is concerned. */
export interface Stop {
  readonly layout: string
  /** The name by which the contents lead to it; empty where they do not. */
  readonly alias: string
  /** Whether it shows words and nothing else, so that the figure may return beside them. */
  readonly isWords?: boolean
}

/** Where a slide stands in its talk. */
export interface Place {
  /** How many slides each part of the talk has; a talk without parts counts each slide as one. */
  readonly parts: readonly number[]
  /** How many parts have begun: 0 before the first, all of them on the talk's last page. */
  readonly begun: number
  /** Whether nothing of the talk comes after the slide. */
  readonly last: boolean
  /** Whether the talk has parts that its contents name. */
  readonly named: boolean
}

/** What stands around the talk rather than in it. */
const AROUND: ReadonlySet<string> = new Set(['cover', 'sources', 'end'])
const LAST: ReadonlySet<string> = new Set(['closing', 'sources', 'end'])
/** Fewer parts than this are no way to go. */
const FEWEST_PARTS = 3
/** More parts than this cannot be told apart: neighbours are drawn together. Slides without parts are even fewer. */
const MOST_PARTS = { named: 12, unnamed: 8 } as const

/**
 * Where the slide `no` (from 1) stands. The parts begin where the contents lead to, whoever put the slides there; a
 * slide added by hand belongs to the part that it stands in.
 */
export function placeIn(stops: readonly Stop[], no: number): Place {
  const named = stops.filter(isNamed).length >= FEWEST_PARTS
  const starts = named ? isNamed : isOfTalk
  const parts: number[] = []
  let begun = 0
  for (const [index, stop] of stops.entries()) {
    if (starts(stop)) parts.push(1)
    else if (parts.length > 0 && !LAST.has(stop.layout)) parts[parts.length - 1]! += 1
    if (index < no) begun = parts.length
  }
  const ends = LAST.has(stops[no - 1]?.layout ?? '')
  const last = no > 1 && stops.slice(no).every(stop => AROUND.has(stop.layout))
  return { ...joined(parts, ends ? parts.length : begun, named ? MOST_PARTS.named : MOST_PARTS.unnamed), named, last }
}

const isNamed = ({ layout, alias }: Stop): boolean => alias !== '' && !AROUND.has(layout)
const isOfTalk = ({ layout }: Stop): boolean => !AROUND.has(layout) && !LAST.has(layout) && layout !== 'contents'

/** Parts put together two by two, three by three, … until they can be told apart. */
function joined(parts: readonly number[], begun: number, most: number): Pick<Place, 'parts' | 'begun'> {
  const each = Math.max(1, Math.ceil(parts.length / most))
  const sums: number[] = []
  for (const [index, part] of parts.entries()) {
    if (index % each === 0) sums.push(part)
    else sums[sums.length - 1]! += part
  }
  return { parts: sums, begun: Math.ceil(begun / each) }
}
