import { oneOf } from '../../model/one-of.ts'
import type { ShorteningWords } from '../lexicon/shortening.ts'
import type { Token } from '../tag.ts'

/** A subject longer than this is not read as one: its verb may belong to something else. */
const LONGEST_SUBJECT = 22
const LONGEST_LABEL = 6

const FINITE_AUXILIARY =
  /^(?:am|is|are|was|were|has|have|had|do|does|did|can|could|will|would|may|might|must|shall|should|ca|wo|[’'](?:s|re|ve|m|d|ll))$/i
/** Participles that are no past tense: `the time taken by the crossing`. */
const PARTICIPLE = oneOf(
  'taken|given|seen|done|gone|known|shown|written|driven|chosen|grown|begun|drawn|eaten|fallen|forgotten|spoken|stolen|worn|broken|risen|thrown|sung|flown|hidden|ridden|shaken|sworn|torn|woken|mistaken|undertaken|withdrawn|forbidden|been|proven|frozen|beaten|bitten|born',
)
const RELATIVE = /^(?:which|who|whom|whose|where)$/i

export function isFinite(tokens: readonly Token[], at: number): boolean {
  const { text, pos } = tokens[at] ?? { text: '', pos: '' }
  if (pos === 'AUX') return FINITE_AUXILIARY.test(text)
  if (pos !== 'VERB' || /ing$/i.test(text) || PARTICIPLE.test(text) || followsAuxiliary(tokens, at)) return false
  return !/^to$/i.test(tokens[at - 1]?.text ?? '')
}

/** `was widely seen`: the auxiliary is the finite verb. */
function followsAuxiliary(tokens: readonly Token[], at: number): boolean {
  let before = at - 1
  while (/^(?:ADV|PART)$/.test(tokens[before]?.pos ?? '')) before -= 1
  return tokens[before]?.pos === 'AUX'
}

export function isComma(token: Token | undefined): boolean {
  return token?.text === ','
}

/** A dash between words, not one that opens a word: `--flag`. */
export function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !/^(?:[—–-]|--)$/.test(token.text)) return false
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (!before || !after) return false
  return before.to < token.from === token.to < after.from && (token.text === '—' || before.to < token.from)
}

export function isNominal(token: Token | undefined): boolean {
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(token?.pos ?? '')
}

export function isRelative(token: Token | undefined): boolean {
  return RELATIVE.test(token?.text ?? '')
}

/**
 * The finite verb of a clause that begins at `from` with its subject, or undefined:
 * nothing but the words of a noun phrase may stand between, and no comma.
 */
export function verbAfterSubject(tokens: readonly Token[], from: number): number | undefined {
  const first = tokens[from]
  if (!first || !canBeginSubject(first)) return undefined
  let nominal = false
  let relatives = 0
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_SUBJECT); at += 1) {
    const token = tokens[at]!
    if (token.pos === 'PUNCT' && !/^[“”"’‘']$/.test(token.text)) return undefined
    if (at > from && opensRelative(tokens, at)) relatives += 1
    if (isFinite(tokens, at)) {
      if (nominal && relatives === 0) return at
      if (relatives > 0) relatives -= 1
      else if (token.pos === 'AUX' || at === from) return undefined
    }
    if (isNominal(token) && !isRelative(token)) nominal = true
  }
  return undefined
}

/** A relative clause in the subject takes the next finite verb for itself: `people who swim pay`. */
export function opensRelative(tokens: readonly Token[], at: number): boolean {
  const { text, pos } = tokens[at]!
  return isRelative(tokens[at]) || (/^that$/i.test(text) && pos !== 'DET' && isNominal(tokens[at - 1]))
}

function canBeginSubject({ text, pos }: Token): boolean {
  if (isRelative({ text } as Token) || /^(?:that|what|how|why|when|whether|if|and|or|but)$/i.test(text)) return false
  return /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON|ADV)$/.test(pos)
}

/**
 * The finite verb of the main clause, before the token `limit`; undefined where none is found for certain.
 * A sentence that begins with an adverbial has its main clause after one of the commas.
 */
export function mainVerb(tokens: readonly Token[], limit: number, words: ShorteningWords): number | undefined {
  const start = startOfClause(tokens)
  const first = tokens[start]
  if (!first) return undefined
  if (!beginsAdverbial(first) && !endsTimePhrase(tokens, start, words))
    return before(verbAfterSubject(tokens, start), limit)
  for (let at = start + 1; at < limit; at += 1) {
    if (!isComma(tokens[at])) continue
    const verb = before(verbAfterSubject(tokens, at + 1), limit)
    if (verb !== undefined) return verb
  }
  return undefined
}

/** After a conjunction or an opening mark, or after a label: `Buckets: the engine sorts …`. */
function startOfClause(tokens: readonly Token[]): number {
  const label = tokens.slice(0, LONGEST_LABEL).findIndex(({ text }) => text === ':')
  const start = label + 1
  return /^(?:and|but|so|or|yet|["“‘'])$/i.test(tokens[start]?.text ?? '') ? start + 1 : start
}

/** Whether the sentence opens with an adverbial, so that its subject comes after a comma. */
export function opensWithAdverbial(tokens: readonly Token[], words: ShorteningWords): boolean {
  const start = startOfClause(tokens)
  return tokens[start] !== undefined && (beginsAdverbial(tokens[start]!) || endsTimePhrase(tokens, start, words))
}

function endsTimePhrase(tokens: readonly Token[], start: number, words: ShorteningWords): boolean {
  const comma = tokens.findIndex((token, index) => index > start && isComma(token))
  if (comma < 0 || comma > start + 3) return false
  return words.timePhrases.test(
    tokens
      .slice(start, comma)
      .map(({ text }) => text)
      .join(' '),
  )
}

function before(at: number | undefined, limit: number): number | undefined {
  return at !== undefined && at < limit ? at : undefined
}

function beginsAdverbial({ text, pos }: Token): boolean {
  return (
    /^(?:ADP|SCONJ|PART|VERB|AUX)$/.test(pos) ||
    /^(?:when|while|as|since|because|although|though|even|if|once|unless|whenever|where|wherever|whereas|after|before|until|not|just)$/i.test(
      text,
    )
  )
}

/** Whether a clause tells of something that took place, so that it is true without its circumstances. */
export function tookPlace(tokens: readonly Token[], verb: number, words: ShorteningWords): boolean {
  const { text, pos } = tokens[verb]!
  const next = tokens.slice(verb + 1).find(token => token.pos !== 'ADV')
  if (/^(?:has|have|[’']ve)$/i.test(text)) return next?.pos === 'VERB' || next?.text === 'been'
  // `need`, `exceed` are no past tense.
  return words.pasts.test(text) || (pos === 'VERB' && /[^e]ed$/.test(text))
}
