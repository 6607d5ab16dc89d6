import type { Article } from '../../model/article.ts'
import type { SlideOf } from '../../model/deck.ts'
import type { Sentence } from '../../model/fact.ts'
import { partsOf } from '../../model/passages.ts'
import { wordsOf, type Link, type Passage, type Words } from '../../model/span.ts'
import { vocabularyFor } from '../../model/vocabulary.ts'
import { readableAddress } from '../addresses.ts'
import type { Planned } from '../candidate.ts'
import { namedAuthors } from '../handles.ts'
import { isAddress, namesItsTarget } from '../link-names.ts'
import type { Material } from '../view.ts'

/** More links than this are a list for reading; all of them stand in the notes, where the text has them. */
const MOST_LINKS = 6

/** What the audience can look up by its name comes before a bare address; a link that recurs, before one that does not. */
const WEIGHT_OF_A_NAME = 0.5
const WEIGHT_OF_A_MENTION = 0.2

interface Weighed {
  readonly text: Words
  readonly url: string
  readonly weight: number
  /** It is named by words, not by its address alone. */
  readonly isName: boolean
}

/** Where the article came from, with those of its links that weigh most in it, each by its name. */
export function sourcesOf(material: Material, title: Words): Planned {
  const { article } = material
  return {
    draft: {
      form: 'sources',
      title: { text: vocabularyFor(article.meta.lang).sources, spans: [] },
      origin: originOf(article, title),
      links: shownOf(strongest(linksOf(material)), article),
    },
    passage: [],
    value: 0,
  }
}

/** So many links with names say more without bare addresses beside them. */
const ENOUGH_NAMES = 3

/** The links with most weight: each name with the address that it leads to, bare addresses only where names are few. */
function shownOf(ranked: readonly Weighed[], article: Article): SlideOf<'sources'>['links'] {
  const named = ranked.filter(({ isName }) => isName)
  const shown = named.length >= ENOUGH_NAMES ? named : ranked
  const seen = new Set<string>()
  // Two names with one address, as of two documents on one host, cannot be told apart by it.
  const apart = shown.filter(({ url, isName }) => {
    const address = readableAddress(url)
    return !isName || (!seen.has(address) && seen.add(address))
  })
  const links = apart.slice(0, MOST_LINKS).map(({ text, url, isName }) => {
    const address = addressIn(article, url)
    return { text, url, ...(isName && !isAddress(text.text) && { address }) }
  })
  return links.sort((a, b) => Number(a.address === undefined) - Number(b.address === undefined))
}

/** What names the article; its file, which says nothing to an audience, only where it has no title. */
function originOf(article: Article, title: Words): readonly Words[] {
  const { authors, date, source } = article.meta
  const known = [...inOneLine(namedAuthors(authors)), ...(date ? [date] : []), ...(source ? [source] : [])]
  const named = title.text === '' ? [] : [title]
  return known.length + named.length > 0 ? [...named, ...known] : [fileName(article)]
}

/** Several names as one line, which a page of links has room for. */
function inOneLine(names: readonly Words[]): readonly Words[] {
  if (names.length < 2) return names
  return [{ text: names.map(({ text }) => text).join(', '), spans: names.flatMap(({ spans }) => spans) }]
}

function fileName({ name }: Article): Words {
  return { text: name.split(/[\\/]/).at(-1) ?? name, spans: [] }
}

function linksOf({ article, facts }: Material): Weighed[] {
  const sentences = facts.filter((fact): fact is Sentence => fact.type === 'sentence')
  return article.sections.flatMap(({ heading, blocks }) =>
    // A question of an interview is a heading and text at once.
    [...(heading?.label ? [heading] : []), ...blocks.flatMap(partsOf)].flatMap(passage =>
      passage.links.filter(({ url }) => /^https?:/.test(url)).map(link => weighed(article, sentences, passage, link)),
    ),
  )
}

function weighed(article: Article, sentences: readonly Sentence[], passage: Passage, link: Link): Weighed {
  const words = wordsOf(passage, link.from, link.to)
  const at = words.spans[0]?.start ?? 0
  const central = sentences.find(({ span }) => span.start <= at && at < span.end)?.score ?? 0
  const isName = namesItsTarget(passage, link, article.meta.lang)
  return {
    text: isName ? words : addressIn(article, link.url),
    url: link.url,
    isName,
    weight: central + (isName ? WEIGHT_OF_A_NAME : 0),
  }
}

/** A link's address as far as it is read, with the place where the article has it. */
function addressIn({ text }: Article, url: string): Words {
  const address = readableAddress(url)
  const at = text.indexOf(url)
  const start = at < 0 ? -1 : at + url.indexOf(address)
  return { text: address, spans: start < 0 ? [] : [{ start, end: start + address.length }] }
}

/** One entry for each target and each name, those that weigh most first. */
function strongest(links: readonly Weighed[]): readonly Weighed[] {
  const byTarget = new Map<string, Weighed>()
  for (const link of links) {
    const target = link.url.replace(/#.*$|\/$/g, '')
    const known = byTarget.get(target)
    const best = known && known.weight >= link.weight ? known : link
    byTarget.set(target, known ? { ...best, weight: best.weight + WEIGHT_OF_A_MENTION } : best)
  }
  const ranked = [...byTarget.values()].sort((a, b) => b.weight - a.weight)
  const byName = new Map(ranked.toReversed().map(link => [link.text.text.toLowerCase(), link]))
  return [...byName.values()].sort((a, b) => b.weight - a.weight)
}
