import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Block } from '../../scripts/model/article.ts'
import type { Passage } from '../../scripts/model/span.ts'
import { read } from '../../scripts/read/read.ts'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'read')

/** Reads a text as if it came from a file of that name. */
export function readText(text: string, name = 'article.md'): Promise<Article> {
  return read({ name, bytes: new TextEncoder().encode(text) })
}

export function readFixture(name: string): Promise<Article> {
  return read({ name, bytes: readFileSync(join(FIXTURES, name)) })
}

/** Every passage of an article that stands on a slide or in notes. */
export function passagesOf(article: Article): readonly Passage[] {
  const titles = article.title ? [article.title] : []
  return [
    ...titles,
    ...article.sections.flatMap(section => [
      ...(section.heading ? [section.heading] : []),
      ...section.blocks.flatMap(blockPassages),
    ]),
  ]
}

export function blockPassages(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.passage]
    case 'list':
      return block.items.map(item => item.passage)
    case 'extract':
      return block.attribution ? [...block.passages, block.attribution] : block.passages
    case 'table':
      return [...block.header, ...block.rows.flat()]
    default:
      return []
  }
}

/** All words that an article shows, with code, captions and frontmatter. */
export function wordsOf(article: Article): string {
  const blocks = article.sections.flatMap(section => section.blocks)
  const others = blocks.flatMap(block => {
    if (block.kind === 'code') return [block.value]
    return block.kind === 'image' ? [block.alt?.text ?? '', block.caption?.text ?? ''] : []
  })
  const { meta } = article
  const facts = [meta.title, meta.subtitle, meta.date, meta.source, ...meta.authors].map(words => words?.text ?? '')
  return [...passagesOf(article).map(passage => passage.text), ...others, ...facts].join('\n')
}

/** An article as one line a block, to compare at a glance. */
export function outline(article: Article): readonly string[] {
  const title = article.title ? [`title: ${article.title.text}`] : []
  return [
    ...title,
    ...article.sections.flatMap(section => [
      `${'#'.repeat(section.depth)} ${section.heading?.text ?? ''}`.trim(),
      ...section.blocks.map(line),
    ]),
  ]
}

function line(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.passage.text
    case 'list':
      return block.items
        .map(item => `${'  '.repeat(item.depth)}${block.ordered ? '1.' : '-'} ${item.passage.text}`)
        .join(' / ')
    case 'extract':
      return `> ${block.passages.map(passage => passage.text).join(' / ')}${block.attribution ? ` — ${block.attribution.text}` : ''}`
    case 'table':
      return [block.header, ...block.rows].map(row => row.map(cell => cell.text).join(' | ')).join(' / ')
    case 'code':
      return `\`${block.language ?? ''}\` ${block.value}`
    case 'image':
      return `[${block.url}] ${block.alt?.text ?? ''} (${block.caption?.text ?? ''})`
  }
}
