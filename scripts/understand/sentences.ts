import { ABBREVIATIONS, CLOSING_ABBREVIATIONS } from './lexicon/sentences.ts'

/** A range in a passage's text. */
export interface Range {
  readonly from: number
  readonly to: number
}

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * The sentences of `text.slice(from, to)`, without white space at their ends.
 * Unicode's own rules (UAX #29), mended where they break after an abbreviation or an initial,
 * and where they do not break before a sentence that begins with a digit.
 */
export function sentencesIn(text: string, lang: string, from = 0, to = text.length): Range[] {
  const language = lang.slice(0, 2)
  const pieces = [...segmenterFor(language).segment(text.slice(from, to))]
    .map(({ segment, index }) => ({ from: from + index, to: from + index + segment.length }))
    .flatMap(piece => splitBeforeDigits(text, piece))
    .map((piece, index, pieces) => withoutOpeningMark(text, piece, pieces[index - 1], index === pieces.length - 1))
  return joinAfterAbbreviations(text, pieces, language)
    .map(piece => trimmed(text, piece))
    .filter(piece => piece.to > piece.from)
}

/** Without a space between, UAX #29 leaves an opening mark with the sentence before: `…です。「朝の`. */
function withoutOpeningMark(text: string, piece: Range, before: Range | undefined, isLast: boolean): Range {
  const own = !isLast && /[「『“«(（]$/.test(text.slice(piece.from, piece.to)) ? piece.to - 1 : piece.to
  const given = before && /[「『“«(（]$/.test(text.slice(before.from, before.to)) ? before.to - 1 : piece.from
  return { from: given, to: own }
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, known)
  return known
}

/** "… characteristics. 21% of …": UAX #29 needs a letter after the point. */
function splitBeforeDigits(text: string, piece: Range): Range[] {
  const ranges: Range[] = []
  let start = piece.from
  for (const match of text.slice(piece.from, piece.to).matchAll(/\p{L}{3,}[.!?][”’"')\]]*\s+(?=\d)/gu)) {
    const cut = piece.from + match.index + match[0].length
    if (isAbbreviation(text.slice(start, cut), 'en')) continue
    ranges.push({ from: start, to: cut })
    start = cut
  }
  return [...ranges, { from: start, to: piece.to }]
}

function joinAfterAbbreviations(text: string, pieces: readonly Range[], language: string): Range[] {
  const joined: Range[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && staysTogether(text.slice(last.from, last.to), text.slice(piece.from, piece.to), language)) {
      joined[joined.length - 1] = { from: last.from, to: piece.to }
    } else joined.push(piece)
  }
  return joined
}

function staysTogether(before: string, after: string, language: string): boolean {
  if (/\.$/.test(before) && /^[\p{L}\d]/u.test(after) && !/^(?:ja|zh|ko|th)/.test(language)) return true
  if (/^\s*\p{Ll}/u.test(after) && /[.!?…]["”’)\]]*\s*$/.test(before)) return true
  if (/(?:^|[\s(])\p{Lu}\.\s*$/u.test(before)) return true
  if (!isAbbreviation(before, language)) return false
  const word = lastWord(before)
  return (
    !CLOSING_ABBREVIATIONS.includes(word) ||
    !/^\s*["“‘(]?(?:The|A|An|It|He|She|They|We|But|And|In|On|This|That|I)\b/.test(after)
  )
}

function isAbbreviation(text: string, language: string): boolean {
  return /\.\s*$/.test(text) && (ABBREVIATIONS[language] ?? []).includes(lastWord(text))
}

function lastWord(text: string): string {
  return /([\p{L}.]+?)\.\s*$/u.exec(text)?.[1]?.toLowerCase() ?? ''
}

function trimmed(text: string, { from, to }: Range): Range {
  let [first, last] = [from, to]
  while (first < last && /\s/.test(text[first]!)) first += 1
  while (last > first && /\s/.test(text[last - 1]!)) last -= 1
  return { from: first, to: last }
}
