import type { SpeakerRule } from '../model/fact.ts'
import { SPEECH_VERBS } from './lexicon/speech.ts'

/** A mention of a speaker beside a quotation: offsets in the passage's text. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly rule: SpeakerRule
}

/** Words that begin sentences with a capital and are no names. */
const NO_NAME = String.raw`(?!(?:When|As|In|On|At|For|The|A|An|If|While|After|Before|Since|Following|Contrary|With|By|It|This|That|These|Those|There|And|But|So|Or|Yet|Now|Then|Once|Here|What|How|Why|Who|We|You|My|Our|Your)(?![\p{L}’'-]))`
const NAME = String.raw`${NO_NAME}\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+(?:(?:de|van|von|der|den|la|le|da|di|del|bin|al|of|the|and|for)\s+){0,2}\p{Lu}[\p{L}\p{M}’'.-]*){0,4}`
const PRONOUN = String.raw`\b(?:[Hh]e|[Ss]he|[Tt]hey|I)\b`
/** What may stand between a name and its verb: an apposition between commas, an adverb, an auxiliary. */
const BETWEEN = String.raw`(?:,[^,.]{2,80},)?(?:\s+(?:also|later|then|once|further|has|had|have|\p{L}+ly))*`

interface Patterns {
  readonly nameVerb: RegExp
  readonly verbName: RegExp
}

const patterns = new Map<string, Patterns>()

function patternsFor(lang: string): Patterns {
  const language = lang.slice(0, 2)
  const known = patterns.get(language)
  if (known) return known
  const verbs = String.raw`(?:${(SPEECH_VERBS[language] ?? SPEECH_VERBS['en']!).join('|')})(?![\p{L}])`
  const made = {
    nameVerb: new RegExp(String.raw`(?<who>${PRONOUN}|${NAME})${BETWEEN}\s+${verbs}`, 'u'),
    verbName: new RegExp(String.raw`^\W*${verbs}(?:-(?:t-)?(?:il|elle))?\s+(?<who>${PRONOUN}|${NAME})`, 'u'),
  }
  patterns.set(language, made)
  return made
}

/** The speaker in what follows a quotation: `Delangue explained.`, `said James Governor, …`. */
export function speakerAfter(text: string, from: number, to: number, lang: string): Mention | undefined {
  const frame = text.slice(from, to)
  const { nameVerb, verbName } = patternsFor(lang)
  const match = verbName.exec(frame) ?? startsNear(nameVerb.exec(frame))
  return match ? mention(match, from, 'after') : undefined
}

/** A name far into the sentence is somebody else's. */
function startsNear(match: RegExpExecArray | null): RegExpExecArray | null {
  return match && match.index <= 3 ? match : null
}

/**
 * The speaker in what leads a quotation in: the subject of its main clause.
 *
 *     When asked about China, particularly with models like DeepSeek, Delangue advocated for openness:
 *                                                                     ‾‾‾‾‾‾‾‾
 */
export function speakerBefore(text: string, from: number, to: number, lang: string): Mention | undefined {
  const frame = text.slice(from, to)
  const spoken = patternsFor(lang).nameVerb.exec(frame)
  if (spoken) return mention(spoken, from, 'before')
  const according = new RegExp(String.raw`\b[Aa]ccording to (?:[\p{L}.]+[’']s )?(?<who>${NAME}),?\s*$`, 'u').exec(frame)
  if (according) return mention(according, from, 'before')
  return /:\s*$/.test(frame) ? subjectOf(text, from, to, 'before') : undefined
}

/**
 * The person or pronoun that a sentence's main clause begins with: the last of its comma-separated parts that
 * begins with a name or pronoun and goes on with a lower-case word.
 */
export function subjectOf(text: string, from: number, to: number, rule: SpeakerRule): Mention | undefined {
  const frame = text.slice(from, to)
  const starts = [0, ...[...frame.matchAll(/,\s+/g)].map(comma => comma.index + comma[0].length)]
  const pattern = new RegExp(String.raw`^(?<who>${PRONOUN}|${NAME})(?=\s+\p{Ll})`, 'u')
  for (const start of starts.reverse()) {
    const match = pattern.exec(frame.slice(start))
    if (match) return mention(match, from + start, rule)
  }
  return undefined
}

function mention(match: RegExpExecArray, offset: number, rule: SpeakerRule): Mention {
  const who = match.groups?.['who'] ?? match[0]
  const at = offset + match.index + match[0].indexOf(who)
  const point = /\p{Ll}\.$/u.test(who) ? 1 : 0
  return { from: at, to: at + who.length - point, rule }
}

/**
 * How often a rule names the right speaker. `after`, `before`, `same-paragraph` and `sentence-before` were measured
 * with a forerunner of these rules on 667 quotations of the public PolNeAR test set (306/310, 178/188, 27/28, 42/55).
 * The other three have no measurement yet: they are set to the value of the rule that they are closest to.
 */
export const CONFIDENCE: Readonly<Record<SpeakerRule, number>> = {
  after: 0.99,
  before: 0.95,
  'attribution-line': 0.95,
  'same-words': 0.95,
  'same-paragraph': 0.96,
  'sole-speaker': 0.95,
  'sentence-before': 0.76,
}
