/** A number or a quotation in a line of a deck. */
export interface FactToken {
  readonly kind: 'number' | 'quotation'
  /** To compare by: without marks of emphasis, spaces and quotation marks that may differ. */
  readonly text: string
  /** Of a number with the word that follows it, the number; of all others their text. */
  readonly bare: string
  /** As it stands. */
  readonly shown: string
}

/** With its currency and its per cent sign: `$1,200.50`, `7 %`. Not within a word (`B2`), not the number of an item. */
const NUMBER = /(?<![\p{L}\p{N}._-])\p{Sc}?\d(?:[\d.,\u00A0\u202F]*\d)?(?:\s?%)?(?!\p{L}|\p{N})/gu
const ITEM = /^\s*\d+[.)](?=\s)/
/** Between quotation marks, or a line of a block quotation. */
const QUOTED = /“([^”]+)”|"([^"]+)"|«([^»]+)»|„([^“”]+)[“”]|^>\s?(.+)$/g
/** Shorter ones are names and single words. */
const WORDS_OF_A_QUOTATION = 4

/** The numbers and quotations of a line, in its order. */
export function factsIn(line: string): readonly FactToken[] {
  const plain = line.replace(ITEM, item => ' '.repeat(item.length))
  const quotations = [...plain.matchAll(QUOTED)].flatMap(match => quotation(match.slice(1).find(Boolean) ?? ''))
  return [...numbersIn(plain), ...quotations]
}

/** Each number alone, and with the word after it, which says what it counts. */
function numbersIn(line: string): readonly FactToken[] {
  return [...line.matchAll(NUMBER)].flatMap(match => {
    const [shown] = match
    const bare = shown.replace(/[\s,]/g, '')
    const word = /^[^\S\n]\p{L}+/u.exec(line.slice(match.index + shown.length))?.[0]
    const alone = { kind: 'number' as const, text: bare, bare, shown }
    return word ? [alone, { ...alone, text: bare + word.toLowerCase(), shown: shown + word }] : [alone]
  })
}

function quotation(words: string): readonly FactToken[] {
  const shown = words.replace(/\*\*|[“”"«»„\\]/g, '').trim()
  const text = (shown.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
  return text.split(' ').length < WORDS_OF_A_QUOTATION ? [] : [{ kind: 'quotation', text, bare: text, shown }]
}
