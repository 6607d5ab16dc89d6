import type { Block, ListItem } from '../../model/article.ts'
import type { Enumeration, Sentence } from '../../model/fact.ts'
import { countWords } from '../../model/count.ts'
import type { Words } from '../../model/span.ts'
import type { Candidate, Draft } from '../candidate.ts'
import { leadWords } from '../companions.ts'
import { itemsOf } from '../items.ts'
import { jointIn } from '../joint.ts'
import { fitsAsLead, leadsIn, opened, withoutColon } from '../lead-in.ts'
import { THANKS } from '../lexicon/states-nothing.ts'
import { areMereNames, costOf, costOfThinness } from '../parallel.ts'
import { LEADS_ASIDE } from '../lexicon/ends.ts'
import { isListOfThePage } from '../lists-of-the-page.ts'
import { isSuch, POINTS_BACK } from '../lexicon/talk.ts'
import { factsOf, isQuoted, sentenceBefore, sentencesAt, sentencesOf, voiceAt, type View } from '../view.ts'

/** Names alone (`OpenAI, Anthropic and Google`) say who, seldom what; parts of a sentence say what. */
const SCORES: Readonly<Record<Enumeration['shape'], number>> = { noun: 8, verb: 8.4, clause: 7, name: 1 }

const MOST_WORDS_OF_THE_OPENING = 14
const MOST_WORDS_OF_THE_ENDING = 14
/** A list that leaves more of its sentence outside than inside is not what the sentence is about. */
const SMALLEST_SHARE = 0.35
/** Names are short, whatever they are the answer to. */
const SMALLEST_SHARE_OF_NAMES = 0.28

/** Enumerations of three to five parts, and lists of two to five short items. */
export function cards(view: View): Candidate[] {
  return [
    ...factsOf(view, 'enumeration')
      .filter(fact => carriesItsSentence(fact) && !isInPassing(view, fact) && !areMereNames(view, fact.items))
      .filter(fact => !isOfOneItem(view, fact) && !isThanks(view, fact))
      .map(fact => withAntecedent(view, fromSentence(view, fact))),
    ...view.blocks.flatMap(({ index, block }) => fromList(view, index, block)),
  ]
}

/** `My deep gratitude goes out to those who …` */
const isThanks = (view: View, { where, from, to }: Enumeration): boolean =>
  sentencesAt(view, where, from, to).some(({ words }) => isSuch(THANKS, view.article.meta.lang, words.text))

/** What one item of a list enumerates would stand for the whole list. */
function isOfOneItem(view: View, { where }: Enumeration): boolean {
  const block = view.blocks.find(({ index }) => index === where.block)?.block
  return block?.kind === 'list' && block.items.length > FEWEST_ITEMS
}

/** Few enough parts, none of them in a bracket, that say most of what their sentence says. */
function carriesItsSentence({ shape, opening, items, ending }: Enumeration): boolean {
  const words = (text: string | undefined) => countWords(text ?? '')
  const inside = items.reduce((sum, item) => sum + words(item.text), 0)
  const outside = words(opening?.text) + words(ending?.text)
  return (
    items.length <= MOST_ITEMS &&
    !/\([^)]*$/.test(opening?.text ?? '') &&
    words(opening?.text) <= MOST_WORDS_OF_THE_OPENING &&
    words(ending?.text) <= MOST_WORDS_OF_THE_ENDING &&
    inside / (inside + outside) >= (shape === 'name' ? SMALLEST_SHARE_OF_NAMES : SMALLEST_SHARE)
  )
}

/** `The minister was against it, backed by …`: the list under such words would be taken for what the sentence says. */
function isInPassing({ article }: View, { opening }: Enumeration): boolean {
  return opening !== undefined && isSuch(LEADS_ASIDE, article.meta.lang, opening.text)
}

/** Names that a sentence is there to tell, as what is used most, outweigh a sentence among others. */
const SCORE_OF_TOLD_NAMES = 4.5
const FEWEST_WORDS_BEFORE_NAMES = 3
const MOST_WORDS_BEHIND_NAMES = 7

function scoreOf({ shape, opening, ending, items }: Enumeration): number {
  const areTold =
    shape === 'name' &&
    countWords(opening?.text ?? '') >= FEWEST_WORDS_BEFORE_NAMES &&
    countWords(ending?.text ?? '') <= MOST_WORDS_BEHIND_NAMES
  return (areTold ? SCORE_OF_TOLD_NAMES : SCORES[shape]) - costOf(items)
}

function fromSentence(view: View, fact: Enumeration): Candidate {
  const voice = voiceAt(view, fact)
  return {
    score: scoreOf(fact),
    at: fact.span.start,
    covers: sentencesAt(view, fact.where, fact.from, fact.to),
    blocks: [fact.where.block],
    draft: {
      form: 'cards',
      ...(view.title && { title: view.title }),
      ...withoutLoneOpening(fact),
      ...(fact.joint && { joint: fact.joint }),
      ...(fact.ending && { ending: fact.ending }),
      quoted: isQuoted(view, fact),
      ...(voice && { voice }),
    },
  }
}

/** What `This includes` without a sentence before it says less than another slide. */
const COST_OF_NO_ANTECEDENT = 4

/** `This includes …` needs the sentence that says of what: it stands above as the lead. */
function withAntecedent(view: View, found: Candidate): Candidate {
  const [sentence] = found.covers
  const pointsBack = ({ words }: Sentence) => isSuch(POINTS_BACK, view.article.meta.lang, words.text)
  if (!sentence || !pointsBack(sentence)) return found
  const before = sentenceBefore(view, sentence)
  const lead = before && leadOf({ ...before, leans: pointsBack(before) })
  return lead
    ? { ...found, covers: [before, ...found.covers], draft: { ...found.draft, lead } as Draft }
    : { ...found, score: found.score - COST_OF_NO_ANTECEDENT }
}

/** What the parts are parts of may take three lines. */
const MOST_WORDS_OF_AN_ANTECEDENT = 30

/** One that joins on to another with its first words (`In fact, …`) stands without these. */
function leadOf(sentence: Sentence): Words | undefined {
  const { voice, rejoins, short, words } = sentence
  const opens = rejoins && short.text.slice(-words.text.length / 2) === words.text.slice(-words.text.length / 2)
  const isOpener = opens && short.text.length < words.text.length
  return voice === 'narrator'
    ? leadWords({ ...sentence, rejoins: rejoins && !isOpener }, MOST_WORDS_OF_AN_ANTECEDENT)
    : undefined
}

/** `Our`, `We` or `In short: we` above the parts says nothing: its last word goes with the first of them. */
function withoutLoneOpening({ opening, items }: Enumeration): { opening?: Words; items: readonly Words[] } {
  const [first, ...others] = items
  const lone = opening && { ...opening, text: opening.text.replace(BEFORE_A_LONE_WORD, '') }
  if (!lone || !first || countWords(lone.text) > 1 || /[:：]$/.test(lone.text))
    return { ...(opening && { opening }), items }
  return { items: [opened(lone, first), ...others] }
}

/** `Generally speaking: ` */
const BEFORE_A_LONE_WORD = /^(?:\p{L}+[\s,]+){0,3}\p{L}+[:：]\s+(?=\p{L}+$)/u

const SCORE_OF_A_LIST = 7.5
const FEWEST_ITEMS = 2
const MOST_ITEMS = 5
const MOST_WORDS_OF_AN_ITEM = 12

function fromList(view: View, index: number, block: Block): Candidate[] {
  if (block.kind !== 'list' || block.ordered || isListOfThePage(view, index, block)) return []
  const all = itemsOf(view, block)
  const items = all.map(({ words }) => words)
  if (isShort(block.items, items) && areMereNames(view, items)) return namesUnder(view, index, items)
  if (all.some(({ open }) => open) || !isShort(block.items, items)) return []
  const joint = jointIn(view, block)
  return [
    {
      score: SCORE_OF_A_LIST - costOf(items) - costOfThinness(items),
      at: block.span.start,
      covers: sentencesOf(view, index),
      blocks: [index],
      draft: { form: 'cards', ...(view.title && { title: view.title }), items, ...(joint && { joint }), quoted: false },
    },
  ]
}

/** Names under the line that leads to them say of what they are, with the sentence before that in front of them. */
function namesUnder(view: View, index: number, items: readonly Words[]): Candidate[] {
  const leading = view.sentences.findLast(({ where }) => where.block === index - 1)
  if (!leading || !leadsIn(leading.words.text) || !fitsAsLead(leading.words)) return []
  const before = sentenceBefore(view, leading)
  const lead = before && leadOf(before)
  return [
    {
      score: SCORE_OF_TOLD_NAMES,
      at: leading.span.start,
      covers: [...(lead ? [before] : []), leading, ...sentencesOf(view, index)],
      blocks: [index - 1, index],
      governed: true,
      draft: {
        form: 'cards',
        ...(view.title && { title: view.title }),
        ...(lead && { lead }),
        opening: withoutColon(leading.words),
        items,
        quoted: false,
      },
    },
  ]
}

function isShort(all: readonly ListItem[], items: readonly Words[]): boolean {
  return (
    items.length >= FEWEST_ITEMS &&
    items.length <= MOST_ITEMS &&
    all.every(({ depth }) => depth === 0) &&
    items.every(({ text }) => countWords(text) > 0 && countWords(text) <= MOST_WORDS_OF_AN_ITEM)
  )
}
