import type { Article } from '../model/article.ts'
import { opened } from '../model/opened.ts'
import { passagesOf } from '../model/passages.ts'
import type { Range, Passage, Span, Words } from '../model/span.ts'

/** The same slides, with what of their words the article sets as code: `Run `make` first` stays so on a slide. */
export function withCode<T>(slides: T, article: Article): T {
  const passages = passagesOf(article).filter(({ code }) => code !== undefined)
  return passages.length === 0 ? slides : (marked(slides, passages) as T)
}

function marked(value: unknown, passages: readonly Passage[]): unknown {
  if (Array.isArray(value)) return value.map(each => marked(each, passages))
  if (typeof value !== 'object' || value === null) return value
  if (isWords(value)) return wordsWithCode(value, passages)
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, marked(each, passages)]))
}

const isWords = (value: object): value is Words =>
  'text' in value && typeof value.text === 'string' && 'spans' in value && Array.isArray(value.spans)

function wordsWithCode(words: Words, passages: readonly Passage[]): Words {
  const code: Range[] = []
  let at = 0
  for (const span of words.spans) {
    const piece = pieceAt(span, passages)
    // What comes first may begin with a capital that the article does not have.
    const from = piece ? Math.max(words.text.indexOf(piece.text, at), words.text.indexOf(opened(piece.text), at)) : -1
    if (!piece || from < 0) continue
    code.push(...piece.code.map(part => ({ from: from + part.from, to: from + part.to })))
    at = from + piece.text.length
  }
  return code.length === 0 ? words : { ...words, code }
}

/** What stands at a place, with its code; nothing where no code is in its passage. */
function pieceAt(span: Span, passages: readonly Passage[]): (Pick<Passage, 'text'> & { code: Range[] }) | undefined {
  const passage = passages.find(one => one.span.start <= span.start && span.end <= one.span.end)
  const [from, to] = passage ? [offsetAt(passage, span.start), offsetAt(passage, span.end - 1)] : []
  if (!passage || from === undefined || to === undefined) return undefined
  const inside = passage.code!.filter(part => from <= part.from && part.to <= to + 1)
  return {
    text: passage.text.slice(from, to + 1),
    code: inside.map(part => ({ from: part.from - from, to: part.to - from })),
  }
}

/** Where in a passage's text a place of the article stands. */
function offsetAt({ runs }: Passage, place: number): number | undefined {
  const run = runs.find(({ start, length }) => start <= place && place < start + length)
  return run && run.from + (place - run.start)
}
