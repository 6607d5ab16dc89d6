/** How many slides stand on a sheet of a handout. */
export const PER_PAGE = [1, 2, 3, 4, 6, 9] as const
export type PerPage = (typeof PER_PAGE)[number]

/** What stands beside the slides of a handout: what is said with them, lines to write on, or nothing. */
export const BESIDE = ['notes', 'lines', 'nothing'] as const
export type Beside = (typeof BESIDE)[number]

export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** How a handout is set on paper. */
export interface Sheet {
  readonly perPage: PerPage
  readonly beside: Beside
  readonly paper: Paper
  readonly landscape: boolean
}

/** What is set on paper: slides for an audience, the whole passage to read, or the notes for the speaker. */
export const EDITIONS = ['handout', 'reader', 'notes'] as const
export type Edition = (typeof EDITIONS)[number]

/** Three slides a page with their notes, on A4. */
export const USUAL_SHEET: Sheet = { perPage: 3, beside: 'notes', paper: 'a4', landscape: false }

/**
 * A page of the deck that shows many slides at once, to be printed: the slides themselves, a handout, a reader's
 * edition with the whole passage beside each slide, or the notes alone. `only` are the numbers of the slides to show;
 * all unless given. `clicks` shows a slide once for every click step.
 */
export type View =
  | { readonly kind: 'slides'; readonly only?: readonly number[] | undefined; readonly clicks?: boolean | undefined }
  | {
      readonly kind: Edition
      readonly only?: readonly number[] | undefined
      readonly sheet: Sheet
    }

/** Where a view is found in the deck's site, ready for printing: `/handout?print=true&slides=2`. */
export function addressOf(view: View): string {
  const query = new URLSearchParams({ print: view.kind === 'slides' && view.clicks ? 'clicks' : 'true' })
  if (view.only) query.set('range', view.only.join(','))
  if (view.kind === 'slides') return `/print?${query}`
  const { perPage, beside, paper, landscape } = view.sheet
  if (view.kind !== 'handout') query.set('edition', view.kind)
  if (perPage !== USUAL_SHEET.perPage) query.set('slides', String(perPage))
  if (beside !== USUAL_SHEET.beside) query.set('beside', beside)
  if (paper !== USUAL_SHEET.paper) query.set('paper', paper)
  if (landscape) query.set('landscape', 'true')
  return `/handout?${query}`
}

/** What stands behind the `?` of an address, as a router gives it. */
export type Query = Readonly<Record<string, unknown>>

/** The sheet that the query of a handout's address asks for; what it does not say, or says amiss, is as usual. */
export function sheetOf(query: Query): Sheet {
  return {
    perPage: oneOf(PER_PAGE, query['slides'], USUAL_SHEET.perPage),
    beside: oneOf(BESIDE, query['beside'], USUAL_SHEET.beside),
    paper: oneOf(PAPERS, query['paper'], USUAL_SHEET.paper),
    landscape: last(query['landscape']) === 'true',
  }
}

/** The edition that the query of a handout's address asks for; a handout unless it names another. */
export function editionOf(query: Query): Edition {
  return oneOf(EDITIONS, query['edition'], 'handout')
}

/**
 * Numbers of the slides that the query of an address asks for, in the deck's order and once each, as in `2,4-6` of
 * `total`; every slide where it names none that there is.
 */
export function rangeOf(query: Query, total: number): readonly number[] {
  const all = Array.from({ length: total }, (_, index) => index + 1)
  const parts = last(query['range']).split(',').map(spanOf)
  const wanted = all.filter(no => parts.some(span => span && span.from <= no && no <= span.to))
  return wanted.length > 0 ? wanted : all
}

function spanOf(part: string): { readonly from: number; readonly to: number } | undefined {
  const [, from = '', dash, to = ''] = /^\s*(\d*)\s*(?:(-)\s*(\d*)\s*)?$/.exec(part) ?? []
  if (!from && !to) return undefined
  return { from: Number(from || 1), to: dash ? Number(to || Infinity) : Number(from) }
}

function oneOf<T extends string | number>(known: readonly T[], value: unknown, usual: T): T {
  return known.find(one => String(one) === last(value)) ?? usual
}

// A key that stands twice in an address comes as a list.
function last(value: unknown): string {
  return String([value].flat().at(-1) ?? '')
}
