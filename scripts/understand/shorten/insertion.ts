import type { Token } from '../tag.ts'
import { isComma, isNominal, isRelative, opensWithAdverbial } from './clause.ts'
import { goesWithIts, textOf, type Sentence } from './gates.ts'
import { beginsSubject, hasFinite, isVerb, mainStart, verbsAreExplained } from './reading.ts'
import type { Rule } from './rules.ts'

/** Subjects and what is said beside them are not longer than this. */
const LONGEST = 30

/** `The pilot|, a man of the north,| told …`: between the subject and right before its verb anything may stand. */
export const insertion: Rule = sentence => {
  const { tokens } = sentence
  for (const start of starts(sentence)) {
    const first = tokens.findIndex((token, index) => index > start && token.pos === 'PUNCT')
    if (!isSubject(sentence, start, first)) continue
    for (let end = first + 2; end < Math.min(tokens.length - 1, first + LONGEST); end += 1) {
      if (!isComma(tokens[end])) continue
      const verb = tokens[end + 1]!.pos === 'ADV' ? end + 2 : end + 1
      if (!isVerb(tokens, verb) || isComma(tokens[verb + 1])) continue
      return mayBeLeftOut(sentence, first, end) &&
        staysWhole(sentence, start, first, verb) &&
        verbsAreExplained(sentence, verb, tokens.length)
        ? { first, end: end + 1 }
        : undefined
    }
  }
  return undefined
}

/** Where the main clause may begin: at the beginning, or after the comma of what leads up to it. */
function starts(sentence: Sentence): number[] {
  const { tokens, words } = sentence
  const start = mainStart(sentence)
  if (!opensWithAdverbial(tokens, words)) return [start]
  const comma = tokens.findIndex((token, index) => index > start && isComma(token))
  return comma < 0 ? [] : [comma + 1]
}

function isSubject({ tokens }: Sentence, start: number, first: number): boolean {
  return (
    isComma(tokens[first]) &&
    first > start &&
    beginsSubject(tokens[start]) &&
    /^(?:NOUN|PROPN)$/.test(tokens[first - 1]!.pos) &&
    !hasFinite(tokens, start, first) &&
    !tokens.slice(start, first).some(token => isRelative(token) || /^that$/i.test(token.text))
  )
}

function mayBeLeftOut(sentence: Sentence, first: number, end: number): boolean {
  const { tokens, words } = sentence
  const inside = tokens.slice(first + 1, end)
  const text = textOf(sentence, inside)
  if (!goesWithIts(sentence, inside) || words.sources.test(text) || words.conditions.test(text)) return false
  // `The pilots, farmers and the council, who met, …` is a list.
  const isNoun = /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(inside[0]!.pos) && !/^(?:an?)$/i.test(inside[0]!.text)
  return (
    inside[0]!.pos !== 'CCONJ' &&
    !(isNoun && inside.some(({ pos }) => pos === 'CCONJ')) &&
    (isNominal(inside.at(-1)) || inside.length > 1)
  )
}

/** A name stays, and `The Heron, |like other ferries,| are` has no other plural. */
function staysWhole({ tokens }: Sentence, start: number, first: number, verb: number): boolean {
  if (tokens[first + 1]!.pos === 'PROPN' && !/^[’']s?$/.test(tokens[first + 2]!.text)) return false
  return !/^(?:are|were|have|do)$/i.test(tokens[verb]!.text) || isPlural(tokens.slice(start, first))
}

function isPlural(subject: readonly Token[]): boolean {
  const end = subject.findIndex(({ pos }) => pos === 'ADP')
  const core = end < 0 ? subject : subject.slice(0, end)
  return core.some(
    ({ text, pos }) =>
      /^and$/i.test(text) ||
      (/^(?:NOUN|PROPN)$/.test(pos) && /s$/.test(text)) ||
      /^(?:people|men|women|children|police|staff|media|data|majority|number|two|three|four|both|many|some|most)$/i.test(
        text,
      ),
  )
}
