import { expect, test } from 'vitest'
import { underKicker } from '../../scripts/charts/kicker.ts'
import { lengthOfHead, pageOf } from '../../scripts/charts/page.ts'

test.each([
  [['h1', 'p', 'ul'], 2],
  [['h1', 'p'], 1],
  [['h1', 'ul'], 1],
  [['p', 'ul'], 1],
  [['p'], 0],
  [['blockquote', 'p'], 0],
  [['ul', undefined], 0],
  [[], 0],
])('of %s the first %i are the head', (tags, length) => {
  expect(lengthOfHead(tags)).toBe(length)
})

test('a name of one line stands in the margin, a longer one pushes the page down by its other lines', () => {
  expect(underKicker('', 380)).toBe(0)
  expect(underKicker('Harbour schools', 380)).toBe(0)
  const two = underKicker('Five ways of recruiting those who mend the boats', 380)
  const three = underKicker('Five ways of recruiting those who mend the boats and of keeping them on the quay', 380)
  expect(two).toBeGreaterThan(15)
  expect(three - two).toBeCloseTo(18 * 1.1, 0)
})

test('where a page begins lower its content has less room', () => {
  const blocks = [{ tag: 'h1', text: 'Harbour schools' }]
  const [usual, lower] = [pageOf(blocks), pageOf(blocks, { start: 168, third: 0 })]
  expect(lower.top).toBeGreaterThan(usual.top)
  expect(lower.top + lower.height).toBe(usual.top + usual.height)
})

test('a line that leads a page without a title is set like one, in up to three lines and only where its layout asks for it', () => {
  const said = 'Nine in ten boats of the town came home on the tide that the council had named'
  const headed = (text: string, headline = true) => pageOf([{ tag: 'p', text }], { headline }).headline
  expect(headed(said)).toBe(34)
  expect(headed(`${said}, in the spring and in the autumn, which nobody had foreseen`)).toBe(30)
  expect(headed(`${said}. `.repeat(4))).toBe(0)
  expect(headed(said, false)).toBe(0)
  expect(headed('The survey found')).toBe(0)
  expect(
    pageOf(
      [
        { tag: 'h1', text: 'Boats' },
        { tag: 'p', text: said },
      ],
      { headline: true },
    ).headline,
  ).toBe(0)
})
