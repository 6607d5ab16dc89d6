import type { Token } from '../tag.ts'
import { isComma, isDash } from './clause.ts'
import { comparesWith } from './comparison.ts'
import { robsOfComplement } from './complements.ts'
import { textOf, type Sentence } from './gates.ts'
import { isNameOf } from './naming.ts'
import { hasFinite, mainClauseVerb } from './reading.ts'
import { losesReference } from './reference.ts'
import type { Cut } from './rules.ts'

/** What is said of the subject needs so many words that say something, or a name or a number. */
const FEWEST_WORDS_SAID = 2
/** With a subject that says as much itself one that asks for nothing is enough: `The town council closed the bridge`. */
const FEWEST_WORDS_OF_A_SUBJECT = 2

const TELLING = /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/

/** A sentence with what a cut leaves out, as the last gates see it. */
export interface Parting {
  readonly sentence: Sentence
  readonly cut: Cut
  /** The words left out, without the marks around them. */
  readonly gone: readonly Token[]
  /** The main verb before the cut; undefined where the cut comes before it. */
  readonly verb: number | undefined
}

/** Whether what a cut leaves still says what the sentence is about, and lacks nothing that it asks for. */
export function staysWhole(sentence: Sentence, cut: Cut): boolean {
  const parting = partingOf(sentence, cut)
  return (
    !losesReference(parting) &&
    !isNameOf(parting) &&
    !leavesList(parting) &&
    !takesVerb(parting) &&
    !leavesClause(parting) &&
    !robsOfComplement(parting) &&
    !comparesWith(parting) &&
    !robsOfSource(parting) &&
    saysEnough(parting)
  )
}

function partingOf(sentence: Sentence, cut: Cut): Parting {
  const { tokens } = sentence
  let [first, end] = [cut.first, cut.end]
  while (first < end && tokens[first]!.pos === 'PUNCT') first += 1
  while (end > first && tokens[end - 1]!.pos === 'PUNCT') end -= 1
  const verb = cut.first === 0 ? undefined : mainClauseVerb(sentence, cut.first)
  return { sentence, cut, gone: tokens.slice(first, end), verb }
}

/** `Ash|, The Heron,| Oak, Reyle are old`: with another comma before the verb, what stands between two is an item. */
function leavesList({ sentence: { tokens }, cut, gone, verb }: Parting): boolean {
  if (cut.first === 0 || verb !== undefined || !isComma(tokens[cut.first]) || !isComma(tokens[cut.end - 1]))
    return false
  const isItem = /^(?:DET|PROPN|NOUN|ADJ|NUM)$/.test(gone[0]?.pos ?? '') && !hasFinite(gone, 0, gone.length)
  if (!isItem) return false
  for (let at = cut.end; at < tokens.length && !hasFinite(tokens, at, at + 1); at += 1)
    if (isComma(tokens[at])) return true
  return false
}

/** `The boats led by Ash| - took to the bay|`: the verb after the dash is the sentence's own. */
function takesVerb({ sentence: { tokens }, cut, gone }: Parting): boolean {
  if (isDash(tokens, cut.end - 1)) return false
  return isDash(tokens, cut.first) && /^(?:VERB|AUX)$/.test(gone[0]?.pos ?? '') && hasFinite(gone, 0, 1)
}

/** `They slept, and even when the storm came| and the boats sank, …`: such a clause leads to another. */
function leavesClause({ sentence, cut, verb }: Parting): boolean {
  if (verb === undefined) return false
  return sentence.words.leadingUp.test(textOf(sentence, sentence.tokens.slice(verb, cut.first)))
}

/** `They were called thieves| by the council|`, `… a place |described by the council as safe|`. */
function robsOfSource({ sentence, cut, gone, verb }: Parting): boolean {
  const { tokens, words } = sentence
  const text = textOf(sentence, gone)
  if (words.disputing.test(text)) return true
  if (verb === undefined || /^(?:and|which|who|whose)$/i.test(gone[0]?.text ?? '') || tokens[cut.first]!.text === ';')
    return false
  if (isComma(tokens[cut.first]) && claims(sentence, gone)) return true
  if (words.attributions.test(text) || (/[([]/.test(text) && words.sources.test(text))) return true
  return (
    /^by$/i.test(gone[0]?.text ?? '') &&
    !/^\p{Ll}+ing$/u.test(gone[1]?.text ?? '') &&
    tokens.slice(verb, cut.first).some(({ text }) => words.judging.test(text))
  )
}

/** `…|, says the council, which …|`, `…|, the council says, and …|` */
function claims({ words }: Sentence, gone: readonly Token[]): boolean {
  const comma = gone.findIndex(token => isComma(token))
  if (gone[0] && /^\p{Ll}/u.test(gone[0].text) && words.sources.test(gone[0].text)) return true
  return comma > 0 && gone[comma - 1]!.pos === 'VERB' && words.sources.test(gone[comma - 1]!.text)
}

/** `They were seen|`, `People can help themselves|` say too little; `They closed the old bridge|` enough. */
function saysEnough({ sentence, cut, verb }: Parting): boolean {
  if (verb === undefined) return true
  const { tokens } = sentence
  const lexical = lexicalVerb(tokens, verb)
  const said = tokens.slice(lexical + 1, cut.first)
  if (said.some(({ pos }) => pos === 'PROPN' || pos === 'NUM') && !sentence.words.speaking.test(tokens[lexical]!.text))
    return true
  if (said.filter(({ pos }) => TELLING.test(pos)).length >= FEWEST_WORDS_SAID) return true
  const telling = said.filter(token => isTelling(sentence, token))
  const subject = tokens[verb - 1]!.pos === 'PRON' ? [] : tokens.slice(0, verb)
  return (
    telling.length > 0 &&
    !sentence.words.relationalNouns.test(telling[0]!.text) &&
    (subject.some(({ pos }) => pos === 'PROPN') ||
      subject.filter(token => isTelling(sentence, token)).length >= FEWEST_WORDS_OF_A_SUBJECT)
  )
}

function isTelling({ words }: Sentence, { pos, text }: Token): boolean {
  return TELLING.test(pos) && !words.emptyNouns.test(text)
}

/** The last word of the verb: `has been |closed`. */
function lexicalVerb(tokens: readonly Token[], verb: number): number {
  if (tokens[verb]!.pos !== 'AUX') return verb
  let at = verb
  while (/^(?:AUX|ADV|PART)$/.test(tokens[at + 1]?.pos ?? '')) at += 1
  return tokens[at + 1]?.pos === 'VERB' ? at + 1 : at
}
