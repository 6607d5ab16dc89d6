import type { Contrast, ContrastKind } from '../../model/fact.ts'
import { CONTRAST_LANGUAGES } from '../lexicon/contrast-forms.ts'
import { NO_OTHER_SIDE } from '../lexicon/contrasts.ts'
import { clauseWords, placeOf, tokensWithin, type Scope } from '../scope.ts'
import type { Unit } from '../units.ts'
import { isClause, isFinite } from './clauses.ts'

/** Words that a side after `instead of` may have: more are a clause of its own. */
const MOST_LETTERS_OF_A_SHORT_SIDE = 90

interface Form {
  readonly kind: ContrastKind
  readonly form: RegExp
  /** Both sides must have a verb of their own where parts of speech are known. */
  readonly needsVerbs: boolean
}

interface Compiled {
  readonly forms: readonly Form[]
  readonly pairs: readonly (readonly [kind: ContrastKind, first: RegExp, second: RegExp])[]
}

const compiled = new Map<string, Compiled | undefined>()

function compiledFor(lang: string): Compiled | undefined {
  const code = lang.slice(0, 2).toLowerCase()
  if (!compiled.has(code)) compiled.set(code, compile(code))
  return compiled.get(code)
}

function compile(code: string): Compiled | undefined {
  const data = CONTRAST_LANGUAGES[code]
  if (!data) return undefined
  const { unlike, instead, oneHand, otherHand, once, now, forms = [] } = data
  const join = String.raw`\s?[,،;:–—]?\s(?:but\s|and\s|mais\s|et\s|aber\s|und\s|pero\s|y\s|ma\s|e\s|mas\s|maar\s|en\s|но\s|а\s|и\s)?`
  const form = (kind: ContrastKind, source: string, needsVerbs = false): Form => ({
    kind,
    form: new RegExp(source, 'diu'),
    needsVerbs,
  })
  const begins = (source: string) => new RegExp(String.raw`^(?:${source})(?!\p{L})`, 'iu')
  return {
    forms: [
      ...forms.map(([kind, source, cased]) => ({
        ...form(kind, source),
        ...(cased && { form: new RegExp(source, 'du') }),
      })),
      ...(unlike
        ? [form('versus', String.raw`^(?<first>(?:${unlike})[\s’']?[^,،;:]{2,80})[,،]\s(?<second>[^;:]{6,})$`)]
        : []),
      ...(oneHand && otherHand
        ? [
            form(
              'versus',
              String.raw`^(?<first>(?:[^;:]{0,30}\s)?(?:${oneHand})(?!\p{L}).+?)${join}(?<second>(?:${otherHand})(?!\p{L}).+)$`,
            ),
          ]
        : []),
      ...(once && now
        ? [
            form(
              'then-now',
              String.raw`^(?<first>(?:${once})(?!\p{L})[^;]{4,}?)\s?[,،;:–—]\s(?:\p{L}{1,4}\s)?(?<second>(?:${now})(?!\p{L})[^;]{4,})$`,
              true,
            ),
          ]
        : []),
      ...(instead
        ? [
            form(
              'versus',
              String.raw`^(?<first>[^;:]{8,}?)[,،]?\s(?<second>(?:${instead})[^,،;:–—(]{2,${MOST_LETTERS_OF_A_SHORT_SIDE}})$`,
            ),
          ]
        : []),
    ],
    pairs: [
      ...(oneHand && otherHand ? [['versus', begins(oneHand), begins(otherHand)] as const] : []),
      ...(once && now ? [['then-now', begins(once), begins(now)] as const] : []),
    ],
  }
}

/**
 * The forms of a language that set two sides against each other in one sentence:
 *
 *     Unlike the old crane, the new one needs no operator.      Früher war der Kai leer, heute ist er voll.
 *     ‾‾‾‾‾‾first‾‾‾‾‾‾‾‾‾  ‾‾‾‾‾‾‾‾‾‾‾second‾‾‾‾‾‾‾‾‾‾‾       ‾‾‾‾‾‾‾first‾‾‾‾‾‾‾‾  ‾‾‾‾‾second‾‾‾‾‾
 */
export function formed(scope: Scope, unit: Unit, end: number): Contrast | undefined {
  const text = scope.passage.text.slice(unit.from, end)
  if (/[?？]$/.test(text)) return undefined
  for (const { kind, form, needsVerbs } of compiledFor(scope.lang)?.forms ?? []) {
    const places = form.exec(text)?.indices?.groups
    const [first, second, before] = [places?.['first'], places?.['second'], places?.['opening']]
    if (!first || !second) continue
    const range = ([from, to]: readonly [number, number]) => [unit.from + from, unit.from + to] as const
    if (needsVerbs && ![first, second].every(side => hasVerb(scope, ...range(side)))) continue
    const opening = before && clauseWords(scope, ...range(before))
    return {
      type: 'contrast',
      kind,
      ...placeOf(scope, unit.from, unit.to),
      ...(opening && opening.text !== '' && { opening }),
      first: clauseWords(scope, ...range(first)),
      second: clauseWords(scope, ...range(second)),
    }
  }
  return undefined
}

/** Whether a side is more than a time: `two years ago, …`. Where no parts of speech are known, it is taken to be. */
function hasVerb(scope: Scope, from: number, to: number): boolean {
  return !scope.lang.startsWith('en') || tokensWithin(scope, from, to).some(isFinite)
}

/** `On the one hand, … . On the other, … .` and `In 1990 … . Today … .`: two sentences. */
export function pairOf(scope: Scope, unit: Unit, next: Unit): ContrastKind | undefined {
  const [first, second] = [unit, next].map(({ from, to }) => scope.passage.text.slice(from, to)) as [string, string]
  const pair = compiledFor(scope.lang)?.pairs.find(([, one, other]) => one.test(first) && other.test(second))
  return pair?.[0]
}

/**
 *     The remarks were careless but not meant.      They did not mend the nets but sold them.
 *     ‾‾‾‾‾‾‾‾‾‾first‾‾‾‾‾‾‾‾‾‾ ‾‾‾second‾‾‾‾            ‾‾‾‾‾‾‾‾first‾‾‾‾‾‾‾‾ ‾‾‾‾second‾‾‾
 */
export function denied(scope: Scope, unit: Unit, end: number): Contrast | undefined {
  const text = scope.passage.text.slice(unit.from, end)
  const after =
    /^(?<first>[^;:()]{8,}?),?\s(?<second>but\s(?:(?:is|are|was|were|did|does|do|has|have|had)\s)?not\s(?!\p{L}+ing\b)[^,;:()]{3,70}?)(?:$|(?=,\sand\s))/diu.exec(
      text,
    )
  const before =
    /^(?<opening>[^;:()]*?\s)?(?<first>(?:did|does|do|was|were|is|are|has|have|had)(?:\snot|n[’']t)\s(?!only|just|merely|simply)[^,;:()]{3,80}?),?\s(?<second>but\s[^,;:()]{3,80})$/diu.exec(
      text,
    )
  for (const match of [after, before]) {
    const groups = match?.indices?.groups
    const [first, second, opening] = [groups?.['first'], groups?.['second'], groups?.['opening']]
    if (!first || !second) continue
    if (match === after && !isClause(scope, unit.from + first[0], unit.from + first[1])) continue
    // `but not many of them sail`, `but not enough to live on`: a reservation.
    if (match === after && NO_OTHER_SIDE.test(text.slice(second[0] + 'but '.length))) continue
    const [word] = tokensWithin(scope, unit.from + second[0] + 3, unit.from + second[1])
    if (match === before && !(word && isFinite(word))) continue
    const lead = opening && clauseWords(scope, unit.from + opening[0], unit.from + opening[1])
    return {
      type: 'contrast',
      kind: 'not-but',
      ...placeOf(scope, unit.from, unit.to),
      ...(lead && lead.text !== '' && { opening: lead }),
      first: clauseWords(scope, unit.from + first[0], unit.from + first[1]),
      second: clauseWords(scope, unit.from + second[0], unit.from + second[1]),
    }
  }
  return undefined
}
