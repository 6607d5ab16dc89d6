import { readFile } from 'node:fs/promises'
import type { Article } from '../scripts/model/article.ts'
import type { Fact, FactOf } from '../scripts/model/fact.ts'
import { read } from '../scripts/read/read.ts'
import { understand } from '../scripts/understand/understand.ts'

/** The article and the facts of a text, read as Markdown. */
export async function study(text: string, lang = 'en'): Promise<{ article: Article; facts: Fact[] }> {
  const article = await read({
    name: 'article.md',
    bytes: new TextEncoder().encode(lang === 'en' ? text : `---\nlang: ${lang}\n---\n\n${text}`),
  })
  return { article, facts: await understand(article) }
}

/** The facts of one kind in a text. */
export async function factsIn<T extends Fact['type']>(text: string, type: T, lang = 'en'): Promise<FactOf<T>[]> {
  const { facts } = await study(text, lang)
  return facts.filter((fact): fact is FactOf<T> => fact.type === type)
}

export async function fixture(name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const path = new URL(`./fixtures/articles/${name}`, import.meta.url)
  return { name: `articles/${name}`, bytes: await readFile(path) }
}

export const ARTICLES = ['harbour.md', 'speech.txt', 'nasty.md', 'marché.md', '朝市.md'] as const
