import { Trouble } from '../model/trouble.ts'

/**
 * The slides that a range names, in the deck's order and once each: `2,4-6`, `7-` to the end, `-3` from the start.
 * Throws `Trouble('usage')` where it is no range or names no slide of the deck.
 */
export function slidesInRange(range: string, total: number): readonly number[] {
  const wanted = new Set(range.split(',').flatMap(part => numbersOf(part.trim(), range, total)))
  return [...wanted].toSorted((a, b) => a - b)
}

function numbersOf(part: string, range: string, total: number): readonly number[] {
  const [, from = '', dash = '', to = ''] = /^(\d*)(?:\s*([-–])\s*(\d*))?$/.exec(part) ?? []
  if (!from && !to) throw wrong(`“${range}” is no range of slides.`)
  const first = from ? Number(from) : 1
  const last = to ? Number(to) : dash ? total : first
  if (first < 1 || first > last || last > total) {
    throw wrong(`“${part}” is not among the deck's slides, which are 1 to ${total}.`)
  }
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function wrong(message: string): Trouble {
  return new Trouble('usage', message, 'Write numbers and spans, as in 2,4-6.')
}
