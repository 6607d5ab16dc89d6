import { describe, expect, it } from 'vitest'
import { formsOf, holdsOneOf, oneOf, opensWithOneOf, spelledOut } from '../../scripts/model/one-of.ts'

describe('what a list of alternatives stands for', () => {
  it.each([
    ['tons?|w(?:i|o)n', ['tons', 'ton', 'win', 'won']],
    [String.raw`sq\.? km|km[ -]h`, ['sq. km', 'sq km', 'km h', 'km-h']],
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

describe('a text with one of several words', () => {
  const words = 'fix(?:e[sd])?|think|k'
  it.each([
    'they fixed it',
    'fix-it',
    'FIXES',
    'refix',
    'fix1',
    'thin\u212A',
    'fixe\u017f',
    'fix\u0130',
    'k',
    '\u212A',
    '',
  ])('is told of `%s` as a pattern tells it', text => {
    for (const flags of ['i', 'iu'] as const)
      expect(holdsOneOf(words, flags).test(text)).toBe(new RegExp(String.raw`\b(?:${words})\b`, flags).test(text))
    expect(opensWithOneOf(words).test(text)).toBe(new RegExp(String.raw`^(?:${words})(?=\W|$)`, 'iu').test(text))
  })

  it('is told by words of small letters alone', () => {
    expect(() => holdsOneOf('so far')).toThrow('Not only words of small letters')
    expect(() => opensWithOneOf('n’t')).toThrow('Not only words of small letters')
  })
})

it('spells out optional letters, with and without', () => {
  expect([...formsOf('step steps? tage?n?')].toSorted()).toEqual(
    ['step', 'steps', 'tag', 'tage', 'tagen', 'tagn'].toSorted(),
  )
})
