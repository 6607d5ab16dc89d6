import { perNumberLanguage } from './number-language.ts'
import type { Quantity } from './numbers.ts'
import { kindOf } from './counted.ts'
import type { Scope } from './scope.ts'
import type { Range } from '../model/span.ts'
import type { Unit } from './units.ts'

interface Patterns {
  readonly of?: RegExp
  readonly stops: RegExp
}

const patternsOf = perNumberLanguage(({ of, stops }): Patterns => ({
  ...(of && { of: new RegExp(String.raw`^\s?(?:${of})(?<=[’']|\p{L})(?:\s|(?<=[’']))`, 'iu') }),
  stops: new RegExp(`^(?:${stops ?? '(?!)'})$`, 'iu'),
}))

const EAST_ASIAN = /^(?:ja|zh|ko)/
/** No more than one preposition between the two ends of a change or a range. */
const MOST_BETWEEN_ENDS = 6

/** What numbers count where no tagger knows the language: the words beside them, up to the language's own stops. */
export function countedInOthers(scope: Scope, quantities: readonly Quantity[], unit: Unit): (Range | undefined)[] {
  const { text } = scope.passage
  const isEnd = (a: Quantity | undefined, b: Quantity | undefined) =>
    a !== undefined &&
    b !== undefined &&
    kindOf(a) === kindOf(b) &&
    b.from - a.to <= MOST_BETWEEN_ENDS &&
    !/[,;.、。，()（）]/.test(text.slice(a.to, b.from))
  const ends = quantities.map(({ to }, index) =>
    Math.min(unit.to, quantities[index + 1]?.from ?? Math.max(unit.to, to)),
  )
  const found = quantities.map((quantity, index) =>
    EAST_ASIAN.test(scope.lang)
      ? eastAsianCounted(scope, quantity, unit.from)
      : wordsAfter(scope, quantity, ends[index]!),
  )
  return quantities.map((quantity, index) => {
    const [previous, next] = [quantities[index - 1], quantities[index + 1]]
    if (isEnd(quantity, next) && !EAST_ASIAN.test(scope.lang))
      return found[index + 1] ?? wordsBefore(scope, quantity, unit, previous?.to)
    if (EAST_ASIAN.test(scope.lang)) {
      // `11.7초에서 0.22초로`, `71% が評価中で、69% が運用`: what was counted before, not the words between.
      const goesOn = isEnd(previous, quantity) || isFirstOfAClause(scope, previous, quantity)
      return goesOn ? (found[index - 1] ?? found[index]) : found[index]
    }
    const own = found[index] ?? (isEnd(previous, quantity) ? found[index - 1] : undefined)
    return own ?? wordsBefore(scope, quantity, unit, previous?.to)
  })
}

/** Nothing stands between a comma and the number, which is told of the same thing as the one before. */
const isFirstOfAClause = (scope: Scope, previous: Quantity | undefined, quantity: Quantity) =>
  previous !== undefined &&
  kindOf(previous) === kindOf(quantity) &&
  /[、，]\s?$/.test(scope.passage.text.slice(previous.to, quantity.from))

/** Words that only join a number to what stands before it. */
const PARTICLES =
  /^(?:における|については|について|に関しては|においては|としては|として|では|には|とは|のうち|から|まで|より|の|は|が|を|で|も|に|と|的|为|有|是|占|达|从|到|在|和|가|이|은|는|의|을|를|에서|으로|로|보다|와|과)$/u

/** `回答者の 86 %`, `トレースが 93 %`, `Zenn (62 %)`, `従業員 1,000 名`: the words before, without their particle. */
function eastAsianCounted(scope: Scope, quantity: Quantity, floor: number): Range | undefined {
  const { text } = scope.passage
  const begin = Math.max(floor, quantity.from - 48)
  if (quantity.plain && scope.lang.startsWith('ko')) {
    const after = /^\s(?<noun>\p{sc=Hangul}+(?:\s\p{sc=Hangul}+)?)(?=[,.)]|$)/u.exec(
      text.slice(quantity.to, quantity.to + 24),
    )
    if (after) return { from: quantity.to + 1, to: quantity.to + after[0].length }
  }
  // A bracket between the noun and its particle is passed over: `近畿地方 (大阪・京都圏) が`.
  const whole = text.slice(begin, quantity.from)
  const japanese = scope.lang.startsWith('ja') ? aroundVerbs(text, quantity, begin, whole) : undefined
  if (japanese) return japanese
  const bracket = /\s?[(（][^()（）]{1,30}[)）](?=[^()（）]{0,6}$)/u.exec(whole)
  const left = bracket ? whole.slice(0, bracket.index) : whole
  const match =
    /(?<noun>[\p{L}\p{N}ー・/+&-]+(?:\s[\p{sc=Latin}\p{N}/+&-]+)*)(?:\s?[(（:：]\s?|\s?(?:における|については|について|に関しては|においては|として|では|には|とは|のうち|の|は|が|を|で|も|に|的|为|有|是|占|达|从|가|이|은|는|의|을|를|에서)?(?:\s?(?:わずか|最も|約|合計|计|共|仅|只|총))?\s?)$/u.exec(
      left,
    )
  if (!match) return undefined
  let noun = match.groups!['noun']!
  let at = match.index
  // Within a run of letters the last word before the particle is the noun.
  const cut = Math.max(
    ...[
      ...noun.matchAll(
        /(?<=[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}\p{sc=Hangul}ー])[\p{sc=Hiragana}]+(?=[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}])/gu,
      ),
    ].map(({ index, 0: run }) => index + run.length),
    0,
  )
  const particle = /(?<=[^\p{sc=Hiragana}])(?:は|が|の|を|で|も|に|と)+$/u.exec(noun)
  if (particle) noun = noun.slice(0, particle.index)
  at += cut
  const length = noun.length - cut
  const words = noun.slice(cut)
  return length > 0 && /\p{L}/u.test(words) && !PARTICLES.test(words)
    ? { from: begin + at, to: begin + at + length }
    : undefined
}

/**
 * Where a verb stands before a Japanese number, what it counts comes after it (`段階にある 25 % の層`) or, before a bracket,
 * with its particle (`関東に集中しており (76 %)`).
 */
function aroundVerbs(text: string, { to }: Quantity, begin: number, left: string): Range | undefined {
  if (/(?:^|[、。，,]|(?:ある|いる|した|する|れる|った))\s?$/u.test(left)) {
    const after =
      /^\s?(?:を超える|を上回る|に上る|以上の|以下の|超の|近くの|余りの|の)\s?(?<noun>[\p{sc=Han}\p{sc=Katakana}ー]+)/u.exec(
        text.slice(to, to + 24),
      ) ??
      (/(?:を超える|を上回る)$/.test(text.slice(to - 6, to))
        ? /^(?<noun>[\p{sc=Han}\p{sc=Katakana}ー]+)/u.exec(text.slice(to, to + 16))
        : null)
    return after ? { from: to + after[0].length - after.groups!['noun']!.length, to: to + after[0].length } : undefined
  }
  if (!/\p{sc=Hiragana}{2}\s?[(（]$/u.test(left)) return undefined
  const nouns = [...left.matchAll(/(?<noun>[\p{sc=Han}\p{sc=Katakana}\p{sc=Latin}ー]+)\s?(?:は|が|に|を)/gu)]
  const noun = nouns.at(-1)
  return noun && { from: begin + noun.index, to: begin + noun.index + noun.groups!['noun']!.length }
}

const MOST_PLAIN_WORDS = 3

/** `23 pays différents`, `70 % du nombre de demandes`. */
function wordsAfter(scope: Scope, quantity: Quantity, end: number): Range | undefined {
  const { text } = scope.passage
  const { of, stops } = patternsOf(scope.lang)
  let from = quantity.to
  const lead = of?.exec(text.slice(from, Math.min(end, from + 16)))
  if (lead) from += lead[0].length
  const words = [...text.slice(from, end).matchAll(/[^\s,،؛;:.()[\]!?«»"“”„—–]+|[,،؛;:.()[\]!?«»"“”„—–]/gu)].slice(0, 8)
  let last: Range | undefined
  for (const { 0: word, index } of words) {
    if (!/\p{L}/u.test(word) || stops.test(word.replace(/[’'].*$/, ''))) {
      if (last === undefined && /^\p{L}/u.test(word) && lead === undefined) return undefined
      break
    }
    last = { from, to: from + index + word.length }
    if (words.filter(other => other.index <= index).length >= MOST_PLAIN_WORDS) break
  }
  return last
}

/** `Die Quote stieg auf 45 %`: what opens the clause, where nothing follows the number. */
function wordsBefore(scope: Scope, quantity: Quantity, unit: Unit, previous: number | undefined): Range | undefined {
  const { text } = scope.passage
  const { stops } = patternsOf(scope.lang)
  const floor = Math.max(unit.from, previous ?? 0)
  const bracket = /(?<noun>[\p{L}][\p{L}\p{N}’'-]*)\s?[(:]\s?$/u.exec(text.slice(floor, quantity.from))
  if (bracket) {
    const from = floor + bracket.index
    return { from, to: from + bracket.groups!['noun']!.length }
  }
  let [from, to] = [-1, -1]
  for (const { 0: word, index } of text.slice(unit.from, quantity.from).matchAll(/[\p{L}’'-]+|[,;.]/gu)) {
    const isStop = !/\p{L}/u.test(word) || stops.test(word)
    if (isStop && from >= 0) break
    if (isStop) continue
    if (from < 0) from = unit.from + index
    to = unit.from + index + word.length
    // German sets nouns in capitals: the first one ends the phrase.
    if (scope.lang.startsWith('de') && /^\p{Lu}/u.test(word)) break
    if (to - from > 40) break
    if (!scope.lang.startsWith('de')) break
  }
  return from >= 0 && to <= quantity.from ? { from, to } : undefined
}
