import type { Block } from '../model/article.ts'
import type { Sentence } from '../model/fact.ts'
import { countWords } from '../model/count.ts'
import type { Words } from '../model/span.ts'
import { opened } from '../model/opened.ts'
import { asideIn, type Candidate, type Draft } from './candidate.ts'
import { canLead } from './claim.ts'
import { haveAWordInCommon } from './common-words.ts'
import { joined, markOf, stretches, turnsOf } from './forms/quote.ts'
import { fitsAsLead, leadsIn, MOST_WORDS_OF_A_LEAD, withoutColon } from './lead-in.ts'
import { isSuch } from './lexicon/by-language.ts'
import { DENIES, LEADS_AFTER_A_JOINT } from './lexicon/ends.ts'
import { NAMES_WHAT_FOLLOWS, SPEAKS_OF_ONE } from './lexicon/talk.ts'
import { wordsIn } from './name.ts'
import { leavesRoom } from './room.ts'
import { ENDS, isFragment, sentenceBefore, sentencesOf, voiceAt, type View } from './view.ts'

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
    const isFirst = draft.form === 'cards' && run[0]!.span.start < candidate.at
    return {
      ...candidate,
      covers: [...candidate.covers, ...run],
      draft: {
        ...draft,
        quote: joined(run),
        ...(isFirst && { quoteFirst: true }),
        ...(mark && { mark }),
        ...(voice && { voice }),
      },
    }
  })
}

/** `Speaking of ports, we have had four of them:` begins with what it says. */
function withoutOpener({ words, short }: Sentence): Words {
  const opener = words.text.slice(0, words.text.length - short.text.length)
  return words.text.endsWith(short.text.slice(1)) && OPENERS.test(opener) ? short : words
}

const OPENERS =
  /^(?:speaking of [^,]+|with that(?: said)?|now|well|moreover|furthermore|in addition|also|finally|lastly|besides),\s*$/iu

function fitsBeside(run: readonly Sentence[]): boolean {
  const words = countWords(joined(run).text)
  return words >= FEWEST_WORDS_BESIDE && words <= MOST_WORDS_BESIDE
}

/** The second line of a part's title page, which has nothing else, may be longer than others. */
export const MOST_WORDS_OF_A_LEAD_ALONE = 28
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
  if (candidate.governed) return candidate
  if (index === undefined || others.length > 0 || !block || block.kind === 'paragraph') return candidate
  const leading = leadingTo(view, index, block)
  if (!leading || !isOpen(view, leading, candidate, block) || candidate.draft.form === 'statement') return candidate
  if (leading.outdated) return undefined
  // `Here's why:` says nothing without what it goes on with.
  const isBare = countWords(leading.words.text) < FEWEST_WORDS_OF_A_GOVERNING_LEAD && leading.leans
  if (isBare && !isSuch(SPEAKS_OF_ONE, view.article.meta.lang, leading.words.text)) return candidate
  const clause = lastClause(
    view,
    [withoutOpener(leading), leading.words, leading.short].find(fitsAsLead) ?? leading.words,
  )
  const words = withWhoItIs(view, leading, clause)
  if (!words) return undefined
  const turns = isSuch(DENIES, view.article.meta.lang, words.text)
  if (block.kind === 'list' && isOutOfOneItem(candidate)) return turns ? undefined : candidate
  const most = block.kind === 'code' ? MOST_WORDS_OF_A_LEAD_TO_CODE : MOST_WORDS_OF_A_LEAD
  if (countWords(words.text) > most && !turns && !(block.kind === 'list' && completes(view, index))) return candidate
  if (countWords(words.text) > MOST_WORDS_OF_A_GOVERNING_LEAD) return undefined
  const draft = { ...candidate.draft, lead: withoutColon(words) }
  if (!leavesRoom(draft)) return turns ? undefined : candidate
  return {
    ...candidate,
    covers: [...candidate.covers, leading],
    draft,
    governed: true,
    ...(turns && { turned: true }),
  }
}

/** `We advise two things: [long] · Buying lamps. · Mending the wall.`: items without a verb say nothing without their lead. */
function completes(view: View, index: number): boolean {
  const first = sentencesOf(view, index).filter(({ where }, at, all) => where.part !== all[at - 1]?.where.part)
  return (
    first.length > 0 &&
    first.every(({ verbless, nounAlone, words }) => verbless || nounAlone || /^\p{L}+ing\s/u.test(words.text))
  )
}

const FEWEST_WORDS_OF_A_GOVERNING_LEAD = 3
/** Code alone tells an audience nothing. */
const MOST_WORDS_OF_A_LEAD_TO_CODE = 30

/**
 * Whether what stands right before a block leads into it: it ends with a colon, or stops before a block of code; a line by
 * itself without a point names the list under it, and so does a sentence that names all that its items begin with.
 */
function isOpen(view: View, leading: Sentence, { draft }: Candidate, block: Block): boolean {
  const { text } = leading.words
  if (leadsIn(text) || (block.kind === 'table' && namesWhatFollows(view, text))) return true
  const isUnended = !ENDS.test(text)
  if (block.kind === 'code') return isUnended
  if (block.kind !== 'list') return false
  const isLine = isUnended && sentencesOf(view, leading.where.block).length === 1 && isUnderAParagraph(view, leading)
  return isLine || (draft.form === 'points' && namesHeads(text, draft))
}

/** The sentence before a block that leads to it; of a paragraph before a table the one that says what follows. */
function leadingTo(view: View, index: number, block: Block): Sentence | undefined {
  const before = view.sentences.filter(({ where }) => where.block === index - 1)
  const last = before.at(-1)
  if (block.kind !== 'table' || (last && leadsIn(last.words.text))) return last
  return before.findLast(({ words }) => namesWhatFollows(view, words.text)) ?? last
}

/** `We settled on the following rates, with small adjustments.` */
const namesWhatFollows = (view: View, text: string): boolean => isSuch(NAMES_WHAT_FOLLOWS, view.article.meta.lang, text)

const isUnderAParagraph = ({ article, section }: View, { where }: Sentence): boolean =>
  article.sections[section]!.blocks[where.block]?.kind === 'paragraph'

/** `They want three things: rewards, respect, and purpose.` */
function namesHeads(text: string, { items, heads = [] }: Pick<Extract<Draft, { form: 'points' }>, 'items' | 'heads'>) {
  const named = text.toLowerCase()
  const names = heads.map((end, at) => items[at]!.text.slice(0, end).replace(/[:：.]\s*$/, ''))
  return names.length > 1 && names.every(name => named.includes(name.toLowerCase()))
}

/** `There is more below, but |the conclusions are:|`: of a joined sentence what leads in, where it stands alone. */
export function lastClause(view: View, words: Words): Words {
  const { lang } = view.article.meta
  const clause = LEADS_AFTER_A_JOINT[lang.slice(0, 2)]?.exec(words.text)?.groups?.['clause']
  if (!clause || isSuch(DENIES, lang, words.text.slice(0, -clause.length))) return words
  return { ...words, text: opened(clause) }
}

/** `He shared:` with the sentence before it, which says who; nothing where that does not. */
function withWhoItIs(view: View, leading: Sentence, words: Words): Words | undefined {
  const { lang } = view.article.meta
  if (!isSuch(SPEAKS_OF_ONE, lang, words.text)) return words
  const before = sentenceBefore(view, leading)
  if (!before) return view.title && words
  if (isSuch(SPEAKS_OF_ONE, lang, before.words.text) || before.voice !== 'narrator') return undefined
  return { text: `${before.words.text} ${words.text}`, spans: [...before.words.spans, ...words.spans] }
}

/** A part or a number of one item is not what the sentence before the list announces. */
function isOutOfOneItem({ covers }: Candidate): boolean {
  return covers.length > 0 && new Set(covers.map(({ where }) => where.part)).size === 1
}

/** The pages of one list with its second line on the first alone, unless that line turns what they say. */
export function ledOnce(slides: readonly Candidate[]): Candidate[] {
  const led = new Set<string>()
  return [...slides]
    .sort((a, b) => a.at - b.at)
    .map(slide => {
      const { lead, ...draft } = slide.draft
      if (!lead || !slide.governed || slide.turned) return slide
      const place = `${slide.blocks.join(' ')} ${lead.text}`
      if (!led.has(place)) return (led.add(place), slide)
      return { ...slide, draft: draft as Draft }
    })
}

/**
 * The slides with a second line where the article has one for them: the first takes the narrator's own sentence or what
 * leads the quotation in, a later one what is claimed right before it, which can be its title.
 */
export function withLead(view: View, slides: readonly Candidate[], rest: readonly Sentence[]): Candidate[] {
  const free = new Set(rest)
  return slides.map((slide, at) => {
    if (slide.draft.lead || !takesLead(slide)) return slide
    const able = [...free].filter(sentence => at === 0 || isClaimBefore(view, sentence, slide))
    const chosen = able.find(sentence => isLeadOf(view, sentence, slide))
    const draft = chosen && { ...slide.draft, lead: leadWords(chosen, mostOfALead(slide))! }
    if (!draft || !leavesRoom(draft)) return slide
    free.delete(chosen)
    return { ...slide, draft }
  })
}

/** Whether a page of one sentence says what can lead the next page, which then says it instead. */
export function leadsTheNext(view: View, page: Candidate, slides: readonly Candidate[]): boolean {
  const [sentence, ...others] = page.covers
  const next = slides.find(({ at }) => at > page.at)
  if (!sentence || others.length > 0 || page.draft.form !== 'statement' || !next) return false
  const takesIt = takesLead(next) && !next.draft.lead && asideIn(next.draft)?.first === undefined
  return takesIt && canLead(view, sentence) && isRightBefore(view, sentence, next) && isLeadOf(view, sentence, next)
}

function isRightBefore(view: View, sentence: Sentence, { covers: [first] }: Candidate): boolean {
  return first !== undefined && sentenceBefore(view, first) === sentence
}

/** Words of somebody whom the page does not name may have more in front of them: that says who it is. */
function mostOfALead({ draft }: Candidate): number {
  const isUnnamed = draft.form === 'contrast' && draft.quoted && !draft.voice
  return isUnnamed ? MOST_WORDS_OF_A_LEAD_ALONE : MOST_WORDS_OF_A_LEAD
}

function isLeadOf(view: View, sentence: Sentence, slide: Candidate): boolean {
  const words = leadWords(sentence, mostOfALead(slide))
  return (
    words !== undefined &&
    !isFragment(view, sentence) &&
    view.blocks.find(({ index }) => index === sentence.where.block)?.block.kind !== 'list' &&
    leadsTo(view, sentence, slide) &&
    !tellsOthers(words, slide) &&
    !(asks(words) && slide.covers.some(covered => asks(covered.words)))
  )
}

/** One question of several leads to its own answer, not to the next question. */
const asks = ({ text }: Words): boolean => /[?？؟]["”’)»]*$/.test(text)

/** A claim in the paragraph of what a slide shows, right before that. */
function isClaimBefore(view: View, sentence: Sentence, slide: Candidate): boolean {
  return canLead(view, sentence) && isRightBefore(view, sentence, slide)
}

/** Numbers of another sentence above tiles would be taken for what these are of. */
function tellsOthers({ text }: Words, { draft }: Candidate): boolean {
  return draft.form === 'metrics' && /\p{N}/u.test(text)
}

/** A sentence in front of all that the slide shows, and about it: next to it, or with a word in common. */
function leadsTo(view: View, sentence: Sentence, { blocks, covers, at, draft }: Candidate): boolean {
  const { where, voice, span, words } = sentence
  if (isGoverning(view, sentence)) return false
  if (voice === 'frame') return blocks.includes(where.block) && span.start < at
  const first = Math.min(at, ...covers.map(covered => covered.span.start))
  const next = view.sentences.find(one => one.span.start >= span.end)
  const isNext = covers.length === 0 ? !next || next.span.start >= first : next?.span.start === first
  const isNear = isNext && (covers.length === 0 || blocks.includes(where.block))
  const shown = [...covers.map(covered => covered.words.text), ...wordsIn({ ...draft, title: undefined })]
  return span.end <= first && (isNear || haveAWordInCommon(words.text, shown.join(' ')))
}

/** `Our three findings are:` in front of a list stands above that list or nowhere. */
function isGoverning(view: View, sentence: Sentence): boolean {
  const { block } = sentence.where
  const next = view.blocks.find(({ index }) => index === block + 1)?.block
  return next?.kind === 'list' && leadsIn(sentence.words.text) && sentencesOf(view, block).at(-1) === sentence
}

/** What stands in front of a drawing leads to it already, and a change is told by the words over its bars. */
function takesLead({ draft }: Candidate): boolean {
  if (asideIn(draft)?.first || (draft.form === 'metrics' && draft.data.some(({ before }) => before !== undefined)))
    return false
  return !['statement', 'points', 'code', 'figure'].includes(draft.form)
}

/** A sentence as a second line: short enough, and one that stands without those around it. */
export function leadWords(
  { voice, words, short, leans, aside, rejoins }: Sentence,
  most = MOST_WORDS_OF_A_LEAD,
): Words | undefined {
  const chosen =
    voice === 'narrator' ? short : voice === 'frame' && leadsIn(words.text) ? withoutColon(words) : undefined
  const count = chosen ? countWords(chosen.text) : 0
  return chosen && !leans && !aside && !rejoins && count >= FEWEST_WORDS_OF_A_LEAD && count <= most ? chosen : undefined
}
