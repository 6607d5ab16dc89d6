import { countWords } from '../../model/count.ts'
import type { Metric, Sentence } from '../../model/fact.ts'
import { wordsOf, type Passage, type Words } from '../../model/span.ts'
import type { Candidate } from '../candidate.ts'
import type { View } from '../view.ts'
import {
  labelledTiles,
  MOST_TILES,
  MOST_WORDS_OF_A_LABEL,
  passageOf,
  SCORE_OF_SEVERAL,
  withRejoinder,
  type Labelled,
} from './tiles.ts'

const SCORE = SCORE_OF_SEVERAL - 1.5
const MOST_WORDS_OF_A_CLAUSE = 16
const MOST_WORDS_OF_A_LEAD = 28
const FEWEST_WORDS_OF_A_LEAD = 2

/** Two to four numbers of a sentence, shares among them, each of which opens a clause or stands in brackets behind its name. */
export function shares(view: View, sentence: Sentence, found: readonly Metric[]): Candidate[] | undefined {
  const passage = passageOf(view, sentence)
  if (
    !passage ||
    found.length < 2 ||
    found.length > MOST_TILES ||
    found.some(({ value }) => value === undefined) ||
    !found.some(({ unit, of }) => unit === '%' || of !== undefined) ||
    sentence.leans ||
    sentence.aside ||
    sentence.voice === 'frame'
  )
    return undefined
  const page = opening(view, sentence, found, passage) ?? bracketed(view, sentence, found)
  const whole = page && withRejoinder(view, sentence, page)
  return whole && [whole]
}

/** From a clause's end to the next number. */
const BOUNDARY = /(?:[,;]\s*(?:and|while|but|whereas|und|et|y|e|en)?|\s(?:and|und|et|y|e|en))\s$/u
/** What may stand before the first number and hold for all: nothing, a clause that waits for what follows, a circumstance. */
const LEADS = /(?:^|\bthat|\bque|\bdass|[,:：])\s*$/u

/** `62 percent of them work in teams, and nearly 10 percent work alone`: each number has what follows it. */
function opening(view: View, sentence: Sentence, found: readonly Metric[], passage: Passage): Candidate | undefined {
  const lead = leadOf(sentence, found[0]!, passage)
  const clauses = found.map((metric, index) => clauseAfter(sentence, metric, found[index + 1], passage))
  const labelled = clauses.flatMap((label, index): Labelled[] => (label ? [{ metric: found[index]!, label }] : []))
  const isWhole =
    labelled.length === found.length && new Set(labelled.map(({ label }) => label.text)).size === found.length
  if (!isWhole || lead === undefined) return undefined
  return labelledTiles(view, sentence, SCORE, labelled, lead.text === '' ? undefined : lead)
}

function leadOf({ from }: Sentence, first: Metric, passage: Passage): Words | undefined {
  const text = passage.text.slice(from, first.from)
  if (!LEADS.test(text)) return undefined
  const lead = wordsOf(passage, from, from + text.replace(/[\s,:：]+$/, '').length)
  const count = countWords(lead.text)
  return count === 0 || (count >= FEWEST_WORDS_OF_A_LEAD && count <= MOST_WORDS_OF_A_LEAD) ? lead : undefined
}

function clauseAfter({ to }: Sentence, metric: Metric, next: Metric | undefined, passage: Passage): Words | undefined {
  const text = passage.text.slice(metric.to, next?.from ?? to)
  const clause = next ? BOUNDARY.exec(text)?.index : text.replace(/[\s.!…]+$/, '').length
  // `build lamps (a new kind)`: what brackets add behind a clause is no part of it.
  const end = clause === undefined ? undefined : text.slice(0, clause).replace(/\s\([^()\d]*\)$/, '').length
  // `22 percent technical management`: the clause follows its number at once.
  if (end === undefined || !/^\s\p{L}/u.test(text) || /\d|[:;()]/.test(text.slice(0, end))) return undefined
  const start = metric.to + 1
  const label = wordsOf(passage, start, metric.to + end)
  const count = countWords(label.text)
  return count >= 1 && count <= MOST_WORDS_OF_A_CLAUSE ? label : undefined
}

/** `VS Code (37%) or GoLand (28%)`: a number behind each name, below the sentence that says what of them. */
function bracketed(view: View, sentence: Sentence, found: readonly Metric[]): Candidate | undefined {
  const lead = sentence.short
  const text = passageOf(view, sentence)!.text
  const labelled = found.flatMap((metric): Labelled[] => {
    const name = metric.counted
    const before = text.slice(sentence.from, metric.from)
    const isNamed = name !== undefined && before.endsWith(`${name.text} (`) && text.startsWith(')', metric.to)
    // `Linux-based systems, including containers (96%)`: the number is that of the whole, not of what it includes
    if (isNamed && INCLUDED.test(before.slice(0, -name.text.length - 2))) return []
    return isNamed && countWords(name.text) <= MOST_WORDS_OF_A_LABEL && isName(name) ? [{ metric, label: name }] : []
  })
  const isWhole =
    labelled.length === found.length && new Set(labelled.map(({ label }) => label.text)).size === found.length
  const holdsAll = found.every(({ says }) => lead.text.includes(says.text))
  return isWhole && holdsAll && countWords(lead.text) <= MOST_WORDS_OF_A_LEAD
    ? labelledTiles(view, sentence, SCORE, labelled, lead)
    : undefined
}

const INCLUDED =
  /\b(?:including|such as|like|especially|e\.g\.|darunter|wie|dont|notamment|comme|incluid[oa]s?|como|compres[ie]|come|inclusive|waaronder|zoals)\s$/iu

/** A name or a thing, not a clause and not the rest of one. */
function isName({ text }: Words): boolean {
  return countWords(text) <= 4 && !/^(?:[とやがはを]|majority|minority|group|most|respondents?)/iu.test(text)
}
