import type { List } from '../../model/article.ts'
import type { Sentence } from '../../model/fact.ts'
import { countAll, countWords } from '../../model/count.ts'
import type { Words } from '../../model/span.ts'
import { opened } from '../../model/opened.ts'
import type { Candidate } from '../candidate.ts'
import { asTitle } from '../claim.ts'
import { lastClause } from '../companions.ts'
import { headsOn } from '../item-heads.ts'
import { endsInTheAir, itemsOf, type Item } from '../items.ts'
import { leadsIn, withoutColon } from '../lead-in.ts'
import { isListOfThePage } from '../lists-of-the-page.ts'
import { isSuch } from '../lexicon/by-language.ts'
import { SHOWS_THE_LIST, SUMMARY_HEADINGS, SUMS_UP } from '../lexicon/summary.ts'
import { areMereNames } from '../parallel.ts'
import { sentencesOf, type View } from '../view.ts'

// What an article says in short is what its talk is for: `Our three biggest findings are: …`.

const SCORE = 9.4
/** The whole deck would miss it more than any other page, the point of a section among them (see plan/fit.ts). */
const MISSED = 150
const FEWEST_ITEMS = 2
const MOST_ITEMS = 8
const MOST_ON_A_PAGE = 4
/** An item may be as long as a page of its own is read. */
const MOST_WORDS_OF_AN_ITEM = 50
/** Longer items are shown in their short form. */
const WORDS_OF_A_POINT = 26
/** With the title that they stand under. */
const MOST_WORDS_OF_A_PAGE = 70
const MOST_WORDS_OF_A_TITLE = 14

interface Shown {
  readonly item: Item
  readonly words: Words
}

/** The lists that say in short what the article says: on one page, on several of some items each, or an item a page. */
export function summaries(view: View): Candidate[] {
  return view.blocks.flatMap(({ index, block }) => {
    if (block.kind !== 'list' || isListOfThePage(view, index, block)) return []
    const leading = leadingOf(view, index)
    return leading || isUnderItsHeading(view) ? pagesOf(view, index, block, leading) : []
  })
}

/** The sentence right before a list that says that it sums up. */
function leadingOf(view: View, index: number): Sentence | undefined {
  const before = view.sentences.findLast(({ where }) => where.block === index - 1)
  const { lang } = view.article.meta
  return before && leadsIn(before.words.text) && isSuch(SUMS_UP, lang, before.words.text) ? before : undefined
}

function isUnderItsHeading({ title, article }: View): boolean {
  return title !== undefined && isSuch(SUMMARY_HEADINGS, article.meta.lang, title.text)
}

function pagesOf(view: View, index: number, block: List, leading: Sentence | undefined): Candidate[] {
  const items = itemsOf(view, block)
  const shown = items.flatMap(item => shownOf(view, index, item) ?? [])
  const all = items.map(({ words }) => words)
  const isWhole = shown.length === items.length && !areMereNames(view, all)
  if (!isWhole || shown.length < FEWEST_ITEMS || shown.length > MOST_ITEMS) return []
  const title = leading && titleOf(view, leading)
  const pages = pagesOfItems(shown, MOST_WORDS_OF_A_PAGE - countWords((title ?? view.title)?.text ?? ''))
  const own = sentencesOf(view, index)
  return pages.map((page, number): Candidate => ({
    score: SCORE,
    missed: MISSED,
    at: block.span.start + number,
    covers: [...(leading && number === 0 ? [leading] : []), ...own.filter(({ where }) => holds(pages, number, where))],
    blocks: [...(leading ? [index - 1] : []), index],
    governed: true,
    draft: {
      form: 'points',
      ...named(view, title),
      items: page.map(({ words }) => words),
      ...((page.length > 1 ? (underHeads(page) ?? numbered(page)) : undefined) ?? counted(shown, pages, page)),
    },
  }))
}

/** The sentences of the page's own items; of what no page shows the first has all. */
function holds(pages: readonly (readonly Shown[])[], number: number, { part }: Sentence['where']): boolean {
  const at = pages.findIndex(page => page.some(({ item }) => item.part === part))
  return Math.max(0, at) === number
}

function named(view: View, title: Words | undefined) {
  if (!title) return view.title ? { title: view.title } : {}
  return { title, ...(view.title && { kicker: view.title }) }
}

function underHeads(page: readonly Shown[]) {
  const heads = headsOn(page)
  return heads && { kind: 'heads' as const, heads }
}

/** Findings that the article numbers keep their numbers. */
function numbered([first]: readonly Shown[]) {
  return first?.item.number === undefined ? undefined : { kind: 'steps' as const, first: first.item.number }
}

/** Findings of which one has a page of its own are counted over all pages. */
function counted(shown: readonly Shown[], pages: readonly (readonly Shown[])[], page: readonly Shown[]) {
  const first = shown.indexOf(page[0]!) + 1
  if (!pages.some(({ length }) => length === 1)) return {}
  return page.length === 1 ? { kind: 'part' as const, first, of: shown.length } : { kind: 'steps' as const, first }
}

/** What leads in, as the title of what it leads to; nothing where it is too long for one. */
function titleOf(view: View, { words }: Sentence): Words | undefined {
  const clause = withoutColon(lastClause(view, words))
  const form = SHOWS_THE_LIST[view.article.meta.lang.slice(0, 2)]
  const text = form ? clause.text.replace(form, '') : clause.text
  const title = asTitle({ ...clause, text: opened(text) })
  return countWords(title.text) <= MOST_WORDS_OF_A_TITLE ? title : undefined
}

/** An item whole, or its first sentence in short where it is long. */
function shownOf(view: View, block: number, item: Item): Shown | undefined {
  const [first] = sentencesOf(view, block).filter(({ where }) => where.part === item.part)
  const { words, open } = item
  const isShort = countWords(words.text) <= WORDS_OF_A_POINT
  const chosen = [open || !isShort ? undefined : words, first?.short].find(one => one !== undefined)
  if (!chosen || countWords(chosen.text) > MOST_WORDS_OF_AN_ITEM) return undefined
  return chosen === words || !endsInTheAir(view, first!) ? { item, words: chosen } : undefined
}

/** More items than these, a page each, would be the whole talk. */
const MOST_PARTS = 4

/** All on one page, else on as few pages that are about as full as it takes, else an item a page. */
function pagesOfItems(shown: readonly Shown[], room: number): Shown[][] {
  const fits = (page: readonly Shown[]) =>
    page.length <= MOST_ON_A_PAGE && countAll(page.map(({ words }) => words)) <= room
  for (let count = Math.ceil(shown.length / MOST_ON_A_PAGE); count < shown.length; count += 1) {
    const pages = evenly(shown, count)
    if (pages.every(fits)) return pages
  }
  return shown.length <= MOST_PARTS ? shown.map(one => [one]) : []
}

/** Cut into so many pages of about as many items. */
function evenly(shown: readonly Shown[], count: number): Shown[][] {
  const least = Math.floor(shown.length / count)
  const more = shown.length % count
  return Array.from({ length: count }, (_, page) => {
    const from = page * least + Math.min(page, more)
    return shown.slice(from, from + least + (page < more ? 1 : 0))
  })
}
