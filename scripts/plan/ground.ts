import { countWords } from '../model/count.ts'
import type { Form, Ground } from '../model/deck.ts'
import type { Draft } from './candidate.ts'

/** Argument stands on paper, evidence on ink, the article's own loudest voices on accent. */
export const GROUND_OF: Readonly<Record<Form, Ground>> = {
  cover: 'accent',
  contents: 'paper',
  section: 'accent',
  statement: 'ink',
  points: 'paper',
  quote: 'paper',
  cards: 'paper',
  contrast: 'paper',
  question: 'paper',
  metrics: 'ink',
  chart: 'paper',
  timeline: 'paper',
  table: 'paper',
  figure: 'paper',
  code: 'paper',
  closing: 'accent',
  sources: 'paper',
}

/** After this many pages on paper a leading point takes a ground of its own, so that the deck keeps a rhythm; a quotation after one. */
const PAPER_IN_A_ROW = { points: 2, quote: 1 } as const

/** Of the pages with their title on a ground of its own, every so many have it on the accent; the others on ink. */
const SPLITS_TO_AN_ACCENT = 3

/**
 * Each slide's ground: its form's own, but an amount in words and the contents of a part take the accent, and a
 * quotation or a point that leads takes a ground after a stretch on paper. Voices and statements have ink and accent
 * by turns.
 */
export function groundsFor(drafts: readonly Draft[]): Ground[] {
  const grounds: Ground[] = []
  const seen: Ground[] = []
  let splits = 0
  for (const [index, draft] of drafts.entries()) {
    if (isSplit(draft)) splits += 1
    const own = isSplit(draft) && splits % SPLITS_TO_AN_ACCENT === 0 ? 'accent' : groundAfter(seen, draft)
    const free = seen.length > 1 && yields(draft, seen.at(-1)) ? 'paper' : own
    const ground =
      free === 'accent' && !isAmountInWords(draft) && YIELDS.has(draft.form) && takesAccent(drafts[index + 1])
        ? 'ink'
        : free
    grounds.push(ground)
    seen.push(seenOf(draft, ground))
  }
  return grounds
}

const isSplit = (draft: Draft): boolean => draft.form === 'points' && draft.kind === 'split'

/** After a page in colour these stand on paper: two of them running are no rhythm. Numbers yield to their own ink only. */
const YIELDS: ReadonlySet<Form> = new Set(['statement', 'metrics', 'quote', 'points'])

function yields(draft: Draft, before: Ground | undefined): boolean {
  if (!YIELDS.has(draft.form) || isAmountInWords(draft)) return false
  return draft.form === 'metrics' ? before === 'ink' : before !== 'paper'
}

/** The colour that is seen of a page: contrasts, questions and split pages have it on a part of them. */
function seenOf(draft: Draft, ground: Ground): Ground {
  if (draft.form === 'contrast' && draft.kind !== 'not-only') return 'accent'
  if (draft.form === 'question' || (isSplit(draft) && ground === 'paper')) return 'ink'
  return ground
}

function groundAfter(before: readonly Ground[], draft: Draft): Ground {
  // What a part holds opens it as its title page would.
  if (draft.form === 'contents' && draft.title?.spans.length) return 'accent'
  if (isAmountInWords(draft)) return 'accent'
  const isVoice = draft.form === 'quote' || (draft.form === 'points' && draft.kind === 'lead')
  if (isVoice && before.slice(-PAPER_IN_A_ROW[draft.form]).every(ground => ground === 'paper'))
    return draft.form === 'quote' ? inTurn(before) : 'ink'
  if (draft.form === 'statement') {
    const isFree = before.at(-1) === 'paper' || before.length === 1
    return isFree ? (isStrong(draft) ? inTurn(before) : 'ink') : 'paper'
  }
  return GROUND_OF[draft.form]
}

/** A sentence of more words is read, not seen: it does not fill a page with the accent, unless somebody says it. */
const MOST_WORDS_OF_A_STRONG_ONE = 20

function isStrong(draft: Extract<Draft, { form: 'statement' }>): boolean {
  return draft.quoted || countWords(draft.words.text) <= MOST_WORDS_OF_A_STRONG_ONE
}

/** Whether the next page is in the accent whatever stands before it. */
const takesAccent = (next: Draft | undefined): boolean =>
  next !== undefined && (isAmountInWords(next) || next.form === 'closing')

const isAmountInWords = (draft: Draft): boolean =>
  draft.form === 'metrics' && draft.data.length === 1 && draft.data[0]!.value === undefined

/** Accent after ink and ink after accent, whatever stood on paper between; the cover is before all turns. */
function inTurn(before: readonly Ground[]): Ground {
  return before.slice(1).findLast(ground => ground !== 'paper') === 'ink' ? 'accent' : 'ink'
}
