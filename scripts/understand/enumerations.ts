import type { Enumeration, EnumerationShape } from '../model/fact.ts'
import type { Words } from '../model/span.ts'
import { clauseWords, placeOf, tokensWithin, type Scope } from './scope.ts'
import type { Range } from './sentences.ts'
import type { Token } from './tag.ts'
import { countWords } from '../model/count.ts'
import { DETERMINERS } from './lexicon/contrasts.ts'

const FEWEST_PARTS = 3
const MOST_PARTS = 5
const MOST_WORDS_OF_A_PART = 14
/** Where no parts of speech are known, a longer part may hold a clause. */
const MOST_WORDS_OF_AN_UNTAGGED_PART = 5

/** Parts of speech that begin a noun part, and those that go on with it. */
const NOUN_START = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADV', 'VERB', 'SYM'])
const NOUN_BODY = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'PART', 'X'])
const FINITE = new Set(['VERB', 'AUX'])

/**
 * Enumerations of three to five parallel parts in a sentence: `A, B and C`, `A; B; and C`.
 * The first part is cut from what leads in, the last from what follows, by the parts between them.
 *
 *     Our paid inference API, enterprise support, and private deployment options generate substantial revenue
 *     ‾‾‾ ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾  ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾      ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾ ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
 *     opening                                                                 ending
 */
export function enumerationsIn(scope: Scope): Enumeration[] {
  return scope.units.flatMap(unit => {
    const tokens = tokensWithin(scope, unit.from, unit.to)
    return widest(
      tokens.flatMap((token, at) => (isCoordinator(token) ? (enumerationAt(scope, unit, tokens, at) ?? []) : [])),
    )
  })
}

/** `nets, ropes and lines, hooks, and boats` is one list: of those that begin with the same part, the one that ends last. */
function widest(found: readonly Enumeration[]): Enumeration[] {
  const begin = ({ items }: Enumeration) => items[0]!.spans[0]?.start
  return found.filter((one, at) => !found.slice(at + 1).some(other => begin(other) === begin(one)))
}

function isCoordinator(token: Token): boolean {
  return (
    /^(?:and|or|und|oder|et|ou|y|e|o|en|of|и|или|&)$/i.test(token.text) && (token.pos === 'CCONJ' || token.pos === 'X')
  )
}

function enumerationAt(scope: Scope, unit: Range, tokens: readonly Token[], at: number): Enumeration | undefined {
  const chunks = chunksBefore(scope, unit, tokens, at)
  if (chunks.length < FEWEST_PARTS - 1) return undefined
  const tail = tokens.slice(at + 1).filter(token => token.pos !== 'PUNCT' || !/^["“”]$/.test(token.text))
  const last = tail[0]
  if (!last) return undefined
  const shape = shapeOf(tail)
  const items = isUntagged(tokens)
    ? collectUntagged(scope, chunks, last)
    : collect(scope, chunks, shape, /ing$/.test(last.text))
  if (!items || items.parts.length < FEWEST_PARTS - 1) return undefined
  const inSubject = !tokensWithin(scope, unit.from, items.parts[0]!.from).some(
    token => FINITE.has(token.pos) || token.text === ':',
  )
  const end = endOfLast(scope, unit, tail, shape, inSubject)
  const parts = [...items.parts, { from: last.from, to: end }].map(part => clauseWords(scope, part.from, part.to))
  if (
    parts.length > MOST_PARTS ||
    parts.some(part => countWords(part.text) > MOST_WORDS_OF_A_PART || countWords(part.text) === 0)
  )
    return undefined
  if (!areParallel(parts) || isApposition(parts) || beginsInside(parts) || parts.some(part => !isBalanced(part.text)))
    return undefined
  // `nets, ropes and lines, hooks, and oars`: the list goes on after what looks like its last part
  if (/^,\s*(?:[^,;.]{1,40},\s)?(?:and|or)\b/.test(scope.passage.text.slice(end, end + 56))) return undefined
  const opening = clauseWords(scope, unit.from, items.parts[0]!.from)
  if (
    /^(?:the|an?)$/i.test(opening.text) ||
    !isBalanced(opening.text) ||
    isAmbiguous(scope, unit, items.parts[0]!, parts)
  )
    return undefined
  const ending = clauseWords(scope, end, sentenceEnd(scope, unit))
  return {
    type: 'enumeration',
    ...placeOf(scope, unit.from, unit.to),
    shape:
      shape === 'noun' && parts.every(part => /^\p{Lu}/u.test(part.text) && countWords(part.text) <= 3)
        ? 'name'
        : shape,
    items: parts,
    ...(opening.text !== '' && { opening }),
    ...(countWords(ending.text) > 0 && { ending }),
  }
}

/**
 * "boats on rivers, cars, and planes": whether the list begins at `boats` or at `rivers` cannot be told, and the
 * wrong reading would say something else.
 */
function isAmbiguous(scope: Scope, unit: Range, first: Range, parts: readonly Words[]): boolean {
  const [noun, preposition] = tokensWithin(scope, unit.from, first.from).slice(-2)
  const hangs = preposition?.pos === 'ADP' && (noun?.pos === 'NOUN' || noun?.pos === 'PROPN')
  const [head, ...others] = parts
  return hangs || (/\sof\s/.test(head!.text) && !others.some(part => /\sof\s/.test(part.text)))
}

/** `some topics, such as benefits, …`: the list begins after these words, and the part before them is what it lists. */
function beginsInside(parts: readonly Words[]): boolean {
  return parts.some(part =>
    /^(?:such as|including|like|e\.?g\.?|for example|comme|ou|y compris|notamment|tel(?:le)?s? que|par exemple|wie|darunter|como|incluso|come)\s/i.test(
      part.text,
    ),
  )
}

/** `Hadoop, the centerpiece of the revolution, and …`: the second part explains the first. */
function isApposition([first, second]: readonly Words[]): boolean {
  return /^\p{Lu}[\p{L}\d.]*$/u.test(first?.text ?? '') && /^(?:the|an?)\s/.test(second?.text ?? '')
}

/** Parts of like length, with numbers in all of them or in none: else they are not what the sentence lists. */
function areParallel(parts: readonly Words[]): boolean {
  const lengths = parts.map(part => countWords(part.text))
  if (Math.max(...lengths) > 4 * Math.min(...lengths) + 4) return false
  const numbered = parts.filter(part => /\d/.test(part.text)).length
  return numbered === 0 || numbered === parts.length
}

/** A part that opens a quotation or bracket without closing it reaches across what is not a list. */
function isBalanced(text: string): boolean {
  return (text.match(/[“(«„]/g)?.length ?? 0) === (text.match(/[”)»]/g)?.length ?? 0)
}

/** The comma-separated stretches before the coordinator, the nearest last; brackets are passed over whole. */
function chunksBefore(scope: Scope, unit: Range, tokens: readonly Token[], at: number): Range[] {
  const text = scope.passage.text
  const separator = tokens.slice(0, at).some(token => token.text === ';') ? ';' : ','
  const before = tokens[at - 1]
  if (!before) return []
  const end = before.text === separator ? before.from : tokens[at]!.from
  const cuts: number[] = []
  let depth = 0
  for (let index = end - 1; index >= unit.from; index -= 1) {
    const mark = text[index]!
    if (/[)\]]/.test(mark)) depth += 1
    else if (/[([]/.test(mark)) depth -= 1
    else if (depth === 0 && mark === separator && /\s/.test(text[index + 1] ?? ' ')) cuts.unshift(index)
    else if (depth === 0 && /[—–;]/.test(mark) && mark !== separator) {
      return ranges([index, ...cuts], end)
    }
  }
  return ranges([unit.from - 1, ...cuts], end)
}

function ranges(cuts: readonly number[], end: number): Range[] {
  return cuts.map((cut, index) => ({ from: cut + 1, to: cuts[index + 1] ?? end }))
}

function shapeOf(tokens: readonly Token[]): EnumerationShape {
  const first = tokens.find(token => token.pos !== 'ADV' && token.pos !== 'PART') ?? tokens[0]!
  if (first.pos === 'AUX') return 'verb'
  if (first.pos === 'VERB') return isModifier(tokens, tokens.indexOf(first)) ? 'noun' : 'verb'
  if (first.pos === 'PRON' && FINITE.has(tokens[1]?.pos ?? '')) return 'clause'
  return 'noun'
}

/** A participle right before a noun is part of it: `distributed training`. A finite verb takes `the`, `their`, `for`. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]!, tokens[at + 1]]
  const before = tokens[at - 1]
  if (/^(?:my|our|your|his|her|its|their|the|an?)$/i.test(before?.text ?? '') && next?.pos === 'NOUN') return true
  if (before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.pos === 'AUX') return false
  return (
    (/(?:ed|ing|en)$/.test(word.text) &&
      next !== undefined &&
      (next.pos === 'NOUN' || next.pos === 'PROPN') &&
      !/ing$/.test(word.text)) ||
    (/ing$/.test(word.text) &&
      next?.pos === 'NOUN' &&
      /^(?:serving|building|training|meeting|setting|teaching|working|living)$/i.test(word.text))
  )
}

/** Parts from the right, as long as they are parallel; the leftmost loses what leads in. */
function collect(
  scope: Scope,
  chunks: readonly Range[],
  shape: EnumerationShape,
  gerunds: boolean,
): { parts: Range[] } | undefined {
  const parts: Range[] = []
  for (let index = chunks.length - 1; index >= 0; index -= 1) {
    const chunk = chunks[index]!
    const tokens = tokensWithin(scope, chunk.from, chunk.to)
    if (index === 0 && isAdverbial(tokens)) return parts.length >= FEWEST_PARTS - 1 ? { parts } : undefined
    const start =
      index > 0 && shape === 'noun' && (isNounChunk(tokens) || isUntagged(tokens))
        ? 0
        : partStart(tokens, shape, gerunds)
    if (start === undefined) return parts.length >= FEWEST_PARTS - 1 ? { parts } : undefined
    parts.unshift({ from: tokens[start]!.from, to: chunk.to })
    if (start > 0) return { parts }
  }
  return { parts }
}

/**
 * Without parts of speech only a colon, or determiners that all parts begin with, tell the first part from what leads in.
 *
 *     Le port vend les poissons, les algues et les coquillages.
 *                  ‾‾‾           ‾‾‾           ‾‾‾
 */
function collectUntagged(scope: Scope, chunks: readonly Range[], last: Token): { parts: Range[] } | undefined {
  const [lead, ...rest] = chunks.map(chunk => ({ chunk, tokens: tokensWithin(scope, chunk.from, chunk.to) }))
  if (!lead || lead.tokens.length === 0 || rest.some(({ tokens }) => tokens.length === 0)) return undefined
  const colon = lead.tokens.findLastIndex(token => /^[:：]$/.test(token.text))
  const determiner = DETERMINERS[scope.lang.slice(0, 2)]
  const alike = determiner && [last, ...rest.map(({ tokens }) => tokens[0]!)].every(({ text }) => determiner.test(text))
  const start = colon >= 0 ? colon + 1 : alike ? lead.tokens.findLastIndex(({ text }) => determiner.test(text)) : -1
  const first = lead.tokens[start]
  const parts = first && [{ from: first.from, to: lead.chunk.to }, ...rest.map(({ chunk }) => chunk)]
  const areShort = parts?.every(
    ({ from, to }) => colon >= 0 || countWords(scope.passage.text.slice(from, to)) <= MOST_WORDS_OF_AN_UNTAGGED_PART,
  )
  return parts && areShort ? { parts } : undefined
}

/** Without parts of speech only a colon tells what leads in from the first part. */
function isUntagged(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.every(token => !/\p{L}/u.test(token.text) || token.pos === 'X')
}

/** `For example,` · `In 2025,` · `If they do not follow the rules,`: what stands before a sentence is no part of its list. */
function isAdverbial(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (
    /^(?:if|when|while|as|because|although|though|since|unless|until|once|after|before|whenever|whether|where)$/i.test(
      first?.text ?? '',
    )
  )
    return true
  if (/^even$/i.test(first?.text ?? '') && /^(?:if|when|though)$/i.test(second?.text ?? '')) return true
  return first?.pos === 'ADP' && !tokens.some(token => FINITE.has(token.pos) || token.text === ':')
}

/** A stretch between two commas that is a noun phrase as a whole: `a battery for calm nights`. */
function isNounChunk(tokens: readonly Token[]): boolean {
  const [first] = tokens
  if (!first || !/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(first.pos) || tokens.some(token => token.text === ':'))
    return false
  const relative = tokens.findIndex(token => /^(?:that|which|who|whose|where)$/i.test(token.text))
  return !tokens
    .slice(0, relative < 0 ? tokens.length : relative)
    .some((token, at) => FINITE.has(token.pos) && !isModifier(tokens, at))
}

/**
 * The token at which a part of this shape begins in a chunk that may hold what leads in before it.
 * `gerunds`: the parts begin with verbs in -ing, so this one must too.
 */
function partStart(tokens: readonly Token[], shape: EnumerationShape, gerunds: boolean): number | undefined {
  if (tokens.length === 0) return undefined
  const colon = tokens.findLastIndex(token => /^[:：]$/.test(token.text))
  if (colon >= 0) return afterColon(tokens, colon + 1, shape, gerunds)
  if (isUntagged(tokens)) return undefined
  if (shape === 'verb') {
    if (tokens[0]!.pos === 'ADP' || tokens[0]!.pos === 'SCONJ') return undefined
    const infinitive = gerunds
      ? -1
      : tokens.findLastIndex(
          (token, at) =>
            token.text.toLowerCase() === 'to' && tokens.slice(at + 1, at + 3).some(next => next.pos === 'VERB'),
        )
    if (infinitive >= 0 && infinitive + 1 < tokens.length) return infinitive + 1
    const verb = tokens.findIndex(
      (token, at) =>
        FINITE.has(token.pos) &&
        /ing$/.test(token.text) === gerunds &&
        !(token.pos === 'VERB' && isModifier(tokens, at)),
    )
    return verb < 0 ? undefined : verb
  }
  if (shape === 'clause') return /^(?:PRON|NOUN|PROPN|DET|ADJ)$/.test(tokens[0]!.pos) ? 0 : undefined
  return nounStart(tokens)
}

/** After a colon the first part begins at once, unless it has a verb that the others lack: `: we started, built …`. */
function afterColon(
  tokens: readonly Token[],
  from: number,
  shape: EnumerationShape,
  gerunds: boolean,
): number | undefined {
  const rest = tokens.slice(from)
  if (rest.length === 0) return undefined
  if (shape !== 'noun' || isNounChunk(rest) || isUntagged(rest) || !rest.some(token => FINITE.has(token.pos)))
    return shape === 'noun' || shape === 'clause' ? from : offset(partStart(rest, shape, gerunds), from)
  return offset(nounStart(rest), from)
}

function offset(at: number | undefined, by: number): number | undefined {
  return at === undefined ? undefined : at + by
}

function nounStart(tokens: readonly Token[]): number | undefined {
  if (!NOUN_START.has(tokens[0]!.pos) && !tokens.some(token => NOUN_BODY.has(token.pos))) return undefined
  if (isMistakenForVerb(tokens)) return tokens.length - 1
  const relative = tokens.findIndex(
    (token, at) => /^(?:that|which|who|whose|where)$/i.test(token.text) && NOUN_BODY.has(tokens[at - 1]?.pos ?? ''),
  )
  const end = relative > 0 ? relative : tokens.length
  let start = end
  while (start > 0 && isNounPart(tokens, start - 1)) start -= 1
  return start < tokens.length ? start : undefined
}

/** `expenses include compute, storage and …`: a lone word after such a verb is a noun, whatever the tagger takes it for. */
function isMistakenForVerb(tokens: readonly Token[]): boolean {
  const [before, word] = tokens.slice(-2)
  return (
    word?.pos === 'VERB' &&
    !/(?:ed|ing)$/.test(word.text) &&
    /^(?:include|includes|included|including|cover|covers|covered|covering|comprise|comprises|of|for|from|with|on|about)$/i.test(
      before?.text ?? '',
    )
  )
}

function isNounPart(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!
  if (NOUN_BODY.has(pos)) return !/^(?:to)$/i.test(text)
  if (pos === 'VERB') return isModifier(tokens, at)
  if (pos === 'DET') return /^(?:the|a|an|no|every|each)$/i.test(text) && at > 0
  if (pos === 'ADP')
    return /^of$/i.test(text) && at > 0 && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos) && at + 1 < tokens.length
  return pos === 'PUNCT' && /^[-’'/&]$/.test(text)
}

/** Where the last part ends: at the sentence's end, or, when the parts are its subject, before its verb. */
function endOfLast(
  scope: Scope,
  unit: Range,
  tail: readonly Token[],
  shape: EnumerationShape,
  inSubject: boolean,
): number {
  const text = scope.passage.text
  const stop = tail.find((token, at) => {
    if (at === 0) return false
    if (/^(?:[;:—–]|--)$/.test(token.text)) return true
    if (token.text === ',') return true
    if (/^(?:while|because|although|whereas|when|but)$/i.test(token.text)) return true
    if (/^in$/i.test(token.text) && /^order$/i.test(tail[at + 1]?.text ?? '')) return true
    const certain = token.pos === 'AUX' || (inSubject && token.pos === 'VERB' && !isModifier(tail, at))
    return shape === 'noun' && certain && !hasRelative(tail.slice(0, at))
  })
  const end = stop ? stop.from : sentenceEnd(scope, unit)
  return text.slice(0, end).trimEnd().length
}

function hasRelative(tokens: readonly Token[]): boolean {
  return tokens.some(token => /^(?:that|which|who|whose)$/i.test(token.text))
}

function sentenceEnd(scope: Scope, unit: Range): number {
  const words = scope.passage.text.slice(unit.from, unit.to)
  return unit.to - (/[.!?…,。]+["”’)\]]*$/.exec(words)?.[0].length ?? 0)
}
