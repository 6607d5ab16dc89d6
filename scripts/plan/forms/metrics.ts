import type { Block } from '../../model/article.ts'
import type { SlideOf } from '../../model/deck.ts'
import type { Metric } from '../../model/fact.ts'
import { passageAt } from '../../model/passages.ts'
import type { Words } from '../../model/span.ts'
import { countWords } from '../../model/count.ts'
import { spanOf, wordsOf, type Passage } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { changeDatum, changeOfItem, changesOf } from '../numbers/changes.ts'
import { areCountable } from '../numbers/countable.ts'
import { wholeOf } from '../numbers/whole-of.ts'
import { factsOf, isQuoted, rejoinderTo, samePassage, sentencesAt, sentencesOf, voiceAt, type View } from '../view.ts'
import type { Sentence } from '../../model/fact.ts'

type List = Extract<Block, { kind: 'list' }>

const MOST_TILES = 4
const MOST_WORDS_OF_A_LABEL = 7
const MOST_WORDS_OF_A_SENTENCE = 24

/** Several numbers of one sentence are why it was written; one number is worth a page when it is large or a share. */
const SCORE_OF_SEVERAL = 10
const SCORE_OF_AN_AMOUNT = 7.8
const SCORE_OF_ONE = 4.4

/** Sentences with numbers: two to four as tiles, one with its sentence. */
export function metrics(view: View): Candidate[] {
  const all = factsOf(view, 'metric')
  const inSentences = view.sentences.flatMap(sentence => {
    const inside = all.filter(metric => sentencesAt(view, metric.where, metric.from, metric.to).includes(sentence))
    const tiles = inside.filter(metric => metric.unit !== 'x' || metric.counted)
    return several(view, sentence, tiles) ?? change(view, sentence, tiles) ?? single(view, sentence, tiles) ?? []
  })
  const lists = view.blocks.flatMap(({ index, block }) =>
    block.kind === 'list' ? [...listed(view, all, index, block), ...listedChanges(view, all, index, block)] : [],
  )
  return [...bestSingle(inSentences), ...lists]
}

/** A list of two to four items that are each a name and a number: `Jobs created: 180`, `64 robots in the plant`. */
function listed(view: View, all: readonly Metric[], index: number, block: List): Candidate[] {
  if (block.items.length < 2 || block.items.length > MOST_TILES) return []
  // Numbers of one unit are compared better in a chart.
  if (factsOf(view, 'series').some(series => series.where.block === index)) return []
  const tiles = block.items.map(({ passage }, part) => {
    const inside = all.filter(({ where }) => where.block === index && where.part === part)
    return inside.length === 1 && inside[0]!.value !== undefined
      ? { metric: inside[0]!, label: nameOf(passage, inside[0]!) }
      : undefined
  })
  const whole = tiles.filter((tile): tile is { metric: Metric; label: Words } => tile?.label !== undefined)
  if (whole.length < block.items.length) return []
  const dots = areCountable(whole.map(({ metric }) => metric))
  return [ofList(view, index, block, whole.map(datumOf), dots)]
}

const MOST_WORDS_OF_AN_ITEM = 20

/** A list of two to four items that each tell a change: `Commits increased 33% from 1,011 to 1,340`. */
function listedChanges(view: View, all: readonly Metric[], index: number, block: List): Candidate[] {
  if (block.items.length < 2 || block.items.length > MOST_TILES) return []
  const data = block.items.flatMap(({ passage }, part) => {
    const where = { section: view.section, block: index, part }
    const told = changeOfItem(
      view,
      where,
      all.filter(metric => samePassage(metric.where, where)),
    )
    const label = wordsOf(passage, 0, passage.text.replace(/[\s;,]+$/, '').length)
    return told && countWords(label.text) <= MOST_WORDS_OF_AN_ITEM ? [changeDatum(told, label)] : []
  })
  return data.length < block.items.length ? [] : [ofList(view, index, block, data)]
}

function ofList(view: View, index: number, block: List, data: Tiles, dots = false): Candidate {
  return {
    score: SCORE_OF_SEVERAL,
    at: block.span.start,
    covers: sentencesOf(view, index),
    blocks: [index],
    draft: { form: 'metrics', ...(view.title && { title: view.title }), data, ...(dots && { dots }) },
  }
}

/** The rest of an item beside its number, if it is a name and stands on one side. */
function nameOf(passage: Passage, { from, to }: Metric): Words | undefined {
  const [before, after] = [passage.text.slice(0, from), passage.text.slice(to)]
  const [start, end] = /^[\s.;,]*$/.test(after)
    ? [0, before.replace(/[\s:：=–—-]+$/, '').length]
    : [to, passage.text.replace(/[\s.;,]+$/, '').length]
  if (start > 0 && before.trim() !== '') return undefined
  const name = wordsOf(passage, start, end)
  return countWords(name.text) >= 1 && countWords(name.text) <= MOST_WORDS_OF_A_LABEL && !/\d|^of\b/.test(name.text)
    ? name
    : undefined
}

/** One number with its sentence is a strong page once in a stretch and a habit after that. */
function bestSingle(candidates: readonly Candidate[]): Candidate[] {
  const isSingle = ({ draft }: Candidate) => draft.form === 'metrics' && draft.data.length === 1
  const [best] = candidates.filter(isSingle).sort((a, b) => b.score - a.score)
  return candidates.filter(candidate => !isSingle(candidate) || candidate === best)
}

function several(view: View, sentence: Sentence, found: readonly Metric[]): Candidate[] | undefined {
  const labelled = found.filter(metric => metric.value !== undefined && hasLabel(metric))
  if (
    labelled.length < 2 ||
    labelled.length > MOST_TILES ||
    labelled.length < found.length ||
    sameLabels(labelled) ||
    !sideBySide(view, sentence, labelled)
  )
    return undefined
  const lead = leadOf(view, sentence, labelled)
  return [
    candidate(
      view,
      sentence,
      SCORE_OF_SEVERAL,
      labelled.map(metric => ({ metric, label: metric.counted! })),
      lead,
    ),
  ]
}

/** A count with its noun says all on a tile; a share needs the rest of its sentence. */
function hasLabel({ counted, unit }: Metric): boolean {
  return (
    unit !== '%' &&
    unit !== 'pp' &&
    counted !== undefined &&
    !/^(?:of|times)\b/i.test(counted.text) &&
    countWords(counted.text) >= 1 &&
    countWords(counted.text) <= MOST_WORDS_OF_A_LABEL
  )
}

/** Two tiles that count the same thing are a comparison whose other half the labels would hide. */
function sameLabels(found: readonly Metric[]): boolean {
  return new Set(found.map(({ counted }) => counted!.text.toLowerCase())).size < found.length
}

/** Between one tile's words and the next number stand a comma and few words: they are listed, not related. */
function sideBySide(view: View, sentence: Sentence, found: readonly Metric[]): boolean {
  const text = passageOf(view, sentence)?.text ?? ''
  return found.slice(1).every((metric, index) => {
    const label = found[index]!.counted!.text
    const at = text.indexOf(label, found[index]!.to)
    const from = at + label.length
    return (
      at >= 0 &&
      /^(?:[,;]\s*(?:and|or|plus|as well as|&|und|et|y|e|en)?|\s+(?:and|or|plus|as well as|&|und|et|y|e|en)\b)\s*(?:\p{L}+\s){0,3}$/u.test(
        text.slice(from, metric.from),
      )
    )
  })
}

/** What the sentence says before its first number, if it is a clause of its own that a colon or dash closes. */
function leadOf(view: View, sentence: Sentence, found: readonly Metric[]): Words | undefined {
  const passage = passageOf(view, sentence)
  const first = Math.min(...found.map(metric => metric.from))
  const match =
    passage && /^(?<clause>.{12,}?)\s*[:—–]\s*(?:\p{L}+\s){0,4}$/u.exec(passage.text.slice(sentence.from, first))
  if (!passage || !match) return undefined
  const clause = match.groups!['clause']!
  return { text: clause, spans: [spanOf(passage, sentence.from, sentence.from + clause.length)] }
}

const passageOf = (view: View, { where }: Sentence) => passageAt(view.article, where)

const SCORE_OF_A_CHANGE = 8.8

/** `fell from 412,000 litres in 2023 to 96,000 litres in 2024`: what was and what is, each with its date. */
function change(view: View, sentence: Sentence, found: readonly Metric[]): Candidate[] | undefined {
  if (sentence.leans || sentence.aside || sentence.voice === 'frame') return undefined
  if (countWords(sentence.words.text) > MOST_WORDS_OF_A_SENTENCE) return undefined
  const changes = changesOf(view, sentence, found)
  const [first] = changes
  if (!first) return undefined
  const whole = changes.flatMap(({ was, is }) => [was, is]).every(metric => holds(sentence, metric))
  const words = whole ? sentence.short : sentence.words
  const data =
    changes.length === 1 ? [changeDatum(first, words)] : changes.map(each => changeDatum(each, each.counted!))
  const lead = changes.length > 1 ? words : undefined
  return [tiles(view, sentence, SCORE_OF_A_CHANGE, data, lead)]
}

/** One number large, with its whole sentence as what it means. */
function single(view: View, sentence: Sentence, found: readonly Metric[]): Candidate[] | undefined {
  const [metric] = found.filter(isNotable)
  if (!metric || found.length > 1 || !isAbout(view, sentence, metric)) return undefined
  const score = (metric.value === undefined ? SCORE_OF_AN_AMOUNT : SCORE_OF_ONE) + sentence.score
  const of = wholeOf(passageOf(view, sentence)?.text ?? '', metric)
  const label = holds(sentence, metric) ? sentence.short : sentence.words
  return [candidate(view, sentence, score, [{ metric, label, ...(of !== undefined && { of }) }])]
}

/** Whether a sentence is about this one number, so that it can stand on a page of its own. */
export function isAbout(view: View, sentence: Sentence, metric: Metric): boolean {
  return !(
    holdsAnother(sentence.short.text, metric.says.text) ||
    sentence.leans ||
    sentence.aside ||
    rejoinderTo(view, sentence) ||
    isASetting(view, sentence, metric) ||
    isNoteOfATable(view, sentence) ||
    sentence.voice === 'frame' ||
    countWords(sentence.words.text) > MOST_WORDS_OF_A_SENTENCE
  )
}

/** A line by itself under a table says how to read it: `Percentage of all 12 million views.` */
function isNoteOfATable(view: View, { where }: Sentence): boolean {
  const above = view.blocks.find(({ index }) => index === where.block - 1)?.block
  return above?.kind === 'table' && sentencesOf(view, where.block).length === 1
}

/** Whether a figure is still in its sentence's short form. */
function holds({ short }: Sentence, { says }: Metric): boolean {
  const [figure] = says.spans
  return short.spans.some(({ start, end }) => figure !== undefined && start <= figure.start && figure.end <= end)
}

/** `set at 1024`, `the default of 30`: how something was arranged, not what came of it. */
function isASetting(view: View, sentence: Sentence, metric: Metric): boolean {
  const before = passageOf(view, sentence)?.text.slice(sentence.from, metric.from) ?? ''
  return /\b(?:set (?:at|to)|defaults?(?: (?:of|to|is))?|configured (?:to|with)|limited to|if\b.{0,40})\s*$/i.test(
    before,
  )
}

/** A second number or fraction in the sentence would leave open which of the two the page is about. */
function holdsAnother(sentence: string, says: string): boolean {
  const rest = sentence.replace(says, '')
  return (
    /\d/.test(rest.replace(/\b(?:19|20)\d\d\b/g, '')) ||
    /\b(?:half|(?:a|one|two|three)[ -](?:third|quarter|fifth|tenth)s?|double|triple)\b/i.test(rest)
  )
}

/** `thousands` alone says little; `hundreds of thousands`, a share, money or a large count says something. */
function isNotable({ value, unit, says }: Metric): boolean {
  if (value === undefined) return /\bof\b/i.test(says.text)
  return unit !== 'count' || value >= 1000
}

function candidate(
  view: View,
  sentence: Sentence,
  score: number,
  labelled: readonly Labelled[],
  lead?: Words,
): Candidate {
  const dots = areCountable(labelled.map(({ metric }) => metric))
  return tiles(view, sentence, score, labelled.map(datumOf), lead, dots)
}

/** Tiles of a sentence, with the sentence itself to be looked up where no tile and no lead says it whole. */
function tiles(view: View, sentence: Sentence, score: number, data: Tiles, lead?: Words, dots = false): Candidate {
  const voice = voiceAt(view, sentence)
  const shown = [lead?.text, ...data.map(({ label }) => label)].includes(sentence.words.text)
  return {
    score,
    at: sentence.span.start,
    covers: [sentence],
    blocks: [sentence.where.block],
    draft: {
      form: 'metrics',
      ...(view.title && { title: view.title }),
      ...(lead && { lead }),
      data,
      ...(dots && { dots }),
      ...(!shown && { sentence: [sentence.words] }),
      ...(voice && isQuoted(view, sentence) && { voice }),
    },
  }
}

type Tiles = SlideOf<'metrics'>['data']

interface Labelled {
  readonly metric: Metric
  readonly label: Words
  /** The whole of a share. */
  readonly of?: number
}

function datumOf({ metric, label, of }: Labelled): Tiles[number] {
  return {
    label: label.text,
    says: metric.says.text,
    ...(metric.value !== undefined && { value: metric.value }),
    ...(metric.high !== undefined && { high: metric.high }),
    ...(of !== undefined && { of }),
    certainty: metric.certainty,
    words: { text: `${metric.says.text} ${label.text}`, spans: [...metric.says.spans, ...label.spans] },
  }
}
