import type { Contrast, ContrastKind, Enumeration, Sentence } from '../../model/fact.ts'
import { countWords } from '../../model/count.ts'
import { passageAt } from '../../model/passages.ts'
import { openedAfter } from '../../model/opened.ts'
import { overlap, spanOf, type Words } from '../../model/span.ts'
import { announces, supposes } from '../announces.ts'
import type { Candidate } from '../candidate.ts'
import { haveAWordInCommon } from '../common-words.ts'
import { fitsAsLead, opened } from '../lead-in.ts'
import { isForTheReader } from '../states-nothing.ts'
import { carriesOn, factsOf, isQuoted, samePassage, sentenceBefore, sentencesAt, voiceAt, type View } from '../view.ts'

/** What is granted is no side of its own: `While it is small, it is ours` reads better than it draws. */
type DrawnKind = Exclude<ContrastKind, 'concession'>
type Drawn = Contrast & { readonly kind: DrawnKind }

export const isDrawn = (contrast: Contrast): contrast is Drawn => contrast.kind !== 'concession'

/** A change over time is the clearest of all, an open choice next; `versus` is often only a way of speaking. */
const SCORES: Readonly<Record<DrawnKind, number>> = {
  'then-now': 9.5,
  'either-or': 9.2,
  'not-but': 8.6,
  'not-only': 8.2,
  versus: 6,
}

/** What both sides may hold together before the drawing turns into reading. */
const MOST_WORDS = 56

/** How many parts the second side may be drawn as. */
const MOST_PARTS = 5

/** A contrast's two sides, drawn; the second side's own parts as columns where it lists some. */
export function contrasts(view: View): Candidate[] {
  const all = factsOf(view, 'contrast').filter(isDrawn)
  return all
    .filter(({ first, second }) => countWords(first.text) + countWords(second.text) <= MOST_WORDS)
    .filter(contrast => saysSomething(view, contrast) && !isToldToTheReader(view, contrast))
    .flatMap(contrast => {
      const leading = leadingInto(all, contrast) ?? saidBefore(view, contrast) ?? leantOn(view, contrast)
      return leading || !leansElsewhere(view, contrast) ? [candidateOf(view, withSubject(contrast), leading)] : []
    })
}

/** `This isn’t about money; it is about …`: the writer's own sides that lean on what only the sentence before says. */
function leansElsewhere(view: View, { where, from, to }: Drawn): boolean {
  const [first] = sentencesAt(view, where, from, to)
  return first?.voice === 'narrator' && first.leans && !isAboutTheTitle(view, first)
}

const isAboutTheTitle = ({ title }: View, { words }: Sentence): boolean =>
  title !== undefined && haveAWordInCommon(words.text, title.text)

/** The sentence that the sides lean on, where it is short and stands by itself. */
function leantOn(view: View, contrast: Drawn): Leading | undefined {
  if (!leansElsewhere(view, contrast)) return undefined
  const [first] = sentencesAt(view, contrast.where, contrast.from, contrast.to)
  const before = sentenceBefore(view, first!)
  if (!before || before.voice !== 'narrator' || before.aside || carriesOn(before) || !fitsAsLead(before.words))
    return undefined
  return /[?？؟:：]$/.test(before.words.text)
    ? undefined
    : { where: before.where, from: before.from, first: before.words }
}

/** `The left column shows …, while the right one shows …`: how to read what stands beside it. */
function isToldToTheReader(view: View, { where, from, to }: Drawn): boolean {
  return sentencesAt(view, where, from, to).some(one => announces(view, one) || isForTheReader(view, one))
}

/** A lone `not`, or another word that only denies. */
const ONLY_DENIES = /^(?:not|no|never|pas|non|nicht|nein|nie|nunca|não|niet|nooit|не|нет)$/iu

/** Whether each half says something of its own: none is half a bracket or a lone `not`, and the first is not only supposed. */
function saysSomething(view: View, { kind, opening, first, second }: Drawn): boolean {
  if (kind === 'not-but' && deniesLittle(second)) return false
  const parts = [...(opening ? [opening] : []), first, second]
  return (
    parts.every(({ text }) => hasWholeBrackets(text) && !ONLY_DENIES.test(text.trim())) &&
    !parts.slice(0, 2).some(words => supposes(view, { words }))
  )
}

function hasWholeBrackets(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  return count(/[(（[]/g) === count(/[)）\]]/g)
}

/** A subject of so few words says nothing on a line of its own. */
const WORDS_OF_A_LONE_SUBJECT = 3
const HAVE_A_SUBJECT: ReadonlySet<ContrastKind> = new Set(['not-but', 'not-only'])

/** `Documentation` alone above `not only clarifies …`: the subject goes with its verb. */
function withSubject<C extends Contrast>({ opening, ...contrast }: C): Omit<C, 'opening'> & Pick<Contrast, 'opening'> {
  const isLone = opening !== undefined && countWords(opening.text) <= WORDS_OF_A_LONE_SUBJECT
  if (!isLone || !HAVE_A_SUBJECT.has(contrast.kind) || /[:：,，—–]$/.test(opening.text))
    return { ...contrast, ...(opening && { opening }) }
  const { first } = contrast
  return { ...contrast, first: opened(opening, first) }
}

/** "The question isn’t whether X. It’s whether Y or Z.": the first sentence leads into the choice. */
function leadingInto(all: readonly Contrast[], choice: Contrast): Contrast | undefined {
  if (choice.kind !== 'either-or') return undefined
  return all.find(
    other =>
      other !== choice && samePassage(other.where, choice.where) && other.from < choice.from && choice.to <= other.to,
  )
}

/** `not value` alone on half of a page says less than its sentence. */
const FEWEST_WORDS_OF_A_DENIAL = 4
const deniesLittle = ({ text }: Words): boolean =>
  BEGINS_BY_DENYING.test(text) && countWords(text) < FEWEST_WORDS_OF_A_DENIAL

const BEGINS_BY_DENYING =
  /^(?:(?:but|and|mais|et|aber|und|pero|y|ma|e|mas|maar|en|но|а|и)\s)?(?:not|never|pas|non|nicht|nie|no|nunca|não|niet|nooit|не)\s|^(?:而不是|而非|而不|并非|不是|不)/iu

/** `We are blessed, not burdened`: what is denied last does not win over what is said first, so that both weigh the same. */
function drawnAs({ kind, second }: Drawn): DrawnKind {
  return kind === 'not-but' && BEGINS_BY_DENYING.test(second.text) ? 'versus' : kind
}

/** What leads into a contrast: its words, and where they begin in the passage. */
type Leading = Pick<Contrast, 'where' | 'from' | 'first'>

/** More words than these before a contrast are a page of their own. */
const MOST_WORDS_BEFORE = 16

/** The sentence that a quotation begins with right before the contrast that it ends in: both are one thought. */
function saidBefore(view: View, { where, from }: Contrast): Leading | undefined {
  const spoken = view.sentences.filter(one => one.voice !== 'frame' && samePassage(one.where, where))
  const at = spoken.findIndex(one => one.from >= from) - 1
  const [before, first] = [spoken[at - 1], spoken[at]]
  if (!first || first.voice !== 'quoted' || before?.voice === 'quoted' || carriesOn(first)) return undefined
  const isShort = countWords(first.words.text) <= MOST_WORDS_BEFORE && !/[?？؟]$/.test(first.words.text)
  const hasFigure = factsOf(view, 'metric').some(({ value, span }) => value !== undefined && overlap(span, first.span))
  if (!isShort || hasFigure) return undefined
  return { where, from: first.from, first: { ...first.words, text: first.words.text.replace(/[.,。，…]+$/u, '') } }
}

/** The first sentence with the quotation marks that it has in the article: what leads in is said by the same voice. */
function inItsMarks({ article }: View, { where, from, first }: Leading): Words {
  const passage = passageAt(article, where)
  const start = passage?.text.indexOf(first.text, from - 1) ?? -1
  if (!passage || start < 1) return first
  const end = start + first.text.length
  const open = /["“„«‹]\s?$/u.exec(passage.text.slice(0, start))
  // What goes on behind the sentence ends further on.
  const close = /^[^"“”„«»‹›]*?\s?(?<mark>["”“»›])/u.exec(passage.text.slice(end))
  if (!open || !close) return first
  const mark = end + close[0].length - 1
  return {
    text: `${open[0]}${first.text}${passage.text[mark]}`,
    spans: [spanOf(passage, open.index, end), spanOf(passage, mark, mark + 1)],
  }
}

function candidateOf(view: View, contrast: Drawn, leading: Leading | undefined): Candidate {
  const from = leading?.from ?? contrast.from
  const voice = voiceAt(view, { ...contrast, from })
  const parts = partsOf(view, contrast)
  return {
    score: SCORES[contrast.kind] + (leading ? 0.5 : 0) + (parts ? 0.8 : 0),
    at: contrast.span.start,
    covers: sentencesAt(view, contrast.where, from, contrast.to),
    blocks: [contrast.where.block],
    draft: {
      form: 'contrast',
      kind: drawnAs(contrast),
      ...(view.title && { title: view.title }),
      ...(leading && { lead: inItsMarks(view, leading) }),
      ...(contrast.opening && { opening: contrast.opening }),
      first: withoutOpener(view, contrast),
      ...(contrast.joint && { joint: contrast.joint }),
      second: parts?.opening ?? contrast.second,
      ...(parts && { parts: parts.items, ...(parts.joint && { partsJoint: parts.joint }) }),
      quoted: isQuoted(view, contrast),
      ...(voice && { voice }),
    },
  }
}

/** `This means |you need to commit|`: the first side begins where its sentence's short form does. */
function withoutOpener(view: View, { where, from, to, first }: Contrast): Words {
  const [sentence] = sentencesAt(view, where, from, to)
  const [start, begin] = [sentence?.short.spans[0]?.start, first.spans[0]]
  const isCut = sentence && start !== undefined && begin && begin.start === sentence.span.start && start < begin.end
  return (isCut && start > begin.start && openedAfter(first, start - begin.start)) || first
}

/** The enumeration that the second side ends with. */
function partsOf(
  view: View,
  contrast: Contrast,
): (Pick<Enumeration, 'items' | 'joint'> & { readonly opening: Words }) | undefined {
  const second = contrast.second.spans[0]
  const found = factsOf(view, 'enumeration').find(
    enumeration => second && endsIn(enumeration, second.start, second.end),
  )
  return found?.opening && { ...found, opening: found.opening }
}

function endsIn({ opening, ending, items, span }: Enumeration, start: number, end: number): boolean {
  const inside = span.start >= start - 2 && span.end <= end + 2
  return (
    inside &&
    items.length <= MOST_PARTS &&
    opening !== undefined &&
    ending === undefined &&
    items.every(item => countWords(item.text) <= 8)
  )
}
