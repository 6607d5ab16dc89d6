import type { Block } from '../../model/article.ts'
import { countWords } from '../../model/count.ts'
import type { Metric, Sentence } from '../../model/fact.ts'
import { wordsOf, type Passage, type Words } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { leadsIn, withoutColon, withoutExample } from '../lead-in.ts'
import { factsOf, samePassage, sentencesOf, type View } from '../view.ts'
import { changeDatum, changeOfItem, withoutEnds } from './changes.ts'
import { yearsIn } from './comparable.ts'
import { areCountable } from './countable.ts'
import { datumOf, MOST_TILES, MOST_WORDS_OF_A_LABEL, SCORE_OF_SEVERAL, type Labelled, type Tiles } from './tiles.ts'

type List = Extract<Block, { kind: 'list' }>

/** Lists whose items are a number each, or a change each. */
export function listedNumbers(view: View, all: readonly Metric[]): Candidate[] {
  return view.blocks.flatMap(({ index, block }) =>
    block.kind === 'list'
      ? [
          ...listed(view, all, index, block),
          ...listedChanges(view, all, index, block),
          ...manyListed(view, all, index, block),
        ]
      : [],
  )
}

/** A longer list is one of numbers where so many of its items begin with one. */
const MOST_OF_THEM = 0.75
const MOST_ITEMS = 12
/** It was made a list because each of them counts. */
const MISSED = 0.5

/** A year in numbers: a list of five to twelve items that begin with a number each, four to a page, in its order. */
function manyListed(view: View, all: readonly Metric[], index: number, block: List): Candidate[] {
  const { length } = block.items
  if (length <= MOST_TILES || length > MOST_ITEMS || isCompared(view, index)) return []
  const told = block.items.flatMap(({ passage }, part) => {
    const metric = all.find(({ where, from }) => where.block === index && where.part === part && from === 0)
    const item = wordsOf(passage, 0, passage.text.replace(/[\s;,.]+$/, '').length)
    const label = metric && behind(passage, metric, item)
    return metric?.value !== undefined && label && label !== item && countWords(label.text) <= MOST_WORDS_OF_AN_ITEM
      ? [{ part, datum: datumOf({ metric, label }) }]
      : []
  })
  if (told.length < length * MOST_OF_THEM || told.length <= MOST_TILES) return []
  const room = MOST_TILES * view.rules.pace.pages
  const shown = told.length > room ? told.filter(({ datum }) => isMuch(datum)).slice(0, room) : told
  const size = Math.ceil(shown.length / Math.ceil(shown.length / MOST_TILES))
  return Array.from({ length: Math.ceil(shown.length / size) }, (_, page) => {
    const some = shown.slice(page * size, (page + 1) * size)
    const parts = new Set(some.map(({ part }) => part))
    const whole = ofList(
      view,
      index,
      block,
      some.map(({ datum }) => datum),
    )
    const covers = whole.covers.filter(({ where }) => parts.has(where.part))
    return { ...whole, at: block.span.start + page, covers, missed: MISSED }
  })
}

/** A list of two to four items that are each a name and a number: `Jobs created: 180`, `64 robots in the plant`. */
function listed(view: View, all: readonly Metric[], index: number, block: List): Candidate[] {
  if (block.items.length < 2 || block.items.length > MOST_TILES) return []
  if (isCompared(view, index)) return []
  const tiles = block.items.map(({ passage }, part) => {
    const inside = all.filter(({ where }) => where.block === index && where.part === part)
    return inside.length === 1 && inside[0]!.value !== undefined
      ? { metric: inside[0]!, label: nameOf(passage, inside[0]!) }
      : undefined
  })
  const whole = tiles.filter((tile): tile is Labelled => tile?.label !== undefined)
  if (whole.length < block.items.length) return []
  const dots = areCountable(whole.map(({ metric }) => metric))
  return [ofList(view, index, block, whole.map(datumOf), dots)]
}

/** Numbers of one unit are compared better in a chart. */
const isCompared = (view: View, index: number): boolean =>
  factsOf(view, 'series').some(series => series.where.block === index)

const MOST_WORDS_OF_AN_ITEM = 20

/**
 * A list of two to four items that each tell a change or a number under their own words: `Commits increased 33% from 1,011
 * to 1,340`. Where none tells a change, each number has to be more than a handful.
 */
function listedChanges(view: View, all: readonly Metric[], index: number, block: List): Candidate[] {
  if (block.items.length < 2 || block.items.length > MOST_TILES) return []
  const data = block.items.flatMap(({ passage }, part) => {
    const where = { section: view.section, block: index, part }
    const told = changeOfItem(
      view,
      where,
      all.filter(metric => samePassage(metric.where, where)),
    )
    const label = wordsOf(passage, 0, passage.text.replace(/[\s;,]+$/, '').length)
    if (countWords(label.text) > MOST_WORDS_OF_AN_ITEM) return []
    if (told) return [changeDatum(told, withoutEnds(label, told))]
    const [metric, ...others] = all.filter(one => samePassage(one.where, where) && !isInBrackets(passage.text, one))
    return metric?.value !== undefined && others.length === 0
      ? [datumOf({ metric, label: behind(passage, metric, label) })]
      : []
  })
  const isOfChanges = data.some(({ before }) => before !== undefined)
  const tells = isOfChanges || (data.every(isMuch) && !isCompared(view, index))
  return tells && data.length === block.items.length ? [ofList(view, index, block, data)] : []
}

/** `3,824 pull requests (3,982 commits)`: of an item that begins with its number, what comes behind it. */
function behind(passage: Passage, { from, to }: Metric, item: Words): Words {
  // `3,824 pull requests by · 768 people`: each stands for itself.
  const rest = passage.text
    .slice(to, item.text.length)
    .replace(/\s(?:by|and|or|from|with|von|und|par|et|por|y|di|e|door|en)$/iu, '')
  const start = to + rest.length - rest.trimStart().length
  return from === 0 && /^\s\p{L}/u.test(rest) ? wordsOf(passage, start, to + rest.length) : item
}

/** `511 commits (27K additions, and 10K deletions)`: what a bracket adds is not what the item is about. */
function isInBrackets(text: string, { from }: Metric): boolean {
  return text.lastIndexOf('(', from) > text.lastIndexOf(')', from)
}

const MORE_THAN_A_HANDFUL = 10
const isMuch = ({ value, says }: Tiles[number]): boolean =>
  (value ?? 0) >= MORE_THAN_A_HANDFUL || /[%\p{Sc}]/u.test(says)

function ofList(view: View, index: number, block: List, data: Tiles, dots = false): Candidate {
  const before = data.some(datum => datum.before !== undefined) ? periodsBefore(view, index) : undefined
  return {
    score: SCORE_OF_SEVERAL,
    at: block.span.start,
    covers: [...(before ? [before] : []), ...sentencesOf(view, index)],
    blocks: [...(before ? [before.where.block] : []), index],
    ...(before && { governed: true }),
    draft: {
      form: 'metrics',
      ...(view.title && { title: view.title }),
      ...(before && { lead: withoutExample(withoutColon(before.short)) }),
      data,
      ...(dots && { dots }),
    },
  }
}

const MOST_WORDS_OF_A_LEAD = 26

/** The sentence that leads into a list of changes, where it alone says between which years they are. */
function periodsBefore(view: View, index: number): Sentence | undefined {
  const before = view.sentences.findLast(({ where }) => where.block === index - 1)
  const isLead = before && leadsIn(before.words.text) && countWords(before.short.text) <= MOST_WORDS_OF_A_LEAD
  return isLead && new Set(yearsIn(before.short.text)).size > 1 ? before : undefined
}

/** The rest of an item beside its number, if it is a name and stands on one side. */
function nameOf(passage: Passage, { from, to }: Metric): Words | undefined {
  const [before, after] = [passage.text.slice(0, from), passage.text.slice(to)]
  const [start, end] = /^[\s.;,]*$/.test(after)
    ? [0, before.replace(/[\s:：=–—-]+$/, '').length]
    : [to, passage.text.replace(/[\s.;,]+$/, '').length]
  if (start > 0 && before.trim() !== '') return undefined
  const name = wordsOf(passage, start, end)
  return countWords(name.text) >= 1 && countWords(name.text) <= MOST_WORDS_OF_A_LABEL && !/\d|^of\b/.test(name.text)
    ? name
    : undefined
}
