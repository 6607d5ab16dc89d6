import type { Form } from '../model/deck.ts'
import type { Sentence } from '../model/fact.ts'
import { countAll, countWords } from '../model/count.ts'
import { asideIn, valueOf, type Candidate, type Draft, type Finder, type Planned } from './candidate.ts'
import { withWhatCodeDoes } from './code-told.ts'
import { governed, leadsTheNext, ledOnce, withCompanions, withLead } from './companions.ts'
import { cards } from './forms/cards.ts'
import { charts } from './forms/chart.ts'
import { codes } from './forms/code.ts'
import { contrasts } from './forms/contrast.ts'
import { counted } from './forms/counted.ts'
import { figures } from './forms/figure.ts'
import { labelledParagraphs } from './forms/labelled.ts'
import { metrics } from './forms/metrics.ts'
import { listPoints, pointsFrom } from './forms/points.ts'
import { questions } from './forms/question.ts'
import { quotes, quotesAmong } from './forms/quote.ts'
import { runIns } from './forms/run-ins.ts'
import { statementFrom, statements } from './forms/statement.ts'
import { summaries } from './forms/summary.ts'
import { tables } from './forms/table.ts'
import { timelines } from './forms/timeline.ts'
import { withAsides } from './gather.ts'
import { wordsIn } from './name.ts'
import { isNameless, oneTooMany, roomForNameless } from './runs.ts'
import { choose, runWith, showsBlock } from './rhythm.ts'
import { slimmed } from './size.ts'
import { folded } from '../model/folded.ts'
import { isTaken } from './taken.ts'
import { blocksOf, type View } from './view.ts'
import { isWeak } from './weight.ts'

/** Every way to make a slide of a stretch; the score decides. */
const FINDERS: readonly Finder[] = [
  summaries,
  statements,
  metrics,
  charts,
  contrasts,
  counted,
  cards,
  questions,
  timelines,
  tables,
  codes,
  figures,
  listPoints,
  runIns,
  labelledParagraphs,
  quotes,
]

/**
 * The slides of stretches that follow one another; `before` holds the slides in front of them. Adds to
 * `taken` what they show, so that no slide repeats another. `follows` says that a slide in front of them, such as the
 * cover, tells already what they are about.
 */
export function planned(
  views: readonly View[],
  taken: Set<string>,
  before: readonly Draft[],
  follows = false,
): Planned[] {
  const slides: Planned[] = []
  for (const view of views) {
    const shown = slides.map(({ draft }) => draft)
    const context = { before: [...before, ...shown], section: shown, company: follows || slides.length > 0 }
    const found = slidesOf(view, taken, context)
    for (const { draft } of found) for (const body of bodiesOf(draft)) taken.add(body)
    slides.push(...found)
  }
  return slides
}

/** What a stretch's slides stand among. */
interface Context {
  readonly before: readonly Draft[]
  /** Those of the same section among them. */
  readonly section: readonly Draft[]
  /** Whether another slide shows the section already, so that this stretch need not. */
  readonly company: boolean
}

/**
 * The slides of a stretch, in the article's order: the strongest candidates that share no sentence,
 * then what is left over beside them, as their second line, as their quotation, or as points.
 * `taken` holds words that another slide shows already.
 */
function slidesOf(view: View, taken: ReadonlySet<string>, context: Context): Planned[] {
  const candidates = FINDERS.flatMap(find => find(view)).filter(
    candidate => view.rules.allows(candidate.draft.form) && !repeats(candidate, taken) && slimmed(candidate).length > 0,
  )
  return withWholePassage(view, rested(view, candidates, taken, context))
}

/** The slides of a stretch without those that would be one too many of their kind. */
function rested(
  view: View,
  candidates: readonly Candidate[],
  taken: ReadonlySet<string>,
  context: Context,
  barred: ReadonlySet<string> = new Set(),
): Candidate[] {
  const left = withFewVoices(view, candidates, context).filter(candidate => !barred.has(placeOf(candidate)))
  const slides = madeOf(view, left, taken, context, barred)
  const many = oneTooMany(context.before, slides)
  if (!many || barred.has(placeOf(many))) return slides
  const fewer = rested(view, candidates, taken, context, new Set([...barred, placeOf(many)]))
  return fewer.length > 0 || context.company ? fewer : slides
}

/** What tells a slide that was barred when it is made again. */
const placeOf = ({ at, draft }: Candidate): string => `${draft.form} ${at}`

/** Of voices without a name the best alone, or none where the section has one. */
function withFewVoices(view: View, candidates: readonly Candidate[], { section }: Context): readonly Candidate[] {
  const voices = candidates.filter(({ draft }) => isNameless(draft)).sort((a, b) => b.score - a.score)
  if (voices.length === 0) return candidates
  const others = candidates.filter(({ draft }) => !isNameless(draft))
  const room = roomForVoices(view, [...section, ...others.map(({ draft }) => draft)])
  // A short one is offered twice, as a quotation and large on a page.
  const kept = [...new Set(voices.map(({ at }) => at))].slice(0, room)
  return candidates.filter(({ draft, at }) => !isNameless(draft) || kept.includes(at))
}

/** How many more voices without a name fit beside slides: what the text itself can show as points counts as well. */
function roomForVoices(view: View, shown: readonly Draft[]): number {
  const points = pointsFrom(view, view.sentences)
  return roomForNameless(points ? [...shown, points.draft] : shown)
}

function madeOf(
  view: View,
  candidates: readonly Candidate[],
  taken: ReadonlySet<string>,
  context: Context,
  barred: ReadonlySet<string>,
): Candidate[] {
  const forms = context.before.map(({ form }) => form)
  const made = (before: readonly Form[]) =>
    completed(view, choose(candidates, before, limitFor(view)), taken, context, barred)
  const varied = made(forms)
  // Where the text offers nothing else, the same form goes on.
  return (varied.length > 0 ? varied : made([])).flatMap(slide => slimmed(slide))
}

/** The chosen slides with what stands beside them and what is left over. */
function completed(
  view: View,
  chosen: readonly Candidate[],
  taken: ReadonlySet<string>,
  context: Context,
  barred: ReadonlySet<string>,
): Candidate[] {
  const free = view.sentences.filter(({ words, short }) => ![words, short].some(({ text }) => isTaken(taken, text)))
  const carried = withCompanions(view, chosen, leftBy(chosen, free))
  const accompanied = withAsides(view, carried, leftBy(carried, free))
  const quoted = withLeftQuotes(view, accompanied, leftBy(accompanied, free), context, barred)
  const leading = ledOnce(quoted.flatMap(candidate => governed(view, candidate) ?? []))
  const told = withWhatCodeDoes(view, leading, leftBy(leading, free))
  const filled = withFiller(view, told, free, context)
  return withLead(view, filled, leftBy(filled, free))
}

/** The sentences that none of the slides shows. */
function leftBy(slides: readonly Candidate[], sentences: readonly Sentence[]): Sentence[] {
  const shown = new Set(slides.flatMap(slide => slide.covers))
  return sentences.filter(sentence => !shown.has(sentence))
}

/** How many of the slides compete for the stretch's sentences. */
function besideBlocks(slides: readonly Candidate[]): number {
  return slides.filter(slide => !showsBlock(slide)).length
}

function limitFor({ sentences, rules: { pace } }: View): number {
  const words = countAll(sentences.map(sentence => sentence.words))
  return words < pace.second ? 1 : 2 + Math.floor(Math.max(0, words - pace.second - pace.further) / pace.further)
}

function repeats(candidate: Candidate, taken: ReadonlySet<string>): boolean {
  return (
    taken.has(bodyOf(candidate.draft)) ||
    (candidate.covers.length > 0 && candidate.covers.every(sentence => isTaken(taken, sentence.words.text)))
  )
}

/** What a slide shows under its heading, folded, without what stands beside it. */
function bodyOf({ title: _, lead: __, kicker: ___, ...body }: Draft): string {
  return folded(wordsIn({ ...body, aside: undefined }).join(' '))
}

/** The same, and what stands beside it. */
function bodiesOf(draft: Draft): string[] {
  const aside = asideIn(draft)
  return [bodyOf(draft), ...wordsIn(aside).map(folded)]
}

/** What a voice says beside a slide that took one of its sentences becomes a slide of its own, while there is room. */
function withLeftQuotes(
  view: View,
  chosen: readonly Candidate[],
  left: readonly Sentence[],
  { section }: Context,
  barred: ReadonlySet<string>,
): Candidate[] {
  const room = view.rules.allows('quote') ? Math.max(0, limitFor(view) - besideBlocks(chosen)) : 0
  const found = quotesAmong(view, left).filter(candidate => !barred.has(placeOf(candidate)))
  const voices = found.filter(({ draft }) => isNameless(draft)).sort((a, b) => b.score - a.score)
  const shown = [...section, ...chosen.map(({ draft }) => draft)]
  const nameless = voices.length > 0 ? roomForVoices(view, shown) : 0
  const silent = new Set(voices.slice(nameless))
  return [
    ...chosen,
    ...found
      .filter(candidate => !silent.has(candidate))
      .sort((a, b) => b.score - a.score)
      .slice(0, room),
  ]
}

/** A sentence with more words than this is no page of its own in place of points. */
const MOST_WORDS_OF_A_STATEMENT = 32

/** What is left over, as points while there is room; where points stand next to it, its best sentence alone. */
function withFiller(
  view: View,
  slides: readonly Candidate[],
  free: readonly Sentence[],
  { before, company }: Context,
): Candidate[] {
  const { allows } = view.rules
  const forms = before.map(({ form }) => form)
  let filled = [...slides].sort((a, b) => a.at - b.at)
  while (besideBlocks(filled) < limitFor(view)) {
    const rest = leftBy(filled, free)
    const points = allows('points') ? pointsFrom(view, rest) : undefined
    const statement = allows('statement') ? statementFrom(view, rest) : undefined
    const isAlike = points !== undefined && runWith(points, filled, forms) > 1
    const isApart =
      statement?.draft.form === 'statement' &&
      countWords(statement.draft.words.text) <= MOST_WORDS_OF_A_STATEMENT &&
      runWith(statement, filled, forms) === 1
    const isNeeded = filled.length === 0 && !company
    const filler =
      isAlike && isApart ? statement : (points ?? (filled.length === 0 || view.rules.pace.all ? statement : undefined))
    if (!filler || (!isNeeded && filler.covers.every(sentence => isWeak(view, sentence)))) break
    if (leadsTheNext(view, filler, filled)) break
    filled = [...filled, filler].sort((a, b) => a.at - b.at)
    if (!view.rules.pace.all) break
  }
  return filled
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
  return slides.map((slide, at) => ({
    draft: at > 0 ? quietened(slide.draft, view) : slide.draft,
    passage: blocksOf(view, [...blocks[at]!]),
    value: valueOf({ ...slide, covers: tellingOf(view, slide) }),
    covers: slide.covers,
  }))
}

/** The sentences that say how central a slide is: of a table or a picture, which has none, the last before it. */
function tellingOf(view: View, { covers, blocks }: Candidate): readonly Sentence[] {
  if (covers.length > 0) return covers
  const before = view.wide().sentences.findLast(({ where }) => where.block < Math.min(...blocks))
  return before ? [before] : []
}

/** A voice after the section's first slide has the page to itself: the heading was just seen, but not another title. */
function quietened(draft: Draft, { title }: View): Draft {
  return (draft.form === 'quote' || draft.form === 'statement') &&
    draft.title &&
    draft.title.text === title?.text &&
    !draft.lead
    ? { ...draft, quiet: true }
    : draft
}
