import { countWords } from '../../model/count.ts'
import type { SlideOf } from '../../model/deck.ts'
import type { Candidate } from '../candidate.ts'

type Metrics = Omit<SlideOf<'metrics'>, 'id' | 'ground' | 'passage'>
interface Single extends Candidate {
  readonly draft: Metrics
}

const MOST_WORDS_IN_A_PAIR = 14
/** Two numbers say more than one. */
const SCORE_OF_THE_SECOND = 0.6

/** One number with its sentence is a strong page once in a stretch, and a habit after that: two share a page if short. */
export function fewerSingles(candidates: readonly Candidate[]): Candidate[] {
  const [best, ...others] = candidates.filter(isSingle).sort((a, b) => b.score - a.score)
  const second = best && isShort(best) ? others.find(other => isShort(other) && differ(best, other)) : undefined
  return [
    ...candidates.filter(candidate => !isSingle(candidate)),
    ...(best ? [best] : []),
    ...(best && second ? [paired(best, second)] : []),
  ]
}

/** Whether a page is one number with its sentence. */
export function isSingle(candidate: Candidate): candidate is Single {
  const { draft } = candidate
  return draft.form === 'metrics' && draft.data.length === 1 && draft.data[0]!.before === undefined
}

function isShort({ draft }: Single): boolean {
  const [datum] = draft.data
  return !draft.voice && !draft.lead && datum!.value !== undefined && countWords(datum!.label) <= MOST_WORDS_IN_A_PAIR
}

const differ = (a: Single, b: Single) => a.draft.data[0]!.says !== b.draft.data[0]!.says

function paired(best: Single, second: Single): Candidate {
  const [first, last] = [best, second].sort((a, b) => a.at - b.at) as [Single, Single]
  const sentence = [...(first.draft.sentence ?? []), ...(last.draft.sentence ?? [])]
  const { sentence: _, ...draft } = first.draft
  return {
    ...first,
    score: best.score + SCORE_OF_THE_SECOND,
    covers: [...first.covers, ...last.covers],
    blocks: [...new Set([...first.blocks, ...last.blocks])],
    draft: { ...draft, data: [...draft.data, ...last.draft.data], ...(sentence.length > 0 && { sentence }) },
  }
}
