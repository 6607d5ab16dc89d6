import type { Sentence } from '../../model/fact.ts'
import type { Span, Words } from '../../model/span.ts'
import { countAll, countWords } from '../../model/count.ts'
import type { List } from '../../model/article.ts'
import { announcedBy, announces, speaksOfSomebody } from '../announces.ts'
import type { Candidate, Draft } from '../candidate.ts'
import { asTitle, canLead, claimAmong } from '../claim.ts'
import { haveAWordInCommon, stemsOf } from '../common-words.ts'
import { isListOfThePage } from '../lists-of-the-page.ts'
import { isSuch } from '../lexicon/by-language.ts'
import { ENDS_IN_THE_AIR } from '../lexicon/ends.ts'
import { RISES } from '../lexicon/order.ts'
import { areMereNames, costOfThinness } from '../parallel.ts'
import { headsOn } from '../item-heads.ts'
import { endsInTheAir, innerListsOf, itemsOf, type Item } from '../items.ts'
import { withoutColon } from '../lead-in.ts'
import { joined, joinedShort } from './quote.ts'
import { statementOf } from './statement.ts'
import { mattersOf, shareARareWord } from '../matter.ts'
import { isLaterOfASeries } from '../ordinals.ts'
import { isBareAnswer, isForTheReader, sendsTheReader } from '../states-nothing.ts'
import { strengthOf } from '../numbers/notable.ts'
import { pointOf, telling, tellsOneSide, toItsEnd } from '../weight.ts'
import {
  carriesOn,
  isFragment,
  isNoteOfATable,
  samePassage,
  sentenceBefore,
  sentencesOf,
  withRejoinders,
  type View,
} from '../view.ts'

const MOST_WORDS_OF_A_POINT = 32
const MOST_WORDS_OF_AN_ITEM = 26
const FEWEST_WORDS_OF_A_POINT = 4
/** A title of more words than this takes room from the points under it. */
const WORDS_OF_A_TITLE = 8
const SCORE = 3
const SCORE_OF_A_LIST = 7
/** A list whose items rise can be drawn: it outweighs the same as cards. */
const SCORE_OF_A_STAIR = 8
/** What stands inside an item is a matter of detail. */
const SCORE_OF_AN_INNER_LIST = 5
/** What is named can be shown as a page of its own kind: it outweighs the same as cards. */
const SCORE_OF_HEADS = 7.8
/** Words under heads are found more quickly, so that a page may have more of them. */
const MORE_UNDER_HEADS = 14
const MOST_ITEMS = 5
/** One item is a sentence, not a list: it stays with the text around it. */
const FEWEST_ITEMS = 2

/**
 * The main sentences among those that no other slide shows, in the article's order. One that claims becomes the title,
 * and the section's name stands small above it; without one the first leads.
 */
export function pointsFrom(view: View, sentences: readonly Sentence[]): Candidate | undefined {
  const pages = mattersOf(view, sentences)
    .map(matter => best(view, matter))
    .filter(chosen => chosen.length >= FEWEST_ITEMS || announcedBy(view, chosen[0]) !== undefined)
  const worth = (chosen: readonly Sentence[]) => chosen.reduce((sum, one) => sum + rankIn(view, one), 0)
  const [first] = pages.sort((a, b) => worth(b) - worth(a))
  const chosen = first && withBareAnswer(view, first)
  if (!chosen) return undefined
  const short = shownOf(view, chosen)
  const announcing = announcedBy(view, chosen[0])
  const claim = announcing ? undefined : claimAmong(view, chosen, short)
  const items = inFull(view, chosen, short, claim)
  if (claim !== undefined && items.length === 2 && countAll(items) <= WORDS_OF_ONE_THOUGHT) return asOne(view, chosen)
  return {
    score: SCORE,
    at: chosen[0]!.span.start,
    covers: announcing ? [announcing, ...chosen] : chosen,
    blocks: [...new Set(chosen.map(sentence => sentence.where.block))],
    draft: claim === undefined ? listed(view, chosen, items, announcing) : underClaim(view, items, claim),
  }
}

/** `Yes, mostly.`: the word or two that answer the heading go with the sentences that go on behind them. */
function withBareAnswer(view: View, chosen: readonly Sentence[]): readonly Sentence[] {
  const [bare, next] = view.ofSection
  const asks = /[?？؟]\s*$/.test(view.title?.text ?? '')
  const count = countWords(bare?.words.text ?? '')
  const isBare = count < FEWEST_WORDS_OF_A_POINT || (bare?.verbless === true && count <= MOST_WORDS_OF_A_BARE_ANSWER)
  const goesOn = isBare && next === chosen[0] && sentenceBefore(view, next!) === bare && bare!.voice === next!.voice
  return asks && bare && goesOn && !chosen.includes(bare) ? [bare, ...chosen] : chosen
}

const MOST_WORDS_OF_A_BARE_ANSWER = 6

/** Two sentences of so few words fill a page only together. */
const WORDS_OF_ONE_THOUGHT = 16

const MOST_WORDS_OF_ONE_THOUGHT = 26

function asOne(view: View, chosen: readonly Sentence[]): Candidate {
  const whole = joined(chosen)
  const isRoom = countWords(whole.text) <= MOST_WORDS_OF_ONE_THOUGHT && !/[()]/.test(whole.text)
  return statementOf(view, chosen, SCORE, { words: isRoom ? whole : joinedShort(chosen) })
}

function isAble(view: View, sentence: Sentence): boolean {
  return (
    canStandAsPoint(sentence) &&
    !announces(view, sentence) &&
    !speaksOfSomebody(view, sentence) &&
    !isFragment(view, sentence) &&
    !isLaterOfASeries(view, sentence) &&
    !tellsOneSide(view, sentence) &&
    !endsInTheAir(view, sentence) &&
    !isNoteOfATable(view, sentence) &&
    !isForTheReader(view, sentence) &&
    !isBareAnswer(view, sentence) &&
    !(sentence.verbless && countWords(sentence.words.text) <= FEWEST_WORDS_OF_A_POINT)
  )
}

/** The first large where the others go on with it; else all alike, under what announces them. */
function listed(view: View, chosen: readonly Sentence[], items: readonly Words[], announcing?: Sentence): Draft {
  const lead = announcing && withoutColon(announcing.words)
  const leads = !lead && hangTogether(view, chosen)
  return {
    form: 'points',
    ...(view.title && { title: view.title }),
    ...(lead && { lead }),
    ...(leads && { kind: 'lead' as const }),
    items,
  }
}

/** Whether each sentence after the first goes on with one before it. */
function hangTogether(view: View, [first, ...others]: readonly Sentence[]): boolean {
  return others.every((one, at) => {
    const isNear = isNext(view, at > 0 ? others[at - 1]! : first!, one) && samePassage(first!.where, one.where)
    const goesOn = isNear && haveAWordInCommon(first!.words.text, one.words.text)
    return carriesOn(one) || goesOn || shareARareWord(view.article, first!.words.text, one.words.text)
  })
}

function underClaim({ title }: View, items: readonly Words[], at: number): Draft {
  return {
    form: 'points',
    title: asTitle(items[at]!),
    ...(title && { kicker: title }),
    items: items.filter((_, index) => index !== at),
  }
}

/** A sentence that can be a point: not too long, not a rest, and with its own subject. */
export function canStandAsPoint(sentence: Sentence, most = MOST_WORDS_OF_A_POINT): boolean {
  const count = countWords(sentence.short.text)
  return (
    sentence.voice === 'narrator' &&
    !sentence.aside &&
    count >= FEWEST_WORDS_OF_A_POINT &&
    count <= most &&
    !/[:]$/.test(sentence.short.text)
  )
}

/** How much a figure counts against centrality: what was measured outweighs what was said about it. */
const WEIGHT_OF_A_FIGURE = 0.7
/** How much a page is better off with a title that claims something. */
const WEIGHT_OF_A_CLAIM = 0.3
/** What answers the question that the heading asks is what the section is for. */
const WEIGHT_OF_AN_ANSWER = 0.8

/** Whether a sentence is a section's first under a heading that asks. */
function answersTheHeading({ title, ofSection }: View, sentence: Sentence): boolean {
  return /[?？؟]\s*$/.test(title?.text ?? '') && sentence === ofSection[0] && !sentence.leans
}

/** How much a point is wanted: how central it is, and whether it holds a figure or can be the title. */
function rankIn(view: View, sentence: Sentence): number {
  return (
    sentence.score +
    pointOf(view, sentence) +
    WEIGHT_OF_A_FIGURE * strengthOf(view, sentence) +
    (canLead(view, sentence) ? WEIGHT_OF_A_CLAIM : 0) +
    (answersTheHeading(view, sentence) ? WEIGHT_OF_AN_ANSWER : 0)
  )
}

/**
 * The sentences of a matter that make the best page of points: the best of them, or a run of them as they stand, with all
 * that tell what was found or measured.
 */
function best(view: View, matter: readonly Sentence[]): readonly Sentence[] {
  const able = matter.filter(one => isAble(view, one))
  const ranks: Ranks = new Map(able.map(one => [one, rankIn(view, one)]))
  const scattered = choose(view, able, ranks)
  const tell = scattered.filter(one => pointOf(view, one) > 0 || strengthOf(view, one) > 0)
  const runs = runsOf(view, able).filter(run => tell.every(one => run.includes(one)))
  return runs.reduce((a, b) => (worthOf(view, b, ranks) > worthOf(view, a, ranks) ? b : a), scattered)
}

/** What follows another sentence as in the article is better understood; what skips one of its paragraph, worse. */
const WEIGHT_OF_THE_NEXT = 0.45
const COST_OF_A_GAP = 0.2
/** A paragraph's first sentence says what the others go on with. */
const WEIGHT_OF_THE_FIRST = 0.3

/** How much each sentence of a matter is wanted. */
type Ranks = ReadonlyMap<Sentence, number>

function worthOf(view: View, chosen: readonly Sentence[], ranks: Ranks): number {
  const after = (one: Sentence, before: Sentence) =>
    isNext(view, before, one) ? WEIGHT_OF_THE_NEXT : samePassage(before.where, one.where) ? -COST_OF_A_GAP : 0
  return chosen.reduce(
    (sum, one, at) =>
      sum +
      ranks.get(one)! +
      (at > 0 ? after(one, chosen[at - 1]!) : sentenceBefore(view, one) ? 0 : WEIGHT_OF_THE_FIRST),
    0,
  )
}

const isNext = (view: View, before: Sentence, one: Sentence): boolean =>
  view.sentences.indexOf(one) === view.sentences.indexOf(before) + 1

/** Stretches of sentences that follow one another and can stand on a page, none of them cut off from what turns it. */
function runsOf(view: View, able: readonly Sentence[]): Sentence[][] {
  return able.flatMap((first, from) => {
    if (!canOpen(view, first)) return []
    const runs: Sentence[][] = []
    for (let end = from + 1; end <= able.length; end += 1) {
      const run = able.slice(from, end)
      if (end - from > 1 && !isNext(view, run.at(-2)!, run.at(-1)!)) break
      if (!fits(view, run)) break
      if (run.length >= FEWEST_ITEMS && isEnd(view, run.at(-1)!)) runs.push(run)
    }
    return runs
  })
}

/** Whether a sentence is understood as the first of a page. */
const canOpen = (view: View, one: Sentence): boolean =>
  !one.leans && !one.rejoins && !pointsAway(view, one) && !takesUp(view, one)

/** Whether nothing after a sentence answers it or turns against it. */
const isEnd = (view: View, one: Sentence): boolean => withAnswer(view, one).length === 1

/**
 * The best as far as they fit. One that leans on the sentence before it, or points at what that names, comes only with it, and one that
 * the next sentence turns against or draws the conclusion from comes only with the next.
 */
function choose(view: View, sentences: readonly Sentence[], ranks: Ranks): Sentence[] {
  const chosen = new Set<Sentence>()
  const free = new Set(sentences)
  const rank = (sentence: Sentence) => ranks.get(sentence)!
  const needs = new Set(sentences.filter(one => one.leans || pointsAway(view, one) || takesUp(view, one)))
  const groups = sentences.flatMap(one => {
    if (!needs.has(one)) return [{ rank: rank(one), group: withAnswer(view, one) }]
    const before = sentenceBefore(view, one)
    return before && ranks.has(before) && !needs.has(before)
      ? [{ rank: (rank(before) + rank(one)) / 2, group: [before, ...withAnswer(view, one)] }]
      : []
  })
  for (const { group } of groups.sort((a, b) => b.rank - a.rank))
    if (group.every(one => free.has(one)) && fits(view, [...chosen, ...group])) for (const one of group) chosen.add(one)
  for (const sentence of needs) {
    const before = sentence.leans
      ? sentenceBefore(view, sentence)
      : view.sentences[view.sentences.indexOf(sentence) - 1]
    if (before && chosen.has(before) && fits(view, [...chosen, sentence])) chosen.add(sentence)
  }
  return [...chosen].sort((a, b) => a.span.start - b.span.start)
}

/** A question goes with the sentence that answers it, and any other with what turns against it. */
function withAnswer(view: View, sentence: Sentence): readonly Sentence[] {
  const next = view.sentences[view.sentences.indexOf(sentence) + 1]
  const asks = /[?？؟]["”’)»]*$/.test(sentence.words.text)
  const isAnswered = asks && next !== undefined && sentenceBefore(view, next) === sentence
  return isAnswered ? [sentence, ...withRejoinders(view, next)] : withRejoinders(view, sentence)
}

/** `this bill` where a paragraph begins: what it points at stands neither there nor in the heading, only in the paragraph before. */
function pointsAway(view: View, sentence: Sentence): boolean {
  const { pointsBack, words } = sentence
  return (
    pointsBack === true && !sentenceBefore(view, sentence) && !haveAWordInCommon(words.text, view.title?.text ?? '')
  )
}

/** A word in more sentences than this is a matter of the article, which needs no introduction. */
const MOST_SENTENCES_OF_A_THING = 4

/** `… offers a tool. The tool received so much traffic …`: what a sentence begins with was named right before. */
function takesUp(view: View, sentence: Sentence): boolean {
  const before = sentenceBefore(view, sentence)
  const [noun] = stemsOf(/^The (\p{Ll}{3,})(?=\s\p{Ll})/u.exec(sentence.words.text)?.[1] ?? '')
  if (!before || noun === undefined || !stemsOf(before.words.text).includes(noun)) return false
  if (stemsOf(view.title?.text ?? '').includes(noun)) return false
  const all = view.facts.filter(({ type }) => type === 'sentence') as readonly Sentence[]
  return all.filter(({ words }) => stemsOf(words.text).includes(noun)).length <= MOST_SENTENCES_OF_A_THING
}

function fits(view: View, sentences: readonly Sentence[]): boolean {
  const once = [...new Set(sentences)].sort((a, b) => a.span.start - b.span.start)
  const shown = shownOf(view, once)
  return (
    once.length <= view.rules.pace.points &&
    countAll(shown) <= roomIn(view) &&
    shown.every(({ text }) => countWords(text) <= MOST_WORDS_OF_A_POINT)
  )
}

/** How many words the points of a slide may have together. */
function roomIn({ title, rules }: View): number {
  return rules.pace.pointWords - Math.max(0, countWords(title?.text ?? '') - WORDS_OF_A_TITLE)
}

/** So many words leave a page of points its air. */
const WORDS_OF_A_FULL_PAGE = 46

/** Items with the ends of their sentences where there is room for them, the shortest first; what is the title stays short. */
function inFull(view: View, chosen: readonly Sentence[], short: readonly Words[], claim?: number): readonly Words[] {
  const room = Math.min(roomIn(view), WORDS_OF_A_FULL_PAGE)
  const whole = short.map((words, at) => (at === claim ? words : toItsEnd(chosen[at]!, words, MOST_WORDS_OF_A_POINT)))
  const more = (at: number) => countWords(whole[at]!.text) - countWords(short[at]!.text)
  const items = [...short]
  for (const at of [...items.keys()].filter(at => more(at) > 0).sort((a, b) => more(a) - more(b)))
    if (countAll(items) + more(at) <= room) items[at] = whole[at]!
  return items
}

/** What is shown of some sentences: the short form, but whole to its end where the next leans on that end. */
function shownOf(view: View, sentences: readonly Sentence[]): Words[] {
  return sentences.map((sentence, index) => {
    const next = sentences[index + 1]
    const isLeantOn = next !== undefined && (next.leans || next.rejoins) && sentenceBefore(view, next) === sentence
    const isWhole = (isLeantOn && !keepsItsEnd(sentence)) || (index > 0 && losesItsTurn(sentence))
    return isWhole ? sentence.words : telling(view, sentence, MOST_WORDS_OF_A_POINT)
  })
}

/** `Other needs|, however,| were the same`: beside what it turns against the word that turns stays. */
function losesItsTurn({ rejoins, words, short }: Sentence): boolean {
  return rejoins && short !== words && words.text.length - short.text.length <= LETTERS_OF_A_TURN
}

/** `, on the other hand,` */
const LETTERS_OF_A_TURN = 20

/** Whether the last word of a sentence is still there in its short form, so that `This` after it means the same. */
function keepsItsEnd({ words, short }: Sentence): boolean {
  return lastWord(words) === lastWord(short)
}

function lastWord({ text }: Words): string {
  return text.slice(text.trimEnd().lastIndexOf(' ') + 1)
}

/** Lists whose items are too many or too long for cards, and lists inside lists, a page of points each. */
export function listPoints(view: View): Candidate[] {
  return view.blocks.flatMap(({ index, block }) => {
    if (block.kind !== 'list' || isListOfThePage(view, index, block)) return []
    const whole = { items: itemsOf(view, block), lead: undefined }
    return [whole, ...innerListsOf(block)].flatMap(({ items, lead }) => pagesOfList(view, index, block, items, lead))
  })
}

function pagesOfList(view: View, index: number, block: List, items: readonly Item[], lead?: Words): Candidate[] {
  // An item without the list that it leads into is one among several that stand whole.
  const areWhole = items.filter(({ open }) => !open).length >= FEWEST_ITEMS
  const usable = items.filter(item => !item.open || areWhole)
  const withWords = wordsOfItems(view, index, usable)
  const texts = onOnePage(withWords.map(({ words }) => words))
  const heads = headsOn(withWords)
  if (texts.length < FEWEST_ITEMS || areMereNames(view, texts)) return []
  const parts = new Set(items.map(({ part }) => part))
  const own = sentencesOf(view, index).filter(({ where }) => !lead || parts.has(where.part))
  const room = heads ? roomIn(view) + MORE_UNDER_HEADS : roomIn(view)
  const head = { title: countWords(view.title?.text ?? ''), lead: countWords(lead?.text ?? leadOf(view, index)) }
  const split = pages(texts, room, head)
  const isPart = split.flat().length < items.length || !split.every((page, at) => fitsUnder(page, head, at))
  const names = isPart || split.length > MOST_PAGES ? namesOf(view, items) : undefined
  const shown = names ?? texts
  const all = names ? [[...names]] : split
  const cut = all.slice(0, view.rules.pace.pages)
  // Some of a hundred names tell nothing.
  if (cut.length < all.length && countAll(shown) <= shown.length * MOST_WORDS_OF_A_MERE_NAME) return []
  const later = cut.slice(1).map(page => own.filter(({ span }) => page.some(words => isWithin(words, span))))
  const isWhole = shown.length === block.items.length && !lead
  const isStair = isWhole && all.length === 1 && rises(view, index)
  const isHeaded = heads !== undefined && !names && !block.ordered
  const isNamed = isHeaded || (names !== undefined && !block.ordered)
  const score = lead ? SCORE_OF_AN_INNER_LIST : isStair ? SCORE_OF_A_STAIR : isNamed ? SCORE_OF_HEADS : SCORE_OF_A_LIST
  return cut.map((page, number): Candidate => ({
    score: score - (block.ordered ? 0 : costOfThinness(shown)),
    at: (lead?.spans[0]?.start ?? block.span.start) + number,
    covers: number === 0 ? own.filter(one => !later.flat().includes(one)) : later[number - 1]!,
    blocks: [index],
    ...(lead && { governed: true }),
    // A part of the steps misleads: their pages do not compete with others.
    ...(isWhole && block.ordered && cut.length > 1 && { missed: 0 }),
    ...(number > 0 && { follows: lead?.spans[0]?.start ?? block.span.start }),
    draft:
      names && !block.ordered && page.length <= MOST_ITEMS
        ? namesAlone(view, page, lead)
        : {
            form: 'points',
            ...(view.title && { title: view.title }),
            ...(lead && { lead }),
            items: page,
            ...(isWhole && block.ordered && stepsFrom(block.items[0]!.number ?? 1, cut, number)),
            ...(isStair
              ? { kind: 'stair' as const }
              : isHeaded && { kind: 'heads' as const, heads: page.map(words => heads[shown.indexOf(words)]!) }),
          },
  }))
}

const MOST_WORDS_OF_A_MERE_NAME = 4

/** A list on more pages than this tires. */
const MOST_PAGES = 2
const MOST_NAMES = 8

/**
 * The names of all items, where they are too many or too long to be shown with what is said of them: a page of all the
 * names tells more of a list than a part of it.
 */
function namesOf(view: View, items: readonly Item[]): readonly Words[] | undefined {
  const names = items.flatMap(({ name }) => name ?? [])
  const areNames = names.length === items.length && names.every(({ text }) => countWords(text) <= MOST_WORDS_OF_A_NAME)
  const isOpen = names.some(({ text }) => isSuch(ENDS_IN_THE_AIR, view.article.meta.lang, text))
  return areNames && !isOpen && names.length >= FEWEST_NAMES && names.length <= MOST_NAMES ? names : undefined
}

/** Names fill a page as the parts of a sentence do. */
function namesAlone({ title }: View, items: readonly Words[], lead: Words | undefined): Draft {
  return { form: 'cards', ...(title && { title }), ...(lead && { lead }), items, quoted: false }
}

const FEWEST_NAMES = 3
const MOST_WORDS_OF_A_NAME = 9

/** The sentence that leads into a list, which stands above its first page. */
function leadOf(view: View, index: number): string {
  const before = view.sentences.findLast(({ where }) => where.block === index - 1)
  return before && /[:：]$/.test(before.words.text) ? before.words.text : ''
}

/** Items that are too long for one page, without the brackets at their ends where that is enough. */
function onOnePage(items: readonly Words[]): readonly Words[] {
  const lighter = items.map(words => withoutLastBracket(words) ?? words)
  const isEnough = items.length <= MOST_ITEMS && countAll(lighter) <= MOST_WORDS_OF_ONE_PAGE
  return countAll(items) > MOST_WORDS_OF_ONE_PAGE && isEnough ? lighter : items
}

/** Steps that the article numbers keep their numbers, from page to page. */
function stepsFrom(start: number, cut: readonly (readonly Words[])[], page: number): { kind: 'steps'; first?: number } {
  const first = start + cut.slice(0, page).flat().length
  return { kind: 'steps', ...(first > 1 && { first }) }
}

/** Whether the sentence that leads into a list says that its items rise. */
function rises(view: View, index: number): boolean {
  const before = view.sentences.findLast(({ where }) => where.block === index - 1)
  return before !== undefined && isSuch(RISES, view.article.meta.lang, before.words.text)
}

const isWithin = ({ spans }: Words, { start, end }: Span): boolean =>
  spans[0] !== undefined && start <= spans[0].start && spans[0].start < end

/** What only leads into a list of its own says something by itself from so many words on: `Set the environment:`. */
const FEWEST_WORDS_OF_A_HEAD = 3
const MOST_WORDS_OF_A_HEAD = 8
const isHead = (count: number): boolean => count >= FEWEST_WORDS_OF_A_HEAD && count <= MOST_WORDS_OF_A_HEAD

/** `Set the environment:` without its colon, where it says something without the list that it leads into. */
function headOf(view: View, words: Words): readonly Words[] {
  const head = withoutColon(words)
  return isHead(countWords(head.text)) && !isSuch(ENDS_IN_THE_AIR, view.article.meta.lang, head.text) ? [head] : []
}

/** A list item whole when it is short, else without the bracket at its end, else its first sentence when that is. */
function itemWords(view: View, block: number, item: Item, most = MOST_WORDS_OF_AN_ITEM): Words | undefined {
  const { words, part, open } = item
  const first = view.sentences.find(sentence => sentence.where.block === block && sentence.where.part === part)
  const whole = open ? headOf(view, words) : [words, withoutLastBracket(words)]
  return [...whole, first?.short].find(
    (one): one is Words =>
      one !== undefined &&
      !sendsTheReader(view.article.meta.lang, one.text) &&
      countWords(one.text) > 0 &&
      countWords(one.text) <= most &&
      (one !== first?.short || !endsInTheAir(view, first!)),
  )
}

const MOST_WORDS_OF_A_LONG_ITEM = 36
/** On one page, under a title. */
const MOST_WORDS_OF_A_WHOLE_LIST = 62

/**
 * Items as they are shown, those that have words for it: longer ones, too, where all of the list has room on one page then
 * or the others are shown, and where that is too long still, what names one.
 */
function wordsOfItems(view: View, block: number, items: readonly Item[]) {
  const usual = items.map(item => ({ item, words: itemWords(view, block, item) }))
  const shown = usual
    .map(({ item, words }) => ({ item, words: words ?? longWords(view, block, item) }))
    .filter(hasWords)
  const fits = shown.length === items.length && countAll(shown.map(({ words }) => words)) <= MOST_WORDS_OF_A_WHOLE_LIST
  if (fits) return shown
  const isMost = usual.filter(hasWords).length * 2 > usual.length
  if (!isMost) return usual.filter(hasWords)
  return usual
    .map(({ item, words }) => ({ item, words: words ?? longWords(view, block, item) ?? item.name }))
    .filter(hasWords)
}

const hasWords = <T extends { readonly words: Words | undefined }>(one: T): one is T & { readonly words: Words } =>
  one.words !== undefined

function longWords(view: View, block: number, item: Item): Words | undefined {
  return item.open ? undefined : itemWords(view, block, item, MOST_WORDS_OF_A_LONG_ITEM)
}

/** `When to follow up (for example, “You can expect …”)` without what only explains it. */
function withoutLastBracket({ text, spans: [span, ...others] }: Words): Words | undefined {
  const bracket = /\s*\([^()]*\)[.;,]?$/u.exec(text)
  if (!bracket || !span || others.length > 0 || countWords(text.slice(0, bracket.index)) < FEWEST_WORDS_OF_A_POINT)
    return undefined
  return { text: text.slice(0, bracket.index), spans: [{ start: span.start, end: span.end - bracket[0].length }] }
}

/** So many words of a list are read on one page rather than cut in two, or with one left alone. */
const MOST_WORDS_OF_ONE_PAGE = 58

const MOST_OF_ONE_PAGE = 3
/** Items of a line each: more of them are read on one page than of others. */
const MOST_SHORT_ITEMS = 7
const MOST_WORDS_OF_A_SHORT_ITEM = 9
const MOST_WORDS_OF_SHORT_ITEMS = 48

/** What a page holds with what stands above it. */
const MOST_WORDS_OF_A_PAGE = 72

/** The words above a list: the title on each page, what leads to it on the first. */
interface Above {
  readonly title: number
  readonly lead: number
}

function fitsUnder(page: readonly Words[], { title, lead }: Above, at: number): boolean {
  return countAll(page) + title + (at === 0 ? lead : 0) <= MOST_WORDS_OF_A_PAGE
}

/**
 * Pages of about as many words, under what leads to the first of them; an item that would be left alone joins those
 * before it, or else stays in the notes.
 */
function pages(items: readonly Words[], room: number, above: Above): Words[][] {
  const total = countAll(items)
  if (items.length <= MOST_ITEMS && total <= MOST_WORDS_OF_ONE_PAGE) return [[...items]]
  // Three cannot be parted without one being left alone.
  if (items.length <= MOST_OF_ONE_PAGE && fitsUnder(items, above, 0)) return [[...items]]
  const areShort = items.every(({ text }) => countWords(text) <= MOST_WORDS_OF_A_SHORT_ITEM)
  if (areShort && items.length <= MOST_SHORT_ITEMS && total <= MOST_WORDS_OF_SHORT_ITEMS) return [[...items]]
  const fewest = Math.max(Math.ceil(items.length / MOST_ITEMS), Math.ceil(total / room))
  const most = Math.floor(items.length / FEWEST_ITEMS)
  const counts = Array.from({ length: Math.max(1, most - fewest + 1) }, (_, more) => fewest + more)
  const splits = counts.map(count => split(items, count, above.lead)).filter(cut => cut !== undefined)
  return splits.find(cut => cut.every((page, at) => fitsUnder(page, above, at))) ?? splits[0] ?? inOrder(items, fewest)
}

/** The cut into so many pages whose fullest holds the fewest words; nothing where they would hold too few or too many items. */
function split(items: readonly Words[], count: number, lead: number): Words[][] | undefined {
  const counts = items.map(({ text }) => countWords(text))
  const words = (from: number, to: number) =>
    counts.slice(from, to).reduce((sum, one) => sum + one, from === 0 ? lead : 0)
  // The best cut of all items up to a place, page by page.
  let best = new Map<number, { readonly most: number; readonly ends: readonly number[] }>([[0, { most: 0, ends: [] }]])
  for (let page = 0; page < count; page += 1) {
    const next: typeof best = new Map()
    for (const [from, { most, ends }] of best)
      for (let to = from + FEWEST_ITEMS; to <= Math.min(items.length, from + MOST_ITEMS); to += 1) {
        const fullest = Math.max(most, words(from, to))
        if (fullest < (next.get(to)?.most ?? Infinity)) next.set(to, { most: fullest, ends: [...ends, to] })
      }
    best = next
  }
  const ends = best.get(items.length)?.ends
  return ends?.map((end, at) => items.slice(ends[at - 1] ?? 0, end))
}

/** Pages of as many items each. */
function inOrder(items: readonly Words[], count: number): Words[][] {
  const size = Math.ceil(items.length / Math.max(1, count))
  const cut = Array.from({ length: count }, (_, page) => items.slice(page * size, (page + 1) * size))
  return withLastJoined(cut.filter(page => page.length > 0)).filter(page => page.length >= FEWEST_ITEMS)
}

function withLastJoined(cut: readonly Words[][]): Words[][] {
  const [before, last] = [cut.at(-2), cut.at(-1)]
  if (!before || last?.length !== 1) return [...cut]
  const both = [...before, ...last]
  return both.length <= MOST_ITEMS && countAll(both) <= MOST_WORDS_OF_ONE_PAGE ? [...cut.slice(0, -2), both] : [...cut]
}
