/** All words that a list stands for, its optional letters with and without: `step steps? tage?` → step, steps, tag, tage. */
export const formsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').flatMap(withAndWithout))

function withAndWithout(word: string): string[] {
  const at = word.indexOf('?')
  if (at < 0) return [word]
  const after = withAndWithout(word.slice(at + 1))
  return [word.slice(0, at - 1), word.slice(0, at)].flatMap(before => after.map(rest => before + rest))
}
