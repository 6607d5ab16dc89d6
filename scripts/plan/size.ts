import { countAll, countWords } from '../model/count.ts'
import { asideIn, type Candidate, type Draft } from './candidate.ts'
import { withJoint } from './joint.ts'
import { allWordsIn, wordsIn } from './name.ts'

/** No slide has more words than this, its title included; a table's cells and code do not count. */
export const MOST_WORDS = 74

const CELLS: ReadonlySet<string> = new Set(['table', 'code'])

/** Words that are read on a slide, the title where it is shown; a sentence that is only looked up does not count. */
export function wordsOn(draft: Draft): number {
  const { title, quiet, lead, ...shown } = draft
  const aside = asideIn(draft)
  const rest = { ...shown, sentence: undefined, aside: undefined }
  const head = countAll([...(title && !quiet ? [title] : []), ...(lead ? [lead] : [])]) + countAll(allWordsIn(aside))
  return CELLS.has(rest.form) ? head : head + wordsIn(rest).reduce((sum, text) => sum + countWords(text), 0)
}

/** A candidate as one or more slides that are not too full; none where that cannot be. */
export function slimmed(candidate: Candidate): Candidate[] {
  if (wordsOn(candidate.draft) <= MOST_WORDS) return [candidate]
  const lighter = withoutAside(candidate) ?? withoutLead(candidate) ?? withoutCompanion(candidate)
  if (lighter) return slimmed(lighter)
  return halves(candidate).flatMap(half => slimmed(half))
}

/** The aside goes to the notes, and with it its sentences stay where they are looked for. */
function withoutAside(candidate: Candidate): Candidate | undefined {
  const { draft } = candidate
  if (!('aside' in draft) || !draft.aside || turns(candidate)) return undefined
  const { aside: _, ...bare } = draft
  return { ...candidate, draft: bare as Draft }
}

/** Whether what stands beside the rest turns against it: they are shown together or not at all. */
function turns({ draft, covers }: Candidate): boolean {
  const aside = asideIn(draft)
  const beside = [aside?.words, ...(aside?.items ?? [])].map(words => words?.text)
  return covers.some(({ rejoins, words, short }) => rejoins && [words, short].some(({ text }) => beside.includes(text)))
}

function withoutLead(candidate: Candidate): Candidate | undefined {
  const { lead, ...draft } = candidate.draft
  return lead && !candidate.governed ? { ...candidate, draft: draft as Draft } : undefined
}

function withoutCompanion(candidate: Candidate): Candidate | undefined {
  const { draft } = candidate
  if ((draft.form !== 'cards' && draft.form !== 'metrics') || !draft.quote) return undefined
  const { quote: _, mark: __, ...bare } = draft
  return { ...candidate, draft: bare }
}

/** Points that are too many for one slide, on two; parts of a list that are, as points. */
function halves(candidate: Candidate): Candidate[] {
  const { draft } = candidate
  if (draft.form === 'cards' && !draft.opening && !draft.ending && !draft.quote) {
    const { quoted: _, voice: __, joint, ...bare } = draft
    return [{ ...candidate, draft: { ...bare, form: 'points', items: withJoint(draft.items, joint) } }]
  }
  if (draft.form !== 'points' || draft.items.length < FEWEST_ITEMS) return []
  if (draft.items.length === FEWEST_ITEMS) return candidate.governed && !candidate.turned ? [ungoverned(candidate)] : []
  // Of three, one would be left alone: it stays in the notes.
  if (draft.items.length === 3)
    return [{ ...candidate, draft: { ...draft, items: draft.items.slice(0, 2), ...headsOf(draft, 0, 2) } }]
  const middle = Math.ceil(draft.items.length / 2)
  const { lead: _, ...bare } = draft
  const rest = candidate.turned ? draft : bare
  const first = draft.kind === 'steps' ? { first: (draft.first ?? 1) + middle } : {}
  return [
    { ...candidate, draft: { ...draft, items: draft.items.slice(0, middle), ...headsOf(draft, 0, middle) } },
    {
      ...candidate,
      at: candidate.at + 1 / 2,
      draft: { ...rest, ...first, items: draft.items.slice(middle), ...headsOf(draft, middle) },
    },
  ]
}

function headsOf({ heads }: { readonly heads?: readonly number[] }, from: number, to?: number) {
  return heads && { heads: heads.slice(from, to) }
}

/** One item alone is a sentence and no list. */
const FEWEST_ITEMS = 2

/** Two long items go without the line that leads to them rather than apart. */
function ungoverned({ governed: _, draft: { lead: __, ...draft }, ...rest }: Candidate): Candidate {
  return { ...rest, draft: draft as Draft }
}
