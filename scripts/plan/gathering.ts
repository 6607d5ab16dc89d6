import type { Planned } from './candidate.ts'
import type { Group } from './fit.ts'
import { isBare, readOn } from './join.ts'
import { wordsOn } from './size.ts'
import { itemsWithClaim } from './zones.ts'

// Which neighbours become one page, and what else finds a place on one.

/** A group whose neighbours may become one page. */
export interface Joinable extends Group {
  /** Two neighbours as one page; nothing where they are not (if `closely`, beyond doubt) about one thing, or do not fit. */
  readonly join: (a: Planned, b: Planned, closely: boolean) => Planned | undefined
  /** What goes on with a slide and none of the group’s slides shows, a page each. */
  readonly further: (slide: Planned, slides: readonly Planned[]) => readonly Planned[]
}

/** Two neighbours of a group, and the page that they become. */
interface Pair {
  readonly at: number
  /** The number of the first of both. */
  readonly index: number
  readonly page: Planned
  readonly need: number
}

/**
 * The groups with as many neighbours made one page as it takes for `count` to be at most `most`, first those that need
 * it most: what is bare beside a drawing, and what is worth least.
 */
export function joinedTo<G extends Joinable>(
  groups: readonly G[],
  most: number,
  count: (groups: readonly G[]) => number,
): readonly G[] {
  let left = groups
  while (count(left) > most) {
    const pair = neediest(left.flatMap((group, at) => pairsIn(group, at, false)))
    if (!pair) break
    left = withPage(left, pair)
  }
  return left
}

function neediest(pairs: readonly Pair[]): Pair | undefined {
  return pairs.reduce<Pair | undefined>((best, pair) => (best && best.need >= pair.need ? best : pair), undefined)
}

function pairsIn({ slides, join }: Joinable, at: number, closely: boolean): Pair[] {
  return slides.slice(1).flatMap((second, index) => {
    const first = slides[index]!
    const page = join(first, second, closely)
    return page ? [{ at, index, page, need: needOf(first, second) }] : []
  })
}

/** A drawing without words is half a page: it needs some more than any slide is worth less. */
const WEIGHT_OF_BARENESS = 6
/** So many words are a page. */
const FULL = 60

function needOf(first: Planned, second: Planned): number {
  const bare = isOneBare(first, second) ? WEIGHT_OF_BARENESS : 0
  return bare - Math.min(first.value, second.value) - (wordsOn(first.draft) + wordsOn(second.draft)) / FULL
}

const isOneBare = (...both: readonly Planned[]): boolean => both.filter(({ draft }) => isBare(draft)).length === 1

function withPage<G extends Joinable>(groups: readonly G[], { at, index, page }: Pair): readonly G[] {
  return groups.map((group, place) =>
    place === at
      ? { ...group, slides: [...group.slides.slice(0, index), page, ...group.slides.slice(index + 2)] }
      : group,
  )
}

/** Two neighbours of at most so many words each are thin, and of so many together still one thought. */
const THIN = 30
const BOTH_THIN = 50

/** The groups with what is thin beside a drawing on its page, however many slides there may be. */
export function withThinJoined<G extends Joinable>(groups: readonly G[]): readonly G[] {
  const pair = neediest(
    groups.flatMap((group, at) =>
      pairsIn(group, at, true).filter(({ index, page }) => isThin(group.slides, index, page)),
    ),
  )
  return pair ? withThinJoined(withPage(groups, pair)) : groups
}

function isThin(slides: readonly Planned[], index: number, page: Planned): boolean {
  const [first, second] = [slides[index]!, slides[index + 1]!]
  return (
    isOneBare(first, second) &&
    [first, second].every(({ draft }) => wordsOn(draft) <= THIN) &&
    readOn(page.draft) <= BOTH_THIN
  )
}

/** How slides are filled: up to so many words, which of them, and only with what belongs there beyond doubt. */
export interface Filling {
  readonly most: number
  readonly wants: (slide: Planned) => boolean
  readonly closely: boolean
}

/**
 * The groups with more of the article on their slides, where these have room: what goes on with
 * what they say, and what the groups have to spare, the best first.
 */
export function filledTo<G extends Joinable>(groups: readonly G[], filling: Filling): readonly G[] {
  return groups.map(group => {
    const continued = group.slides.reduce<readonly Planned[]>(
      (slides, _, at) => withMore({ ...group, slides }, at, filling),
      group.slides,
    )
    const slides = [...group.spares]
      .sort((a, b) => b.value - a.value || startOf(a) - startOf(b))
      .reduce((filled, spare) => withSpare({ ...group, slides: filled }, spare, filling), continued)
    return { ...group, slides }
  })
}

/** A slide with what goes on with it, as long as that fits. */
function withMore<G extends Joinable>(group: G, at: number, filling: Filling): readonly Planned[] {
  const { slides, join, further } = group
  const { most, wants, closely } = filling
  const slide = slides[at]!
  if (!wants(slide)) return slides
  const page = further(slide, slides)
    .map(more => join(slide, more, closely))
    .find(one => one && readOn(one.draft) <= most)
  return page ? withMore({ ...group, slides: slides.with(at, page) }, at, filling) : slides
}

/** A spare stands on the slide right before it or right behind it, the barer first. */
function withSpare({ slides, join }: Joinable, spare: Planned, { most, wants, closely }: Filling): readonly Planned[] {
  const shown = new Set(slides.flatMap(({ covers = [] }) => covers))
  if (spare.covers?.some(sentence => shown.has(sentence))) return slides
  const next = slides.findIndex(slide => startOf(slide) > startOf(spare))
  const last = (next < 0 ? slides.length : next) - 1
  const tries = partsOf(spare).flatMap(part =>
    [
      ...(last >= 0 && wants(slides[last]!) ? [{ at: last, page: join(slides[last]!, part, closely) }] : []),
      ...(next >= 0 && wants(slides[next]!) ? [{ at: next, page: join(part, slides[next]!, closely) }] : []),
    ].filter(({ page }) => page && readOn(page.draft) <= most),
  )
  const [best] = tries
  return best ? slides.map((slide, at) => (at === best.at ? best.page! : slide)) : slides
}

/** A spare, and where it is points the first of them: as many as do not need one that is left out. */
function partsOf(all: Planned): readonly Planned[] {
  const spare = withoutAnnouncement(all)
  const { draft, covers = [] } = spare
  if (draft.form !== 'points' || draft.lead) return [spare]
  const items = itemsWithClaim(draft)
  if (covers.length !== items.length) return [spare]
  const { kicker, title, ...bare } = draft
  const heading = kicker ?? title
  const fewer = [...items.keys()]
    .slice(1)
    .reverse()
    .filter(count => !covers[count]!.rejoins)
  return [
    spare,
    ...fewer.map(count => ({
      ...spare,
      covers: covers.slice(0, count),
      draft: { ...bare, ...(heading && { title: heading }), items: items.slice(0, count) },
    })),
  ]
}

/** What announces some points is said of what they stand beside as well. */
function withoutAnnouncement(spare: Planned): Planned {
  const { draft, covers: [first, ...covers] = [] } = spare
  if (draft.form !== 'points' || !draft.lead || covers.length !== draft.items.length) return spare
  const { lead, ...bare } = draft
  return first?.words.text.startsWith(lead.text) ? { ...spare, draft: bare, covers } : spare
}

/** Where in the article begins what a slide shows. */
export function startOf({ covers = [], passage }: Planned): number {
  return Math.min(...(covers.length > 0 ? covers.map(({ span }) => span.start) : passage.map(span => span.start)))
}
