import { Readability } from '@mozilla/readability'
import { fromHtml } from 'hast-util-from-html'
import { parseHTML } from 'linkedom'
import type { Article } from '../model/article.ts'
import { decode } from './decode.ts'
import type { Languages } from './foreign.ts'
import { readFrontmatter } from './frontmatter.ts'
import { readMade, treeOfHtml, type Facts, type Loss } from './made-markdown.ts'
import { readMeta } from './meta.ts'
import type { File } from './source.ts'

/** A page with less text than this share of its body left has been cut too far. */
const LEAST_KEPT = 0.3
/** So many letters are an article, however long the page around them. */
const ENOUGH = 400
/** Bytes in which a page must say its encoding (HTML standard). */
const PRESCAN = 1024

interface Page {
  readonly html: string
  readonly facts: Facts
}

/**
 * Reads an HTML page or a piece of one: the article without the page around it, as Markdown.
 *
 * @throws Trouble `empty`, `binary` or `frontmatter`
 */
export async function readHtml({ name, bytes }: File): Promise<Article> {
  const decoded = decode(name, bytes, charsetOf(bytes))
  const frontmatter = readFrontmatter(decoded.text)
  const body = decoded.text.slice(frontmatter.span.end)
  const page = /<(?:html|body|head)[\s>]/i.test(body) ? readPage(body) : { html: body, facts: {} }
  const losses: Loss[] = decoded.guessed ? [{ rule: 'encoding', what: '' }] : []
  const languages: Languages = new Map()
  const tree = treeOfHtml(fromHtml(page.html, { fragment: true }), losses, languages)
  return readMade({ name, facts: { ...page.facts, ...factsOf(frontmatter, decoded.text) }, tree, losses, languages })
}

/** The encoding that a page says it has, in the bytes in which it must say it. */
export function charsetOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
}

/** The article that the page is about; the whole page where none can be told from the rest. */
function readPage(html: string): Page {
  const { document } = parseHTML(html)
  const whole = { html: document.body?.innerHTML ?? html, size: sizeOf(document.body?.textContent) }
  const facts = pageFacts(document as unknown as Document)
  keepQuotations(document as unknown as Document)
  const found = new Readability(document as unknown as Document, { keepClasses: true, charThreshold: 200 }).parse()
  const least = Math.min(whole.size * LEAST_KEPT, ENOUGH)
  if (!found?.content || sizeOf(found.textContent) < least) return { html: whole.html, facts }
  const byline = facts.authors ?? authorsOf(found.byline)
  const title = found.title?.trim()
  return {
    html: found.content,
    facts: { ...facts, ...(title && { title }), ...(byline && { authors: byline }), ...dateOf(found.publishedTime) },
  }
}

/** Readability throws out every aside and footer: pull quotes, and the names below quotations. */
function keepQuotations(document: Document): void {
  for (const credit of document.querySelectorAll('blockquote footer')) rename(document, credit, 'p', 'cite')
  for (const aside of document.querySelectorAll('aside[class*="quote"]')) rename(document, aside, 'blockquote')
}

function rename(document: Document, element: Element, name: string, inner?: string): void {
  const renamed = document.createElement(name)
  const holder = inner ? renamed.appendChild(document.createElement(inner)) : renamed
  holder.append(...element.childNodes)
  element.replaceWith(renamed)
}

function pageFacts(document: Document): Facts {
  const attribute = (query: string, name: string): string | undefined =>
    document.querySelector(query)?.getAttribute(name)?.trim() || undefined
  const content = (query: string): string | undefined => attribute(query, 'content')
  const lang = attribute('html', 'lang')
  const source = attribute('link[rel="canonical"]', 'href') ?? content('meta[property="og:url"]')
  const authors = authorsOf(content('meta[name="author"]'))
  const title = document.querySelector('title')?.textContent?.replaceAll(/\s+/g, ' ').trim()
  return {
    ...(title && { title }),
    ...(authors && { authors }),
    ...dateOf(content('meta[property="article:published_time"]') ?? content('meta[name="date"]')),
    ...(source && /^https?:/.test(source) && { source }),
    ...(lang && { lang }),
  }
}

function authorsOf(byline: string | null | undefined): readonly string[] | undefined {
  const name = byline
    ?.replaceAll(/\s+/g, ' ')
    .replace(/^\s*(?:by|par|von|por|di|door)\s+/i, '')
    .trim()
  return name && name.length < 120 && !/^https?:/.test(name) ? [name] : undefined
}

function dateOf(date: string | null | undefined): Pick<Facts, 'date'> {
  return date ? { date } : {}
}

function factsOf(frontmatter: Parameters<typeof readMeta>[0], text: string): Facts {
  const { title, subtitle, authors, date, source, lang } = readMeta(frontmatter, text)
  return {
    ...(title && { title: title.text }),
    ...(subtitle && { subtitle: subtitle.text }),
    ...(authors.length > 0 && { authors: authors.map(author => author.text) }),
    ...(date && { date: date.text }),
    ...(source && { source: source.text }),
    ...(lang && { lang }),
  }
}

function sizeOf(text: string | null | undefined): number {
  return text?.replaceAll(/\s+/g, '').length ?? 0
}
