import type { Words } from '../model/span.ts'
import { asideIn, type Draft } from './candidate.ts'
import { INNER_MARKS, type InnerMarks } from './lexicon/inner-marks.ts'

// A quotation is set in marks, so that those inside it are inner ones: “I said ‘no’.”

const STRAIGHT = '"'
/** What of a slide is somebody's words where the slide says that its words are. */
const QUOTED_FIELDS = ['words', 'opening', 'items', 'ending', 'first', 'second', 'parts', 'questions', 'answer']

/** A slide whose quotations have inner marks as its language writes them; letters and places stay as they are. */
export function withInnerMarks(draft: Draft, lang: string): Draft {
  const marks = INNER_MARKS[lang.slice(0, 2)]
  if (!marks) return draft
  const isQuoted = draft.form === 'quote' || ('quoted' in draft && draft.quoted)
  const names = [...(isQuoted ? QUOTED_FIELDS : []), 'quote']
  const entries = Object.entries(draft).map(([name, value]): [string, unknown] =>
    names.includes(name) ? [name, inner(value, marks)] : [name, value],
  )
  return besideToo(markedAsBefore(draft, Object.fromEntries(entries) as unknown as Draft), marks)
}

/** What somebody says beside the page's own words is in marks as well. */
function besideToo(draft: Draft, marks: InnerMarks): Draft {
  const aside = asideIn(draft)
  if (!aside?.quote) return draft
  const quote = { ...aside.quote, text: innerText(aside.quote.text, marks) }
  const mark = aside.mark && sameIn(aside.mark, aside.quote.text, quote.text)
  return { ...draft, aside: { ...aside, quote, ...(mark && { mark }) } } as Draft
}

function inner(value: unknown, marks: InnerMarks): unknown {
  if (Array.isArray(value)) return value.map(one => inner(one, marks))
  if (typeof value !== 'object' || value === null) return value
  const words = value as Words
  return { ...words, text: innerText(words.text, marks) }
}

/** The same text with inner marks, letter for letter as long; as it is where its marks are no pairs. */
function innerText(text: string, { outer, inner: [open, close] }: InnerMarks): string {
  let isOpen = false
  let result = ''
  for (const [at, letter] of text.split('').entries()) {
    const kind = kindOf(text, at, letter, outer)
    if (kind === undefined) result += letter
    else if ((kind === 'open') === isOpen) return text
    else {
      isOpen = !isOpen
      result += isOpen ? open : close
    }
  }
  const isAll = result.startsWith(open) && result.endsWith(close) && result.indexOf(close) === result.length - 1
  return isOpen || isAll ? text : result
}

function kindOf(text: string, at: number, letter: string, [open, close]: InnerMarks['outer']) {
  if (letter === STRAIGHT)
    return /^$|[\s([{—–/‘“-]/.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? ' ') ? 'open' : 'close'
  if (letter === open) return 'open'
  return letter === close ? 'close' : undefined
}

/** The phrase that is marked, as it stands in the words now. */
function markedAsBefore(before: Draft, after: Draft): Draft {
  if (!('mark' in before) || !before.mark) return after
  return { ...after, mark: sameIn(before.mark, shownIn(before), shownIn(after)) } as Draft
}

/** A phrase of a text, as it stands in another that is letter for letter as long. */
function sameIn(phrase: string, before: string, after: string): string {
  const at = before.indexOf(phrase)
  return at < 0 ? phrase : after.slice(at, at + phrase.length)
}

/** The texts that a mark can stand in, one after the other. */
function shownIn(draft: Draft): string {
  const fields = draft as unknown as Readonly<Record<string, unknown>>
  const texts = (value: unknown): string[] =>
    Array.isArray(value) ? value.flatMap(texts) : typeof value === 'object' && value ? [(value as Words).text] : []
  return [...QUOTED_FIELDS, 'quote'].flatMap(name => texts(fields[name])).join('\n')
}
