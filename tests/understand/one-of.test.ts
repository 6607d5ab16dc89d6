import { describe, expect, it } from 'vitest'
import { oneOf, spelledOut } from '../../scripts/model/one-of.ts'

describe('what a list of alternatives stands for', () => {
  it.each([
    ['tons?|w(?:i|o)n', ['tons', 'ton', 'win', 'won']],
    ['gr[eo]w(?:s|n)?', ['grews', 'grewn', 'grew', 'grows', 'grown', 'grow']],
    ['go (?:back|(?:up|down)(?: again)?)', ['go back', 'go up again', 'go up', 'go down again', 'go down']],
    ["n[’']t|", ['n’t', "n't", '']],
  ])('`%s`', (alternatives, words) => {
    expect(spelledOut(alternatives)).toEqual(words)
  })

  it.each([String.raw`\d`, 'a+', 'a*', 'a{2}', '^a', 'a$', '.', '(a)', 'a(?=b)', '[^a]', '[a-c]'])(
    'is no list of words: `%s`',
    alternatives => {
      expect(() => spelledOut(alternatives)).toThrow('Not a list of words')
    },
  )
})

describe('one of a list', () => {
  const list = 'breaks?|as well as|went (?:up|down)|I think'
  it.each([
    'break',
    'BREAKS',
    'As Well As',
    'went down',
    'i think',
    'break ',
    'breaking',
    'a\u017f well as',
    'brea\u212A',
    '',
  ])('is told of `%s` as a pattern tells it', text => {
    expect(oneOf(list).test(text)).toBe(new RegExp(`^(?:${list})$`, 'i').test(text))
    expect(oneOf(list, 'iu').test(text)).toBe(new RegExp(`^(?:${list})$`, 'iu').test(text))
  })
})
