import type { Contrast } from '../model/fact.ts'
import { BEFORE_TIMES, NOT_BUT, NOW_TIMES, TURNS, WHEREAS } from './lexicon/contrasts.ts'
import { clauseWords, placeOf, tokensWithin, type Scope } from './scope.ts'
import { countWords } from '../model/count.ts'
import { isClause, isFinite } from './contrasts/clauses.ts'
import { denied, formed, pairOf } from './contrasts/formed.ts'
import { fronted } from './contrasts/fronted.ts'
import { between } from './contrasts/between.ts'
import { notButPhrase, notInstead, parallel } from './contrasts/negated.ts'
import { answersDenial, areBothDenied, areOpposed } from './contrasts/opposed.ts'
import { EMPTY_SIDE } from './lexicon/opposition.ts'
import type { Token } from './tag.ts'
import type { Unit } from './units.ts'

/** Longer sides are paragraphs, not a contrast that can be drawn. */
const MOST_WORDS_OF_A_SIDE = 34

/** The contrasts of a passage: inside a sentence, or between two neighbouring ones of one voice. */
export function contrastsIn(scope: Scope): Contrast[] {
  const spoken = scope.units.filter(unit => unit.voice !== 'frame')
  return spoken
    .flatMap((unit, index) => {
      const next = spoken[index + 1]
      return [insideOne(scope, unit), next && sameVoice(unit, next) ? acrossTwo(scope, unit, next) : undefined]
    })
    .filter((contrast): contrast is Contrast => contrast !== undefined && sidesFit(contrast))
}

function sameVoice(a: Unit, b: Unit): boolean {
  return a.voice === b.voice
}

function sidesFit({ kind, first, second }: Contrast): boolean {
  if (kind === 'not-but' && areBothDenied(first.text, second.text)) return false
  return [first, second].every(
    ({ text }) =>
      countWords(text) >= 1 &&
      countWords(text) <= MOST_WORDS_OF_A_SIDE &&
      !EMPTY_SIDE.test(text) &&
      hasWholeBrackets(text),
  )
}

/** `(it surely does |not)|`: a side that begins or ends inside a bracket was cut at the wrong place. */
function hasWholeBrackets(text: string): boolean {
  return (text.match(/[([]/g)?.length ?? 0) === (text.match(/[)\]]/g)?.length ?? 0)
}

function insideOne(scope: Scope, unit: Unit): Contrast | undefined {
  return (
    brokenByDash(scope, unit) ??
    notOnlyBut(scope, unit) ??
    notBut(scope, unit) ??
    eitherOr(scope, unit) ??
    setAgainst(scope, unit) ??
    whereas(scope, unit) ??
    ratherThan(scope, unit) ??
    fronted(scope, unit, withoutEnd(scope, unit)) ??
    (scope.lang.startsWith('en') ? inEnglish(scope, unit) : undefined) ??
    formed(scope, unit, withoutEnd(scope, unit))
  )
}

function inEnglish(scope: Scope, unit: Unit): Contrast | undefined {
  const end = withoutEnd(scope, unit)
  return (
    between(scope, unit, end) ??
    notButPhrase(scope, unit, end) ??
    notInstead(scope, unit, end) ??
    parallel(scope, unit, end) ??
    denied(scope, unit, end)
  )
}

const NEGATED_BE = String.raw`\b(?:(?:is|are|was|were)(?:n[’']t| not)|[’'](?:s|re) not)\b`
const ONLY = /^\s*(?:just|only|merely|simply|solely)\b/i

/**
 *     The gap isn’t just in model capabilities—it’s in deployment and serving infrastructure
 *     ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾first‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾ ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾second‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
 */
function brokenByDash(scope: Scope, unit: Unit): Contrast | undefined {
  const text = scope.passage.text.slice(unit.from, unit.to)
  const match = new RegExp(
    String.raw`${NEGATED_BE}(?<rest>[^—–;:]{3,}?)(?<cut>\s*(?:—|–|--|;|,(?=\s*(?:it|they)[’']))\s*)(?<pronoun>it|they|this|that|he|she)(?:[’'](?:s|re)\b|\s+(?:is|are|was|were)\b)(?!\s*not|n)`,
    'iu',
  ).exec(text)
  if (!match) return undefined
  const { rest = '', cut = '', pronoun = '' } = match.groups ?? {}
  const secondAt = unit.from + match.index + match[0].lastIndexOf(pronoun)
  return {
    type: 'contrast',
    kind: ONLY.test(rest) ? 'not-only' : 'not-but',
    ...placeOf(scope, unit.from, unit.to),
    first: clauseWords(scope, unit.from, secondAt - cut.length),
    second: clauseWords(scope, secondAt, beforeDash(scope, secondAt, withoutEnd(scope, unit))),
  }
}

/** What a later dash adds is no part of the second side. */
function beforeDash(scope: Scope, from: number, to: number): number {
  const dash = /\s(?:—|–|--|-)\s/.exec(scope.passage.text.slice(from, to))
  return dash && countWords(scope.passage.text.slice(from, from + dash.index)) >= 3 ? from + dash.index : to
}

/**
 *     This isn’t about open versus closed. It’s about ensuring plurality.      A year ago, X. Now Y.
 *     ‾‾‾‾‾‾‾‾‾‾‾‾‾‾first‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾ ‾‾‾‾‾‾‾‾‾‾‾‾second‾‾‾‾‾‾‾‾‾‾‾‾      ‾‾‾‾first‾‾‾‾ ‾second
 */
function acrossTwo(scope: Scope, unit: Unit, next: Unit): Contrast | undefined {
  const kind = kindAcross(scope, unit, next)
  if (!kind) return undefined
  return {
    type: 'contrast',
    kind,
    ...placeOf(scope, unit.from, next.to),
    first: clauseWords(scope, unit.from, kind === 'then-now' ? unit.to : withoutEnd(scope, unit)),
    second: clauseWords(scope, next.from, kind === 'then-now' ? next.to : withoutEnd(scope, next)),
  }
}

function kindAcross(scope: Scope, unit: Unit, next: Unit): Contrast['kind'] | undefined {
  const language = scope.lang.slice(0, 2)
  const [first, second] = [unit, next].map(({ from, to }) => scope.passage.text.slice(from, to)) as [string, string]
  if (BEFORE_TIMES[language]?.test(first) && NOW_TIMES[language]?.test(second)) return 'then-now'
  const pair = pairOf(scope, unit, next)
  if (pair) return pair
  if (TURNS[language]?.test(second)) return 'versus'
  if (language !== 'en' || /[?]/.test(first)) return undefined
  const negated = new RegExp(String.raw`^(?<subject>[^,;:]{1,60}?)${NEGATED_BE}(?<rest>.*)$`, 'iu').exec(first)
  if (!negated || !/^(?:It|They|This|That|These|Those|He|She)(?:[’'](?:s|re)\b|\s+\p{Ll})/u.test(second))
    return undefined
  if (/\bnot\b|n[’']t\b/.test(second.slice(0, 24))) return undefined
  const plural = /(?:\b(?:are|were)|[’']re)(?:n[’']t)?(?: not)?$/i.test(
    first.slice(0, first.length - (negated.groups?.['rest']?.length ?? 0)),
  )
  if (plural !== /^(?:They|These|Those)\b/.test(second)) return undefined
  const rest = negated.groups?.['rest'] ?? ''
  if (ONLY.test(rest)) return /\bbut\b/i.test(rest) ? undefined : 'not-only'
  return answersDenial(rest, second) ? 'not-but' : undefined
}

/** `not because of X but because of Y`: the word that comes again shows that one stands against the other. */
const SAME_WORD = /\bnot (\p{L}+) [^.;:,]{2,80},? but \1\b/iu

/** `not only X but (also) Y`, `not X but Y` */
function notOnlyBut(scope: Scope, unit: Unit): Contrast | undefined {
  const text = scope.passage.text.slice(unit.from, unit.to)
  const match =
    /^(?<opening>.*?)(?<first>\bnot (?<only>only|just|merely|simply)?\s?[^.;:]{3,120}?),?\s+(?<second>but\s(?:also\s|rather\s)?[^;:]{3,})$/iu.exec(
      text,
    )
  if (!match?.groups || (!match.groups['only'] && !/,?\s+but rather\s/i.test(text) && !SAME_WORD.test(text)))
    return undefined
  const firstAt = unit.from + match.groups['opening']!.length
  const secondAt = unit.from + match[0].lastIndexOf(match.groups['second']!)
  const opening = clauseWords(scope, unit.from, firstAt)
  return {
    type: 'contrast',
    kind: match.groups['only'] ? 'not-only' : 'not-but',
    ...placeOf(scope, unit.from, unit.to),
    ...(opening.text !== '' && { opening }),
    first: clauseWords(scope, firstAt, secondAt),
    second: clauseWords(scope, secondAt, withoutEnd(scope, unit)),
  }
}

/**
 *     It’s whether that transformation will be controlled by a few companies or accessible to everyone.
 *     ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾opening‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾ ‾‾‾‾‾‾‾‾‾‾‾first‾‾‾‾‾‾‾‾‾‾‾    ‾‾‾‾‾‾‾second‾‾‾‾‾‾
 */
function eitherOr(scope: Scope, unit: Unit): Contrast | undefined {
  const tokens = tokensWithin(scope, unit.from, unit.to)
  const whether = tokens.findIndex(
    (token, at) => /^whether$/i.test(token.text) && /^(?:[’']s|is|was|be)$/i.test(tokens[at - 1]?.text ?? ''),
  )
  const or = tokens.findLastIndex(token => token.text === 'or' && token.pos === 'CCONJ')
  if (whether < 0 || or < whether + 2 || or >= tokens.length - 2) return undefined
  const auxiliary = tokens.findLastIndex((token, at) => at > whether && at < or && token.pos === 'AUX')
  const first = tokens[Math.max(whether, auxiliary) + 1]
  if (!first || first.from >= tokens[or]!.from || tokens.slice(whether, or).some(token => token.text === ','))
    return undefined
  if (countWords(scope.passage.text.slice(tokens[or]!.to, unit.to)) < 3) return undefined
  return {
    type: 'contrast',
    kind: 'either-or',
    ...placeOf(scope, unit.from, unit.to),
    opening: clauseWords(scope, unit.from, first.from),
    first: clauseWords(scope, first.from, tokens[or]!.from),
    joint: clauseWords(scope, tokens[or]!.from, tokens[or]!.to),
    second: clauseWords(scope, tokens[or]!.to, withoutEnd(scope, unit)),
  }
}

/** `nicht X, sondern Y` and its like in languages whose words for it mean nothing else. */
function notBut(scope: Scope, unit: Unit): Contrast | undefined {
  const form = NOT_BUT[scope.lang.slice(0, 2)]
  const text = scope.passage.text.slice(unit.from, unit.to)
  const but = form?.but.exec(text)
  if (!form || !but) return undefined
  const not = [...text.slice(0, but.index).matchAll(form.not)].at(-1)
  if (!not || but.index - not.index < not[0].length + 2) return undefined
  const opening = clauseWords(scope, unit.from, unit.from + not.index)
  return {
    type: 'contrast',
    kind: not.groups?.['only'] ? 'not-only' : 'not-but',
    ...placeOf(scope, unit.from, unit.to),
    ...(opening.text !== '' && { opening }),
    first: clauseWords(scope, unit.from + not.index, unit.from + but.index),
    second: clauseWords(scope, unit.from + but.index + but[0].length, withoutEnd(scope, unit)),
  }
}

/**
 *     The north quay is quiet, while the south quay is loud.
 *     ‾‾‾‾‾‾‾first‾‾‾‾‾‾‾‾‾‾         ‾‾‾‾‾‾‾second‾‾‾‾‾‾‾‾‾
 */
function whereas(scope: Scope, unit: Unit): Contrast | undefined {
  const language = scope.lang.slice(0, 2)
  const text = scope.passage.text.slice(unit.from, unit.to)
  const joint = WHEREAS[language]?.exec(text)
  if (!joint || /[;:]/.test(text.slice(0, joint.index))) return undefined
  const secondAt = unit.from + joint.index + joint[0].length
  if (language === 'en' && !areEnglishSides(scope, [unit.from, unit.from + joint.index], [secondAt, unit.to], joint[0]))
    return undefined
  const [first, second] = [
    clauseWords(scope, unit.from, unit.from + joint.index),
    clauseWords(scope, secondAt, withoutEnd(scope, unit)),
  ]
  if (countWords(first.text) < 3 || countWords(second.text) < 3) return undefined
  return { type: 'contrast', kind: 'versus', ...placeOf(scope, unit.from, unit.to), first, second }
}

type Range = readonly [from: number, to: number]

/** `while` may add a second thing as well, so that its clauses must be opposed by more than that word. */
function areEnglishSides(scope: Scope, first: Range, second: Range, joint: string): boolean {
  if (!isClause(scope, ...first) || !isClause(scope, ...second) || goesOnAfter(scope, second)) return false
  const clause = ([from, to]: Range) => ({
    text: scope.passage.text.slice(from, to),
    tokens: tokensWithin(scope, from, to),
  })
  return !/while/i.test(joint) || areOpposed(clause(first), clause(second))
}

/** `a policy that grants, while life is hard, |all should have a chance|`: the clause stands inside another. */
function goesOnAfter(scope: Scope, [from, to]: Range): boolean {
  const tokens = tokensWithin(scope, from, to)
  const comma = tokens.findIndex(({ text }, at) => text === ',' && isSubjectFirst(tokens[at + 1]))
  const rest = tokens.slice(comma + 1)
  const verb = rest.findIndex(isFinite)
  return comma > 0 && rest.length > LONGEST_ATTRIBUTION && verb > 0 && verb < LONGEST_ATTRIBUTION
}

function isSubjectFirst(token: Token | undefined): boolean {
  return /^(?:DET|PRON|NOUN|PROPN)$/.test(token?.pos ?? '') && !/^(?:which|who|that)$/i.test(token!.text)
}

/** Words of `…, the mayor said` at the end of a sentence. */
const LONGEST_ATTRIBUTION = 4

/**
 *     The port bought batteries rather than a second generator.
 *     ‾‾‾‾‾‾‾‾‾first‾‾‾‾‾‾‾‾‾‾‾ ‾‾‾‾‾‾‾‾‾‾‾‾second‾‾‾‾‾‾‾‾‾‾‾
 */
function ratherThan(scope: Scope, unit: Unit): Contrast | undefined {
  if (scope.lang.slice(0, 2) !== 'en') return undefined
  const text = scope.passage.text.slice(unit.from, unit.to)
  const joint = /,?\s+(?=(?:rather than|instead of)\s)/i.exec(text)
  const rest = joint && text.slice(joint.index + joint[0].length)
  if (!joint || !rest || /[,;:—–(]/.test(rest) || countWords(rest) < 3 || countWords(rest) > 14) return undefined
  if (!isClause(scope, unit.from, unit.from + joint.index) || /[;:—–]/.test(text.slice(0, joint.index)))
    return undefined
  return {
    type: 'contrast',
    kind: 'versus',
    ...placeOf(scope, unit.from, unit.to),
    first: clauseWords(scope, unit.from, unit.from + joint.index),
    second: clauseWords(scope, unit.from + joint.index + joint[0].length, withoutEnd(scope, unit)),
  }
}

/** `Contrary to X, Y` · `Unlike X, Y` · `Whereas X, Y` · `Rather than X, Y` */
function setAgainst(scope: Scope, unit: Unit): Contrast | undefined {
  const text = scope.passage.text.slice(unit.from, unit.to)
  const match = /^(?:contrary to|whereas|rather than|instead of)(?:\s[^\s,]+){2,},\s/i.exec(text)
  if (!match || scope.lang.slice(0, 2) !== 'en') return undefined
  // `Instead of maps we can use lists, which …`: without a comma the first side would run into the second
  const isPhrase = /^(?:rather|instead)/i.test(match[0])
  if (!isPhrase && match[0].split(' ').length < 7) return undefined
  if (isPhrase && tokensWithin(scope, unit.from, unit.from + match[0].length).some(({ pos }) => pos === 'AUX'))
    return undefined
  return {
    type: 'contrast',
    kind: 'versus',
    ...placeOf(scope, unit.from, unit.to),
    first: clauseWords(scope, unit.from, unit.from + match[0].length),
    second: clauseWords(scope, unit.from + match[0].length, withoutEnd(scope, unit)),
  }
}

/** The end without the point: a side is a part of a drawing, not a sentence of running text. */
function withoutEnd(scope: Scope, unit: Unit): number {
  const words = scope.passage.text.slice(unit.from, unit.to)
  return unit.to - (/[.,。！!]$/.exec(words)?.[0].length ?? 0)
}
