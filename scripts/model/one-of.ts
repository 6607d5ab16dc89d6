import { alternativesIn, type Test } from './among.ts'
import { foldCase } from './fold-case.ts'

/**
 * Whether a text is one of the alternatives of a pattern, as `/^(?:…)$/` says with the same flags. They are looked up,
 * which costs the engine less than to compile a long list; made when it is first asked for.
 */
export function oneOf(alternatives: string, flags: Flags = 'i'): Test {
  let known: ReadonlySet<string> | undefined
  const words = () => (known ??= new Set(spelledOut(alternatives).map(foldCase)))
  if (flags === 'iu') return { test: text => words().has(foldCase(text)) }
  if (OTHER_LETTERS.test(alternatives)) throw new Error(`Letters that need the flag u: ${alternatives}`)
  return { test: text => !text.includes(KELVIN_SIGN) && words().has(text.toLowerCase()) }
}

/** Whether a text holds one of several words, as `/\b(?:…)\b/` says with the same flags. */
export function holdsOneOf(words: string, flags: Flags = 'i'): Test {
  const word = oneOf(simple(words), flags)
  const wordsOfText = flags === 'iu' ? /\w+/giu : /\w+/g
  return { test: text => text.match(wordsOfText)?.some(each => word.test(each)) ?? false }
}

/** Whether a text begins with one of several words, as `/^(?:…)(?!\w)/iu` says. */
export function opensWithOneOf(words: string): Test {
  const word = oneOf(simple(words), 'iu')
  return { test: text => word.test(/^\w*/iu.exec(text)![0]) }
}

type Flags = 'i' | 'iu'

function simple(words: string): string {
  if (/[^a-z()?:|[\]]/.test(words)) throw new Error(`Not only words of small letters: ${words}`)
  return words
}

/** Its small letter is `k`, for which no pattern takes it without the flag `u`. */
const KELVIN_SIGN = '\u212a'
/** Without the flag `u` a pattern has rules of its own for their case. */
const OTHER_LETTERS = /[^\0-\x7f’]/

/** Signs of a pattern that stand for more than what can be spelled out. */
const NO_LIST = /\\[^.]|[+*{}^$]|(?<!\\)\.|\((?!\?:)|\[\^|\[[^\]]+-[^\]]/

/** Whether alternatives of a pattern stand for words that can be spelled out. */
export const isList = (alternatives: string): boolean => !NO_LIST.test(alternatives)

/** Every word that alternatives of a pattern stand for, in their order: `tons?|w(?:i|o)n` → tons, ton, win, won. */
export function spelledOut(alternatives: string): string[] {
  if (!isList(alternatives)) throw new Error(`Not a list of words: ${alternatives}`)
  return alternativesIn(alternatives).flatMap(wordsOf)
}

/** The words of a list that spaces divide, its optional letters with and without: `step steps? tage?` → step, steps, tag, tage. */
export const formsOf = (words: string): ReadonlySet<string> => new Set(spelledOut(words.replaceAll(' ', '|')))

function wordsOf(alternative: string): string[] {
  if (alternative === '') return ['']
  const [length, beginnings] = beginningsOf(alternative)
  const isOptional = alternative[length] === '?'
  const endings = wordsOf(alternative.slice(isOptional ? length + 1 : length))
  return [...beginnings, ...(isOptional ? [''] : [])].flatMap(beginning => endings.map(ending => beginning + ending))
}

/** What the first part of an alternative stands for, and how long it is: a group, a class of letters or one letter. */
function beginningsOf(alternative: string): [length: number, words: string[]] {
  if (alternative.startsWith('(?:')) {
    const end = closingOf(alternative)
    return [end + 1, spelledOut(alternative.slice(3, end))]
  }
  if (alternative.startsWith('\\')) return [2, [alternative[1]!]]
  const end = alternative.startsWith('[') ? alternative.indexOf(']') : 0
  return [end + 1, end === 0 ? [alternative[0]!] : alternative.slice(1, end).split('')]
}

/** Where the bracket closes that opens at the beginning. */
function closingOf(text: string): number {
  let depth = 0
  return text.split('').findIndex(sign => (depth += sign === '(' ? 1 : sign === ')' ? -1 : 0) === 0)
}
