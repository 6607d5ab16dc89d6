import type { Article, Block } from '../model/article.ts'
import { SURE, type Fact, type FactOf, type Sentence, type Where } from '../model/fact.ts'
import type { Voice } from '../model/deck.ts'
import type { Span, Words } from '../model/span.ts'
import { countAll, countWords } from '../model/count.ts'
import { passageAt } from '../model/passages.ts'
import { stemsOf } from './common-words.ts'
import type { Pace, Rules } from './rules.ts'
import { nameOfSection } from './section-name.ts'
import { folded } from '../model/folded.ts'

/** A stretch of one section that makes one to three slides. */
export interface View {
  readonly article: Article
  readonly section: number
  readonly title: Words | undefined
  /** The blocks of the stretch, with their numbers in the section. */
  readonly blocks: readonly { readonly index: number; readonly block: Block }[]
  readonly sentences: readonly Sentence[]
  /** Those of the whole section. */
  readonly ofSection: readonly Sentence[]
  /** The same stretch as far as its section goes; itself where it is that already. */
  readonly wide: () => View
  readonly facts: readonly Fact[]
  readonly rules: Rules
}

/** What a deck is planned from. */
export interface Material {
  readonly article: Article
  readonly facts: readonly Fact[]
  readonly rules: Rules
}

/** A section as one or more views: long ones are cut between paragraphs. */
export function viewsOf(material: Material, section: number): View[] {
  const { blocks, heading } = material.article.sections[section]!
  const title = heading && nameOfSection(heading)
  const told = toldIn(material.article, section)
  return chunks(
    told.map(index => blocks[index]!),
    material.rules.pace,
  ).map(cut =>
    viewOf(
      material,
      section,
      cut.map(at => told[at]!),
      title,
    ),
  )
}

/** A section in one view, without a name, however long it is. */
export function wholeView(material: Material, section: number): View {
  return viewOf(material, section, toldIn(material.article, section), undefined)
}

/** The blocks of a section that a talk can tell; its notes go with the passage that they stand in. */
const toldIn = ({ sections }: Article, section: number): readonly number[] =>
  [...sections[section]!.blocks.entries()].flatMap(([index, block]) =>
    block.kind === 'paragraph' && block.note ? [] : [index],
  )

function viewOf(
  { article, facts, rules }: Material,
  section: number,
  indices: readonly number[],
  title: Words | undefined,
): View {
  const isSentence = (fact: Fact): fact is Sentence => fact.type === 'sentence'
  const every = toldIn(article, section)
  const all = facts.filter(({ where }) => where.section === section && every.includes(where.block))
  const inside = all.filter(({ where }) => indices.includes(where.block))
  const view: View = {
    wide: () => (indices.length === every.length ? view : viewOf({ article, facts, rules }, section, every, title)),
    article,
    section,
    title,
    blocks: indices.map(index => ({ index, block: article.sections[section]!.blocks[index]! })),
    sentences: inside.filter(isSentence),
    ofSection: all.filter(isSentence),
    facts: inside,
    rules,
  }
  return view
}

function chunks(blocks: readonly Block[], { section, stretch }: Pace): number[][] {
  const total = blocks.reduce((sum, block) => sum + wordsIn(block), 0)
  const wanted = total > section ? stretch : Infinity
  const cut: number[][] = []
  let words = Infinity
  for (const [index, block] of blocks.entries()) {
    if ((words >= wanted && !leadsIn(blocks[index - 1])) || cut.length === 0) {
      cut.push([])
      words = 0
    }
    cut.at(-1)!.push(index)
    words += wordsIn(block)
  }
  return cut
}

/** A paragraph that ends with a colon belongs to what follows it. */
function leadsIn(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && /[:：]\s*$/.test(block.passage.text)
}

function wordsIn(block: Block): number {
  if (block.kind === 'paragraph') return countWords(block.passage.text)
  if (block.kind === 'list') return countAll(block.items.map(item => item.passage))
  return block.kind === 'extract' ? countAll(block.passages) : 0
}

/** A table of contents is kept by hand: a heading or two may have changed since. */
const SHARE_OF_HEADINGS = 0.75

/** Whether a list names the article's own headings: a table of contents, which the deck has of its own. */
export function namesHeadings({ article }: View, block: Block): boolean {
  if (block.kind !== 'list') return false
  const headings = new Set(article.sections.map(({ heading }) => folded(heading?.text ?? '')))
  const naming = block.items.filter(({ passage }) => headings.has(folded(passage.text)))
  return naming.length >= block.items.length * SHARE_OF_HEADINGS
}

/** The facts of one kind. */
export function factsOf<T extends Fact['type']>(view: View, type: T): FactOf<T>[] {
  return view.facts.filter((fact): fact is FactOf<T> => fact.type === type)
}

/** The sentences that a range of a passage touches, frames left out. */
export function sentencesAt(view: View, where: Where, from: number, to: number): Sentence[] {
  return view.sentences.filter(
    sentence =>
      sentence.voice !== 'frame' && samePassage(sentence.where, where) && sentence.from < to && from < sentence.to,
  )
}

/** All sentences of a block. */
export function sentencesOf(view: View, block: number): Sentence[] {
  return view.sentences.filter(sentence => sentence.where.block === block)
}

/** `We have no trouble finding crews Strongly 20% Somewhat 23%`: a question of a survey with what was answered, not a sentence. */
const HOLDS_TALLIES = /(?:\s\p{L}+\s\d+(?:[.,]\d+)?\s?%){2,}$/u

/** `Hosted by Ann Bo and the crew.`: of what, stands before it. */
const BY_WHOM = /^(?:(?!(?:led|fed|red)\b)\p{Lu}\p{Ll}+(?:ed|en)) (?:and \p{Ll}+ed )?by \p{Lu}[^,;:]*$/u

/** An item or a line by itself without a verb names something and says nothing of it; so does a noun with its clause. */
export function isFragment(view: View, { verbless, nounAlone, where, words }: Sentence): boolean {
  if (
    nounAlone ||
    HOLDS_TALLIES.test(words.text) ||
    BY_WHOM.test(words.text) ||
    goesOnAfterCode(view, where, words.text)
  )
    return true
  const isItem = view.blocks.find(({ index }) => index === where.block)?.block.kind === 'list'
  // A tagger misses a verb now and then; what ends as a sentence in a paragraph is taken for one.
  const isLone = sentencesOf(view, where.block).length === 1
  const isLoneLine = isLone && (!/[.!?…。]$/.test(words.text) || standsAtAPicture(view, where.block))
  return verbless === true && (isItem || isLoneLine)
}

/** `In the log, adding` · a block of code · `will show the tides.`: one sentence around the code. */
function goesOnAfterCode({ article, section }: View, { block, part }: Where, text: string): boolean {
  const { blocks } = article.sections[section]!
  const [before, above] = [blocks[block - 1], blocks[block - 2]]
  const isOpen = above?.kind === 'paragraph' && !ENDS.test(above.passage.text)
  return part === 0 && before?.kind === 'code' && isOpen && /^\p{Ll}/u.test(text)
}

/** How a paragraph ends that waits for nothing. */
export const ENDS = /[.!?…。！？:：]["”’)\]»]*$/u

/** A line right above or below a picture or a table may be its caption. */
function standsAtAPicture({ article, section }: View, block: number): boolean {
  const { blocks } = article.sections[section]!
  return [blocks[block - 1], blocks[block + 1]].some(one => one?.kind === 'image' || one?.kind === 'table')
}

/** A line by itself under a table says how to read it: `Percentage of all 12 million views.` */
export function isNoteOfATable(view: View, { where }: Sentence): boolean {
  const above = view.blocks.find(({ index }) => index === where.block - 1)?.block
  return above?.kind === 'table' && sentencesOf(view, where.block).length === 1
}

/** Whether a sentence has code of several words, `git log --all`: a tip for the desk, which large lines would break. */
export function holdsACommand({ article }: View, { where, from, to }: Sentence): boolean {
  const passage = passageAt(article, where)
  const inside = passage?.code?.filter(range => from <= range.from && range.to <= to) ?? []
  return inside.some(range => /\S\s+\S/.test(passage!.text.slice(range.from, range.to)))
}

/** The sentence right before one in the same passage. */
export function sentenceBefore(view: View, sentence: Sentence): Sentence | undefined {
  const before = view.sentences[view.sentences.indexOf(sentence) - 1]
  return before && samePassage(before.where, sentence.where) ? before : undefined
}

/** Whether what a sentence is about stands only in the one before it. */
export const needsTheOneBefore = ({ leans, pointsBack }: Sentence): boolean => leans || pointsBack === true

/** Whether a sentence goes on with what stands before it: it needs that, or turns against it or concludes from it. */
export const carriesOn = (sentence: Sentence): boolean => needsTheOneBefore(sentence) || sentence.rejoins

/**
 * The sentence right after one, if it turns against it or draws its conclusion; else the first of the next paragraph where
 * that turns against what it names: `Cables lead every list. [¶] In 2024, though, cables fell to number five.`
 */
export function rejoinderTo(view: View, sentence: Sentence): Sentence | undefined {
  const next = view.sentences[view.sentences.indexOf(sentence) + 1]
  const follows =
    next && (samePassage(next.where, sentence.where) || (next.undoes && next.where.part === sentence.where.part))
  if (follows && next.rejoins && next.voice === sentence.voice) return next
  return turnOfTheNextParagraph(view, sentence)
}

/** So many words that two sentences share say that both are about one thing. */
const FEWEST_WORDS_IN_COMMON = 2

function turnOfTheNextParagraph(view: View, { where, voice, words }: Sentence): Sentence | undefined {
  const isParagraph = ({ index, block }: View['blocks'][number]) =>
    (index === where.block || index === where.block + 1) && block.kind === 'paragraph'
  if (voice !== 'narrator' || view.blocks.filter(isParagraph).length < 2) return undefined
  const first = view.sentences.find(one => one.where.block === where.block + 1)
  if (!first?.rejoins || first.voice !== 'narrator') return undefined
  const named = new Set(stemsOf(words.text))
  const shared = new Set(stemsOf(first.words.text).filter(stem => named.has(stem)))
  return shared.size >= FEWEST_WORDS_IN_COMMON ? first : undefined
}

/** A sentence with what turns against it, and what turns against that: they are shown together or not at all. */
export function withRejoinders(view: View, sentence: Sentence): readonly Sentence[] {
  const rejoinder = rejoinderTo(view, sentence)
  return rejoinder ? [sentence, ...withRejoinders(view, rejoinder)] : [sentence]
}

export function samePassage(a: Where, b: Where): boolean {
  return a.section === b.section && a.block === b.block && a.part === b.part
}

/** Who says a range: a speaker found by a sure rule. */
export function voiceAt(
  view: View,
  { where, from, to }: { where: Where; from: number; to: number },
): Voice | undefined {
  const quote = factsOf(view, 'quote').find(
    candidate => samePassage(candidate.where, where) && candidate.from < to && from < candidate.to,
  )
  const speaker = quote?.speaker
  if (!speaker || speaker.confidence < SURE) return undefined
  return { speaker: speaker.name, ...(speaker.role && { role: speaker.role }) }
}

/** Who says a sentence in an interview: whom the label names that was set last before it in the section. */
export function speakerOf({ article, section }: View, { where }: Pick<Sentence, 'where'>): Voice | undefined {
  const before = article.sections[section]!.blocks.slice(0, where.block + 1)
  const speaker = before.findLast(block => block.kind === 'paragraph' && block.passage.label)
  return speaker?.kind === 'paragraph' && speaker.passage.speaker ? { speaker: speaker.passage.speaker } : undefined
}

/** Whether a range stands in somebody's direct words. */
export function isQuoted(view: View, { where, from }: { where: Where; from: number }): boolean {
  return view.sentences.some(
    sentence =>
      sentence.voice === 'quoted' && samePassage(sentence.where, where) && sentence.from <= from && from < sentence.to,
  )
}

/** The places of the blocks that hold the sentences. */
export function blocksOf(view: View, indices: readonly number[]): Span[] {
  return [...new Set(indices)]
    .sort((a, b) => a - b)
    .flatMap(index => {
      const block = view.article.sections[view.section]?.blocks[index]
      return block ? [block.span] : []
    })
}
