import { oneOf } from '../../model/one-of.ts'
import { countWords } from '../../model/count.ts'
import type { Words, Range } from '../../model/span.ts'
import { tokensWithin, type Scope } from '../scope.ts'
import type { Token } from '../tag.ts'
import { FINITE, GERUND, hasRelative, isNoun } from './nouns.ts'

export const FEWEST_PARTS = 3
/** Longer ones are registers, and hardly ever one list. */
const MOST_PARTS = 24
const MOST_WORDS_OF_A_PART = 14

/** Whether what was found between the separators reads as one list of like parts. */
export function areOneList(parts: readonly Words[]): boolean {
  if (parts.length < FEWEST_PARTS || parts.length > MOST_PARTS) return false
  if (parts.some(part => countWords(part.text) > MOST_WORDS_OF_A_PART || !hasWords(part.text))) return false
  // `what to build, how to build it and who will pay`
  const areQuestions = parts.every(({ text }) => /^(?:how|what|why|when|where|who)\b/i.test(text))
  return (
    areParallel(parts) &&
    !isApposition(parts) &&
    !isOfTwoForms(parts) &&
    !beginsInFirst(parts) &&
    !isHeldByLast(parts) &&
    !parts.some(part => (!areQuestions && beginsInside(part)) || !isBalanced(part.text)) &&
    !isSaid(parts[0]!.text) &&
    !isExplained(parts) &&
    !(IS_A_TIME.test(parts[0]!.text) && !parts.every(({ text }) => IS_A_TIME.test(text)))
  )
}

/** `Every night, right around midnight, a horde wakes up and …`: when something is comes before it and is no part of a list. */
const IS_A_TIME =
  /^(?:every|each|one|this|that|last|next|on|at|right|just|early|late|in the|chaque|jeden|cada|ogni)\s(?:\p{L}+\s){0,2}?(?:night|day|morning|evening|afternoon|week|weekend|month|year|hour|minute|time|midnight|noon|summer|winter|spring|autumn|fall|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nuit|jour|matin|soir|semaine|mois|année|tag|nacht|woche|monat|jahr|noche|día|semana|mes|año|notte|giorno|settimana|mese|anno)(?!\p{L})/iu

/** `thank Ida Bo, a pilot who sailed with us from the outset, and …`: the second says who the first is. */
function isExplained([first, second]: readonly Words[]): boolean {
  return (
    /\p{Lu}[\p{L}\d]*$/u.test(first!.text) &&
    /^(?:an?|the)\s\p{Ll}[^,]*\s(?:that|who|which|whose)\s/u.test(second!.text)
  )
}

/**
 * `use the will, to sing and not to sing` · `praised the crew, kept in port, and was not asked`: a later part that begins in
 * another way goes with something else.
 */
function isOfTwoForms([first, ...others]: readonly Words[]): boolean {
  const infinitive = /^(?:not )?to\s\p{Ll}/u
  if (others.some(({ text }) => infinitive.test(text)) && !infinitive.test(first!.text)) return true
  const isBe = (text: string) => /^(?:is|are|was|were|has|have|had)\s/.test(text)
  const firstBe = others.findIndex(({ text }) => isBe(text))
  return (
    firstBe > 0 &&
    !isBe(first!.text) &&
    /^\p{Ll}+(?:ed|de|en|pt)\s(?:to|by|in|from|for|on|at|with)\s/u.test(others[firstBe - 1]!.text)
  )
}

/**
 * `the surveillance of a journalist, a deputy and a lawyer`: where all later parts have an indefinite article and the
 * first has one after its preposition, the list begins there, and the first part would not be like the others.
 */
function beginsInFirst([first, ...others]: readonly Words[]): boolean {
  return others.every(({ text }) => INDEFINITE.test(text)) && !INDEFINITE.test(first!.text) && HELD.test(first!.text)
}

/** `help to mend, contribute to, or steer the projects`: a part that waits for its object finds it only in the last one. */
function isHeldByLast(parts: readonly Words[]): boolean {
  const waits = ({ text }: Words) => /\p{L}\s(?:to|of|for|with|from|at|into|about|by|upon|than)$/u.test(text)
  return parts.slice(0, -1).some(waits) && !waits(parts.at(-1)!)
}

const ARTICLES = 'an?|une?|ein(?:e[nmrs]?)?|uno|una|um|uma|een'
const INDEFINITE = new RegExp(`^(?:${ARTICLES})\\s`, 'iu')
const HELD = new RegExp(`(?:\\s(?:of|from|for|de|von|di|van|der)\\s|[\\s’']d[’'])(?:${ARTICLES})\\s`, 'iu')

/** `I mean, you sing and they dance`: what only keeps the speech going. */
const isSaid = (text: string) =>
  /^(?:I (?:mean|think|guess|suppose|believe)|you (?:know|see)|for (?:example|instance)|of course|in (?:fact|short|other words)|however|that is|um|uh|well|so|oh|yes|no|today|now|then)$/i.test(
    text,
  )

/** `[17]` refers to something else. */
const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text.replaceAll(/\[[^\]]*\]/g, ''))

/** Parts of like length, with numbers in all of them or in none: else they are not what the sentence lists. */
function areParallel(parts: readonly Words[]): boolean {
  const lengths = parts.map(part => countWords(part.text))
  if (Math.max(...lengths) > 4 * Math.min(...lengths) + 6) return false
  const names = parts.every(part => /^\p{Lu}/u.test(part.text))
  // Neither a year nor a digit in a name makes a part an amount.
  const numbered = parts.filter(part =>
    /(?<![\p{L}\d])(?!(?:1[5-9]|20)\d\d(?!\d))\d/u.test(part.text.replaceAll(/\[[^\]]*\]/g, '')),
  ).length
  return names || numbered === 0 || numbered === parts.length
}

/**
 * `Hadoop, the centerpiece of the revolution, and …`: the second part explains the first; of three parts after a name the
 * others may say who that is: `Ida Bo, chief cook and head of the harbour`.
 */
function isApposition(parts: readonly Words[]): boolean {
  const [first = '', second = '', third = ''] = parts.map(({ text }) => text)
  if (/^\p{Lu}[\p{L}\d.]*$/u.test(first) && /^(?:the|an?)\s\p{Ll}/u.test(second)) return true
  // `the Harbour Trust, a charity that works on the depth and care of rivers`
  if (parts.length === 3 && isName(first) && /^an?\s\p{Ll}/u.test(second) && !/^an?\s/iu.test(third)) return true
  if (parts.length > 3 || !/^(?:\p{Lu}[\p{L}.]*\s){1,4}\p{Lu}[\p{L}’'-]+$/u.test(first)) return false
  return ROLE.test(second) && !/^(?:the\s)?\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u.test(third)
}

/** A description of one person or thing, not of several: `a former soldier`, `chief cook of the town`, `Director of …`. */
const ROLE =
  /^(?:(?:an?|his|her|its|their)\s\p{Ll}|\p{L}+[’']s\s\p{Ll}|(?:\p{Ll}[\p{L}-]*\s){0,3}(?:chief|head|director|chair\p{L}*|president|professor|assistant|associate|secretary|minister|officer|manager|editor|author|founder|co-founder|leader|spokes\p{L}+|curator|owner|member|son|daughter|brother|sister|professor|writer|actor|actress|singer|engineer|analyst|executive|captain|coach)(?!\p{L}))/iu

/** `some topics, such as benefits, …`: the list begins inside; `Mr Rive, who …`: a clause on the part before it. */
function beginsInside({ text }: Words): boolean {
  return (
    /^(?:such as|including|like|e\.?g\.?|for example|comme|ou|y compris|notamment|tel(?:le)?s? que|par exemple|wie|darunter|como|incluso|come)\s/i.test(
      text,
    ) ||
    /^(?:(?:\p{L}+ ){0,2}(?:of|in|to|for|with) )?(?:who|which|whose|whom)\s/iu.test(text) ||
    /\s(?:and|or) (?:i|we|you|they|he|she|it)\s/i.test(text) ||
    /\s(?:and|or)$/.test(text)
  )
}

/** A part that opens a quotation or bracket without closing it reaches across what is not a list. */
export function isBalanced(text: string): boolean {
  return (text.match(/[“(«„]/g)?.length ?? 0) === (text.match(/[”)»]/g)?.length ?? 0)
}

/** Words after which an `of` holds the whole list, though no article stands before them. */
export const HOLDERS = oneOf(
  'areas?|kinds?|types?|sorts?|sets?|series|range|ranges|mix|mixture|combination|list|lists|variety|forms?|fields?|likes|lots|plenty|hundreds|thousands|millions|number|numbers|parts?|levels?|sources?|means',
)

/**
 * "boats on rivers, cars, and planes": whether the list begins at `boats` or at `rivers` cannot be told, and the
 * wrong reading would say something else. It can where only one of the two is built like the other parts:
 *
 *     an end to this culture of [envy], [fear] and [haste] · the likes of [Ann Bo], [Cy Do] and [Ed Fa]
 */
export function isAmbiguous(scope: Scope, unit: Range, first: Range, parts: readonly Words[]): boolean {
  const [head, ...others] = parts
  const before = tokensWithin(scope, unit.from, first.from)
  if (hangs(before)) {
    const isHeld = /^of$/i.test(before.at(-1)!.text) && HOLDERS.test(before.at(-2)!.text)
    if (
      !isHeld &&
      !isDetermined(before) &&
      !areMany(before.at(-2)!.text, parts) &&
      !parts.every(part => isName(part.text))
    )
      return true
    // An article at some of the parts alone: the list may begin before the preposition after all.
    if (parts.some(part => DETERMINED.test(part.text))) return !parts.every(part => isName(part.text))
  }
  return /\sof\s/.test(head!.text) && !others.some(part => /\sof\s/.test(part.text)) && !isName(head!.text)
}

/**
 * Behind a noun and a preposition parts that are all built alike begin at the preposition: `issues of [trust], [care] and [law]`.
 * Where a later one has an article that the first lacks, it may explain the first or go back to what stands before.
 */
export function isUnlikeOthers(scope: Scope, unit: Range, first: Range, parts: readonly Words[]): boolean {
  const [head, second, third] = parts.map(({ text }) => text) as [string, string, string]
  const before = tokensWithin(scope, unit.from, first.from)
  const isOf = /\sof\s/
  if (isOf.test(head) && !isName(head) && !parts.slice(1).some(({ text }) => isOf.test(text))) return true
  if (!hangs(before)) return false
  if (parts.length === 3 && isName(head) && isName(second) && !isName(third)) return true
  const [noun, preposition] = before.slice(-2)
  const isOfOne = /^of$/i.test(preposition!.text)
  if ((isOfOne && HOLDERS.test(noun!.text)) || parts.every(({ text }) => isName(text))) return false
  // `boats on rivers, cars, and planes`: the noun before is built like the parts
  if (!isOfOne && isPlural(noun!.text) && parts.every(({ text }) => isPlural(text)) && !isDetermined(before))
    return true
  if (DETERMINED.test(head)) return !parts.slice(1).some(({ text }) => DETERMINED.test(text))
  return parts.some(({ text }) => DETERMINED.test(text) || isOf.test(text) || /^-|\s-$/.test(text))
}

const isPlural = (text: string) => /[^s]s$/.test(text)

/** `the use of [small boats], [carts] and [mules]`: what stands before the preposition is one, the parts are many. */
export function areMany(noun: string, parts: readonly Words[]): boolean {
  return !isPlural(noun) && parts.every(({ text }) => isPlural(text))
}

/** A noun and a preposition right before the first part, or before the article that it shares with the others. */
function hangs(before: readonly { readonly pos: string; readonly text: string }[]): boolean {
  const [noun, preposition] = before.slice(-2)
  return (
    preposition?.pos === 'ADP' &&
    /^(?:of|in|on|at|with|for|from|by|to|about|between|under|over)$/i.test(preposition.text) &&
    (noun?.pos === 'NOUN' || noun?.pos === 'PROPN')
  )
}

const DETERMINED = /^(?:the|an?|this|that|these|those|our|your|their|his|her|its|my)\s/i

/** The noun phrase before the preposition has an article or its like, which the parts lack: `the problems of mud, …`. */
function isDetermined(before: Parameters<typeof hangs>[0]): boolean {
  const phrase = before.slice(0, -1)
  let at = phrase.length - 1
  while (at >= 0 && /^(?:NOUN|PROPN|ADJ|NUM|PART)$/.test(phrase[at]!.pos)) at -= 1
  return at >= 0 && (phrase[at]!.pos === 'DET' || /^(?:our|your|their|his|her|its|my)$/i.test(phrase[at]!.text))
}

export function isName(text: string): boolean {
  return /^(?:the\s)?\p{Lu}\S*(?:\s(?:\p{Lu}\S*|of|the|de|van|von|and|&|\d+|\(.*\)))*$/u.test(text)
}

/** Where the clause begins that a list may be the subject of: `It is slow, but [towns, ports and ships …]`. */
export function clauseStart(lead: readonly Token[]): number {
  return (
    lead.findLastIndex(
      ({ text, pos }, at) => OPENS_A_CLAUSE.test(text) || (pos === 'CCONJ' && lead[at - 1]?.text === ','),
    ) + 1
  )
}

/** `The belt holds most ships, our nets and ropes are …`: where a verb follows after all, the comma parts two clauses. */
export function areTwoClauses(scope: Scope, unit: Range, first: Range, end: number): boolean {
  const [next] = tokensWithin(scope, end, unit.to)
  if (next?.pos !== 'AUX' || /^\p{Lu}/u.test(next.text)) return false
  const lead = tokensWithin(scope, unit.from, first.from)
  return lead
    .slice(clauseStart(lead))
    .some(
      ({ pos, text }, at, all) =>
        FINITE.has(pos) && !GERUND.test(text) && !/^to$/i.test(all[at - 1]?.text ?? '') && !isParticipleOf(all, at),
    )
}

/** `ropes [made] by towns` */
function isParticipleOf(tokens: readonly Token[], at: number): boolean {
  return isNoun(tokens[at - 1]) && tokens[at + 1]?.pos === 'ADP' && /(?:ed|en|de|ld|nt)$/.test(tokens[at]!.text)
}

const OPENS_A_CLAUSE =
  /^(?:that|which|who|what|if|while|when|because|although|though|since|unless|whether|where|how|says?|said|:|;|—|–)$/i

/** `a modern, sturdy quay, a crane and a boat`: an adjective before a comma goes with the next noun. */
export function beginsWithAdjective(scope: Scope, parts: readonly Range[]): boolean {
  const [first, second] = parts.map(({ from, to }) => tokensWithin(scope, from, to))
  const isAdjective = first!.length <= 2 && first!.every(({ pos }) => pos === 'ADJ' || pos === 'ADV')
  return isAdjective && second !== undefined && second.length > 1 && second.some(isNoun)
}

/** `a tall and friendly keeper, …`: a part that ends with an adjective lost its noun to another. */
export function endsWithAdjective(scope: Scope, parts: readonly Range[]): boolean {
  const all = parts.map(({ from, to }) => tokensWithin(scope, from, to))
  // `They were quick, kind and careful`
  if (all.every(tokens => tokens.every(({ pos }) => pos === 'ADJ' || pos === 'ADV'))) return false
  return all.some(tokens => tokens.at(-1)?.pos === 'ADJ' && /^\p{Ll}/u.test(tokens.at(-1)!.text))
}

/** `the pier, due to the wind and rain`: a preposition that the other parts lack begins no part. */
export function hasForeignPreposition(scope: Scope, parts: readonly Range[]): boolean {
  const first = parts.map(({ from, to }) => tokensWithin(scope, from, to)[0])
  const foreign = first.filter(token => token?.pos === 'ADP' || /^due$/i.test(token?.text ?? ''))
  return foreign.length > 0 && foreign.length < first.length
}

/** `two old ships, the Ruth Bo and the Ann Cy`: the names say which, and the part before them is no part of the list. */
export function isNamedAfterwards([first, ...others]: readonly Words[]): boolean {
  return !/\p{Lu}/u.test(first!.text) && /s$/.test(first!.text) && others.every(({ text }) => isName(text))
}

/** `We chose a crane that lifts logs, ropes and nets`: what the crane lifts and what we chose cannot be told apart. */
export function beginsInRelative(scope: Scope, parts: readonly Range[]): boolean {
  const [first, ...rest] = parts.map(({ from, to }) => tokensWithin(scope, from, to))
  return hasRelative(first!) && !rest.some(hasRelative)
}
