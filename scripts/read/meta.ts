import { asPattern } from '../model/as-pattern.ts'
import { wordsOf, type Span, type Words } from '../model/span.ts'
import type { Meta } from '../model/article.ts'
import { wishesIn } from '../model/wishes.ts'
import type { Frontmatter } from './frontmatter.ts'
import type { Notes } from './messages.ts'
import { LANGUAGE_TAG } from './language-tag.ts'
import { PassageWriter } from './passage.ts'
import { decodeReferences } from './references.ts'

type Key = Exclude<keyof Meta, 'wishes'>

/** The names that blogs, static site generators and word processors use, best first. */
const KEYS: Readonly<Record<Key, readonly string[]>> = {
  title: ['title'],
  subtitle: ['subtitle', 'standfirst', 'deck', 'description', 'summary', 'excerpt'],
  authors: ['authors', 'author', 'byline', 'by'],
  date: ['date', 'published', 'pubdate', 'publishdate', 'created'],
  source: ['source', 'canonical', 'canonical_url', 'canonicalurl', 'crosspost_url', 'url'],
  lang: ['lang', 'language', 'locale'],
  theme: ['theme'],
}
/** Keys whose value is also used for a path inside a site. */
const ADDRESS_ONLY = /^(?:canonical|canonical_?url|crosspost_url|url)$/

/**
 * What frontmatter says of the article, with the place of each value; `lang` only where it is given. A wish for the
 * deck that is none is noted.
 */
export function readMeta(
  { data, span }: Frontmatter,
  text: string,
  notes?: Notes,
): Omit<Meta, 'lang'> & { readonly lang?: string } {
  const finder = new Finder(text, span.end, data)
  const { wishes, faults } = wishesIn(data)
  for (const { key, message } of faults) notes?.note('wish', finder.placeOf(key), `${key}: ${message}`)
  const [title, subtitle, source] = [finder.one('title'), finder.one('subtitle'), finder.one('source')]
  const date = finder.one('date')
  const theme = finder.one('theme')?.text
  const lang = finder.one('lang')?.text
  return {
    authors: finder.all('authors'),
    ...(title && { title }),
    ...(subtitle && { subtitle }),
    ...(date && { date: dayOf(date) }),
    ...(source && { source }),
    ...(theme && { theme }),
    ...(Object.keys(wishes).length > 0 && { wishes }),
    ...(lang && LANGUAGE_TAG.test(lang) && { lang: lang.replaceAll('_', '-') }),
  }
}

/** The day of a timestamp (`2016-03-21` of `2016-03-21 12:00:00 -4`); any other date as it is written. */
function dayOf(date: Words): Words {
  const day = /^\d{4}-\d{2}-\d{2}(?=[T ]\d{1,2}:\d{2})/.exec(date.text)?.[0]
  const start = date.spans[0]?.start
  return day && start !== undefined ? { text: day, spans: [{ start, end: start + day.length }] } : date
}

class Finder {
  private readonly names: ReadonlyMap<string, string>

  constructor(
    private readonly text: string,
    private readonly end: number,
    private readonly data: Readonly<Record<string, unknown>>,
  ) {
    this.names = new Map(Object.keys(data).map(name => [name.toLowerCase(), name]))
  }

  one(key: Key): Words | undefined {
    return this.all(key)[0]
  }

  all(key: Key): Words[] {
    for (const known of KEYS[key]) {
      const name = this.names.get(known)
      const words = name === undefined ? [] : this.valuesOf(name, this.data[name])
      const fitting = ADDRESS_ONLY.test(known) ? words.filter(({ text }) => /^https?:/.test(text)) : words
      if (fitting.length > 0) return fitting
    }
    return []
  }

  /** Where a key's value stands. */
  placeOf(name: string): Span {
    const start = this.behindKey(name)
    return { start, end: start }
  }

  private valuesOf(name: string, value: unknown): Words[] {
    let from = this.behindKey(name)
    return valuesIn(value).flatMap(one => {
      const words = this.words(typeof one === 'string' ? one : this.asWritten(from), from)
      from = words.spans[0]?.end ?? from
      return words.text ? [words] : []
    })
  }

  private behindKey(name: string): number {
    const found = new RegExp(`^[ \\t{,]*["']?${asPattern(name)}["']?[ \\t]*[:=]`, 'm').exec(
      this.text.slice(0, this.end),
    )
    return found ? found.index + found[0].length : 0
  }

  /** Numbers and dates keep the form that they have in the file. */
  private asWritten(from: number): string {
    return /^[ \t]*([^\s#,}][^\n\r#,}]*)/.exec(this.text.slice(from, this.end))?.[1]?.trim() ?? ''
  }

  private words(value: string, from: number): Words {
    const plain = decodeReferences(value.replaceAll(/\[([^\]]+)\]\([^)\s]*\)/g, '$1')).trim()
    const found = this.text.indexOf(/^\S*/.exec(plain)![0], from)
    const start = found >= 0 && found < this.end ? found : from
    const writer = new PassageWriter(this.text, start)
    writer.add(plain, start, this.end)
    return wordsOf(writer.finish({ start, end: start }))
  }
}

/** A value, the values of a list, or the names of people given as `{name: …}`. */
function valuesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(valuesIn)
  if (typeof value === 'string' || typeof value === 'number' || value instanceof Date) return [value]
  if (typeof value === 'object' && value !== null && 'name' in value) return valuesIn(value.name)
  return []
}
