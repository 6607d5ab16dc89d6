import type { Sentence } from '../model/fact.ts'
import { countAll, countWords } from '../model/count.ts'
import type { Words } from '../model/span.ts'
import type { Candidate, Draft, Finder, Planned } from './candidate.ts'
import { cards } from './forms/cards.ts'
import { charts } from './forms/chart.ts'
import { codes } from './forms/code.ts'
import { contrasts } from './forms/contrast.ts'
import { figures } from './forms/figure.ts'
import { metrics } from './forms/metrics.ts'
import { listPoints, pointsFrom } from './forms/points.ts'
import { questions } from './forms/question.ts'
import { joined, markOf, quotes, quotesAmong, stretches, turnsOf } from './forms/quote.ts'
import { statementFrom, statements } from './forms/statement.ts'
import { tables } from './forms/table.ts'
import { timelines } from './forms/timeline.ts'
import { isTaken } from './taken.ts'
import { blocksOf, voiceAt, type View } from './view.ts'

/** Every way to make a slide of a stretch; the score decides. */
const FINDERS: readonly Finder[] = [
  statements,
  metrics,
  charts,
  contrasts,
  cards,
  questions,
  timelines,
  tables,
  codes,
  figures,
  listPoints,
  quotes,
]

/** Forms that show a block of their own (a table, code, an image) do not compete with the sentences around them. */
const BLOCK_FORMS: ReadonlySet<string> = new Set(['table', 'code', 'figure', 'chart'])

/** A second slide needs this many words behind it, each further one as many again. */
const WORDS_OF_ONE_SLIDE = 32
const WORDS_OF_A_FURTHER_SLIDE = 60

/**
 * The slides of a stretch, in the article's order: the strongest candidates that share no sentence,
 * then what is left over beside them, as their second line, as their quotation, or as points.
 * `taken` holds words that another slide shows already.
 */
export function slidesOf(view: View, taken: ReadonlySet<string>): Planned[] {
  const candidates = FINDERS.flatMap(find => find(view)).filter(candidate => !repeats(candidate, taken))
  const limit = limitFor(view)
  const free = view.sentences.filter(sentence => !isTaken(taken, sentence.words.text))
  const chosen = choose(candidates, limit)
  const accompanied = withCompanions(view, chosen, leftBy(chosen, free))
  const quoted = withLeftQuotes(view, accompanied, limit, leftBy(accompanied, free))
  const completed = quoted.flatMap(candidate => governed(view, candidate) ?? [])
  const rest = leftBy(completed, free)
  const filler =
    besideBlocks(completed) < limit
      ? (pointsFrom(view, rest) ?? (completed.length === 0 ? statementFrom(view, rest) : undefined))
      : undefined
  const slides = [...completed, ...(filler ? [filler] : [])].sort((a, b) => a.at - b.at)
  return withWholePassage(view, withLead(slides, leftBy(slides, free)))
}

/** The sentences that none of the slides shows. */
function leftBy(slides: readonly Candidate[], sentences: readonly Sentence[]): Sentence[] {
  const shown = new Set(slides.flatMap(slide => slide.covers))
  return sentences.filter(sentence => !shown.has(sentence))
}

/** How many of the slides compete for the stretch's sentences. */
function besideBlocks(slides: readonly Candidate[]): number {
  return slides.filter(slide => !BLOCK_FORMS.has(slide.draft.form)).length
}

function limitFor(view: View): number {
  const words = countAll(view.sentences.map(sentence => sentence.words))
  return words < WORDS_OF_ONE_SLIDE
    ? 1
    : 2 + Math.floor(Math.max(0, words - WORDS_OF_ONE_SLIDE - WORDS_OF_A_FURTHER_SLIDE) / WORDS_OF_A_FURTHER_SLIDE)
}

function choose(candidates: readonly Candidate[], limit: number): Candidate[] {
  const chosen: Candidate[] = []
  const shown = new Set<Sentence>()
  let sentenceSlides = 0
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.at - b.at)) {
    const ofBlock = BLOCK_FORMS.has(candidate.draft.form)
    if (candidate.covers.some(sentence => shown.has(sentence)) || (!ofBlock && sentenceSlides >= limit)) continue
    for (const sentence of candidate.covers) shown.add(sentence)
    chosen.push(candidate)
    if (!ofBlock) sentenceSlides += 1
  }
  return chosen
}

function repeats(candidate: Candidate, taken: ReadonlySet<string>): boolean {
  return candidate.covers.length > 0 && candidate.covers.every(sentence => isTaken(taken, sentence.words.text))
}

const MOST_WORDS_BESIDE = 30
const FEWEST_WORDS_BESIDE = 5

/** Cards and tiles take what the same voice says beside them: the quotation that carries the parts. */
function withCompanions(view: View, chosen: readonly Candidate[], left: readonly Sentence[]): Candidate[] {
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

/** What a voice says beside a slide that took one of its sentences becomes a slide of its own, while there is room. */
function withLeftQuotes(
  view: View,
  chosen: readonly Candidate[],
  limit: number,
  left: readonly Sentence[],
): Candidate[] {
  const room = Math.max(0, limit - besideBlocks(chosen))
  return [
    ...chosen,
    ...quotesAmong(view, left)
      .sort((a, b) => b.score - a.score)
      .slice(0, room),
  ]
}

const MOST_WORDS_OF_A_LEAD = 28
/** A list without the sentence that governs it may say the opposite, so that a longer one is borne with. */
const MOST_WORDS_OF_A_GOVERNING_LEAD = 40

/**
 * A list, table, quotation or piece of code that the paragraph before it leads into ("…, for example:") carries that
 * sentence as its lead; where it is too long for one, the block stays in the notes.
 */
function governed(view: View, candidate: Candidate): Candidate | undefined {
  const [index, ...others] = candidate.blocks
  const block = view.blocks.find(one => one.index === index)?.block
  if (index === undefined || others.length > 0 || !block || block.kind === 'paragraph') return candidate
  const leading = view.sentences.findLast(sentence => sentence.where.block === index - 1)
  if (!leading || !/[:：]$/.test(leading.words.text) || candidate.draft.form === 'statement') return candidate
  if (countWords(leading.words.text) > MOST_WORDS_OF_A_GOVERNING_LEAD) return undefined
  const lead = { ...leading.words, text: leading.words.text.replace(/\s*[:：]$/, '') }
  return { ...candidate, covers: [...candidate.covers, leading], draft: { ...candidate.draft, lead } }
}

/** The first slide's quiet second line: the narrator's own sentence, or what leads the quotation in. */
function withLead(slides: readonly Candidate[], rest: readonly Sentence[]): Candidate[] {
  const [first, ...others] = slides
  if (!first || first.draft.lead || !takesLead(first)) return [...slides]
  const lead = rest
    .map(sentence => leadWords(sentence))
    .find(
      (words, index): words is Words => words !== undefined && rest[index]!.where.block <= Math.max(...first.blocks),
    )
  return lead ? [{ ...first, draft: { ...first.draft, lead } }, ...others] : [...slides]
}

function takesLead({ draft }: Candidate): boolean {
  return !['statement', 'points', 'table', 'code', 'figure'].includes(draft.form)
}

function leadWords({ voice, words, short, leans, aside, rejoins }: Sentence): Words | undefined {
  const chosen =
    voice === 'narrator'
      ? short
      : voice === 'frame' && /[:：]$/.test(words.text)
        ? { ...words, text: words.text.replace(/\s*[:：]$/, '') }
        : undefined
  const count = chosen ? countWords(chosen.text) : 0
  return chosen && !leans && !aside && !rejoins && count >= 5 && count <= MOST_WORDS_OF_A_LEAD ? chosen : undefined
}

/** Each slide's notes hold the blocks that it is made of; a block that none shows goes to the slide before it. */
function withWholePassage(view: View, slides: readonly Candidate[]): Planned[] {
  const blocks = slides.map(slide => new Set(slide.blocks))
  for (const { index } of view.blocks) {
    if (blocks.some(set => set.has(index))) continue
    const at = Math.max(
      0,
      slides.findLastIndex(slide => Math.min(...slide.blocks) < index),
    )
    blocks[at]?.add(index)
  }
  return slides.map(({ draft }, at) => ({
    draft: at > 0 ? quietened(draft) : draft,
    passage: blocksOf(view, [...blocks[at]!]),
  }))
}

/** A voice after the section's first slide has the page to itself: the heading was just seen. */
function quietened(draft: Draft): Draft {
  return (draft.form === 'quote' || draft.form === 'statement') && draft.title && !draft.lead
    ? { ...draft, quiet: true }
    : draft
}
