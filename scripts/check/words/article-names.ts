import type { ArticleText } from './article-text.ts'
import { distance } from './distance.ts'
import { capitalisedIn } from './capitals.ts'

/** The names of an article, as far as capitals tell. */
export interface ArticleNames {
  /** The name that another is most like, within so many letters; nothing where none is like it. */
  readonly nearest: (name: string, within: number) => { readonly name: string; readonly line: number } | undefined
}

/** Finds the capitalised words and runs of words of an article that do not only begin a sentence. */
export function articleNames({ parts }: ArticleText): ArticleNames {
  const names = new Map<string, number>()
  for (const { text, lineOf } of parts) {
    for (const run of capitalisedIn(text)) {
      const inner = run.words.filter(({ begins }) => !begins)
      const whole = { text: text.slice(run.from, run.to), from: run.from }
      for (const { text: name, from } of run.words.length > 1 ? [whole, ...run.words] : inner)
        if (!names.has(name)) names.set(name, lineOf(from))
    }
  }
  return {
    nearest(name, within) {
      let best: { name: string; line: number } | undefined
      let least = within + 1
      for (const [other, line] of names) {
        if (Math.abs(other.length - name.length) >= least) continue
        const letters = distance(name.toLowerCase(), other.toLowerCase())
        if (letters > 0 && letters < least) [best, least] = [{ name: other, line }, letters]
      }
      return best
    },
  }
}
