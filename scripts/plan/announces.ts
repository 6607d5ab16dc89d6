import type { Sentence } from '../model/fact.ts'
import { isSuch } from './lexicon/by-language.ts'
import { ANNOUNCES, SPEAKS_OF_SOMEBODY, SUPPOSES } from './lexicon/announces.ts'
import { fitsAsLead } from './lead-in.ts'
import { sentenceBefore, type View } from './view.ts'

/** Whether a sentence only announces what others say: `We also asked what they read.` It leads, and is no point itself. */
export function announces({ article }: Pick<View, 'article'>, { words }: Pick<Sentence, 'words'>): boolean {
  return isSuch(ANNOUNCES, article.meta.lang, words.text)
}

/** The sentence right before the first of a page that only announces it: it stands small above what it announces. */
export function announcedBy(view: View, first: Sentence | undefined): Sentence | undefined {
  const before = first && sentenceBefore(view, first)
  const leads = before && before.voice === 'narrator' && !before.aside && !before.leans && announces(view, before)
  return leads && fitsAsLead(before.words) ? before : undefined
}

/** Whether a sentence only supposes one case of several: `Maybe the gate was open.` */
export function supposes({ article }: Pick<View, 'article'>, { words }: Pick<Sentence, 'words'>): boolean {
  return isSuch(SUPPOSES, article.meta.lang, words.text)
}

/** Whether a sentence speaks of somebody whom it does not name, behind an opening phrase without a name in it. */
export function speaksOfSomebody({ article }: Pick<View, 'article'>, { words }: Pick<Sentence, 'words'>): boolean {
  const opening = /^[^,]*/.exec(words.text)?.[0] ?? ''
  return isSuch(SPEAKS_OF_SOMEBODY, article.meta.lang, words.text) && !/\s(?:@|\p{Lu}\p{Ll})/u.test(opening)
}
