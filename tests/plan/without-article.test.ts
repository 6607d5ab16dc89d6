import { expect, it } from 'vitest'
import { withoutArticle } from '../../scripts/plan/numbers/without-article.ts'

it.each([
  ['about a 55%', 'about 55%'],
  ['nearly an 8%', 'nearly 8%'],
  ['environ un 55 %', 'environ 55 %'],
  ['half a million', 'half a million'],
  ['a 55%', 'a 55%'],
  ['a third', 'a third'],
])('“%s” stands beside its bar as “%s”', (says, expected) => expect(withoutArticle(says)).toBe(expected))
