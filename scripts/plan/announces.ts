import type { Sentence } from '../model/fact.ts'
import { isSuch } from './lexicon/by-language.ts'
import { ANNOUNCES } from './lexicon/announces.ts'
import type { View } from './view.ts'

/** Whether a sentence only announces what others say: `We also asked what they read.` It leads, and is no point itself. */
export function announces({ article }: Pick<View, 'article'>, { words }: Pick<Sentence, 'words'>): boolean {
  return isSuch(ANNOUNCES, article.meta.lang, words.text)
}
