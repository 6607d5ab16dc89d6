import { asPattern } from '../../model/as-pattern.ts'
import { countWords } from '../../model/count.ts'
import type { SlideOf } from '../../model/deck.ts'
import type { Change, ChangeEnd, Metric, Sentence, Where } from '../../model/fact.ts'
import { opened } from '../../model/opened.ts'
import { passageAt } from '../../model/passages.ts'
import { wordsOf, type Words } from '../../model/span.ts'
import { factsOf, samePassage, type View } from '../view.ts'
import { timesOf } from './change-times.ts'

/** A change whose two ends are numbers of its sentence. */
export interface Told {
  readonly was: Metric
  readonly is: Metric
  readonly wasTime: Words | undefined
  readonly isTime: Words | undefined
  readonly counted: Words | undefined
  /** The clause that tells it, where its sentence says more. */
  readonly clause: Words | undefined
  /** What the sentence says without an opening that gives nothing but the two times. */
  readonly main?: Words | undefined
  /** How much it changed, as a share of what it was. */
  readonly share?: Metric | undefined
}

/** The changes that a sentence tells, with the numbers that are neither their ends nor their differences. */
export interface Changes {
  readonly told: readonly Told[]
  readonly others: readonly Metric[]
}

/** So many have room on a page. */
export const MOST_CHANGES = 3
const MOST_WORDS_OF_A_LABEL = 7

/** Two things beside each other are no change, unless each has its date; languages as above: en, de, fr, es, it, nl. */
const COMPARED =
  /\b(?:compared|versus|vs\.?|than|against|verglichen|gegenüber|im vergleich|par rapport|contre|frente a|comparad[oa]s?|rispetto|vergeleken)(?!\p{L})/iu

/** `rose to more than 90%` sets nothing against another. */
const BOUND = /\b(?:more|less|fewer) than (?=\p{Sc}?\d)/giu

/** The changes that a sentence tells, none where an end would belong to two. Several need names of their own. */
export function changesOf(view: View, sentence: Sentence, metrics: readonly Metric[]): Changes {
  const facts = factsOf(view, 'change').filter(
    ({ where, from, to }) => samePassage(where, sentence.where) && from >= sentence.from && to <= sentence.to,
  )
  const told = facts.flatMap(change => toldBy(view, change, sentence, metrics) ?? [])
  const ends = new Set(told.flatMap(({ was, is }) => [was, is]))
  const others = metrics.filter(metric => !ends.has(metric) && !facts.some(change => isDifference(change, metric)))
  const complete = told.length > 0 && told.length <= MOST_CHANGES && ends.size === 2 * told.length
  return { told: complete && (told.length === 1 || haveNames(told)) ? told : [], others }
}

/** A list whose items tell a change each: what changed, and whatever else is said of it, stays with the item's words. */
export function changeOfItem(view: View, where: Where, metrics: readonly Metric[]): Told | undefined {
  const facts = factsOf(view, 'change').filter(change => samePassage(change.where, where))
  const told = facts.flatMap(change => toldBy(view, change, undefined, metrics) ?? [])
  return told.length === 1 ? told[0] : undefined
}

function toldBy(
  view: View,
  change: Change,
  sentence: Pick<Sentence, 'from' | 'to'> | undefined,
  metrics: readonly Metric[],
): Told | undefined {
  const { before, after, words, clause } = change
  if (!before || !after || !(before.value !== after.value)) return undefined
  const [was, is] = [endAmong(metrics, change, before), endAmong(metrics, change, after)]
  const dated = before.time !== undefined && after.time !== undefined && before.time.text !== after.time.text
  if (!was || !is) return undefined
  const told = { was, is, counted: change.counted, clause, share: shareOfChange(was, is, metrics) }
  if (!dated && isEarlier(change)) return { ...told, wasTime: before.time, isTime: undefined }
  if (dated) return { ...told, wasTime: before.time, isTime: after.time }
  if (COMPARED.test(words.text.replace(BOUND, ''))) return undefined
  return { ...told, ...datedBy(view, change, sentence, [was, is]) }
}

/** A share of rounded numbers is within so many points, or this part of itself, of what the numbers come to. */
const ROUNDING = { points: 1, part: 0.03 }

/** `57%` of `increased by 57%, from 14.82 to 23.33 billion`: among the numbers beside the ends, the share that they come to. */
export function shareOfChange(was: Metric, is: Metric, beside: readonly Metric[]): Metric | undefined {
  // What a share became is told in points as often as in shares of it.
  if (was.unit === '%' || !was.value || is.value === undefined) return undefined
  const share = Math.abs(is.value / was.value - 1) * 100
  const most = Math.max(ROUNDING.points, share * ROUNDING.part)
  return beside.find(
    ({ unit, value = NaN, high }) => unit === '%' && high === undefined && Math.abs(value - share) <= most,
  )
}

/** The times that the sentence gives its numbers, and what it says without them where they stand ahead. */
function datedBy(
  { article }: View,
  { where, from }: Change,
  sentence: Pick<Sentence, 'from' | 'to'> | undefined,
  [was, is]: readonly [Metric, Metric],
): Pick<Told, 'wasTime' | 'isTime' | 'main'> {
  const passage = passageAt(article, where)
  const times = passage && timesOf(passage, sentence?.from ?? from, was, is, article.meta.lang)
  const main = times?.from !== undefined && sentence ? wordsOf(passage!, times.from, sentence.to) : undefined
  return { wasTime: times?.was, isTime: times?.is, main }
}

/** `13%, vs. 21% in 2024`: two figures with nothing but the comparison between them, the second with its date. */
function isEarlier({ words, before, after }: Change): boolean {
  const [, between = ''] = /\d\P{L}*(\p{L}[\p{L}\s.]*)\D*\d/u.exec(words.text) ?? []
  return before?.time !== undefined && after?.time === undefined && COMPARED.test(between.trim())
}

/** The number that is one end of a change. */
export function endAmong(
  metrics: readonly Metric[],
  { unit, from, to }: Change,
  { value }: ChangeEnd,
): Metric | undefined {
  return metrics.find(
    metric =>
      metric.value === value &&
      metric.high === undefined &&
      metric.unit === unit &&
      metric.from < to &&
      from < metric.to,
  )
}

function isDifference({ by, from, to }: Change, metric: Metric): boolean {
  return (
    metric.from < to &&
    from < metric.to &&
    (by !== undefined ? Math.abs(by.value) === metric.value : metric.unit === '%')
  )
}

/** Whether each has a short name of its own. */
export function haveNames(told: readonly Told[]): boolean {
  const names = told.map(({ counted }) => counted?.text.toLowerCase())
  const short = told.every(({ counted }) => counted && countWords(counted.text) <= MOST_WORDS_OF_A_LABEL)
  return short && new Set(names).size === told.length
}

/** A change as a tile: what was, what is, and what it is about. A count says its noun where the article has it. */
export function changeDatum(
  { was, is, wasTime, isTime, share }: Told,
  label: Words,
): SlideOf<'metrics'>['data'][number] {
  const [before, after] = [withUnit(was, label), withUnit(is, label)]
  const words = [before, after, label]
  return {
    label: label.text,
    before: before.text,
    ...(was.value !== undefined && was.unit === is.unit && { beforeValue: was.value, beforeCertainty: was.certainty }),
    ...(wasTime && { beforeTime: wasTime.text }),
    says: after.text,
    ...(is.value !== undefined && { value: is.value }),
    ...(share && { also: share.says.text }),
    certainty: is.certainty,
    ...(isTime && { time: isTime.text }),
    words: { text: words.map(({ text }) => text).join(' '), spans: words.flatMap(({ spans }) => spans) },
  }
}

const FROM = '(?:from|von|vom|de|d’|da|dal|desde|van)'
const TO = '(?:to|auf|à|a|al|até|naar)'
const FEWEST_WORDS_OF_A_CLAIM = 3

/**
 * `Visits rose 57%|, from 14 million visits in 2023 to 23 million|.`: what is said of a change, without what its drawing
 * says again; the whole where the drawing does not say all of that.
 */
export function withoutEnds(label: Words, told: Told): Words {
  const [span] = label.spans
  const [was, is] = [told.was.says.text, told.is.says.text].map(asPattern)
  const bracket = new RegExp(
    String.raw`\s\((?:${FROM}\s)?${was}(?<was>[^()]*?)\s${TO}\s${is}(?<is>[^()]*)\)`,
    'iu',
  ).exec(label.text)
  if (bracket && span && span.end - span.start === label.text.length && holdsOnlyTheChange(bracket, told)) {
    const [from, to] = [bracket.index, bracket.index + bracket[0].length]
    return {
      text: label.text.slice(0, from) + label.text.slice(to),
      spans: [
        { start: span.start, end: span.start + from },
        { start: span.start + to, end: span.end },
      ],
    }
  }
  const tail = new RegExp(String.raw`,?\s${FROM}\s${was}(?<was>.*?),?\s${TO}\s${is}(?<is>.*?)[.]?$`, 'iu').exec(
    label.text,
  )
  if (!span || !tail || span.end - span.start < tail.index) return label
  const known = [told.wasTime, told.isTime, told.was.counted, told.is.counted].flatMap(words => words?.text ?? [])
  const isDrawn = (rest = '') =>
    known.reduce((text, words) => text.replace(new RegExp(asPattern(words), 'iu'), ''), rest).trim() === ''
  const claim = label.text.slice(0, tail.index)
  if (!isDrawn(tail.groups!['was']) || !isDrawn(tail.groups!['is'])) return label
  if (countWords(claim) < FEWEST_WORDS_OF_A_CLAIM) return label
  return { text: opened(claim), spans: [{ start: span.start, end: span.start + claim.length }] }
}

/** Whether a bracket has no other number than the ends of a change, their times and how much it is. */
function holdsOnlyTheChange({ groups }: RegExpExecArray, { wasTime, isTime, share }: Told): boolean {
  const said = [wasTime, isTime, share?.says].flatMap(words => words?.text ?? [])
  const rest = said.reduce((text, words) => text.replace(words, ''), `${groups!['was']} ${groups!['is']}`)
  return !/\d/.test(rest)
}

/** `412,000 litres`: the noun right after its number, unless the label says it. */
function withUnit({ says, counted, unit, to, span }: Metric, label: Words): Words {
  const [first] = counted?.spans ?? []
  const follows = first !== undefined && first.start - span.end >= 0 && first.start - span.end <= 1 && to > 0
  return unit === 'count' && counted && follows && counted.text !== label.text && countWords(counted.text) <= 2
    ? { text: `${says.text} ${counted.text}`, spans: [...says.spans, ...counted.spans] }
    : says
}
