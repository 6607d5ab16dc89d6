import { remember } from './remember.ts'

/** Words of a text; in scripts without spaces two characters count as one word. */
export const countWords = remember((text): number => {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'\-.,+%/]*/gu) ?? []
  return words.reduce(
    (sum, word) =>
      sum + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word) ? Math.ceil(word.length / 2) : 1),
    0,
  )
}, 4000)

/** Words of several texts together. */
export function countAll(texts: readonly { readonly text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + countWords(text), 0)
}
