import type { SlideOf } from '../../model/deck.ts'
import type { Span, Words } from '../../model/span.ts'
import type { Draft } from '../candidate.ts'
import { isInABracket, withItsDenial, withItsMarks } from '../large-words.ts'

type Metrics = Extract<Draft, { form: 'metrics' }>
type Datum = SlideOf<'metrics'>['data'][number]

/** So many numbers have lines of their own inside a sentence. */
const MOST_NUMBERS = 3
/** What a number counts stands on its line where it is short. */
const MOST_LETTERS_OF_A_LINE = 34
/** A longer sentence is better under its number than around it. */
const MOST_LETTERS = 190

/**
 * A page of numbers that nothing is drawn of and whose sentence stands on it as well: the sentence once, its numbers
 * large in their places. `talk` names the page where it has no other name; `names` are those of the article's sections.
 */
export function inItsSentence(draft: Draft, talk: Words, names: ReadonlySet<string>): Draft {
  if (draft.form !== 'metrics' || !isPlain(draft)) return draft
  const found = sentenceOf(draft)
  if (!found || found.text.length > MOST_LETTERS) return draft
  // What it led to in the article is not here.
  const words = { ...found, text: found.text.replace(/\s*[:：]$/u, '') }
  const large = draft.data.flatMap(datum => inPlace(words.text, datum) ?? [])
  if (large.length < draft.data.length) return draft
  const isOrdered = large.every((part, at) => at === 0 || words.text.indexOf(part) > words.text.indexOf(large[at - 1]!))
  if (!isOrdered || draft.data.some(({ says }) => isInABracket(words.text, says))) return draft
  const { title, kicker, aside, voice, lang, titleLang, alias } = draft
  const isClaim = title !== undefined && title.text === found.text
  // A claim above the number is more than the name of a section: it stays what the number bears out.
  if (title && !draft.quiet && !isClaim && !names.has(title.text)) return draft
  const name = isClaim ? (kicker ?? talk) : (title ?? talk)
  return {
    form: 'statement',
    words,
    large,
    quoted: false,
    title: name,
    quiet: true,
    ...(!isClaim && title && !draft.quiet ? { kicker: title } : kicker && { kicker }),
    ...(aside && { aside }),
    ...(voice && { voice }),
    ...(lang && { lang }),
    ...(titleLang && { titleLang }),
    ...(alias && { alias }),
  }
}

/** Whether the numbers stand as figures alone: neither shares, nor changes, nor counts that are drawn, nor amounts in words. */
function isPlain({ data, dots, quote, draw }: Metrics): boolean {
  const isFigure = ({ of, before, certainty, value }: Datum) =>
    of === undefined && before === undefined && certainty !== 'words' && value !== undefined
  return !dots && !quote && !draw && data.length <= MOST_NUMBERS && data.every(isFigure)
}

/** The sentence that the page shows whole beside its numbers: what stands under the one number, or above several. */
function sentenceOf({ title, quiet, lead, data }: Metrics): Words | undefined {
  const [only, ...others] = data
  const above = lead ?? (quiet ? undefined : title)
  if (above && data.every(({ says }) => above.text.split(says).length === 2)) return above
  const isUnder = only && others.length === 0 && !lead && only.label.split(only.says).length === 2
  return isUnder ? { text: only.label, spans: spansOf(only) } : undefined
}

/** The places of a label: those of the datum's words that no other holds. */
function spansOf({ words }: Datum): readonly Span[] {
  const inside = (a: Span, b: Span) => a !== b && b.start <= a.start && a.end <= b.end
  return words.spans.filter(span => !words.spans.some(other => inside(span, other)))
}

/** A number with what it counts, as they stand in the sentence. */
function inPlace(text: string, { says, label }: Datum): string | undefined {
  const counted = `${says} ${label}`.trim()
  const part = counted.length <= MOST_LETTERS_OF_A_LINE && text.includes(counted) ? counted : says
  const whole = withItsDenial(text, part)
  return whole === undefined ? undefined : withItsMarks(text, whole)
}
