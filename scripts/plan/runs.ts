import type { Voice } from '../model/deck.ts'
import type { Candidate, Draft } from './candidate.ts'

/** Pages of which the audience has enough after a few: more of them in a row than this are never shown. */
const LONGEST_RUN = 2

const TIRING: readonly ((draft: Draft) => boolean)[] = [
  draft => draft.form === 'quote' || (draft.form === 'statement' && draft.quoted),
  draft => draft.form === 'metrics' && draft.data.length === 1 && !draft.quote,
]

/** The first of some slides that is one too many of its kind, counted with those in front of them. */
export function oneTooMany(before: readonly Draft[], slides: readonly Candidate[]): Candidate | undefined {
  const all = [...before, ...slides.map(({ draft }) => draft)]
  return slides.find((_, at) => {
    const run = all.slice(0, before.length + at + 1).slice(-LONGEST_RUN - 1)
    return run.length > LONGEST_RUN && TIRING.some(isSuch => run.every(isSuch))
  })
}

/** One voice without a name stands for the others of its section; two do where a section has nothing else. */
const MOST_NAMELESS = 1
const MOST_NAMELESS_ALONE = 2

/** How many more quotations of nobody in particular a section may show that has these slides. */
export function roomForNameless(shown: readonly Draft[]): number {
  const most = shown.every(draft => isNameless(draft)) ? MOST_NAMELESS_ALONE : MOST_NAMELESS
  return Math.max(0, most - shown.filter(draft => isNameless(draft)).length)
}

/** A quotation of nobody whose name the article gives: `Very satisfied / 10+ years / Technology`. */
export function isNameless(draft: Draft): boolean {
  if (draft.form === 'quote') return !draft.voice || !isName(draft.voice)
  return (draft.form === 'statement' && draft.quoted && !draft.voice) || (isPullQuote(draft) && !isName(draft.voice))
}

/** Somebody's words as a drawing or large on a page. */
function isPullQuote(draft: Draft): draft is Draft & { readonly voice: Voice } {
  const isSaid =
    draft.form === 'statement' || draft.form === 'contrast' || draft.form === 'cards' || draft.form === 'question'
  return isSaid && draft.quoted && draft.voice !== undefined
}

/** Figures, slashes and brackets describe somebody; so does what goes on in small letters. */
function isName({ speaker: { text } }: Voice): boolean {
  return !/[\d/[\]<>]/.test(text) || text.startsWith('@')
}
