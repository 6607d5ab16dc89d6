import ts from 'typescript'

/*
 * The engine compiles `\p{L}` anew in each of some thousand patterns, as the 684 ranges that it stands for: half of the
 * time that making a deck took. Where Lectern is built, and where it is tested, a tenth of them stand in its place.
 *
 * In the scripts of the languages that Lectern knows, in all Latin, Greek and Cyrillic, these are exactly the letters
 * (and places where no character is). In other scripts whole alphabets are letters with their marks, digits and signs,
 * but for what ends a sentence there.
 */

/** Where letters are told one by one: first and last of each run of code points. */
const EXACT = [
  [0x0, 0x2ff], // Latin, phonetic letters
  [0x370, 0x52f], // Greek, Cyrillic
  [0x590, 0x6ff], // Hebrew, Arabic
  [0x870, 0x8ff], // more of Arabic
  [0x1c80, 0x1c8f], // more of Cyrillic
  [0x1d00, 0x2bff], // Latin and Greek with marks, phonetic letters, punctuation, currencies, symbols
  [0x2e00, 0x9fff], // punctuation, kana, Han
  [0xa640, 0xa7ff], // more of Cyrillic and Latin
  [0xab30, 0xab6f], // Latin of dialects
  [0xac00, 0xd7ff], // Hangul
  [0xf900, 0xffff], // forms of Han, Hebrew and Arabic, full width
]
/** Emoji and other signs, which are no letters. */
const SIGNS = [0x1f000, 0x1ffff]
/** From here on there are Han, and scripts that are hardly written any more. */
const RARE = 0x10000
const LAST_LETTER = 0x3ffff

const char = code => String.fromCodePoint(code)
const isIn = ([first, last], code) => code >= first && code <= last

/** Ranges of letters for a class of characters in a pattern, such as `A-Za-z…`. */
export const LETTERS = rangesOfLetters()

function rangesOfLetters() {
  const ranges = []
  for (let code = 0; code <= LAST_LETTER; code++) {
    if (!/\p{L}/u.test(char(code))) continue
    const range = ranges.at(-1)
    if (range !== undefined && mayBridge(range[1] + 1, code)) range[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(([first, last]) => (first === last ? char(first) : `${char(first)}-${char(last)}`)).join('')
}

/** Whether nothing from one place up to another has to stay apart from the letters on both sides. */
function mayBridge(from, to) {
  for (let code = from; code < to; code++) {
    if (isIn(SIGNS, code) || (code < RARE && /[\p{Cs}\p{Z}\p{Sentence_Terminal}]/u.test(char(code)))) return false
    if (EXACT.some(run => isIn(run, code)) && !/\p{Cn}/u.test(char(code))) return false
  }
  return true
}

/** A module's code with ranges of letters in place of `\p{L}`, in patterns and in texts that become patterns. */
export function withLetterRanges(code, name) {
  if (!code.includes('p{L}')) return code
  const edits = []
  visit(ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true))
  return edits.reduceRight((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), code)

  function visit(node) {
    if (ts.isRegularExpressionLiteral(node)) collect([node], '\\')
    else if (ts.isStringLiteral(node)) collect([node], '\\\\')
    else if (ts.isNoSubstitutionTemplateLiteral(node))
      collect([node], ts.isTaggedTemplateExpression(node.parent) ? '\\' : '\\\\')
    else if (ts.isTemplateExpression(node)) {
      const parts = [node.head, ...node.templateSpans.map(span => span.literal)]
      collect(parts, ts.isTaggedTemplateExpression(node.parent) ? '\\' : '\\\\')
    }
    ts.forEachChild(node, visit)
  }

  /** Finds the letters in the parts of a pattern; `slash` is how a backslash of the pattern is written in it. */
  function collect(parts, slash) {
    const property = `${slash}p{L}`
    let isInClass = false
    for (const part of parts) {
      for (let at = part.getStart() + 1; at < part.end - 1; at++) {
        if (code.startsWith(property, at)) {
          edits.push({ from: at, to: at + property.length, by: isInClass ? LETTERS : `[${LETTERS}]` })
          at += property.length - 1
        } else if (code.startsWith(slash, at)) at += slash.length
        else if (code[at] === '[') isInClass = true
        else if (code[at] === ']') isInClass = false
      }
    }
  }
}
