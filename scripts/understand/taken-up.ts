/** `The shepherds have been`, `The new tide mill was`: the subject of a sentence with an article, in small letters. */
const SUBJECT =
  /^The (?:\p{Ll}[\p{L}-]* ){0,2}?(?<noun>\p{Ll}[\p{L}-]{3,}) (?:is|are|was|were|has|have|had|will|can|could|would|should|may|might|must|does|do|did|\p{Ll}{3,}(?:ed|es|s))(?!\p{L})/u

const FEWEST_LETTERS = 4

/**
 * Whether an English sentence speaks of what the sentence before it names for the first time: without that nobody knows
 * which it is. `The council appointed three |shepherds|. |The shepherds| have been of great help.`
 */
export function takesUp(text: string, before: string, earlier: string): boolean {
  const noun = SUBJECT.exec(text)?.groups?.['noun']
  if (!noun || before === '') return false
  const stem = noun.replace(/(?:ies|es|s)$/u, '')
  if (stem.length < FEWEST_LETTERS) return false
  const named = new RegExp(
    String.raw`(?<article>\bthe (?:\p{Ll}[\p{L}-]* ){0,2})?(?<!\p{L})${stem}(?:s|es|y|ies)?(?!\p{L})`,
    'iu',
  )
  const first = named.exec(before)
  return first !== null && first.groups!['article'] === undefined && !named.test(earlier)
}
