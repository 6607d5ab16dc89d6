import { countWords } from '../model/count.ts'
import { passageAt } from '../model/passages.ts'
import type { Words } from '../model/span.ts'
import { opened } from '../model/opened.ts'
import { inLanguage, isSuch, type ByLanguage } from './lexicon/by-language.ts'
import { LEADS_TO_WHAT_IT_NAMES, NAMES_NOTHING, TOPICS } from './lexicon/topics.ts'
import { sentenceOf } from './sentence-of.ts'
import type { Material } from './view.ts'

// Titles that name what a page shows where a line only leads to it.

const FEWEST_WORDS = 2
/** A sentence may go on behind its title with a clause of its own. */
const CLAUSE_ENDS = /^\s*(?:$|[.,;:!?…()[\]–—。，、：])/u

/** What an announcement announces: `Overall satisfaction` of `We also asked about overall satisfaction.` */
export function topicOf({ article }: Material, { text, spans }: Words): Words | undefined {
  const topic = namedIn(TOPICS, article.meta.lang, text, 'topic')
  if (!topic || countWords(topic) < FEWEST_WORDS) return undefined
  return { text: opened(topic), spans }
}

/** What a line without its verb names: `Key updates` of `Key updates include`; nothing where that is no name. */
export function nameIn({ article }: Material, { text, spans }: Words): Words | undefined {
  const { lang } = article.meta
  const name = namedIn(LEADS_TO_WHAT_IT_NAMES, lang, text, 'name')
  if (!name || countWords(name) < FEWEST_WORDS || isSuch(NAMES_NOTHING, lang, name)) return undefined
  return { text: name, spans }
}

/** Whether words stop inside a clause, before what it says: `Most continued to favor| one of two editors.` */
export function stopsInside({ article, facts }: Material, words: Words): boolean {
  const sentence = sentenceOf(facts, words)
  const passage = sentence && passageAt(article, sentence.where)
  const at = passage?.text.indexOf(words.text, sentence!.from) ?? -1
  if (!sentence || !passage || at < 0) return false
  return !CLAUSE_ENDS.test(passage.text.slice(at + words.text.length, sentence.to))
}

function namedIn(table: ByLanguage, lang: string, text: string, group: string): string | undefined {
  return inLanguage(table, lang)?.exec(text)?.groups?.[group]
}
