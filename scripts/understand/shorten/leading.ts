import type { Token } from '../tag.ts'
import { isComma, isRelative, tookPlace, verbAfterSubject } from './clause.ts'
import { goesWithIts, textOf, type Sentence } from './gates.ts'
import { hasFinite, mainStart, subjectVerb, verbsAreExplained } from './reading.ts'
import type { Rule } from './rules.ts'

const LONGEST_LEAD = 40

/** `Hosted by the town, |the race …`, `Speaking in Reyle, |the pilot said …`, `In May, |the council announced …`. */
export const leadingPhrase: Rule = sentence => {
  const { tokens } = sentence
  if (mainStart(sentence) !== 0) return undefined
  for (let at = 1; at < Math.min(tokens.length, LONGEST_LEAD); at += 1) {
    if (!isComma(tokens[at])) continue
    const verb = subjectVerb(tokens, at + 1, tokens.length)
    if (verb === undefined) continue
    // `Now, |he said, …`: not the sentence's own verb.
    if (isComma(tokens[verb + 1])) return undefined
    const isSafe = leadMayGo(sentence, at, verb) && verbsAreExplained(sentence, verb, tokens.length)
    return isSafe ? { first: 0, end: at + 1 } : undefined
  }
  return undefined
}

function leadMayGo(sentence: Sentence, comma: number, verb: number): boolean {
  const { tokens, words } = sentence
  const lead = tokens.slice(0, comma)
  const text = textOf(sentence, lead)
  if (!goesWithIts(sentence, lead) || words.evidence.test(text) || words.sources.test(text) || lead.length < 2)
    return false
  if (isNeeded(sentence, comma, verb) || isListed(lead)) return false
  const { pos, text: word } = lead[0]!
  if (pos === 'VERB' && /(?:ed|wn|en|ght|lt)$/i.test(word))
    return lead[1]!.pos === 'ADP' && !words.boundingLeads.test(word)
  const rest = textOf(sentence, tokens.slice(comma + 1))
  const subject = textOf(sentence, tokens.slice(comma + 1, verb))
  const isSaying = words.saying.test(tokens[verb]!.text)
  if (
    !tookPlace(tokens, verb, words) ||
    words.scopes.test(isSaying ? subject : rest) ||
    (!isSaying && words.modals.test(rest))
  )
    return false
  if (pos === 'VERB')
    return /ing$/i.test(word) && !words.boundingParticiples.test(word) && !/^(?:using|by)$/i.test(isSaying ? word : '')
  if (!words.placing.test(text) || words.bounds.test(text.replace(words.times, '').replace(words.dates, '')))
    return false
  return (
    !hasFinite(lead, 0, lead.length) ||
    (words.timing.test(text) &&
      verbAfterSubject(lead, 1) !== undefined &&
      tookPlace(lead, verbAfterSubject(lead, 1)!, words))
  )
}

/** Words after a comma in what leads up to the sentence may be parts of a list whose end is the subject. */
function isListed(lead: readonly Token[]): boolean {
  return lead.some((token, index) => isComma(token) && !isRelative(lead[index + 1]))
}

/** Whether the rest points to what only the lead names: `After the storm, |it …`, `… |these ports …`. */
function isNeeded({ tokens, words }: Sentence, comma: number, verb: number): boolean {
  const lead = tokens.slice(0, comma)
  const hasNoun = lead.some(({ pos, text }) => (pos === 'NOUN' && !words.spells.test(text)) || pos === 'PROPN')
  if (!hasNoun) return false
  const rest = tokens.slice(comma + 1)
  if (rest.some(({ text }) => words.demonstratives.test(text))) return true
  const subject = tokens.slice(comma + 1, verb)
  const isPronoun = subject.some(({ text, pos }) => pos === 'PRON' && words.pronouns.test(text))
  if (!isPronoun) return false
  // `Through his teacher, he …`: the pronoun was known before.
  const known =
    subject.some(({ text }) => /^(?:he|she)$/i.test(text)) && lead.some(({ text }) => /^(?:his|her)$/i.test(text))
  return !(known && !lead.some(({ pos }) => pos === 'PROPN'))
}
