import type { Token } from '../tag.ts'
import { isComma, isRelative, verbAfterSubject } from './clause.ts'
import { isWholeAround, textOf, type Sentence } from './gates.ts'
import { governingVerb, hasFinite, type Reading } from './reading.ts'

/** Whether what stands before a token is a sentence with nothing left open. */
export function headStands(sentence: Sentence, first: number, reading: Reading, isClause: boolean): boolean {
  const head = textOf(sentence, sentence.tokens.slice(0, first))
  const ends = isClause
    ? !sentence.words.unfinished.test(sentence.tokens[first - 1]!.text)
    : endsWhole(sentence, first, reading)
  return (
    ends &&
    !/^(?:CCONJ|SCONJ|DET)$/.test(sentence.tokens[first - 1]!.pos) &&
    !endsInsertion(sentence, first) &&
    !claimIsOpen(sentence, first, reading) &&
    isWholeAround(sentence, first, reading.end) &&
    !isOpen(sentence, head)
  )
}

/** `by road or, if the wind is good|, by sea`: what stands between such commas leads to what follows. */
function endsInsertion({ tokens }: Sentence, first: number): boolean {
  const comma = tokens.findLastIndex((token, index) => index < first && isComma(token))
  return comma > 0 && /^(?:CCONJ|SCONJ|ADP)$/.test(tokens[comma - 1]!.pos)
}

/** Whether half of a pair stands there without the other: `both the port|`, `so old|`, but not `both the port and the bridge|`. */
function isOpen({ words }: Sentence, head: string): boolean {
  const match = words.open.exec(head)
  return match !== null && !words.closing.test(head.slice(match.index + match[0].length))
}

/**
 * Whether a clause that someone claims, or that a conjunction opens, has no verb yet: `They said the costs of the port|
 * and the bridge rose`, `… a day after a campaign| highlighted it`.
 */
function claimIsOpen({ tokens, words }: Sentence, first: number, { verb, end }: Reading): boolean {
  const governing = governingVerb(tokens, first, verb)
  if (!hasFinite(tokens, first, end)) return false
  if (clausesWaiting(tokens, verb, first) > 0) return true
  if (tokens[governing]!.pos !== 'AUX' && words.claiming.test(tokens[governing]!.text)) return true
  for (let at = governing + 1; at < first; at += 1) {
    if (words.clauseOpeners.test(tokens[at]!.text)) return true
    if (
      (/^(?:CCONJ|PUNCT)$/.test(tokens[at]!.pos) || words.halfOpeners.test(tokens[at]!.text)) &&
      waitsForVerb(tokens, at + 1, first)
    )
      return true
  }
  return false
}

/** How many clauses have begun without their verb: `They say that the farmers who built|` has one. */
function clausesWaiting(tokens: readonly Token[], verb: number, first: number): number {
  let waiting = 0
  for (let at = verb + 1; at < first; at += 1) {
    const { pos, text } = tokens[at]!
    if (isRelative(tokens[at]) || (/^that$/i.test(text) && pos === 'SCONJ')) waiting += 1
    else if (hasFinite(tokens, at, at + 1) && tokens[at - 1]!.pos !== 'CCONJ') waiting = Math.max(0, waiting - 1)
  }
  return waiting
}

/** Whether a subject begins there whose verb comes after the cut; after a conjunction it is the verb of another. */
function waitsForVerb(tokens: readonly Token[], from: number, first: number): boolean {
  const verb = verbAfterSubject(tokens, from)
  if (verb === undefined) return false
  // `since the tax imposed in the spring |… was lifted`: a participle.
  if (verb < first)
    return (
      /ed$/.test(tokens[verb]!.text) && tokens[verb + 1]?.pos === 'ADP' && !/^(?:and|,)$/i.test(tokens[from - 1]!.text)
    )
  const before = tokens[verb - 1]!.pos === 'ADV' ? tokens[verb - 2]! : tokens[verb - 1]!
  return before.pos !== 'CCONJ'
}

/** Whether the last word before the cut can end a sentence: `… was closed|`, `… the old bridge|`, `… is ready|`. */
function endsWhole({ tokens, words }: Sentence, end: number, { verb }: Reading): boolean {
  const last = tokens[end - 1]!
  const before = tokens[end - 2]
  // `an easy-to-use|`: what is so is yet to come.
  if (/\.$|-to-/.test(last.text) || words.unfinished.test(last.text)) return false
  if (last.pos === 'NOUN' || last.pos === 'PROPN') return true
  if (last.pos === 'NUM') return before?.pos !== 'SYM' || /^\d/.test(last.text)
  if (last.pos === 'PRON') return words.objects.test(last.text)
  if (last.pos === 'ADJ') return end - 2 >= verb && /^(?:AUX|ADV)$/.test(before?.pos ?? '')
  if (last.pos === 'VERB' && words.intransitives.test(last.text)) return true
  if (last.pos === 'VERB')
    return /(?:ed|en|wn|ne|lt|ld|ght)$/.test(last.text) && before?.pos === 'AUX' && words.being.test(before.text)
  if (last.text === '%' || last.text === ')' || last.text === '"' || last.text === '”') return true
  return last.pos === 'ADV' && words.manners.test(last.text)
}
