import type { Slide } from '../model/deck.ts'
import type { Words } from '../model/span.ts'
import type { Draft } from './candidate.ts'

/** Names that stay while the words stay: `quote-k3f9x2`; a second slide of the same words gets `-2`. */
export function naming(): (draft: Draft) => Slide['id'] {
  const given = new Map<string, number>()
  return draft => {
    // What is only looked up, names the section, stands beside or joins parts does not make another slide of it.
    const own = { ...draft, ...UNNAMED, ...numberOf(draft) }
    const name = `${draft.form}-${hash(wordsIn(own).join('\n'))}`
    const times = (given.get(name) ?? 0) + 1
    given.set(name, times)
    return times === 1 ? name : `${name}-${times}`
  }
}

const UNNAMED = {
  sentence: undefined,
  kicker: undefined,
  aside: undefined,
  joint: undefined,
  partsJoint: undefined,
} as const

/** The number on a cover stands beside its title. */
const numberOf = ({ form }: Draft) => (form === 'cover' ? { data: undefined } : {})

/** All the article's words on a slide, in the order of its fields. */
export function wordsIn(value: unknown): string[] {
  return allWordsIn(value).map(({ text }) => text)
}

/** The same with the places that they stand in. */
export function allWordsIn(value: unknown): Words[] {
  if (Array.isArray(value)) return value.flatMap(allWordsIn)
  if (typeof value !== 'object' || value === null) return []
  return isWords(value) ? [value] : Object.values(value).flatMap(allWordsIn)
}

function isWords(value: object): value is Words {
  return 'text' in value && typeof value.text === 'string' && 'spans' in value
}

/** FNV-1a, 32 bits: short, the same everywhere, and nothing secret hangs on it. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value.toString(36).padStart(7, '0').slice(-6)
}
