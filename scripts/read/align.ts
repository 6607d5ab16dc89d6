/** One UTF-16 unit of a text and where it stands in the source; -1 where it stands nowhere unchanged. */
export type Place = (unit: string, place: number) => void

const ENTITY = /&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/iy
const SPACE_ENTITY =
  /&(?:nbsp|ensp|emsp|thinsp|numsp|puncsp|hairsp|#(?:32|160|8194|8195|8201|8239)|#x(?:20|a0|200[0-9a]|202f));/iy
const SPACE = /\s/

/**
 * Walks `value`, the text that a parser made from `source.slice(start, end)`, and gives each unit with its place.
 * Between the two stand escapes, character references, folded white space and the marks that begin a quoted line.
 *
 *     source  AT&amp;T \*is\* here     value  AT&T *is* here
 *             ^^     ^  ^^ ^  ^^^^
 *
 * @returns the offset behind the last unit that was found
 */
export function align(value: string, source: string, start: number, end: number, place: Place): number {
  let at = start
  let i = 0
  while (i < value.length) {
    const unit = value[i]!
    if (SPACE.test(unit)) {
      place(unit, source[at] === unit && at < end ? at : -1)
      if (at < end && SPACE.test(source[at]!)) at += 1
      else if (at < end) at += spaceReferenceAt(source, at)
      i += 1
      continue
    }
    while (at < end && SPACE.test(source[at]!)) at += 1
    const typed = source[at] === unit ? 0 : typedAt(unit, source, at, end)
    if (typed > 0) {
      place(unit, -1)
      at += typed
      i += 1
      continue
    }
    const reference = referenceAt(source, at, end, value, i)
    if (reference) {
      for (let k = 0; k < reference.units; k += 1) place(value[i + k]!, -1)
      at += reference.length
      i += reference.units
      continue
    }
    if (at >= end || source[at] !== unit) at = found(value, i, source, at, end)
    const hit = at < end && source[at] === unit
    place(unit, hit ? at : -1)
    if (hit) at += 1
    i += 1
  }
  return at
}

/** The length of what is typed at `at` for a unit that no keyboard has: a dash, an emoji; 0 where nothing is. */
function typedAt(unit: string, source: string, at: number, end: number): number {
  if (DASHES.has(unit)) return typedDashAt(source, at, end)
  return source[at] === ':' && unit > '\u2000' ? shortcodeAt(source, at) : 0
}

/** The length of an emoji's name at `at`, as `:bulb:`; 0 where there is none. */
function shortcodeAt(source: string, at: number): number {
  SHORTCODE.lastIndex = at
  return SHORTCODE.exec(source)?.[0].length ?? 0
}

const SHORTCODE = /:[a-z\d_+-]+:/y

const DASHES: ReadonlySet<string> = new Set(['—', '–'])

/** The length of a dash at `at` that is typed as two or three hyphens; 0 where there is none. */
function typedDashAt(source: string, at: number, end: number): number {
  const hyphens = ['---', '--'].find(typed => source.startsWith(typed, at)) ?? ''
  return at + hyphens.length <= end ? hyphens.length : 0
}

/** The length of a character reference at `at` that stands for white space; 0 where there is none. */
function spaceReferenceAt(source: string, at: number): number {
  SPACE_ENTITY.lastIndex = at
  return SPACE_ENTITY.exec(source)?.[0].length ?? 0
}

/** A character reference at `at` that stands decoded in the value, with the units that it stands for. */
function referenceAt(source: string, at: number, end: number, value: string, i: number) {
  if (source[at] !== '&' || at >= end) return undefined
  ENTITY.lastIndex = at
  const raw = ENTITY.exec(source)?.[0]
  if (!raw || value.startsWith(raw, i)) return undefined
  return { length: raw.length, units: value.codePointAt(i)! > 0xffff ? 2 : 1 }
}

/** Where the value goes on in the source: behind an escape, behind a line's marks, or where its next word stands. */
function found(value: string, i: number, source: string, at: number, end: number): number {
  const markup = /[\s>|\\`*_~[\]]*/y
  markup.lastIndex = at
  markup.test(source)
  for (let k = at; k <= markup.lastIndex && k < end; k += 1) if (source[k] === value[i]) return k
  const word = /^\S{1,12}/.exec(value.slice(i, i + 12))![0]
  if (word.length < 3) return at
  const next = source.indexOf(word, at)
  return next >= 0 && next + word.length <= end ? next : at
}
