import type { Sentence } from '../model/fact.ts'
import { openedAfter } from '../model/opened.ts'
import type { Words } from '../model/span.ts'
import { ORDINALS } from './lexicon/ordinals.ts'
import type { View } from './view.ts'

/** 1 for a sentence that counts off as the first (`First, …`, `The first reason was …`), to 5; undefined for others. */
export function rankOf({ article }: Pick<View, 'article'>, { words }: Pick<Sentence, 'words'>): number | undefined {
  return rankIn(article.meta.lang, words)
}

/** The same for words in a language. */
export function rankIn(lang: string, { text }: { readonly text: string }): number | undefined {
  const at = ORDINALS[lang.slice(0, 2)]?.findIndex(opening => opening.test(text)) ?? -1
  return at < 0 ? undefined : at + 1
}

/** `First, there was …` without what a number beside it says; undefined where the rank is more than an opener. */
export function withoutRank(lang: string, words: Words): Words | undefined {
  const { text, spans } = words
  const said = text.replace(ORDINALS[lang.slice(0, 2)]?.[(rankIn(lang, words) ?? 0) - 1] ?? '', '')
  const rank = text.slice(0, text.length - said.length)
  const isOpener = rank !== '' && (/[,，]$/.test(rank) || /^[,，]/.test(said))
  if (!isOpener || spans.length > 1) return undefined
  const rest = said.replace(/^[,，]?\s*/u, '').replace(REMARK, '')
  return openedAfter(words, text.length - rest.length)
}

/** `Second, |and maybe most obviously, |people wanted to know`: what is said of the rank goes with it. */
const REMARK = /^(?:and|und|et|y|e|en)\s[^,.;]{3,30},\s+/iu

/** Whether a sentence goes on with a count: without the first it is left over. */
export function isLaterOfASeries(view: Pick<View, 'article'>, sentence: Sentence): boolean {
  return (rankOf(view, sentence) ?? 1) > 1
}

/** The runs of a section's own sentences that count off from the first on, two or more each. */
export function countedOff(view: Pick<View, 'article'>, sentences: readonly Sentence[]): Sentence[][] {
  const runs: Sentence[][] = []
  for (const sentence of sentences.filter(({ voice }) => voice === 'narrator')) {
    const rank = rankOf(view, sentence)
    if (rank === 1) runs.push([sentence])
    else if (rank !== undefined && runs.at(-1)?.length === rank - 1) runs.at(-1)!.push(sentence)
  }
  return runs.filter(run => run.length > 1)
}
