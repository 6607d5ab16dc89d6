import { countWords } from '../../model/count.ts'
import type { Metric, Sentence } from '../../model/fact.ts'
import { wordsOf, type Passage, type Words, type Range } from '../../model/span.ts'
import { isSuch } from '../lexicon/by-language.ts'
import { ENDS_IN_THE_AIR } from '../lexicon/ends.ts'
import { RESPECTIVELY } from '../lexicon/shares.ts'
import type { SaidShares } from './said-shares.ts'

const AND = 'and|und|et|y|e|ed|en|и|と|和|与|及|와|과|و'
const BETWEEN = new RegExp(String.raw`^(?:\s*[,،、，]\s*(?:(?:${AND})\s*)?|\s*(?:${AND})\s*)(?:\p{L}+\s)?$`, 'iu')
const WORD = new RegExp(String.raw`(?<!\p{sc=Latin})(?:${RESPECTIVELY})(?!\p{sc=Latin})`, 'iu')
const FEWEST_WORDS_OF_A_LEAD = 4
const MOST_WORDS_OF_A_LEAD = 28
/** From the last name to the first number, in characters. */
const REACH = 160

/**
 * Names and as many shares, which the sentence says belong to each other in their order.
 *
 *     Tugs, ferries and lighters carry about 33%, 13%, and 3% respectively.
 *     ‾‾‾‾  ‾‾‾‾‾‾‾     ‾‾‾‾‾‾‾‾
 */
export function respectively(
  passage: Passage,
  { from, to, short }: Pick<Sentence, 'from' | 'to' | 'short'>,
  metrics: readonly Metric[],
  lang: string,
): SaidShares | undefined {
  const shares = metrics.filter(({ unit }) => unit === '%')
  const [first, last] = [shares[0], shares.at(-1)]
  const { text } = passage
  if (!first || !last || shares.length < 2 || !areListed(text, shares)) return undefined
  const before = text.slice(from, first.from)
  if (!WORD.test(before.slice(-24)) && !WORD.test(text.slice(last.to, Math.min(to, last.to + 18)))) return undefined
  const names = namesIn(before, shares.length)
  if (!names) return undefined
  const labels = names.map(range => wordsOf(passage, from + range.from, from + range.to))
  const opening = wordsOf(passage, from, from + names[0]!.from)
  // `requests on [Norway]`: what the shares are of would stop before its end.
  const lead = isSuch(ENDS_IN_THE_AIR, lang, opening.text) ? leadOf(short, short) : leadOf(opening, short)
  // `about 33%, 13%, and 3%`: what qualifies the first qualifies all.
  const about = first.certainty === 'about' && { certainty: 'about' as const }
  return (
    lead && {
      lead,
      shares: shares.map((metric, at) => ({ metric: { ...metric, ...about }, label: labels[at]! })),
      named: true,
    }
  )
}

const areListed = (text: string, shares: readonly Metric[]): boolean =>
  shares.slice(1).every((share, at) => BETWEEN.test(text.slice(shares[at]!.to, share.from)))

/** What stands before the names, else the whole sentence where it is short. */
function leadOf(before: Words, short: Words): Words | undefined {
  return [before, short].find(
    ({ text }) => countWords(text) >= FEWEST_WORDS_OF_A_LEAD && countWords(text) <= MOST_WORDS_OF_A_LEAD,
  )
}

const QUOTED = '["“„«][^"“”„«»]+["”“»]'
const PROPER = String.raw`\p{Ll}?\p{Lu}[\p{L}\d.+#&-]*(?:\s\p{Lu}[\p{L}\d.+#&-]*){0,3}`
const PLAIN = String.raw`[\p{L}-]{2,}`
const UNSPACED = String.raw`[^\s、，,。はがの和与及と와과]{1,16}`

/**
 * Each way to list names: names proper or in quotation marks anywhere; plain words where the list begins the sentence or
 * follows a preposition or an article, so that no word of the first name is left out.
 */
const WAYS: readonly { readonly item: string; readonly start: string }[] = [
  { item: `(?:${QUOTED}|${PROPER})`, start: String.raw`(?<![\p{L}\d])` },
  {
    item: `(?:${PLAIN})`,
    start: String.raw`(?:^|(?<!\p{L})(?:among|for|of|in|by|between|both|the|die|der|den|bei|unter|von|für|les|des|chez|parmi|los|las|entre|para|i|gli|le|tra|per|os|as|de|het|voor|bij|van)\s)`,
  },
]

/** The places of the last list of exactly so many names; nothing where the list is longer. */
function namesIn(text: string, count: number): readonly Range[] | undefined {
  for (const { item, start } of WAYS) {
    const list = new RegExp(
      String.raw`${start}(?<list>${item}(?:,\s${item}){${count - 2}},?\s(?:${AND})\s${item})(?![\p{L}\d])`,
      'gu',
    )
    const found = [...text.matchAll(list)].at(-1)
    if (found) return rangesOf(text, found, new RegExp(item, 'gu'), count)
  }
  const list = new RegExp(
    String.raw`(?:^|[、。，])\s*(?<list>${UNSPACED}(?:[、，]${UNSPACED}){${count - 2}}(?:と|和|与|及|와 |과 )${UNSPACED}?)(?=は|が|の|는|은|가|이|\s?(?:分别|分別|각각))`,
    'gu',
  )
  const found = [...text.matchAll(list)].at(-1)
  return found && rangesOf(text, found, new RegExp(UNSPACED, 'gu'), count)
}

function rangesOf(text: string, found: RegExpExecArray, item: RegExp, count: number): readonly Range[] | undefined {
  const list = found.groups!['list']!
  const at = found.index + found[0].length - list.length
  const isLonger = /[\p{L}"”»],\s*$/u.test(text.slice(0, at))
  if (isLonger || text.length - (at + list.length) > REACH) return undefined
  const parts = list.split(
    new RegExp(String.raw`(?:[,、，]\s?)?(?:\s(?:${AND})\s|(?:と|和|与|及|와 |과 ))|[,、，]\s?`, 'u'),
  )
  if (parts.length !== count || !parts.every(part => new RegExp(`^${item.source}$`, 'u').test(part))) return undefined
  let from = at
  return parts.map(part => {
    const start = text.indexOf(part, from)
    from = start + part.length
    return { from: start, to: from }
  })
}
