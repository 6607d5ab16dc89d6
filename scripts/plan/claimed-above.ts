import type { Words } from '../model/span.ts'
import { announces } from './announces.ts'
import { asideIn, isOfNumbers, type Draft } from './candidate.ts'
import { asTitle } from './claim.ts'
import { haveAWordInCommon } from './common-words.ts'
import { asHeadline } from './headline.ts'
import { fitsAsTitle } from './title-width.ts'
import { isSuch } from './lexicon/by-language.ts'
import { DENIES } from './lexicon/ends.ts'
import { SAYS_HOW_MANY } from './lexicon/ordinals.ts'
import { withoutColon } from './lead-in.ts'
import { pointAndFigures } from './parted.ts'
import { sentenceOf } from './sentence-of.ts'
import type { Material } from './view.ts'

/** What the words of a slide are judged by. */
interface Known {
  readonly material: Material
  readonly heading: Words | undefined
  /** The article's sentences that can be titles, as they are shown. */
  readonly claimed: ReadonlySet<string>
}

/**
 * A slide with what it says first as its title, word for word and no longer below: the line that leads it, the phrase
 * that opens its parts, the first of its points, the point of a sentence that goes on with its figures, or what is
 * claimed of its numbers beside them. Nothing where none of them can be a title.
 */
export function claimedAbove(draft: Draft, known: Known): Draft | undefined {
  return WAYS.map(way => way(draft, known)).find(found => found !== undefined)
}

function underLead({ lead, ...draft }: Draft, { material, heading, claimed }: Known): Draft | undefined {
  if (!lead || (draft.form === 'quote' && !claimed.has(lead.text))) return undefined
  const { first, rest } = firstOf(material, lead)
  const says =
    rest && (!announces(material, { words: rest }) || isSuch(SAYS_HOW_MANY, material.article.meta.lang, rest.text))
  const left = says ? { ...draft, lead: rest } : draft
  return headed(left as Draft, asHeadline(material, first, heading))
}

/** A line of several sentences as its first and the others. */
function firstOf({ facts }: Material, lead: Words): { readonly first: Words; readonly rest?: Words } {
  const text = sentenceOf(facts, lead)?.words.text ?? ''
  if (text === '' || !lead.text.startsWith(`${text} `)) return { first: lead }
  const [place, ...spans] = lead.spans
  const rest = { text: lead.text.slice(text.length + 1), spans: spans.length > 0 ? spans : lead.spans }
  return { first: { text, spans: place ? [place] : [] }, rest }
}

/** `Administrative costs include` above the parts. */
function underOpening(draft: Draft, { material, heading }: Known): Draft | undefined {
  if (draft.form !== 'cards' || draft.lead || draft.quoted || draft.quote || !draft.opening) return undefined
  const { opening, ...rest } = draft
  return headed(rest, asHeadline(material, withoutColon(opening), heading))
}

/** The first of some points that the others go on with; what is not, or is turned against, stands better among them. */
function underFirst(draft: Draft, { material, heading }: Known): Draft | undefined {
  if (draft.form !== 'points' || draft.kind !== 'lead' || draft.lead) return undefined
  const [first, ...items] = draft.items
  const denies = first !== undefined && isSuch(DENIES, material.article.meta.lang, first.text)
  const isTurned = items[0] !== undefined && sentenceOf(material.facts, items[0])?.rejoins === true
  return first && !denies && !isTurned ? headed({ ...draft, items }, asHeadline(material, first, heading)) : undefined
}

/** `Visits rose 254%` above the figures, `from 578 million to 2 billion` under them. */
function underPoint(draft: Draft, { material }: Known): Draft | undefined {
  if (draft.form !== 'metrics' || draft.lead || draft.data.length > 1) return undefined
  const parted = pointAndFigures(material, draft.data[0]!)
  return parted && fitsAsTitle(parted.point)
    ? headed({ ...draft, data: [parted.datum], sentence: [parted.sentence] }, asTitle(parted.point))
    : undefined
}

/** A number's own sentence above it, which then stands alone: without the bracket that only repeats the number. */
function underSentence(draft: Draft, { material, heading }: Known): Draft | undefined {
  if (draft.form !== 'metrics' || draft.lead || draft.quote || draft.voice || draft.data.length > 1) return undefined
  const [datum] = draft.data
  const { label, says, words, before } = datum!
  const [figure, ...spans] = words.spans
  const sentence = before === undefined ? sentenceOf(material.facts, { text: label, spans }) : undefined
  if (!sentence || ![sentence.words.text, sentence.short.text].includes(label)) return undefined
  const text = withoutBracketOf(says, label)
  const title = asHeadline(material, { text, spans }, heading)
  const alone = { ...datum!, label: '', words: { text: says, spans: figure ? [figure] : [] } }
  return headed({ ...draft, data: [alone] }, title)
}

/** `Most people (91%) were content` without `(91%)`. */
function withoutBracketOf(says: string, text: string): string {
  return text.replace(` (${says})`, '')
}

/** What the article claims of the numbers next, where it speaks of one of them. */
function underAside(draft: Draft, { claimed }: Known): Draft | undefined {
  const { words, ...others } = asideIn(draft) ?? {}
  if (!isOfNumbers(draft) || !words || draft.lead || !claimed.has(words.text) || !fitsAsTitle(words)) return undefined
  const { aside: _, ...rest } = draft
  const left = others.items || others.quote ? { ...rest, aside: others } : rest
  const labels = draft.data.map(({ label }) => label).join(' ')
  return haveAWordInCommon(words.text, labels) ? headed(left as Draft, asTitle(words)) : undefined
}

function headed({ quiet: _, ...draft }: Draft, title: Words | undefined): Draft | undefined {
  return title && ({ ...draft, title } as Draft)
}

/** What is tried, the best first. */
const WAYS = [underLead, underOpening, underFirst, underPoint, underAside, underSentence]
