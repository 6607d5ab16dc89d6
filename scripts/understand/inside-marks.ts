// Ends inside brackets and quotation marks that a sentence opened on its way: it goes on behind them.

/** A title in quotation marks goes on over so many letters behind a point at most. */
const REACH_OF_A_TITLE = 80
/** Of a sentence no more than so many letters are looked at, so that a long one takes no longer. */
const REACH_BACK = 400
/** A shorter word is a function word, which titles may write small: `with`, `for`. */
const LETTERS_OF_A_WORD = 5

/** Whether the end of `sentence` is none, since what it ends began inside it and was no sentence of its own. */
export function endsInsideMarks(sentence: string, after: string, opens: boolean): boolean {
  const near = sentence.slice(-REACH_BACK).trimEnd()
  return endsABracket(near, opens) || endsInsideATitle(near, after)
}

/**
 * `7 Peers You’ll Meet (Or Be!)`: a bracket that began inside the sentence. With a full stop in it and a word behind it
 * that only opens sentences, the point has just slipped in: `(he was late.) The …`.
 */
function endsABracket(sentence: string, opens: boolean): boolean {
  const [, mark] = /([.!?…])["”’»]*[)\]]$/u.exec(sentence) ?? []
  if (!mark || (mark === '.' && opens)) return false
  const before = sentence.slice(0, openingBracket(sentence)).trimEnd()
  return /[\p{L}\p{N},;:–—]$/u.test(before)
}

function openingBracket(sentence: string): number {
  let depth = 0
  for (let at = sentence.length - 1; at >= 0; at -= 1) {
    if (/[)\]]/.test(sentence[at]!)) depth += 1
    if (/[([]/.test(sentence[at]!) && --depth === 0) return at
  }
  return 0
}

/** `the report “Who Pays? The Price of a Pier” says …`: a title that closes soon, told by its capitals. */
function endsInsideATitle(sentence: string, after: string): boolean {
  const opening = Math.max(sentence.lastIndexOf('“'), sentence.lastIndexOf('«'))
  const inside = sentence.slice(opening + 1)
  if (opening <= 0 || /[”"»]/.test(inside) || !/[\p{L},]\s$/u.test(sentence.slice(0, opening))) return false
  const [rest] = /^[^”"»“«]*(?=[”"»])/u.exec(after.slice(0, REACH_OF_A_TITLE)) ?? []
  return rest !== undefined && isTitle(`${inside} ${rest}`)
}

/** Every word but the short ones begins with a capital letter. */
function isTitle(text: string): boolean {
  const words = text.split(/[\s–—-]+/u).filter(word => /^\p{L}/u.test(word) && word.length >= LETTERS_OF_A_WORD)
  return words.length > 0 && words.every(word => /^\p{Lu}/u.test(word))
}
