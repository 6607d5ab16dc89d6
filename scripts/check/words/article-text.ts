import type { Article } from '../../model/article.ts'
import type { Fact } from '../../model/fact.ts'
import { lineFinder } from '../../model/lines.ts'
import { passagesOf } from '../../model/passages.ts'
import { spanOf } from '../../model/span.ts'
import type { Passage } from '../../model/span.ts'
import { lettersIn, tokensOf } from './fold.ts'
import type { Letters, Token } from './fold.ts'
import { grouped } from './group.ts'

/** What a deck is compared with. */
export interface Studied {
  readonly article: Article
  readonly facts: readonly Fact[]
}

/** A text of the article with the way back to its lines. */
export interface Part {
  readonly text: string
  readonly tokens: readonly Token[]
  /** For a table's cell, what stands in its row. */
  readonly row?: string
  /** The line of the article, from 1, of an offset in the text. */
  readonly lineOf: (offset: number) => number
}

/** The parts that have most of some words, the fullest first; few enough to be looked at closely. */
export type Likely = (wanted: readonly Token[]) => readonly Part[]

/** An article made ready to be searched. */
export interface ArticleText extends Studied {
  readonly lang: string
  /** In reading order: title and passages, then pictures and code, then what only the frontmatter says. */
  readonly parts: readonly Part[]
  readonly likely: Likely
  readonly letters: Letters
  /** What people say without what stands between: `“We are not finished,” Reyle concluded. “We are only quiet.”` */
  readonly spoken: Letters
  /** The same as parts. */
  readonly likelySpoken: Likely
  /** Every word in it, folded; addresses and frontmatter included. */
  readonly words: ReadonlySet<string>
  /** The line of an offset in the article's text. */
  readonly lineOf: (offset: number) => number
}

/** Makes an article ready to be searched. */
export function articleText({ article, facts }: Studied): ArticleText {
  const lineOf = lineFinder(article.text)
  const rows = rowsOf(article)
  const passages = passagesOf(article).flatMap(passage => [
    ...(passage.label ? [labelOf(passage, passage.label.text, lineOf)] : []),
    { ...partOf(passage, lineOf), ...rows.get(passage) },
  ])
  const parts = [...passages, ...besides(article, lineOf)].filter(({ tokens }) => tokens.length > 0)
  const turns = turnsIn(facts, lineOf)
  const lists = [...parts.map(({ tokens }) => tokens), tokensOf(article.text), tokensOf(article.name)]
  const words = new Set(lists.flatMap(tokens => tokens.map(token => token.text)))
  return {
    article,
    facts,
    lang: article.meta.lang,
    parts,
    likely: likelyIn(parts),
    letters: lettersIn(parts.map(({ tokens }) => tokens)),
    spoken: lettersIn(turns.map(({ tokens }) => tokens)),
    likelySpoken: likelyIn([...turns, ...parts]),
    words,
    lineOf,
  }
}

const FEW = 8

function likelyIn(parts: readonly Part[]): Likely {
  const holders = new Map<string, number[]>()
  parts.forEach(({ tokens }, index) => {
    for (const word of new Set(tokens.map(({ text }) => text))) {
      const list = holders.get(word)
      if (list) list.push(index)
      else holders.set(word, [index])
    }
  })
  return wanted => {
    const shared = new Map<number, number>()
    for (const word of new Set(wanted.map(({ text }) => text)))
      for (const index of holders.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1)
    return [...shared]
      .sort((a, b) => b[1] - a[1])
      .slice(0, FEW)
      .map(([index]) => parts[index]!)
  }
}

/** The quotations of one speaker in one paragraph, joined. */
function turnsIn(facts: readonly Fact[], lineOf: (offset: number) => number): readonly Part[] {
  const quotes = facts.filter(fact => fact.type === 'quote')
  const turns = grouped(quotes, ({ where, turn }) => `${where.section}:${where.block}:${turn}`)
  return [...turns.values()].map(turn => {
    const text = turn.map(({ words }) => words.text).join(' … ')
    return { text, tokens: tokensOf(text), lineOf: () => lineOf(turn[0]!.span.start) }
  })
}

function partOf(passage: Passage, lineOf: (offset: number) => number): Part {
  const { text } = passage
  return { text, tokens: tokensOf(text), lineOf: offset => lineOf(spanOf(passage, offset, passage.text.length).start) }
}

/** Who speaks, in front of a passage of an interview. */
function labelOf({ span }: Passage, text: string, lineOf: (offset: number) => number): Part {
  return { text, tokens: tokensOf(text), lineOf: () => lineOf(span.start) }
}

function rowsOf({ sections }: Article): ReadonlyMap<Passage, { readonly row: string }> {
  const tables = sections.flatMap(({ blocks }) => blocks).filter(block => block.kind === 'table')
  const cells = tables.flatMap(({ rows }) =>
    rows.flatMap(row => row.map(cell => [cell, { row: row.map(({ text }) => text).join(' ') }] as const)),
  )
  return new Map(cells)
}

function besides({ sections, meta, name }: Article, lineOf: (offset: number) => number): readonly Part[] {
  const at = (text: string | undefined, start: number): Part[] =>
    text
      ? [
          {
            text,
            tokens: tokensOf(text),
            lineOf: offset => lineOf(start) + text.slice(0, offset).split('\n').length - 1,
          },
        ]
      : []
  const blocks = sections
    .flatMap(section => section.blocks)
    .flatMap(block => {
      const { start } = block.span
      if (block.kind === 'code') return at(block.value, start)
      return block.kind === 'image' ? [...at(block.alt?.text, start), ...at(block.caption?.text, start)] : []
    })
  const { title, subtitle, authors, date, source } = meta
  const said = [title, subtitle, ...authors, date, source].flatMap(words =>
    at(words?.text, words?.spans[0]?.start ?? 0),
  )
  return [...blocks, ...said, ...at(name, 0)]
}
