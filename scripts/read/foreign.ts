import type { Element, Nodes } from 'hast'
import type { Article } from '../model/article.ts'
import { passagesOf } from '../model/passages.ts'
import { languageTag } from './language-tag.ts'

/** Texts that a page says are in a language, by their letters. */
export type Languages = Map<string, string>

/** Elements that part no text. */
const RUNNING = new Set('a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span'.split(' '))
for (const name of 'strong sub sup time u var wbr'.split(' ')) RUNNING.add(name)

/** Adds to `found` the blocks of a page whose text is, as a whole, marked as being in one language. */
export function findLanguages(tree: Nodes, found: Languages): void {
  let text = ''
  let tags = new Set<string | undefined>()
  const finish = (): void => {
    const [only] = tags
    if (tags.size === 1 && only) found.set(lettersOf(text), only)
    ;[text, tags] = ['', new Set()]
  }
  const visit = (node: Nodes, inherited: string | undefined): void => {
    if (node.type === 'text' && lettersOf(node.value)) tags.add(inherited)
    if (node.type === 'text') text += node.value
    if (!('children' in node)) return
    const parts = node.type === 'element' && !RUNNING.has(node.tagName)
    const tag = (node.type === 'element' && languageOf(node)) || inherited
    if (parts) finish()
    for (const child of node.children) visit(child, tag)
    if (parts) finish()
  }
  visit(tree, undefined)
  finish()
}

/** The passages of an article that are said to be in another language than the article. */
export function foreignIn(
  article: Pick<Article, 'title' | 'sections' | 'meta'>,
  languages: Languages | undefined,
): Pick<Article, 'foreign'> {
  if (!languages?.size) return {}
  const own = article.meta.lang.slice(0, 2).toLowerCase()
  const foreign = passagesOf(article).flatMap(({ text, span }) => {
    const lang = languages.get(lettersOf(text))
    return lang && lang.slice(0, 2).toLowerCase() !== own ? [{ span, lang }] : []
  })
  return foreign.length > 0 ? { foreign } : {}
}

/** What is left of a text whatever was made of its spaces, marks and dashes on the way. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
}

function languageOf({ properties }: Element): string | undefined {
  return languageTag(properties['lang'] ?? properties['xmlLang'] ?? properties['xml:lang'])
}
