import { describe, expect, it } from 'vitest'
import { followed, slideMoves } from '../../scripts/io/slide-moves.mjs'

/** Slides by their text; `#name` gives one an id. */
const deck = (...slides: string[]) =>
  slides.map(content => {
    const id = /#(\w+)/.exec(content)?.[1]
    return { content, frontmatter: id ? { id } : {} }
  })

/** Where somebody on each slide of the old deck is afterwards. */
function places(before: readonly string[], after: readonly string[]): number[] {
  const moves = slideMoves(deck(...before), deck(...after))
  return before.map((_, index) => followed(index + 1, moves, after.length))
}

describe('who looks at a slide', () => {
  it('stays with it where slides come before it, go before it or are moved', () => {
    expect(places(['a', 'b', 'c'], ['x', 'a', 'b', 'c'])).toEqual([2, 3, 4])
    expect(places(['a', 'b', 'c'], ['b', 'c'])).toEqual([1, 1, 2])
    expect(places(['a', 'b', 'c'], ['c', 'a', 'b'])).toEqual([2, 3, 1])
  })

  it('stays with a slide whose words change, by its id or by its neighbours', () => {
    expect(places(['a', 'b #one', 'c'], ['x', 'a', 'other #one', 'c'])).toEqual([2, 3, 4])
    expect(places(['a', 'b', 'c'], ['x', 'a', 'b, changed', 'c'])).toEqual([2, 3, 4])
  })

  it('sees the next slide where its own is gone, or the last', () => {
    expect(places(['a', 'b', 'c'], ['a', 'c'])).toEqual([1, 2, 2])
    expect(places(['a', 'b', 'c'], ['a', 'b'])).toEqual([1, 2, 2])
    expect(places(['a', 'b'], ['x'])).toEqual([1, 1])
  })

  it('tells slides with the same words apart by their order', () => {
    expect(places(['a', 'b', 'a'], ['x', 'a', 'b', 'a'])).toEqual([2, 3, 4])
  })

  it('is not moved where nothing moved', () => {
    expect(places(['a', 'b', 'c'], ['a', 'b!', 'c'])).toEqual([1, 2, 3])
  })
})
