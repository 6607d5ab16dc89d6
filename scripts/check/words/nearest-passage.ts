import { diffIndices } from 'node-diff3'
import type { Lines } from './article-figures.ts'
import type { ArticleText, Likely, Part } from './article-text.ts'
import { tokensOf } from './fold.ts'
import type { Token } from './fold.ts'

/** The words of the article that others most likely stand for. */
export interface Near {
  /** The article's words, with those that differ in square brackets. */
  readonly passage: string
  readonly line: number
  /** The first words that differ, here and in the article; empty where one has none. */
  readonly here: string
  readonly there: string
  /** Where they begin in the words that were looked for. */
  readonly at: number
}

/** A run of words of the article. */
export interface Window {
  readonly part: Part
  readonly tokens: readonly Token[]
  /** How many of the words that were looked for it has, 0 to 1. */
  readonly share: number
}

/** Finds words of the article, spoken or written, that are like others: at least half of them; nothing where there are none. */
export function nearestPassage(text: string, { likelySpoken }: ArticleText, lines?: Lines): Near | undefined {
  const wanted = tokensOf(text)
  const best = nearestWindow(wanted, likelySpoken, lines)
  return best && best.share >= 0.5 ? compared(text, wanted, best) : undefined
}

/** The run of words in one of the parts that has most of those wanted. */
export function nearestWindow(wanted: readonly Token[], likely: Likely, lines: Lines | undefined): Window | undefined {
  let best: Window | undefined
  for (const part of likely(wanted)) {
    const window = windowIn(part, wanted)
    if (window && score(window, lines) > (best ? score(best, lines) : 0)) best = window
  }
  return best
}

/** Of two places that are alike the one is taken that the slide says it was made of. */
function score({ part, tokens, share }: Window, lines: Lines | undefined): number {
  const line = part.lineOf(tokens[0]!.from)
  return share + (lines && line >= lines.first && line <= lines.last ? 0.1 : 0)
}

/** The run of a part's words, as long as those wanted, that has most of them. */
function windowIn(part: Part, wanted: readonly Token[]): Window | undefined {
  const { tokens } = part
  const left = new Map<string, number>()
  for (const { text } of wanted) left.set(text, (left.get(text) ?? 0) + 1)
  let [hits, most, end] = [0, 0, 0]
  tokens.forEach(({ text }, index) => {
    const count = left.get(text)
    if (count !== undefined) {
      left.set(text, count - 1)
      if (count > 0) hits += 1
    }
    const gone = tokens[index - wanted.length]
    const before = gone && left.get(gone.text)
    if (gone && before !== undefined) {
      left.set(gone.text, before + 1)
      if (before >= 0) hits -= 1
    }
    if (hits > most) [most, end] = [hits, index + 1]
  })
  return most === 0
    ? undefined
    : { part, tokens: tokens.slice(Math.max(0, end - wanted.length), end), share: most / wanted.length }
}

function compared(text: string, wanted: readonly Token[], { part, tokens }: Window): Near {
  const words = (list: readonly Token[]) => list.map(token => token.text)
  const differences = diffIndices(words(wanted), words(tokens))
  const inner = differences.filter(
    ({ buffer1, buffer2 }) => buffer1[1] > 0 || (buffer2[0] > 0 && buffer2[0] + buffer2[1] < tokens.length),
  )
  const shown = inner.length > 0 ? inner : differences
  const [first] = shown
  const start = tokens[0]!.from
  const passage = shown.toReversed().reduce(
    (words, { buffer2: [at, length] }) => {
      const [from, to] = edges(tokens, at, length)
      return length === 0
        ? words
        : `${words.slice(0, from - start)}[${words.slice(from - start, to - start)}]${words.slice(to - start)}`
    },
    part.text.slice(start, tokens.at(-1)!.to),
  )
  return {
    passage,
    line: part.lineOf(first ? edges(tokens, ...first.buffer2)[0] : start),
    here: first ? text.slice(...edges(wanted, ...first.buffer1)) : '',
    there: first ? part.text.slice(...edges(tokens, ...first.buffer2)) : '',
    at: first ? edges(wanted, ...first.buffer1)[0] : 0,
  }
}

/** Where a run of words begins and ends in its text. */
function edges(tokens: readonly Token[], at: number, length: number): [from: number, to: number] {
  const first = tokens[Math.min(at, tokens.length - 1)]!
  return length === 0 ? [first.from, first.from] : [first.from, tokens[at + length - 1]!.to]
}
