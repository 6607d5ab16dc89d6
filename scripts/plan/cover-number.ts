import { countWords } from '../model/count.ts'
import type { SlideOf } from '../model/deck.ts'
import type { Words } from '../model/span.ts'
import { isOfNumbers, type Candidate, type Planned } from './candidate.ts'
import { stemsOf } from './common-words.ts'
import { isCharted } from './forms/chart.ts'
import { metrics } from './forms/metrics.ts'
import { isOfThePage } from './page-sections.ts'
import { rejoinderTo, viewsOf, type Material, type View } from './view.ts'

type CoverData = NonNullable<SlideOf<'cover'>['data']>

/** What is told later than this part of the text is no first finding. */
const FIRST_FINDINGS = 0.45
/** More words are not read beside a title. */
const MOST_WORDS = 26
/** A smaller part of its whole, or a smaller change, is not seen. */
const LEAST_SHARE = 0.15
const LEAST_CHANGE = 1.15
const MOST_CHANGE = 12

/**
 * The share or change that the cover shows: of the first findings the one that says most of what title and standfirst
 * speak of, the earliest of equals. Nothing where none is told in a sentence that can be read beside a title.
 */
export function coverNumber(material: Material, title: Words, standfirst: Words | undefined): CoverData | undefined {
  const { article, rules } = material
  if (!rules.allows('metrics')) return undefined
  const end = Math.max(1, ...article.sections.flatMap(({ blocks }) => blocks.map(({ span }) => span.end)))
  const last = end * FIRST_FINDINGS
  const views = article.sections.flatMap((_, index) => (isOfThePage(article, index) ? [] : viewsOf(material, index)))
  const early = views.filter(({ blocks: [first] }) => first !== undefined && first.block.span.start <= last)
  const found = early.flatMap(view =>
    metrics(view).filter(candidate => candidate.at <= last && stands(view, candidate)),
  )
  const about = new Set(wordsAbout(`${title.text} ${standfirst?.text ?? ''}`))
  const shared = ({ label }: CoverData[number]) => new Set(wordsAbout(label).filter(word => about.has(word))).size
  const best = found
    .flatMap(candidate => shownOf(candidate) ?? [])
    .reduce<CoverData[number] | undefined>(
      (one, other) => (!one || shared(other) > shared(one) ? other : one),
      undefined,
    )
  return best && shared(best) > 0 ? [best] : undefined
}

/** A number that stands on one of so many slides behind the cover is there before the cover's has been forgotten. */
const SOON = 3

/** The slides of a talk, the cover without a number that comes again soon. */
export function withoutNumberTwice(slides: readonly Planned[]): readonly Planned[] {
  const [cover, ...others] = slides
  if (cover?.draft.form !== 'cover' || !cover.draft.data) return slides
  const placesIn = (data: CoverData) => data.flatMap(({ words }) => words.spans.map(({ start }) => start))
  const soon = new Set(others.slice(0, SOON).flatMap(({ draft }) => (isOfNumbers(draft) ? placesIn(draft.data) : [])))
  if (!placesIn(cover.draft.data).some(place => soon.has(place))) return slides
  const { data: _, ...draft } = cover.draft
  return [{ ...cover, draft }, ...others]
}

/**
 * Whether nothing that a candidate leaves out takes its numbers back (`Last year 16 % did. This year it is 7 %.`), and it
 * is not one of several that a chart compares.
 */
function stands(view: View, { covers, blocks }: Candidate): boolean {
  const isWhole = covers.every(sentence => {
    const next = rejoinderTo(view, sentence)
    return next === undefined || covers.includes(next)
  })
  return isWhole && !blocks.some(block => isListed(view, block) && isCharted(view, block))
}

const isListed = ({ blocks }: View, at: number): boolean =>
  blocks.some(({ index, block }) => index === at && block.kind === 'list')

/** What a text is about: its words' stems, and short names as they stand (`Go`, `AI`). */
const wordsAbout = (text: string): readonly string[] => [
  ...stemsOf(text),
  ...(text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]{1,2}(?![\p{L}\p{N}])/gu) ?? []),
]

/** A number alone that is a part of a stated whole, or became another, with few enough words. */
function shownOf({ draft }: Candidate): CoverData[number] | undefined {
  if (draft.form !== 'metrics' || draft.lead || draft.voice || draft.data.length !== 1) return undefined
  const [datum] = draft.data
  if (!datum || countWords(datum.label) > MOST_WORDS) return undefined
  // What is said against a number stands beside it, for which a cover has no room.
  if (draft.aside && datum.before === undefined) return undefined
  return isSeenShare(datum) || isSeenChange(datum) ? datum : undefined
}

function isSeenShare({ value, of, certainty }: CoverData[number]): boolean {
  return value !== undefined && of !== undefined && certainty !== 'at-most' && value / of >= LEAST_SHARE
}

function isSeenChange({ value, beforeValue }: CoverData[number]): boolean {
  if (value === undefined || beforeValue === undefined || Math.min(value, beforeValue) <= 0) return false
  const factor = Math.max(value, beforeValue) / Math.min(value, beforeValue)
  return factor >= LEAST_CHANGE && factor <= MOST_CHANGE
}
