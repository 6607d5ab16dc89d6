import { countAll, countWords } from '../model/count.ts'
import type { Candidate, Draft } from './candidate.ts'
import { wordsIn } from './name.ts'

/** No slide has more words than this, its title included; a table's cells, code and a chart's labels do not count. */
const MOST_WORDS = 74

const CELLS: ReadonlySet<string> = new Set(['table', 'code', 'chart'])

/** Words that are read on a slide, the title where it is shown; a sentence that is only looked up does not count. */
export function wordsOn({ title, quiet, lead, ...shown }: Draft): number {
  const rest = { ...shown, sentence: undefined }
  const head = countAll([...(title && !quiet ? [title] : []), ...(lead ? [lead] : [])])
  return CELLS.has(rest.form) ? head : head + wordsIn(rest).reduce((sum, text) => sum + countWords(text), 0)
}

/**
 * A candidate as one or more slides that are not too full; none where that cannot be. `name` is the talk's title, which
 * a slide with a second line gets that has no title of its own.
 */
export function slimmed(candidate: Candidate, name: string): Candidate[] {
  const { draft } = candidate
  const added = draft.lead && !draft.title ? countWords(name) : 0
  if (wordsOn(draft) + added <= MOST_WORDS) return [candidate]
  const lighter = withoutLead(candidate) ?? withoutCompanion(candidate)
  if (lighter) return slimmed(lighter, name)
  return halves(candidate).flatMap(half => slimmed(half, name))
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
    const { quoted: _, voice: __, ...bare } = draft
    return [{ ...candidate, draft: { ...bare, form: 'points' } }]
  }
  if (draft.form !== 'points' || draft.items.length < 2) return []
  // Of three, one would be left alone: it stays in the notes.
  if (draft.items.length === 3) return [{ ...candidate, draft: { ...draft, items: draft.items.slice(0, 2) } }]
  const middle = Math.ceil(draft.items.length / 2)
  return [draft.items.slice(0, middle), draft.items.slice(middle)].map((items, half) => ({
    ...candidate,
    at: candidate.at + half / 2,
    draft: { ...draft, items },
  }))
}
