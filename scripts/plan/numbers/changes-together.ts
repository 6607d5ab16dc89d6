import { countAll } from '../../model/count.ts'
import type { Candidate } from '../candidate.ts'
import type { Tiles } from './tiles.ts'

/** Changes side by side say more than each on a page, or than one of them alone. */
const SCORE = 9.6
const MOST = 3
/** Beside its bars each has room for so many words. */
const MOST_WORDS = 26
const MOST_WORDS_IN_ALL = 66

/** A change that has a page to itself. */
interface One extends Candidate {
  readonly draft: Extract<Candidate['draft'], { form: 'metrics' }>
}

/**
 * Two or three changes of what is counted alike, each from a sentence of its own, as one page with one scale, in the
 * text's order; nothing where one of them does not say what its numbers are.
 */
export function changesTogether(candidates: readonly Candidate[]): Candidate[] {
  const alone = candidates.filter(isChange).sort((a, b) => a.at - b.at)
  const nouns = [...new Set(alone.map(({ draft }) => nounOf(draft.data[0]!)))].filter(noun => noun !== '')
  const alike = nouns.map(noun => alone.filter(({ draft }) => nounOf(draft.data[0]!) === noun))
  return alike.flatMap(ones => (ones.length < 2 || ones.length > MOST ? [] : together(ones)))
}

/** Whether a candidate shows one change and nothing else. */
export function isChange(candidate: Candidate): candidate is One {
  const { draft } = candidate
  if (draft.form !== 'metrics' || draft.lead || draft.voice || draft.data.length !== 1) return false
  const [datum] = draft.data
  return datum!.before !== undefined && datum!.beforeValue !== undefined && datum!.value !== undefined
}

/** What both ends count: the sign or the noun that one of them has beside its number. */
function nounOf({ before = '', says }: Tiles[number]): string {
  const nouns = [before, says].map(
    text =>
      /[%\p{Sc}]/u.exec(text)?.[0] ??
      /\d\P{L}*(?:(?:thousand|million|billion|trillion|Mio\.?|Mrd\.?|Millionen|Milliarden|millions?|milliards?)\s)?(\p{L}{3,})$/u.exec(
        text,
      )?.[1],
  )
  return (nouns.find(noun => noun !== undefined && !SCALE.test(noun)) ?? '').toLowerCase()
}

const SCALE =
  /^(?:thousand|million|billion|trillion|millionen|milliarden|millions?|milliards?|millones|milioni|miliardi|milhões|bilhões|miljoen|miljard)$/iu

function together(ones: readonly One[]): Candidate[] {
  const labels = ones.map(({ draft }) => ({ text: draft.data[0]!.label, spans: [] }))
  if (labels.some(label => countAll([label]) > MOST_WORDS) || countAll(labels) > MOST_WORDS_IN_ALL) return []
  const [first] = ones
  const { sentence: _, ...draft } = first!.draft
  const sentence = ones.flatMap(one => one.draft.sentence ?? [])
  return [
    {
      ...first!,
      score: SCORE,
      covers: ones.flatMap(({ covers }) => covers),
      blocks: [...new Set(ones.flatMap(({ blocks }) => blocks))],
      draft: { ...draft, data: ones.flatMap(one => one.draft.data), ...(sentence.length > 0 && { sentence }) },
    },
  ]
}
