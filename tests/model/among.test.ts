import { describe, expect, it } from 'vitest'
import { allOf, among, anyOf } from '../../scripts/model/among.ts'

describe('a pattern around alternatives', () => {
  const met = among(
    '^we (?:also )?',
    String.raw`asks?|looked (?:back )?(?:at|into)|analy[sz]ed|put together|let[’']s`,
    '!',
  )

  it.each([
    ['we also ask!', true],
    ['WE ASKS!', true],
    ['we a\u017f\u212A!', true],
    ['we looked back into!', true],
    ['we analyzed!', true],
    ['we put together!', true],
    ['we let’s!', true],
    ['we looked!', false],
    ['they ask!', false],
    ['we ask', false],
    ['', false],
  ])('says of `%s`: %s', (text, expected) => {
    expect(met.test(text)).toBe(expected)
  })

  it('has letters at the beginning of each', () => {
    expect(() => among('', String.raw`ask|\p{L}+ed`)).toThrow('No letters to begin with')
    expect(() => among('', 'a?')).toThrow('No letters to begin with')
  })

  it('is one of several, or all of them', () => {
    expect(anyOf(/^a/, met).test('we ask!')).toBe(true)
    expect(anyOf(/^a/, met).test('they ask!')).toBe(false)
    expect(allOf(/ask/, met).test('we ask!')).toBe(true)
    expect(allOf(/look/, met).test('we ask!')).toBe(false)
  })
})
