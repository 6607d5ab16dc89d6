import type { Metric } from '../model/fact.ts'
import type { Slide } from '../model/deck.ts'
import { overlap } from '../model/span.ts'
import { countWords } from '../model/count.ts'
import { inLanguage } from './lexicon/by-language.ts'
import {
  ASKS_FOR_MORE,
  GOES_ON,
  GOES_ON_AFTER_A_COMMA,
  LEADS_TO_THE_CLAUSE,
  PHRASE_BEHIND,
  TURNS_TO,
} from './lexicon/clauses.ts'
import { isNotable, weightOf } from './numbers/notable.ts'

/** So many letters are large as a whole: three lines of a page. */
const LETTERS_OF_A_WHOLE = 56
/** What is large has three lines at most, and is more than a word or two. */
const LETTERS = { fewest: 14, wanted: 72, most: 84 } as const
const FEWEST_WORDS = 3
/** `…, all in one place.`: less behind a comma is no main clause. */
const LETTERS_BEHIND_A_LEAD = 24
/** A phrase is parted from a clause that says enough without it. */
const FEWEST_LETTERS_BEFORE_A_PHRASE = 32

/** What the article itself sets in bold inside a sentence, where that is a phrase or more and not all of it. */
function boldIn(text: string, bold: readonly string[]): string | undefined {
  return bold.find(
    part =>
      part.length >= LETTERS.fewest &&
      part.length <= LETTERS.most &&
      countWords(part) > FEWEST_WORDS &&
      part.length < text.length - 1 &&
      text.includes(part),
  )
}

/** Sentences of the article's own with the parts that are set large: what it has in `bold`, their number, or their main clause. */
export function withLargeWords(
  slide: Slide,
  lang: string,
  metrics: readonly Metric[],
  bold: readonly string[] = [],
): Slide {
  if ((slide.form !== 'statement' && slide.form !== 'closing') || slide.quoted || slide.large) return slide
  const { mark, ...plain } = slide
  const { text, spans } = slide.words
  const inside = metrics.filter(({ span }) => spans.some(place => overlap(place, span)))
  // A closing's phrase is marked for those who are quoted; a statement's says how much something is.
  const large =
    (slide.form === 'statement' ? mark : undefined) ??
    boldIn(text, bold) ??
    (text.length > LETTERS_OF_A_WHOLE ? (figureIn(text, inside) ?? mainClause(text, lang)) : undefined)
  return large ? { ...plain, large: [withItsMarks(text, large)] } : slide
}

/** Whether a part of a text begins inside a bracket: set apart, it would leave the bracket's mark alone. */
export function isInABracket(text: string, part: string): boolean {
  const before = text.slice(0, text.indexOf(part))
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** What denies or bounds what follows it within a few words. */
const DENIAL =
  /(?<!\p{L})(?:not|no|never|without|cannot|nor|neither|hardly|barely|nicht|kein\p{L}*|nie|ohne|pas|jamais|sans|aucune?|nunca|ningún|ninguna|sin|non|mai|senza|não|sem|niet|geen|nooit|zonder|\p{L}+n[’']t)(?!\p{L})(?:\s\S+){0,4}\s?$/iu

/** `no higher than |30 USD|`: large without what denies it, a number would say the opposite; with it, or not at all. */
export function withItsDenial(text: string, figure: string): string | undefined {
  const before = text.slice(0, text.indexOf(figure))
  const [denial] = DENIAL.exec(before) ?? []
  if (denial === undefined) return figure
  return denial.length + figure.length <= MOST_LETTERS_WITH_DENIAL ? `${denial}${figure}` : undefined
}

const MOST_LETTERS_WITH_DENIAL = 36

/** A comma, a full stop or a closing bracket behind the words goes with them: alone on a line it would be lost. */
export function withItsMarks(text: string, part: string): string {
  const to = text.indexOf(part) + part.length
  return part + (/^[,;:.!?…)”’»]+/.exec(text.slice(to))?.[0] ?? '')
}

/** A number that a page can be about. */
const LEAST_WEIGHT = 0.6
const MOST_LETTERS_OF_A_FIGURE = 24

/** `they ask if you have just bought |$2,500| of it`: one number that could be another. */
const SUPPOSED = /(?<!\p{L})(?:if|whether|suppose|imagine|say)(?!\p{L})[^,.;:]*$/iu

/** `over 15%` of `The harbour alone accounts for over 15% of all visits.`, where it is the only such number; with what it counts if that is short. */
function figureIn(text: string, metrics: readonly Metric[]): string | undefined {
  const strong = metrics.filter(metric => isNotable(metric) && (metric.unit === '%' || weightOf(metric) > LEAST_WEIGHT))
  const [one, ...others] = strong
  const says = one?.says.text
  if (!says || others.length > 0 || text.split(says).length !== 2) return undefined
  if (isInABracket(text, says) || SUPPOSED.test(text.slice(0, text.indexOf(says)))) return undefined
  const counted = one.counted && `${says} ${one.counted.text}`
  const figure = counted && counted.length <= MOST_LETTERS_OF_A_FIGURE && text.includes(counted) ? counted : says
  return withItsDenial(text, figure)
}

interface Border {
  /** Where the part before it ends and that after it begins. */
  readonly at: number
  readonly to: number
  /** A mark stands there. */
  readonly hard: boolean
}

/** The clause of a sentence that says what it says; undefined where it cannot be told from what stands around it. */
export function mainClause(text: string, lang: string): string | undefined {
  const leads = inLanguage(LEADS_TO_THE_CLAUSE, lang)
  if (!leads) return undefined
  // What it turns to is what the sentence is for: `There are still many boats, but for the first time |cars are more|.`
  const turned = inLanguage(TURNS_TO, lang)?.exec(text)
  const rest = turned && text.slice(turned.index + turned[0].length)
  if (rest && rest.length >= LETTERS_BEHIND_A_LEAD)
    return mainClause(rest, lang) ?? (rest.length <= LETTERS.most ? rest : undefined)
  const start = startOf(text, leads)
  if (start === undefined) return undefined
  const found = partFrom(text, start, lang)
  const isEnough = found !== undefined && found.length >= (start > 0 ? LETTERS_BEHIND_A_LEAD : LETTERS.fewest)
  return isEnough && found.length < text.length - 1 ? found : undefined
}

const COLON = /^[^.:;,]{3,60}: /
const MOST_WORDS_BEFORE_A_COLON = 7

/** Where the main clause begins: behind what leads to it. */
function startOf(text: string, leads: RegExp): number | undefined {
  const [announced] = COLON.exec(text) ?? []
  if (announced && countWords(announced) <= MOST_WORDS_BEFORE_A_COLON) return announced.length
  if (!leads.test(text)) return 0
  const commas = [...text.matchAll(/, /g)].map(({ index }) => index + 2)
  return commas.find(at => BEGINS.test(text.slice(at))) ?? (/^\p{L}+ly /u.test(text) ? 0 : undefined)
}

/** What a main clause begins with behind a comma. */
const BEGINS =
  /^(?:[“"‘'(]?\p{Lu}|\d|(?:i|we|you|he|she|it|they|there|this|that|these|those|the|an?|our|your|their|its|his|her|my|all|many|most|some|more|every|each|no|one|people|wir|sie|es|die|der|das|nous|il|elle|on|le|la|les|ils|elles|el|los|las|lo|gli|o|os|as|de|het|een)(?!\p{L})|\p{Ll}{4,}s(?!\p{L}))/u

/** The part that begins at `start` and ends where something goes on with it. */
function partFrom(text: string, start: number, lang: string): string | undefined {
  const isEnd = ({ at, hard }: Border) => isPart(text.slice(start, at), hard ? undefined : lang)
  const clauses = bordersIn(text, start, lang)
  const [first] = clauses.filter(isEnd)
  const end = first?.at ?? text.length
  if (end - start <= LETTERS.wanted) return text.slice(start, end + markAt(text, end))
  const isWhole = start === 0 && end === text.length && end <= LETTERS.most
  if (isWhole) return undefined
  const phrases = phrasesIn(text.slice(0, end), start, lang)
    .filter(isEnd)
    .filter(({ at }) => at - start >= FEWEST_LETTERS_BEFORE_A_PHRASE && at - start <= LETTERS.wanted)
  const cut = phrases.at(-1)
  if (cut) return text.slice(start, cut.at)
  return end - start <= LETTERS.most ? text.slice(start, end + markAt(text, end)) : undefined
}

/** A comma or a full stop belongs to the words before it. */
const markAt = (text: string, at: number): number => (/[,;:.!?。]/.test(text[at] ?? '') ? 1 : 0)

const isPart = (part: string, lang: string | undefined): boolean =>
  part.length >= LETTERS.fewest &&
  countWords(part) >= FEWEST_WORDS &&
  !(lang && inLanguage(ASKS_FOR_MORE, lang)?.test(part)) &&
  part.split('(').length === part.split(')').length &&
  part.split(/[“"]/).length % 2 === (part.includes('”') ? 0 : 1)

/** Where a clause ends: at marks, and before words that go on with it. */
function bordersIn(text: string, start: number, lang: string): Border[] {
  const [afterComma, after] = [inLanguage(GOES_ON_AFTER_A_COMMA, lang), inLanguage(GOES_ON, lang)]
  const found: Border[] = []
  for (const { 0: mark, index } of text.slice(start).matchAll(/[;:] | [—–-]{1,2} |—|, |\s/g)) {
    const [at, to] = [start + index, start + index + mark.length]
    const rest = text.slice(to)
    const isBorder = mark === ', ' ? afterComma?.test(rest) : /\S/.test(mark) || after?.test(rest)
    if (isBorder) found.push({ at, to, hard: /\S/.test(mark) })
  }
  return found
}

function phrasesIn(text: string, start: number, lang: string): Border[] {
  const phrase = inLanguage(PHRASE_BEHIND, lang)
  return [...text.slice(start).matchAll(/ /g)]
    .map(({ index }) => ({ at: start + index, to: start + index + 1, hard: false }))
    .filter(({ to }) => phrase?.test(text.slice(to)))
}
