import type { Words } from '../model/span.ts'
import { countAll, countWords } from '../model/count.ts'
import { asideIn, isOfNumbers, type Draft, type Planned } from './candidate.ts'
import { bothPassages } from './fit.ts'
import { wordsIn } from './name.ts'
import type { Rules } from './rules.ts'
import { isArranged } from './setting.ts'
import { wordsOn } from './size.ts'
import { asAside, inOrder, itemsWithClaim, withZone } from './zones.ts'

// Two neighbours as one page: rather than that one of them goes to the notes.

/** A page of two zones has no more words than this, its title and the names in a drawing included. */
const MOST_WORDS = 72
/** How much of the lesser page's value the page of both has on top of the greater's. */
const SHARE_OF_THE_LESSER = 0.3

/** Two neighbours as one page that says what both do; nothing where they do not fit on one. */
export function joinedPage(a: Planned, b: Planned, allows: Rules['allows']): Planned | undefined {
  for (const way of WAYS) {
    const draft = way(a, b)
    if (draft && allows(draft.form) && readOn(draft) <= MOST_WORDS) return pageOf(draft, a, b)
  }
  return undefined
}

/** All words that are read on a page, the section's name and those of a drawing among them. */
export function readOn(draft: Draft): number {
  const words = wordsOn({ ...draft, quiet: false } as Draft) + countAll(draft.kicker ? [draft.kicker] : [])
  if (draft.form !== 'chart') return words
  const drawn = draft.data.flatMap(({ label, says, series = '' }) => [label, says, series])
  return words + drawn.reduce((sum, text) => sum + countWords(text), countAll(draft.measure ? [draft.measure] : []))
}

function pageOf(draft: Draft, a: Planned, b: Planned): Planned {
  return {
    draft: draft.title ? draft : withTitleOf(draft, [a, b].find(page => page.draft.title)?.draft),
    passage: bothPassages(a, b),
    value: Math.max(a.value, b.value) + SHARE_OF_THE_LESSER * Math.min(a.value, b.value),
    covers: [...new Set([...(a.covers ?? []), ...(b.covers ?? [])])],
  }
}

/** What the opening has to spare has no name of its own. */
function withTitleOf(draft: Draft, other: Draft | undefined): Draft {
  if (!other?.title) return draft
  return { ...draft, title: other.title, ...(other.quiet !== undefined && { quiet: other.quiet }) } as Draft
}

type Way = (a: Planned, b: Planned) => Draft | undefined

/** What follows stands beside what a page shows. */
const beside: Way = (a, b) => {
  if (b.draft.form === 'metrics' && !holdsMore(a.draft, b.draft)) return undefined
  const aside = asAside(b)
  return aside && withZone(a.draft, aside)
}

/** A number yields its drawing to one of at least as many numbers alone. */
const holdsMore = (a: Draft, b: Metrics): boolean => isOfNumbers(a) && a.data.length >= b.data.length

/** What comes before a drawing stands in front of it. */
const inFront: Way = (a, b) => {
  const aside = isDrawn(b.draft) && !b.draft.lead ? asAside(a) : undefined
  return aside && withZone(b.draft, { ...aside, first: true })
}

const DRAWN: ReadonlySet<Draft['form']> = new Set(['metrics', 'chart', 'table', 'code'])
const isDrawn = ({ form }: Draft): boolean => DRAWN.has(form)

type Metrics = Extract<Draft, { form: 'metrics' }>

/** More numbers than these are no page of tiles, or of rings. */
const MOST_NUMBERS = { tiles: 4, rings: 6 } as const

/** Numbers of one kind beside each other. */
const numbersTogether: Way = ({ draft: a }, { draft: b }) => {
  if (a.form !== 'metrics' || b.form !== 'metrics' || !isPlain(a) || !isPlain(b) || a.lead || b.lead) return undefined
  const data = [...a.data, ...b.data]
  const kinds = new Set(data.map(({ of }) => of !== undefined))
  if (kinds.size > 1 || data.length > (kinds.has(true) ? MOST_NUMBERS.rings : MOST_NUMBERS.tiles)) return undefined
  const sentence = [...(a.sentence ?? []), ...(b.sentence ?? [])]
  return { ...a, data, ...(sentence.length > 0 && { sentence }) }
}

function isPlain({ data, dots, quote, voice, aside }: Metrics): boolean {
  return (
    !dots &&
    !quote &&
    !voice &&
    !aside &&
    data.every(({ before, value }) => before === undefined && value !== undefined)
  )
}

type Points = Extract<Draft, { form: 'points' }>
const MOST_ITEMS = 5
const MOST_WORDS_OF_ITEMS = 62

/** Sentences under one another: the first large where it stood alone or led before. */
const pointsTogether: Way = ({ draft: a }, { draft: b }) => {
  const [first, second] = [asksIts(a) ? undefined : pointsOf(a), asksIts(b) ? withQuestion(b) : pointsOf(b)]
  if (!first || !second || first.lead || second.lead || first.aside || second.aside) return undefined
  const isUnderClaim = first.kicker !== undefined
  const items = inOrder([...(isUnderClaim ? first.items : itemsWithClaim(first)), ...itemsWithClaim(second)])
  if (items.length > MOST_ITEMS || countAll(items) > MOST_WORDS_OF_ITEMS) return undefined
  return { ...first, items }
}

type Answer = Extract<Draft, { form: 'statement' }> & { readonly title: Words }

/** Whether a page's title is the question that it answers. */
const asksIts = (draft: Draft): draft is Answer => draft.form === 'statement' && /[?？؟]$/.test(draft.title?.text ?? '')

/** An answer is a point only behind its question. */
function withQuestion(draft: Answer): Points | undefined {
  const points = pointsOf(draft)
  if (!points) return undefined
  const { title: _, ...rest } = points
  return { ...rest, items: [draft.title, ...points.items] }
}

/** A page of sentences as points; nothing for what is set in an order of its own. */
function pointsOf(draft: Draft): Points | undefined {
  if (draft.form === 'points') return isArranged(draft) ? undefined : draft
  if (draft.form !== 'statement' || draft.quoted || draft.aside) return undefined
  const { words, mark: _, voice: __, quoted: ___, quiet: ____, ...rest } = draft
  return { ...rest, form: 'points', kind: 'lead', items: [words] as readonly Words[] }
}

/** The best first. */
const WAYS: readonly Way[] = [numbersTogether, beside, inFront, pointsTogether]

/** Whether a page has a drawing and nothing beside it. */
export function isBare(draft: Draft): boolean {
  return isDrawn(draft) && !asideIn(draft)
}

export const textOf = (draft: Draft): string => wordsIn({ ...draft, title: undefined, kicker: undefined }).join(' ')
