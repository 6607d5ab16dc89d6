import type { Metric, Sentence } from '../../model/fact.ts'
import { announcedBy } from '../announces.ts'
import type { Candidate } from '../candidate.ts'
import { isSuch } from '../lexicon/by-language.ts'
import { passageAt } from '../../model/passages.ts'
import { withoutColon } from '../lead-in.ts'
import { change } from '../numbers/change-tiles.ts'
import { changesAcross } from '../numbers/changes-across.ts'
import { changesTogether, isChange } from '../numbers/changes-together.ts'
import { described } from '../numbers/described.ts'
import { CHOSEN_BY_RANK } from '../numbers/words.ts'
import { gatheredShares } from '../numbers/gathered.ts'
import { listedNumbers } from '../numbers/listed.ts'
import { multiple } from '../numbers/multiples.ts'
import { fewerSingles, isSingle } from '../numbers/pairs.ts'
import { several } from '../numbers/several.ts'
import { shares } from '../numbers/shares.ts'
import { exampled, single } from '../numbers/single.ts'
import { factsOf, sentenceBefore, sentencesAt, voiceAt, type View } from '../view.ts'

/** Sentences with numbers: what became of one, two to four as tiles, one with its sentence. */
export function metrics(view: View): Candidate[] {
  const all = told(view)
  const inSentences = ofSentences(view, all)
  const found = [
    ...fewerSingles(inSentences).filter(candidate => !isBehindALarger(view, candidate, all)),
    ...together(view, inSentences),
    ...changesAcross(view, all),
    ...gatheredShares(view, all),
    ...listedNumbers(view, all),
    ...described(view, all),
  ]
  return found.map(candidate => underWhatAnnounces(view, candidate))
}

/** Every number of a stretch that would fill a page with its sentence, whether or not one is shown already. */
export function singles(view: View): Candidate[] {
  const all = told(view)
  const found = ofSentences(view, all).filter(isSingle)
  return found.filter(one => !isBehindALarger(view, one, all)).map(one => underWhatAnnounces(view, one))
}

/** The numbers of a stretch that say how much there is of something: neither the size of a file nor how far a choice goes. */
function told(view: View): readonly Metric[] {
  return factsOf(view, 'metric').filter(({ where, from, unit }) => {
    const before = passageAt(view.article, where)?.text.slice(0, from) ?? ''
    return !(FILE_SIZE.test(unit) && before.endsWith('(')) && !isSuch(CHOSEN_BY_RANK, view.article.meta.lang, before)
  })
}

const FILE_SIZE = /^[kKMGT]i?B$/

/** Whether the only number of a page hides a larger share before it: `Java leads with 61%. Python has 33%.` */
function isBehindALarger(view: View, { draft, covers }: Candidate, all: readonly Metric[]): boolean {
  const [sentence] = covers
  const before = sentence && covers.length === 1 ? sentenceBefore(view, sentence) : undefined
  if (draft.form !== 'metrics' || draft.data.length > 1 || draft.data[0]!.before !== undefined || !before) return false
  const [share, larger] = [shareIn(view, sentence!, all), shareIn(view, before, all)]
  return share !== undefined && larger !== undefined && larger > share
}

/** The largest percentage of a sentence, 0 to 100. */
function shareIn(view: View, sentence: Sentence, all: readonly Metric[]): number | undefined {
  const shares = all.filter(
    ({ unit, where, from, to }) => unit === '%' && sentencesAt(view, where, from, to).includes(sentence),
  )
  const values = shares.flatMap(({ value }) => (value === undefined ? [] : [value]))
  return values.length > 0 ? Math.max(...values) : undefined
}

/** What each sentence makes of its own numbers. */
function ofSentences(view: View, all: readonly Metric[]): Candidate[] {
  return view.sentences.flatMap(sentence => {
    const inside = all.filter(metric => sentencesAt(view, metric.where, metric.from, metric.to).includes(sentence))
    if (!isClaimedByName(view, sentence)) return []
    if (inside.length === 0) return multiple(view, sentence) ?? []
    const tiles = inside.filter(metric => metric.unit !== 'x' || metric.counted)
    return WAYS.map(way => way(view, sentence, tiles)).find(found => found !== undefined) ?? []
  })
}

/** Changes of a section that belong beside each other, on the stretch where the first of them stands. */
function together(view: View, inSentences: readonly Candidate[]): Candidate[] {
  if (!inSentences.some(isChange)) return []
  const wide = view.wide()
  return changesTogether(wide === view ? inSentences : ofSentences(wide, told(wide))).filter(({ covers }) =>
    view.sentences.includes(covers[0]!),
  )
}

/** `We also asked how they use the clouds.` Without it nobody knows what the answers behind it are answers to. */
function underWhatAnnounces(view: View, candidate: Candidate): Candidate {
  const { draft, covers } = candidate
  if (draft.form !== 'metrics' || draft.lead) return candidate
  const before = announcedBy(view, covers[0])
  if (!before) return candidate
  return { ...candidate, covers: [before, ...covers], draft: { ...draft, lead: withoutColon(before.words) } }
}

/** Whether a number is the article's own or that of somebody it names: nobody else's stands on a page of its own. */
function isClaimedByName(view: View, sentence: Sentence): boolean {
  return sentence.voice !== 'quoted' || voiceAt(view, sentence) !== undefined
}

/** What is tried with a sentence's numbers, the best first. */
const WAYS = [several, change, shares, single, exampled]
