import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { vocabularyFor } from '../../scripts/model/vocabulary.ts'
import { fallbackFaces } from '../../setup/fallback-faces.mjs'

interface FaceRule {
  readonly weight: string
  readonly characters: string
  readonly data: string
}

/** The rules of a style sheet, each with the characters that it is for, in the order of Unicode. */
function rulesOf(css: string): readonly FaceRule[] {
  return [...css.matchAll(/@font-face\{([^}]*)\}/g)].map(([, body]) => {
    const ranges = /unicode-range:([^;}]+)/.exec(body!)![1]!.split(',')
    const characters = ranges.map(range => String.fromCodePoint(Number.parseInt(range.replace('U+', ''), 16))).join('')
    const [, weight] = /font-weight:(\d+)/.exec(body!)!
    return { weight: weight!, characters, data: /base64,([^)]+)/.exec(body!)![1]! }
  })
}

/** The characters of the text that are brought, and the packages that they come from. */
function brought(text: string, lang?: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const { weight, characters, data } of rulesOf(fallbackFaces(text, lang)))
    if (weight === '400') found[packageOf(data)] = [...((found[packageOf(data)] ?? '') + characters)].sort().join('')
  return found
}

const folder = new URL('../../dist/fonts/', import.meta.url)
const index = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as Record<string, Record<string, string>>
const names = new Map(
  Object.entries(index).flatMap(([name, parts]) =>
    Object.keys(parts).map(part => [
      readFileSync(new URL(`${name}-${part}-400.woff2`, folder), 'base64'),
      name.replace('noto-', ''),
    ]),
  ),
)
const packageOf = (data: string): string => names.get(data)!

describe('the faces that a deck brings', () => {
  it.each([
    'Plain words, “quotes” – and — dashes… it’s 38% of €12,500 × 2',
    'Çà et là, œuvre, straße, żółć, Ș ș Ț ț, ¿qué?, São Tomé',
    'Arrows ↑ ↓ → ⇒, signs ™ © ® − ≥ ½, spaces a\u00a0b\u202fc\u200b, soft\u00adhyphen',
    'Cafe\u0301 with its accent apart',
  ])('are none for %s', text => {
    expect(fallbackFaces(text, 'en')).toBe('')
    expect(fallbackFaces(text)).toBe('')
  })

  it('are none, without a look at any file, for a text in Latin letters', () => {
    expect(fallbackFaces('Plain words', 'en', '/no/such/folder')).toBe('')
  })

  it('are none where they were not built', () => {
    expect(fallbackFaces('항구', 'ko', '/no/such/folder')).toBe('')
  })

  it('are for exactly the characters of the text, in the two weights', () => {
    const rules = rulesOf(fallbackFaces('Порт (porto) 12 — порт!'))
    expect(rules.map(({ weight, characters }) => [weight, characters])).toEqual([
      ['400', 'Попрт'],
      ['700', 'Попрт'],
    ])
  })

  it.each([
    ['항구의 전력', { 'sans-kr': '구력의전항' }],
    ['港の電力、', { 'sans-jp': '、の力港電' }],
    ['港口的电力。', { 'sans-sc': '。力口港电的' }],
    ['נמל שקט', { 'sans-hebrew': 'טלמנקש' }],
    ['هدوء', { 'sans-arabic': 'ءدهو' }],
    ['Ωμέγα', { sans: 'Ωμέγα' }],
    ['tiếng Việt', { sans: 'ếệ' }],
    ['A ship 🚢', { emoji: '🚢' }],
    ['ﾊﾝｶｸ Ａ', { 'sans-jp': 'Ａｶｸﾊﾝ' }],
  ])('come for %s from the package of its script', (text, expected) => {
    const sorted = Object.fromEntries(Object.entries(expected).map(([name, all]) => [name, [...all].sort().join('')]))
    expect(brought(text)).toEqual(sorted)
  })

  it('take Han from the language of the deck', () => {
    expect(Object.keys(brought('直角', 'ja'))).toEqual(['sans-jp'])
    expect(Object.keys(brought('直角', 'zh-CN'))).toEqual(['sans-sc'])
    expect(Object.keys(brought('直角', 'ko'))).toEqual(['sans-kr'])
    expect(Object.keys(brought('直角'))).toEqual(['sans-sc'])
    expect(Object.keys(brought('直角の', 'en'))).toEqual(['sans-jp'])
  })

  it('take signs from an East Asian font where the text has its letters', () => {
    expect(brought('港の①→※')).toEqual({ 'sans-jp': [...'①→※の港'].sort().join('') })
    expect(brought('порт →')).toEqual({ sans: 'опрт' })
  })

  it('hold what belongs together in one face', () => {
    const together = (text: string, all: string) =>
      rulesOf(fallbackFaces(text)).filter(({ characters }) => [...all].every(each => characters.includes(each))).length
    expect(together('👩 and 👩‍💻', '👩\u200d💻')).toBe(2)
    expect(together('one 1️⃣', '1\ufe0f\u20e3')).toBe(2)
    expect(together('за\u0301мок', 'а\u0301')).toBe(2)
    expect(together('می\u200cخواهم', 'ی\u200c')).toBe(2)
    // Each character once, so that no face takes from another what it needs.
    const codes = rulesOf(fallbackFaces('👩 👩‍💻 👍🏽 💻 👩‍🔬')).filter(({ weight }) => weight === '400')
    const pictures = codes.flatMap(({ characters }) => [...characters].filter(each => each > '\u{1f3ff}'))
    expect(pictures.length).toBe(new Set(pictures).size)
  })

  it('are found for letters that were written in parts', () => {
    const parts = '항구'.normalize('NFD')
    expect(Object.keys(brought(parts))).toEqual(['sans-kr'])
    for (const letter of `항구${parts}`) expect(brought(parts)['sans-kr']).toContain(letter)
  })

  it.each(['ja', 'zh', 'ko', 'ru', 'ar', 'he'])('have what layouts add in %s', lang => {
    const { contents, sources, logarithmic } = vocabularyFor(lang)
    const added = Object.values(brought('', lang)).join('')
    const letters = (contents + sources + logarithmic).match(/[^\0-\u024f\u2000-\u206f]/g)!
    expect(letters.filter(letter => !added.includes(letter))).toEqual([])
  })
})
