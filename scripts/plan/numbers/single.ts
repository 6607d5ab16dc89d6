import { countWords } from '../../model/count.ts'
import type { Metric, Sentence } from '../../model/fact.ts'
import { wordsOf, type Passage, type Words } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import { isSuch } from '../lexicon/by-language.ts'
import { withoutExample } from '../lead-in.ts'
import { isNoteOfATable, rejoinderTo, sentenceBefore, type View } from '../view.ts'
import { SAYS_CHANGE, withoutDifferences } from './differences.ts'
import { isNotable, strengthOf, weightOf } from './notable.ts'
import { saidShares } from './said-shares.ts'
import { isPartOfAWhole, wholeOf } from './whole-of.ts'
import { DENIED, FOR_EXAMPLE, OF_WHOM, UNREAL } from './words.ts'
import {
  holds,
  labelledTiles,
  MOST_WORDS_OF_A_CAPTION,
  MOST_WORDS_OF_A_SENTENCE,
  passageOf,
  withRejoinder,
} from './tiles.ts'

/** One number is worth a page when it is large or a share. */
const SCORE_OF_AN_AMOUNT = 5.6
const SCORE_OF_ONE = 4.4
/** What money, millions and multiples are worth beyond that. */
const SCORE_OF_MUCH = 1
/** A number of a sentence as central as this is worth the same. */
const CENTRAL = 0.9
/** From this weight on a number is worth a page with a long sentence under it. */
const MUCH = 0.7

/** One number large, with what its sentence says of it. */
export function single(view: View, sentence: Sentence, all: readonly Metric[]): Candidate[] | undefined {
  const text = passageOf(view, sentence)?.text ?? ''
  const measured = withoutSpans(text, withoutDifferences(text, withoutRestated(view, sentence, all)))
  const bounds = boundsAmong(text, sentence, measured)
  const found = measured.filter(metric => !bounds.includes(metric))
  const labelled = found.filter(isNotable).flatMap(metric => {
    const label = standsAlone(view, sentence, metric) ? wordsOn(view, sentence, metric, found, bounds) : undefined
    return label ? [{ metric, ...label }] : []
  })
  const [one, ...others] = labelled
  if (!one || others.length > 0) return undefined
  const passage = passageOf(view, sentence)
  const of = wholeOf(passage?.text ?? '', one.metric)
  const { lead, ...told } = of === undefined && passage ? { ...one, metric: withItsChange(passage, one.metric) } : one
  const data = [{ ...told, ...(of !== undefined && { of }) }]
  const page = withRejoinder(view, sentence, labelledTiles(view, sentence, scoreOf(sentence, one.metric), data, lead))
  return page && [page]
}

/** What an example is one of is read above it. */
const MOST_WORDS_ABOVE = 24
/** An example tells less than what it is one of. */
const COST_OF_AN_EXAMPLE = 0.6

/** The number of an example large, under the sentence that it is an example of: `Travel fell. For example, it had 90% fewer …` */
export function exampled(view: View, sentence: Sentence, all: readonly Metric[]): Candidate[] | undefined {
  const before = sentenceBefore(view, sentence)
  const [metric, ...others] = all
  const passage = passageOf(view, sentence)
  if (!before || !metric || others.length > 0 || !passage || !isNotable(metric)) return undefined
  const label = withoutExample(sentence.words)
  const isAbove =
    before.voice === 'narrator' &&
    !before.aside &&
    !before.pointsBack &&
    countWords(before.words.text) <= MOST_WORDS_ABOVE
  if (label === sentence.words || !isAbove || strengthOf(view, before) > 0 || !holds(label, metric)) return undefined
  if (countWords(label.text) > MOST_WORDS_OF_A_SENTENCE || holdsAnother(label.text, [metric])) return undefined
  if (sentence.voice !== 'narrator' || rejoinderTo(view, sentence) || isDenied(view, sentence, metric)) return undefined
  const told = { metric: withItsChange(passage, metric), label }
  const page = labelledTiles(view, sentence, scoreOf(sentence, metric) - COST_OF_AN_EXAMPLE, [told], before.words)
  return [{ ...page, covers: [before, ...page.covers] }]
}

/** `projects |over $10 million|`, `Of the |25,000 petitions| filed each year, …`: they say of what a share is. */
function boundsAmong(text: string, { from }: Sentence, metrics: readonly Metric[]): readonly Metric[] {
  const shares = metrics.filter(({ unit }) => unit === '%')
  if (shares.length !== 1) return []
  const [share] = shares
  const comma = text.indexOf(', ', from)
  return metrics.filter(metric => {
    const isWhole = OF_SO_MANY.test(text.slice(from, metric.from)) && metric.to < comma && comma < share!.from
    const isBound =
      metric.from > share!.to && IS_BOUND.test(metric.says.text) && /\p{Ll}s? $/u.test(text.slice(0, metric.from))
    return metric !== share && (isWhole || isBound)
  })
}

const OF_SO_MANY = /^(?:of|among|out of) (?:the|all|our|these|those)(?: \p{L}+){0,2} $/iu
const IS_BOUND = /^(?:over|under|above|below|more than|less than|at least|up to) /i

/** `almost half (43%)`: the bracket says the same, and more exactly. */
function withoutRestated(view: View, sentence: Sentence, all: readonly Metric[]): readonly Metric[] {
  const text = passageOf(view, sentence)?.text ?? ''
  return all.filter(({ of, to }, index) => {
    const next = all[index + 1]
    return !(of !== undefined && next?.unit === '%' && text.slice(to, next.from) === ' (')
  })
}

/** `21% decrease`: large on a page, 21% alone would be a share. */
function withItsChange(passage: Passage, metric: Metric): Metric {
  const [behind] = metric.unit === '%' ? (SAYS_CHANGE.exec(passage.text.slice(metric.to)) ?? []) : []
  if (behind === undefined) return metric
  const to = metric.to + behind.length
  return { ...metric, to, says: wordsOf(passage, metric.from, to) }
}

const TIME = /^(?:ms|s|min|h|d|wk|mo|yr)$/
const WITHIN =
  /(?<!\p{L})(?:in|within|every|per|each|innerhalb von|pro|en|dans|par|por|al|binnen)\s(?:\p{L}+\s){0,2}$/iu

/** `600 million signatures in 24 hours`: the time that a number is of is none beside it. */
function withoutSpans(text: string, metrics: readonly Metric[]): readonly Metric[] {
  const left = metrics.filter(({ unit, from }) => !(TIME.test(unit) && WITHIN.test(text.slice(0, from))))
  return left.length > 0 ? left : metrics
}

function scoreOf({ score }: Sentence, metric: Metric): number {
  if (metric.value === undefined) return SCORE_OF_AN_AMOUNT + score
  return SCORE_OF_ONE + score + (weightOf(metric) >= MUCH ? SCORE_OF_MUCH + magnitudeOf(metric.value) : 0)
}

/** 0 for a million or less, 0.45 for a billion, at most 1: of two amounts the greater is told. */
function magnitudeOf(value: number): number {
  return Math.min(1, Math.max(0, 0.15 * Math.log10(value / 1e6)))
}

/** What stands under a number: something short, its clause, or what is longer where the number or the sentence is worth it. */
function wordsOn(
  view: View,
  sentence: Sentence,
  metric: Metric,
  found: readonly Metric[],
  bounds: readonly Metric[],
): Said | undefined {
  const isWorthMore = weightOf(metric) >= MUCH || sentence.score >= CENTRAL
  const alone = (label: Words | undefined) => label && { label }
  return (
    alone(labelOf(sentence, metric, found, MOST_WORDS_OF_A_SENTENCE, bounds)) ??
    clauseOf(view, sentence, metric, found) ??
    (isWorthMore ? alone(labelOf(sentence, metric, found, MOST_WORDS_OF_A_CAPTION, bounds)) : undefined)
  )
}

/** What stands under a number, and above it of whom it is said. */
interface Said {
  readonly label: Words
  readonly lead?: Words
}

/** What is said of a number: its sentence's short form, its clause or its whole sentence, with no other number in it. */
function labelOf(
  sentence: Sentence,
  metric: Metric,
  found: readonly Metric[],
  most: number,
  bounds: readonly Metric[] = [],
): Words | undefined {
  return [sentence.short, metric.clause, sentence.words].find(
    (words): words is Words =>
      words !== undefined &&
      holds(words, metric) &&
      countWords(words.text) <= most &&
      !found.some(other => other !== metric && holds(words, other)) &&
      !holdsAnother(words.text, [metric, ...bounds]) &&
      !(metric.unit === 'x' && UNREAL.test(words.text)),
  )
}

/** `Going deeper, 81% of pilots said …, a sign that …`: of a sentence that is too long the clause that the share opens. */
function clauseOf(view: View, sentence: Sentence, metric: Metric, found: readonly Metric[]): Said | undefined {
  const passage = passageOf(view, sentence)
  if (!passage || found.length > 1 || metric.unit !== '%' || sentence.voice !== 'narrator') return undefined
  if (!isPartOfAWhole(passage.text, metric)) return undefined
  const said = saidShares(passage, sentence, found, view.article.meta.lang)
  const label = said?.shares[0]?.label
  const lead =
    said?.lead && (AMONG.test(said.lead.text) || isClaimBefore(passage, sentence, metric)) ? said.lead : undefined
  const fits =
    label &&
    countWords(label.text) >= FEWEST_WORDS_OF_A_CLAUSE &&
    countWords(label.text) <= MOST_WORDS_OF_A_SENTENCE &&
    (!lead || countWords(lead.text) <= MOST_WORDS_OF_A_SENTENCE)
  return fits ? { label, ...(lead && { lead }) } : undefined
}
const FEWEST_WORDS_OF_A_CLAUSE = 5
/** `Most were glad of the new pier with |61% of pilots| saying …`: what the share bears out. */
function isClaimBefore({ text }: Passage, { from }: Sentence, metric: Metric): boolean {
  return /\s(?:with|wobei|avec|con|com|met)\s+(?:\p{L}+\s){0,2}$/iu.test(text.slice(from, metric.from))
}

/** `Of those who answered, …`: the whole of what follows, which is not left out. */
const AMONG = /^(?:among(?:st)?|of|unter|von|parmi|entre|tra|fra|onder|van)\s/iu

/** Whether a sentence is about this one number, so that it can stand on a page of its own. */
export function isAbout(view: View, sentence: Sentence, metric: Metric): boolean {
  return (
    standsAlone(view, sentence, metric) &&
    !rejoinderTo(view, sentence) &&
    !holdsAnother(sentence.short.text, [metric]) &&
    countWords(sentence.words.text) <= MOST_WORDS_OF_A_SENTENCE
  )
}

function standsAlone(view: View, sentence: Sentence, metric: Metric): boolean {
  return !(
    sentence.leans ||
    sentence.aside ||
    isASetting(view, sentence, metric) ||
    isInAnExample(view, sentence, metric) ||
    isDenied(view, sentence, metric) ||
    saysOfWhom(view, sentence, metric) ||
    isAMeasureOfDoubt(view, sentence, metric) ||
    isNoteOfATable(view, sentence) ||
    sentence.voice === 'frame'
  )
}

/** `set at 1024`, `the default of 30`: how something was arranged, not what came of it. */
function isASetting(view: View, sentence: Sentence, metric: Metric): boolean {
  const before = passageOf(view, sentence)?.text.slice(sentence.from, metric.from) ?? ''
  return /\b(?:set (?:at|to)|defaults?(?: (?:of|to|is))?|configured (?:to|with)|limited to|if\b.{0,40})\s*$/i.test(
    before,
  )
}

/** `a rise in the number of crews who use 50% or more …`: the number says which are meant, not how many they are. */
function saysOfWhom(view: View, sentence: Sentence, metric: Metric): boolean {
  const before = passageOf(view, sentence)?.text.slice(sentence.from, metric.from) ?? ''
  return isSuch(OF_WHOM, view.article.meta.lang, before)
}

/** `(for example, “We only spend 5 hours a week on it”)`: one number that was chosen to show what is meant. */
function isInAnExample(view: View, sentence: Sentence, metric: Metric): boolean {
  const before = passageOf(view, sentence)?.text.slice(sentence.from, metric.from) ?? ''
  return isSuch(FOR_EXAMPLE, view.article.meta.lang, before)
}

/** `We will never see it reach 100%`: large on a page it would say the opposite. */
function isDenied(view: View, sentence: Sentence, metric: Metric): boolean {
  const before = passageOf(view, sentence)?.text.slice(sentence.from, metric.from) ?? ''
  return isSuch(DENIED, view.article.meta.lang, before)
}

/** `95% confidence interval`: how sure the numbers are, not one of them. */
function isAMeasureOfDoubt(view: View, sentence: Sentence, { from, to }: Metric): boolean {
  const text = passageOf(view, sentence)?.text ?? ''
  return (
    /^[\s-](?:confidence|significance|prediction|credible)\b|^[- ]?Konfidenz/i.test(text.slice(to)) ||
    /(?:intervalles? de confiance|intervalos? de confianza|Konfidenzintervall\p{L}*)[^.]{0,12}$/iu.test(
      text.slice(0, from),
    )
  )
}

const RESTATED = /\b(?:half|(?:a |one[ -]|two[ -]|three[ -])(?:third|quarter|fifth|tenth)s?)(?: of [^(),]{0,40})? \(/gi

/** `in 24 hours` */
const SPAN =
  /\b(?:in|within|every|per|each)\s(?:about |under |over |less than |the (?:past|last|next|first) )?\d+\s(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b/giu

/** A second number or fraction in the sentence would leave open which of the two the page is about. */
function holdsAnother(sentence: string, known: readonly Metric[]): boolean {
  const rest = known
    .reduce((text, { says }) => text.replace(says.text, ''), sentence)
    .replace(DAY, '')
    .replace(RESTATED, '')
    .replace(/\b(?:19|20)\d\d\b/g, '')
    .replace(SPAN, '')
    // `K-12`, `v4`, `Ruby 2.0`: a figure in a name.
    .replace(/\p{L}[\p{L}-]*\d[\d.]*|\p{Lu}\p{L}+\s\d+(?:\.\d+)+/gu, '')
  return (
    /[\d½⅓⅔¼¾⅕⅛]/.test(rest) ||
    /\b(?:half|(?:a|one|two|three)[ -](?:third|quarter|fifth|tenth)s?|double|triple)\b/i.test(rest)
  )
}

/** `April 2nd`, `the 2nd of April`, `2 avril`, `2. April` */
const DAY =
  /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}(?:st|nd|rd|th)?(?!\d)|(?<!\d)\d{1,2}(?:st|nd|rd|th|\.|er)? (?:of |de )?(?:jan|feb|fév|mar|mär|apr|avr|abr|may|mai|jun|juin|jul|juil|aug|août|ago|sep|oct|okt|nov|dec|dez|déc|dic)\p{Ll}*/giu
