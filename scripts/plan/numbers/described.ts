import type { Image } from '../../model/article.ts'
import { countWords } from '../../model/count.ts'
import type { Metric, Sentence } from '../../model/fact.ts'
import type { Words } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { leadsIn, withoutColon } from '../lead-in.ts'
import { factsOf, sentencesOf, type View } from '../view.ts'
import { changeDatum, changeOfItem } from './changes.ts'
import { costOfCaption, datumOf, holds, MOST_WORDS_OF_A_CAPTION, MOST_WORDS_OF_AN_ASIDE, type Tiles } from './tiles.ts'
import { wholeOf } from './whole-of.ts'

/** What the article sets under a picture was worth a picture to it. */
const SCORES = { change: 9, share: 6 } as const

/**
 * What the description of a picture that cannot be shown tells of a number, and the section's sentences do not: a change
 * with both ends, else one share of a whole, above the description's own words.
 */
export function described(view: View, all: readonly Metric[]): Candidate[] {
  return view.blocks.flatMap(({ index, block }): Candidate[] => {
    if (block.kind !== 'image' || view.rules.image(block.url)) return []
    const words = block.alt ?? block.caption
    const inside = all.filter(({ where }) => where.block === index && where.section === view.section)
    const found =
      words && inside.length > 0 ? (changeIn(view, index, inside, words) ?? shareIn(inside, words)) : undefined
    if (!found || isSaid(view, all, inside) || countWords(words!.text) > MOST_WORDS_OF_A_CAPTION) return []
    return [candidateOf(view, index, block, words!, found)]
  })
}

interface Found {
  readonly score: number
  readonly datum: Tiles[number]
}

function changeIn(view: View, block: number, inside: readonly Metric[], words: Words): Found | undefined {
  const told = changeOfItem(view, { section: view.section, block, part: 0 }, inside)
  return told && inside.length === 2 ? { score: SCORES.change, datum: changeDatum(told, words) } : undefined
}

function shareIn([metric, ...others]: readonly Metric[], words: Words): Found | undefined {
  const of = metric && others.length === 0 && holds(words, metric) ? wholeOf(words.text, metric) : undefined
  return of === undefined ? undefined : { score: SCORES.share, datum: datumOf({ metric: metric!, label: words, of }) }
}

/** Whether a sentence of the section has all of these numbers. */
function isSaid(view: View, all: readonly Metric[], inside: readonly Metric[]): boolean {
  const others = [...all, ...factsOf(view.wide(), 'metric')].filter(
    ({ where }) => view.article.sections[where.section]?.blocks[where.block]?.kind !== 'image',
  )
  return inside.every(metric => others.some(({ value, unit }) => value === metric.value && unit === metric.unit))
}

function candidateOf(view: View, index: number, block: Image, words: Words, { score, datum }: Found): Candidate {
  const leading = leadingTo(view, index)
  return {
    score: score - costOfCaption(words),
    at: block.span.start,
    covers: leading ? [leading] : [],
    blocks: leading ? [leading.where.block, index] : [index],
    draft: {
      form: 'metrics',
      ...(view.title && { title: view.title }),
      data: [datum],
      ...(leading && { aside: { words: withoutColon(leading.short), first: true } }),
    },
  }
}

/** The sentence that leads to a picture: `The use of lamps has gone up since then:` */
function leadingTo(view: View, index: number): Sentence | undefined {
  const before = sentencesOf(view, index - 1).at(-1)
  const isFit = before && !before.leans && !before.aside && countWords(before.short.text) <= MOST_WORDS_OF_AN_ASIDE
  return isFit && leadsIn(before.short.text) ? before : undefined
}
