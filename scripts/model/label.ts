import type { Passage } from './span.ts'

/** The name in front of a paragraph, and where what it names begins; offsets in the passage's text. */
export interface Label {
  readonly end: number
  readonly from: number
}

const MOST_WORDS = 5
/** What parts a name from its text: `**Tracking** — The system …`, `**Tracking:** The system …`. */
const PARTS = /^\s*(?:[—–:：]|-(?=\s))\s*/u
const ENDS = /[:：]\s*$/u

/** The bold name that a paragraph begins with, in front of a dash or a colon; not bold words that are its sentence's own. */
export function labelOf({ text, strong }: Passage): Label | undefined {
  const [first] = strong ?? []
  if (!first || first.from !== 0) return undefined
  const name = text.slice(0, first.to)
  const end = name.replace(/[\s:：—–-]+$/u, '').length
  const [parted] = PARTS.exec(text.slice(end)) ?? []
  const isName = end > 0 && name.split(/\s+/).length <= MOST_WORDS && !/[.!?。！？,;]/u.test(name.slice(0, end))
  if (!isName || parted === undefined || !(ENDS.test(name) || parted.trim() !== '')) return undefined
  const from = end + parted.length
  return /^["“„«‘(]?[\p{Lu}\p{Lo}\d]/u.test(text.slice(from)) ? { end, from } : undefined
}
