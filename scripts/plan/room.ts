import { countAll } from '../model/count.ts'
import type { Aside } from '../model/deck.ts'
import { asideIn, type Draft } from './candidate.ts'
import { heightOf, MOST_LINES } from './forms/code.ts'
import { allWordsIn } from './name.ts'

// How much room a page has for what stands beside what it shows: whoever puts something there, or a line above it, asks here.

/** What is read beside the rest of a page is no page of its own. */
export const MOST_WORDS_BESIDE = 48
/** Beside many things only this many. */
const FEW_WORDS_BESIDE = 32

/** A page that may have something beside what it shows. */
export type Host = Extract<Draft, { form: 'metrics' | 'chart' | 'table' | 'code' | 'points' | 'quote' | 'statement' }>

const AS_WIDE_AS_THE_PAGE: ReadonlySet<string> = new Set(['share', 'range', 'diverging'])

/** Whether a page has room for the line that leads what it shows, and for what stands beside that. */
export function leavesRoom(draft: Draft): boolean {
  const aside = asideIn(draft)
  return leavesRoomUnderLead(draft) && (!aside || leavesRoomBeside(draft, aside))
}

/** Letters of a line of the lead; lines of code that give way to the first of them, and to each further one. */
const LETTERS_OF_A_LEAD = 56
const FOR_A_LEAD = 2
const FOR_MORE_OF_IT = 1.6

/** Code is not set smaller than it can be read. */
function leavesRoomUnderLead(draft: Draft): boolean {
  if (draft.form !== 'code' || !draft.lead) return true
  const lines = Math.ceil(draft.lead.text.length / LETTERS_OF_A_LEAD)
  return heightOf(draft.code.text.split('\n')) <= MOST_LINES - FOR_A_LEAD - FOR_MORE_OF_IT * (lines - 1)
}

/** The fewer words, the more the page shows. */
function leavesRoomBeside(draft: Draft, aside: Aside): boolean {
  const words = countAll(allWordsIn(aside))
  const ofHost = countAll(
    allWordsIn({ ...draft, aside: undefined, title: undefined, kicker: undefined, sentence: undefined }),
  )
  switch (draft.form) {
    case 'metrics':
      return draft.data.length <= 4 && words <= (draft.data.length <= 2 ? MOST_WORDS_BESIDE : FEW_WORDS_BESIDE)
    case 'chart':
      // Under a line that leads it, what is as wide as the page has no room for more under itself.
      if (draft.lead && AS_WIDE_AS_THE_PAGE.has(draft.chart)) return false
      if (linesOfNames(draft.data) > (draft.chart === 'share' ? MOST_LINES_OF_NAMES.share : MOST_LINES_OF_NAMES.row))
        return false
      return draft.data.length <= 8 && words <= (draft.data.length <= 4 ? MOST_WORDS_BESIDE : FEW_WORDS_BESIDE)
    case 'table':
      return draft.header.length <= 3 && draft.rows.length <= 7 && ofHost <= 40 && words <= 36
    case 'code':
      return isNarrow(draft.code.text) && words <= 36
    case 'points':
      return aside.quote !== undefined && !aside.items && draft.items.length <= 4 && ofHost <= 44
    case 'quote':
      return aside.quote === undefined && ofHost <= 44
    case 'statement':
      return aside.quote !== undefined && ofHost <= 26
    default:
      return false
  }
}

/** Letters of a name on a line of its own; so many lines leave room under a drawing. */
const LETTERS_OF_A_NAME = 30
const MOST_LINES_OF_NAMES = { share: 6, row: 8 } as const

function linesOfNames(data: readonly { readonly label: string }[]): number {
  return data.reduce((sum, { label }) => sum + Math.max(1, Math.ceil(label.length / LETTERS_OF_A_NAME)), 0)
}

/** Code of these lines is read in half a page. */
const MOST_LINES_OF_CODE = 10
const MOST_LETTERS_OF_CODE = 44

function isNarrow(code: string): boolean {
  const lines = code.trimEnd().split('\n')
  return lines.length <= MOST_LINES_OF_CODE && lines.every(line => line.length <= MOST_LETTERS_OF_CODE)
}
