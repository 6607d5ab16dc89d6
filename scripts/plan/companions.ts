import type { Sentence } from '../model/fact.ts'
import { countWords } from '../model/count.ts'
import type { Words } from '../model/span.ts'
import type { Candidate } from './candidate.ts'
import { joined, markOf, stretches, turnsOf } from './forms/quote.ts'
import { voiceAt, type View } from './view.ts'

// What stands on a slide beside its own words: a quotation, or the sentence that leads in.

const MOST_WORDS_BESIDE = 30
const FEWEST_WORDS_BESIDE = 5

/** Cards and tiles take what the same voice says beside them: the quotation that carries the parts. */
export function withCompanions(view: View, chosen: readonly Candidate[], left: readonly Sentence[]): Candidate[] {
  const free = new Set(left)
  return chosen.map(candidate => {
    const { draft } = candidate
    if (draft.form !== 'cards' && draft.form !== 'metrics') return candidate
    const near = new Set([...free].filter(sentence => candidate.blocks.includes(sentence.where.block)))
    const run = turnsOf(view)
      .flatMap(turn => stretches(turn, near))
      .find(fitsBeside)
    if (!run) return candidate
    for (const sentence of run) free.delete(sentence)
    const voice = voiceAt(view, run[0]!)
    const mark = markOf(run)
    return {
      ...candidate,
      covers: [...candidate.covers, ...run],
      draft: { ...draft, quote: joined(run), ...(mark && { mark }), ...(voice && { voice }) },
    }
  })
}

function fitsBeside(run: readonly Sentence[]): boolean {
  const words = countWords(joined(run).text)
  return words >= FEWEST_WORDS_BESIDE && words <= MOST_WORDS_BESIDE
}

const MOST_WORDS_OF_A_LEAD = 28
const FEWEST_WORDS_OF_A_LEAD = 5
/** A list without the sentence that governs it may say the opposite, so that a longer one is borne with. */
const MOST_WORDS_OF_A_GOVERNING_LEAD = 40

/**
 * A list, table, quotation or piece of code that the paragraph before it leads into ("…, for example:") carries that
 * sentence as its lead; where it is too long for one, the block stays in the notes.
 */
export function governed(view: View, candidate: Candidate): Candidate | undefined {
  const [index, ...others] = candidate.blocks
  const block = view.blocks.find(one => one.index === index)?.block
  if (index === undefined || others.length > 0 || !block || block.kind === 'paragraph') return candidate
  const leading = view.sentences.findLast(sentence => sentence.where.block === index - 1)
  if (!leading || !/[:：]$/.test(leading.words.text) || candidate.draft.form === 'statement') return candidate
  if (countWords(leading.words.text) > MOST_WORDS_OF_A_GOVERNING_LEAD) return undefined
  const lead = { ...leading.words, text: leading.words.text.replace(/\s*[:：]$/, '') }
  return {
    ...candidate,
    covers: [...candidate.covers, leading],
    draft: { ...candidate.draft, lead },
    governed: true,
  }
}

/** The first slide's quiet second line: the narrator's own sentence, or what leads the quotation in. */
export function withLead(slides: readonly Candidate[], rest: readonly Sentence[]): Candidate[] {
  const [first, ...others] = slides
  if (!first || first.draft.lead || !takesLead(first)) return [...slides]
  const lead = rest
    .map(sentence => leadWords(sentence))
    .find(
      (words, index): words is Words =>
        words !== undefined && leadsTo(rest[index]!, first) && !tellsOthers(words, first),
    )
  return lead ? [{ ...first, draft: { ...first.draft, lead } }, ...others] : [...slides]
}

/** Numbers of another sentence above tiles would be taken for what these are of. */
function tellsOthers({ text }: Words, { draft }: Candidate): boolean {
  return draft.form === 'metrics' && /\p{N}/u.test(text)
}

/** A sentence above a slide's blocks or in them; `She used to say:` leads to the words that she said alone. */
function leadsTo({ where, voice }: Sentence, { blocks }: Candidate): boolean {
  return voice === 'frame' ? blocks.includes(where.block) : where.block <= Math.max(...blocks)
}

function takesLead({ draft }: Candidate): boolean {
  return !['statement', 'points', 'code', 'figure'].includes(draft.form)
}

/** A sentence as a second line: short enough, and one that stands without those around it. */
export function leadWords({ voice, words, short, leans, aside, rejoins }: Sentence): Words | undefined {
  const chosen =
    voice === 'narrator'
      ? short
      : voice === 'frame' && /[:：]$/.test(words.text)
        ? { ...words, text: words.text.replace(/\s*[:：]$/, '') }
        : undefined
  const count = chosen ? countWords(chosen.text) : 0
  return chosen && !leans && !aside && !rejoins && count >= FEWEST_WORDS_OF_A_LEAD && count <= MOST_WORDS_OF_A_LEAD
    ? chosen
    : undefined
}
