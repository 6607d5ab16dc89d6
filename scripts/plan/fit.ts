import { isOfNumbers, type Draft, type Planned } from './candidate.ts'
import { isNameless } from './runs.ts'

/** A deck's slides by what they belong to: the opening, each section, the closing. */
export interface Group {
  /** 1 for the sections of the highest rank, more for those inside them; 0 for opening and closing. */
  readonly depth: number
  readonly slides: readonly Planned[]
  /** What else there is to say, worth no page of its own: it may stand beside something. */
  readonly spares: readonly Planned[]
  /** How many words of the article it is about. */
  readonly words: number
  /** What it would have a page each of, as far as a slide shows that, by number. */
  readonly mattersOn: (slide: Planned) => readonly number[]
}

/** A section's last slide is its point: it goes only when there is nothing but points. */
const WEIGHT_OF_A_POINT = 100
/** The point of a section inside another outweighs the further slides around it, less the deeper that stands. */
const WEIGHT_OF_AN_INNER_POINT = 14
/** A section that begins with numbers begins with what it found. */
const WEIGHT_OF_A_FINDING = 4
/** A second slide of one form, or of numbers, in a group says less than the first of another. */
const COST_OF_A_LIKENESS = 1
/** What says nothing of another matter goes on with what its group has said. */
const COST_OF_A_MATTER_SHOWN = 2.5
/** What nobody in particular says bears out what others say. */
const COST_OF_NO_NAME = 1.5
const WEIGHT_OF_STEPS = 12
/** A slide that stands for as much text as the slides do on average; for more than twice as much no more is asked. */
const WEIGHT_OF_A_FAIR_SHARE = 4.5
const MOST_SHARES = 2

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
    const usual = wordsOfASlide(left)
    const worth = ({ at, index }: (typeof places)[number]) => worthOf(left[at]!, index, usual)
    const least = places.reduce((a, b) => (worth(b) <= worth(a) ? b : a))
    left = left.map((group, at) => (at === least.at ? without(group, least.index) : group))
  }
  return left
}

/** How many words of the article a slide stands for, over all groups. */
function wordsOfASlide(groups: readonly Group[]): number {
  const shown = groups.filter(({ slides }) => slides.length > 0)
  const [words, slides] = [shown.map(group => group.words), shown.map(group => group.slides.length)].map(sum)
  return Math.max(1, words! / Math.max(1, slides!))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

function worthOf(group: Group, index: number, usual: number): number {
  const { depth, slides, words } = group
  const { value, draft } = slides[index]!
  if (slides.length === 1) return value + (depth > 1 ? WEIGHT_OF_AN_INNER_POINT / (depth - 1) : WEIGHT_OF_A_POINT)
  const kind = isOfNumbers(draft) ? isOfNumbers : (other: Draft) => other.form === draft.form
  const alike = slides.slice(0, index).filter(slide => kind(slide.draft)).length
  const finding = index === 0 && isOfNumbers(draft) ? WEIGHT_OF_A_FINDING : 0
  const share = WEIGHT_OF_A_FAIR_SHARE * Math.min(MOST_SHARES, words / slides.length / usual)
  const repeated = saysMore(group, index) ? 0 : COST_OF_A_MATTER_SHOWN
  const nobody = isNameless(draft) ? COST_OF_NO_NAME : 0
  const steps = isOneOfSteps(group, index) ? WEIGHT_OF_STEPS : 0
  return value + finding + share + steps - alike * COST_OF_A_LIKENESS - repeated - nobody
}

/** A table on more pages than this is for looking up. */
const MOST_PAGES_OF_A_WHOLE = 3

/** Whether a page holds some of the steps, or of a table's rows, that others of its group go on with: a part of them misleads. */
function isOneOfSteps({ slides }: Group, index: number): boolean {
  const whole = wholeOf(slides[index]!)
  const pages = slides.filter(slide => wholeOf(slide) === whole).length
  return whole !== undefined && pages > 1 && pages <= MOST_PAGES_OF_A_WHOLE
}

/** What tells the steps or the table that a page shows a part of. */
function wholeOf({ draft }: Planned): string | undefined {
  if (draft.form === 'points' && draft.kind === 'steps') return 'steps'
  return draft.form === 'table' ? draft.header.map(({ text }) => text).join('\n') : undefined
}

/** Whether a slide shows a matter that no other slide of its group does. */
function saysMore({ slides, mattersOn }: Group, index: number): boolean {
  const others = new Set(slides.flatMap((slide, at) => (at === index ? [] : mattersOn(slide))))
  return mattersOn(slides[index]!).some(matter => !others.has(matter))
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
