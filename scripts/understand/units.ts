import type { SentenceVoice } from '../model/fact.ts'
import { says, type Quotation } from './quotations.ts'
import type { Range } from '../model/span.ts'
import { sentencesIn } from './sentences.ts'

/** A sentence of a passage and whose words it holds; `quotation` is the index of the quotation it stands in. */
export interface Unit extends Range {
  readonly voice: SentenceVoice
  readonly quotation?: number
}

/**
 * A passage's sentences, with direct quotations taken apart first, so that no sentence runs across a mark.
 *
 *     "This isn’t about X," he emphasized. "It’s about Y. When Z."
 *      ‾‾‾quoted‾‾‾‾‾‾‾‾‾   ‾‾‾‾frame‾‾‾‾‾   ‾‾quoted‾‾‾  ‾quoted‾
 */
export function unitsOf(text: string, quotations: readonly Quotation[], lang: string): Unit[] {
  const whole = quotations.flatMap((quotation, index) => (quotation.partial ? [] : [{ ...quotation, index }]))
  const units: Unit[] = []
  let at = 0
  for (const { outer, inner, index } of whole) {
    units.push(...outside(text, at, outer.from, lang, units.length > 0, true))
    units.push(
      ...sentencesIn(text, lang, inner.from, inner.to).map((range): Unit => ({
        ...range,
        voice: 'quoted',
        quotation: index,
      })),
    )
    // `(“Who did it?”) The gate is open.`: the bracket is around what is said, and opens no sentence.
    at = /[([]$/.test(text.slice(0, outer.from)) && /^[)\]]/.test(text.slice(outer.to)) ? outer.to + 1 : outer.to
  }
  units.push(...outside(text, at, text.length, lang, whole.length > 0, false))
  return units
}

function outside(
  text: string,
  from: number,
  to: number,
  lang: string,
  afterQuote: boolean,
  beforeQuote: boolean,
): Unit[] {
  const ranges = sentencesIn(text, lang, from, to).filter(range =>
    /[\p{L}\p{N}]/u.test(text.slice(range.from, range.to)),
  )
  return ranges.map((range, index): Unit => {
    const words = text.slice(range.from, range.to)
    const opensQuote = beforeQuote && index === ranges.length - 1 && !/[.!?…。！？]["”’)\]]*$/.test(words)
    const closesQuote = afterQuote && index === 0 && isClosingFrame(text, range, words, lang)
    return { ...range, voice: opensQuote || closesQuote ? 'frame' : 'narrator' }
  })
}

/** What follows a quotation belongs to it when it goes on with the quotation's sentence: `he said.`, `Smith shouted.` */
function isClosingFrame(text: string, range: Range, words: string, lang: string): boolean {
  const before = text.slice(0, range.from).trimEnd()
  // A mark of an inner quotation may stand before the closing one: `…not what we want,'” she said.`
  const sentenceGoesOn =
    /[,，—–-](?:(?:[’']\s?)?["”’»」“«]|'{2,3})?$/.test(before) || /[!?](?:[’']?\s?["”’»」“«]|'{2,3})$/.test(before)
  // `“…that are missing.” Trump said.` says nothing else; without a point before the mark more may follow.
  const who = says(words, lang)
  if (who && (/^\W*$/u.test(words.slice(who.length)) || /[\p{L}\p{N}]["”'’]+$/u.test(before))) return true
  return (
    sentenceGoesOn || /^[,—–-]?\s*\p{Ll}|^[,،]\s*\p{Lo}/u.test(words) || (GOES_ON.test(words) && isMark(text, range))
  )
}

/** Particles that tie a quotation to who says it: `「…」と市長は述べた`, `"…"라고 시장이 말했다`; not `「…」という`. */
const GOES_ON = /^(?:と(?!いう|いった)|って|이?라고[\s,]|이?라며[\s,]|[고며][\s,])/u

const isMark = (text: string, { from }: Range) => /["”」』]/.test(text[from - 1] ?? '')
