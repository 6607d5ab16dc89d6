import type { Sentence } from '../model/fact.ts'
import { countAll, countWords } from '../model/count.ts'
import type { Words } from '../model/span.ts'
import { shownOf } from './belong.ts'
import { announces, speaksOfSomebody, supposes } from './announces.ts'
import type { Draft, Planned } from './candidate.ts'
import { haveAWordInCommon } from './common-words.ts'
import { endsInTheAir } from './items.ts'
import { fitsAsLead } from './lead-in.ts'
import { sendsElsewhere } from './links.ts'
import { themesOf } from './matter.ts'
import { strengthOf } from './numbers/notable.ts'
import { isLaterOfASeries } from './ordinals.ts'
import { isBareAnswer, isForTheReader, statesNothing } from './states-nothing.ts'
import { plannedOf } from './spares.ts'
import { isTaken } from './taken.ts'
import { isFragment, needsTheOneBefore, withRejoinders, type View } from './view.ts'
import { isWeak } from './weight.ts'

// What a section says of a matter that would have no page at all: its sentences may be longer than points are.

/** A matter of fewer words is said beside another, unless all is to be shown. */
const FEWEST_WORDS_OF_A_MATTER = { usual: 70, all: 30 } as const
const MOST_WORDS_OF_A_SENTENCE = 38
const MOST_WORDS = 60
const FEWEST_WORDS = 5
const MOST_SENTENCES = 3
const SCORE = 3
const ENDS = /[.!?…。！？](?:["'”’»」)\]]|\s?»)*$/

/** A page for each matter of a section that is long enough for one and of which `slides` show nothing. */
export function pagesOfMattersLeft(view: View, slides: readonly Planned[], taken: ReadonlySet<string>): Planned[] {
  const themes = themesOf(view)
  const fewest = FEWEST_WORDS_OF_A_MATTER[view.rules.pace.all ? 'all' : 'usual']
  const told = new Set(slides.flatMap(shownOf(view, themes)))
  return themes.flatMap((matter, index) =>
    told.has(index) || countAll(matter.map(({ words }) => words)) < fewest ? [] : (pageOf(view, matter, taken) ?? []),
  )
}

/** A page of what the sentences of a matter, or of a whole section, say; nothing where none of them can stand. */
export function pageOf(view: View, matter: readonly Sentence[], taken: ReadonlySet<string>): Planned | undefined {
  const runs = matter.map((_, at) => runFrom(view, matter, at, taken)).filter(({ shown }) => shown.length > 0)
  const worth = ({ shown: [first] }: Run) => first!.score + strengthOf(view, first!)
  const [best] = runs.sort((a, b) => worth(b) - worth(a))
  return best && pageOfRun(view, best)
}

interface Run {
  /** What announces the others, above them. */
  readonly lead?: Sentence
  readonly shown: readonly Sentence[]
}

/** A sentence with those that go on with it, as far as they fit. */
function runFrom(view: View, matter: readonly Sentence[], at: number, taken: ReadonlySet<string>): Run {
  const first = matter[at]!
  const isLead = announces(view, first) && first.voice === 'narrator' && !first.leans && fitsAsLead(first.words)
  const shown: Sentence[] = []
  for (const sentence of matter.slice(isLead ? at + 1 : at)) {
    if (shown.includes(sentence)) continue
    const both = withRejoinders(view, sentence)
    const isStart = shown.length === 0 && !isLead
    const all = [...shown, ...both]
    const fits = all.length <= MOST_SENTENCES && countAll(all.map(({ short }) => short)) <= MOST_WORDS
    if (!fits || !both.every(one => isAble(view, one) && !isTaken(taken, one.words.text))) break
    if (isStart && (!standsFirst(view, sentence) || isWeak(view, sentence))) break
    shown.push(...both)
  }
  return { ...(isLead && { lead: first }), shown }
}

function isAble(view: View, sentence: Sentence): boolean {
  const count = countWords(sentence.short.text)
  return (
    sentence.voice === 'narrator' &&
    !sentence.aside &&
    count >= FEWEST_WORDS &&
    count <= MOST_WORDS_OF_A_SENTENCE &&
    ENDS.test(sentence.short.text) &&
    !announces(view, sentence) &&
    !speaksOfSomebody(view, sentence) &&
    !isFragment(view, sentence) &&
    !endsInTheAir(view, sentence) &&
    !isForTheReader(view, sentence) &&
    !isBareAnswer(view, sentence) &&
    !sendsElsewhere(view.article, sentence)
  )
}

/** Whether a sentence is understood under the heading, which may name what it points at: `this commission`. */
function standsFirst(view: View, sentence: Sentence): boolean {
  const isNamed = view.title !== undefined && haveAWordInCommon(view.title.text, sentence.words.text)
  return (
    !sentence.rejoins &&
    !sentence.leans &&
    !(needsTheOneBefore(sentence) && !isNamed) &&
    !supposes(view, sentence) &&
    !statesNothing(view, sentence) &&
    !isLaterOfASeries(view, sentence)
  )
}

function pageOfRun(view: View, { lead, shown }: Run): Planned {
  const covers = [...(lead ? [lead] : []), ...shown]
  const blocks = [...new Set(covers.map(({ where }) => where.block))]
  const draft = draftOf(
    view,
    shown.map(({ short }) => short),
    lead?.words,
  )
  return plannedOf(view, { score: SCORE, at: covers[0]!.span.start, covers, blocks, draft })
}

function draftOf({ title }: View, items: readonly Words[], lead: Words | undefined): Draft {
  const named = title && { title }
  if (items.length > 1 || lead) return { form: 'points', ...named, ...(lead && { lead }), items }
  return { form: 'statement', ...(named && { ...named, quiet: true }), words: items[0]!, quoted: false }
}
