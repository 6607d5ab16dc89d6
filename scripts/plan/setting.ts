import { countAll } from '../model/count.ts'
import type { Draft } from './candidate.ts'
import { rankIn, withoutRank } from './ordinals.ts'

type Points = Extract<Draft, { form: 'points' }>

/** Beside a title on a ground of its own there is room for so many points and words. */
const MOST_ITEMS_BESIDE = 4
const MOST_WORDS_BESIDE = 46
const LETTERS_OF_A_TITLE_BESIDE = { fewest: 14, most: 52 } as const
/** Four lines of large type. */
const MOST_LETTERS_OF_A_HEAD = 120
/** More words than this have no room beside numbers. */
const MOST_WORDS_COUNTED_OFF = 75

/**
 * How each page of points is set: every second one with a title has it beside the points, so that no two neighbours are
 * alike; those that count off in `lang` stand beside their numbers.
 */
export function setPoints(drafts: readonly Draft[], lang = ''): Draft[] {
  let wasSplit = true
  return wholeParts(drafts).map(each => {
    const draft = underItsFirst(countedFromFirst(each, lang))
    if (draft.form !== 'points' || !draft.title || draft.quiet || draft.aside || isArranged(draft)) return draft
    wasSplit = !wasSplit && fitsBeside(draft)
    return wasSplit ? { ...draft, kind: 'split' } : draft
  })
}

/** The first of some points that have nothing above them is their head, where it is short enough to be large. */
function underItsFirst(draft: Draft): Draft {
  if (draft.form !== 'points' || draft.kind || draft.heads || draft.aside || draft.lead || draft.kicker) return draft
  const isBare = !draft.title || draft.quiet === true
  const [first, ...others] = draft.items
  return isBare && others.length > 0 && first!.text.length <= MOST_LETTERS_OF_A_HEAD
    ? { ...draft, kind: 'lead' }
    : draft
}

/** Points whose own words count off from the first on (`First, …`, `Second, …`) as steps beside large numbers. */
function countedFromFirst(draft: Draft, lang: string): Draft {
  if (draft.form !== 'points' || draft.kind || draft.heads || draft.items.length < 2) return draft
  if (countAll(draft.items) > MOST_WORDS_COUNTED_OFF) return draft
  const counts = draft.items.every((item, index) => rankIn(lang, item) === index + 1)
  if (!counts) return draft
  const bare = draft.items.flatMap(item => withoutRank(lang, item) ?? [])
  return { ...draft, kind: 'steps', ...(bare.length === draft.items.length && { items: bare }) }
}

/** Parts are counted where all of them are there, on pages of their own or as steps; else each is a page like others. */
function wholeParts(drafts: readonly Draft[]): Draft[] {
  const isCounted = (draft: Draft): draft is Points =>
    draft.form === 'points' && (draft.kind === 'part' || draft.kind === 'steps')
  return drafts.map(draft => {
    if (!isCounted(draft) || draft.kind !== 'part') return draft
    const others = drafts.filter(isCounted).filter(other => other.title?.text === draft.title?.text)
    if (others.flatMap(({ items }) => items).length === draft.of) return draft
    const { kind: _, first: __, of: ___, ...plain } = draft
    return plain
  })
}

const ARRANGED: ReadonlySet<string> = new Set(['steps', 'stair', 'heads', 'part'])

/** Points that are set to say how they stand to one another share no page. */
export function isArranged({ kind }: Points): boolean {
  return kind !== undefined && ARRANGED.has(kind)
}

function fitsBeside({ title, lead, items }: Points): boolean {
  return (
    lead === undefined &&
    title!.text.length >= LETTERS_OF_A_TITLE_BESIDE.fewest &&
    title!.text.length <= LETTERS_OF_A_TITLE_BESIDE.most &&
    items.length <= MOST_ITEMS_BESIDE &&
    countAll(items) <= MOST_WORDS_BESIDE
  )
}
