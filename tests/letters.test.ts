import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { LETTERS, withLetterRanges } from '../scripts/letters.mjs'

const LETTER = new RegExp(`^[${LETTERS}]$`, 'u')
const CODES = Array.from({ length: 0x11_0000 }, (_, code) => code).filter(code => code < 0xd800 || code > 0xdfff)
const CHARS = CODES.map(code => String.fromCodePoint(code))

test('every letter is among the ranges', () => {
  expect(CHARS.filter(char => /\p{L}/u.test(char) && !LETTER.test(char))).toEqual([])
})

test('in the scripts of the languages that Lectern knows nothing else is', () => {
  const scripts =
    /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}\p{sc=Hangul}]/u
  expect(
    CHARS.filter(char => char < '\u{10000}' && scripts.test(char) && LETTER.test(char) && !/\p{L}/u.test(char)),
  ).toEqual([])
})

test.each([
  ['digits and signs of the keyboard', /[\0-\x7F]/u],
  ['punctuation, money and symbols of all scripts together', /[\u2000-\u2BFF\u2E00-\u303F]/u],
  ['emoji', /\p{Emoji_Presentation}/u],
  ['spaces', /\p{Z}/u],
  ['ends of sentences in living scripts', /(?=[\0-\uFFFF])\p{Sentence_Terminal}/u],
])('%s are no letters', (_, kind) => {
  const wrong = CHARS.filter(char => kind.test(char) && LETTER.test(char) && !/[\p{L}\p{Cn}]/u.test(char))
  expect(wrong).toEqual([])
})

// What a pattern finds in these words is the same before and after.
const WORDS = 'Ähre, 3 naïve (cafés) [Łódź] p{L} 東京 «Мир» a-b ]x[ \\ עִברית 한국 1½ ﬁn'

test.each([
  String.raw`/\p{L}+/gu`,
  String.raw`/[^\p{L}\s]+/gu`,
  String.raw`/[\p{L}\p{M}-]+(?=[,)\]])/gu`,
  String.raw`/\[\p{L}+\]/gu`,
  String.raw`/[[\]]\p{L}/gu`,
  String.raw`/[\\\]\p{L}]+/gu`,
  String.raw`[/\p{L}{5}/gu, 1][0]`,
  "new RegExp('\\\\p{L}+', 'gu')",
  "new RegExp('[^\\\\p{L}\\\\]]+', 'gu')",
  "new RegExp('\\\\[\\\\p{L}+', 'gu')",
  'new RegExp(`[${"a-z"}\\\\p{L}]+`, "gu")',
  'new RegExp(String.raw`[${"\\\\d"}\\p{L}]+|${"x"}\\p{L}`, "gu")',
  'new RegExp(String.raw`\\p{L}{2}(?!\\p{L})`, "gu")',
])('%s finds the same', code => {
  const changed = withLetterRanges(`export default ${code}`, 'one.ts')
  const [before, after] = [code, changed.replace('export default ', '')].map(
    text => new Function(`return ${text}`)() as RegExp,
  )
  expect(after!.source).not.toBe(before!.source)
  expect(WORDS.match(after!)).toEqual(WORDS.match(before!))
})

test('what is no pattern stays', () => {
  const code = '/* \\p{L} */ const a = 1 // \\p{L}\nconst b = "p{L}"'
  expect(withLetterRanges(code, 'one.ts')).toBe(code)
})

test('the built command spells no letters out', () => {
  const folder = new URL('../dist/cli/', import.meta.url)
  const built = readdirSync(folder).filter(name => name.endsWith('.js'))
  const codes = built.map(name => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
  expect(codes.filter(([, code]) => code.includes(LETTERS))).not.toEqual([])
  expect(codes.filter(([, code]) => code.includes('p{L}')).map(([name]) => name)).toEqual([])
})
