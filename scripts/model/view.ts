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
      readonly kind: 'handout' | 'reader' | 'notes'
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
