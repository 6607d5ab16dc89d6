import { countWords } from '../model/count.ts'
import { passageAt } from '../model/passages.ts'
import { wordsOf, type Link } from '../model/span.ts'
import type { Sentence } from '../model/fact.ts'
import type { Article } from '../model/article.ts'

/** Whether a link's words say where it leads: `here` and `wrote` do not, a name, an address and a phrase do. */
export function saysWhere(words: string): boolean {
  return countWords(words) > 1 || /^\P{Ll}|\.\p{L}/u.test(words)
}

/** The links inside a sentence. */
export function linksIn(article: Article, { where, from, to }: Sentence): readonly Link[] {
  return (passageAt(article, where)?.links ?? []).filter(link => link.from < to && from < link.to)
}

/** Whether a sentence says no more than that something is to be found elsewhere: `You can try it here.` */
export function sendsElsewhere(article: Article, sentence: Sentence): boolean {
  const passage = passageAt(article, sentence.where)
  const isPointer = ({ from, to }: Link) => passage !== undefined && !saysWhere(wordsOf(passage, from, to).text)
  return /https?:|www\.|\S@\S+\.\S/.test(sentence.words.text) || linksIn(article, sentence).some(isPointer)
}
