/** A word as it is compared: without case, marks and markup; offsets are those of the text. */
export interface Token {
  readonly text: string
  readonly from: number
  readonly to: number
}

const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`
const WORD = new RegExp(String.raw`${UNSPACED}\p{M}*|(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])+`, 'gu')

/** Words and numbers of a text in order; scripts without spaces letter by letter. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: foldedWord(word),
    from: index,
    to: index + word.length,
  }))
}

function foldedWord(word: string): string {
  const isPlain = /^\w*$/.test(word)
  return isPlain ? word.toLowerCase() : word.normalize('NFKC').toLowerCase().replaceAll('\u0307', '')
}

/** The letters and digits of a text without anything between them: what is compared where markup may be inside words. */
export function lettersOf(text: string): string {
  return tokensOf(text)
    .map(token => token.text)
    .join('')
}

/** Text joined of parts, to be searched for letters and led back to the part and the word that they stand in. */
export interface Letters {
  /** Where the folded letters of a text stand, as whole words; nothing where they do not, or where it has none. */
  readonly find: (text: string) => Found | undefined
}

/** Words that were found: the part they begin in, and the offsets in the text of that part. */
export interface Found {
  readonly part: number
  readonly from: number
}

/** Makes texts ready to be searched. Words that go over from one text to the next are found as well. */
export function lettersIn(texts: readonly (readonly Token[])[]): Letters {
  const starts = new Map<number, Found>()
  const ends = new Set<number>()
  let all = ''
  texts.forEach((tokens, part) => {
    for (const token of tokens) {
      starts.set(all.length, { part, from: token.from })
      all += token.text
      ends.add(all.length)
    }
  })
  return {
    find(text) {
      const wanted = lettersOf(text)
      if (wanted === '') return undefined
      for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
        const found = starts.get(at)
        if (found && ends.has(at + wanted.length)) return found
      }
      return undefined
    },
  }
}
