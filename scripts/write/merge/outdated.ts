import type { Outdated } from '../../model/merged.ts'
import { withoutComments } from './conflict.ts'
import { factsIn } from './fact-tokens.ts'
import { plainText } from './line-ends.ts'
import { hunksOf } from './lines.ts'
import { pairSlides } from './pair.ts'
import { piecesOf, textOf } from './pieces.ts'
import type { Piece } from './pieces.ts'

/**
 * What stands on a slide of the merged deck, stood in the deck as it was made last, and is gone from the slide as it is
 * made now. Something that only went to another slide is not told: the article still says it.
 */
export function outdatedIn(base: string, fresh: string, merged: string): readonly Outdated[] {
  const [b, f] = [piecesOf(plainText(base)).pieces, piecesOf(plainText(fresh)).pieces]
  const slides = piecesOf(withoutComments(plainText(merged))).pieces
  const [before, after] = [countsIn(b), countsIn(f)]
  const [toBase, toFresh] = [pairSlides(slides, b), pairSlides(b, f)]
  const gone = (fact: string, old: Piece | undefined, now: Piece | undefined): boolean => {
    const [was, is] = [before.get(fact) ?? 0, after.get(fact) ?? 0]
    if (was === 0 || is === 0) return was > is
    return Boolean(old && now) && is < was && has(old!, fact) && !has(now!, fact)
  }
  const news = replacements(b, f, toFresh)
  let line = 1
  return slides.flatMap((piece, index) => {
    const at = toBase.get(index)
    const [old, now] = at === undefined ? [] : [b[at], f[toFresh.get(at) ?? -1]]
    const start = line + countLines(piece.separator)
    line = start + countLines(textOf(piece) + piece.end)
    return factsOf(piece)
      .filter(({ text }, place, all) => all.findIndex(other => other.text === text) === place && gone(text, old, now))
      .map(fact => told(fact, index + 1, start, news.get(fact.text)))
  })
}

interface PlacedFact {
  readonly kind: Outdated['kind']
  readonly text: string
  readonly shown: string
  readonly line: number
}

function told({ kind, shown, line }: PlacedFact, slide: number, start: number, now: string | undefined): Outdated {
  return { slide, line: start + line, kind, old: shown, ...(now !== undefined && { now }) }
}

/** The facts of a slide with their lines from 0; where one stands for the audience before where it is drawn. */
function factsOf(piece: Piece): readonly PlacedFact[] {
  const all = shownLines(piece).flatMap((text, line) =>
    factsIn(text).map(fact => ({ ...fact, line, drawn: isDrawn(text) })),
  )
  return [...all.filter(({ drawn }) => !drawn), ...all.filter(({ drawn }) => drawn)]
}

const isDrawn = (line: string): boolean => /^\s*(?:- )?value:/.test(line)

/** The lines of a slide; those with the tool's own names are empty. */
function shownLines(piece: Piece): readonly string[] {
  return textOf(piece)
    .replace(/^(?:id|source|routeAlias|src|layout|image):.*$/gm, '')
    .split('\n')
}

function countsIn(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of pieces.flatMap(factsOf)) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function has(piece: Piece, fact: string): boolean {
  return factsOf(piece).some(({ text }) => text === fact)
}

/** What stands now where a fact stood, from the lines that the article changed. */
function replacements(base: readonly Piece[], fresh: readonly Piece[], pairs: ReadonlyMap<number, number>) {
  const news = new Map<string, string>()
  for (const [i, j] of pairs) {
    const old = shownLines(base[i]!)
    for (const { start, end, lines } of hunksOf(old, shownLines(fresh[j]!))) {
      const [was, now] = [old.slice(start, end), lines].map(some => some.flatMap(factsIn))
      const [lost, come] = [without(was!, now!), without(now!, was!)]
      for (const kind of ['number', 'quotation'] as const) {
        const [a, b] = [lost, come].map(facts => facts.filter(fact => fact.kind === kind))
        if (a!.length !== b!.length) continue
        for (const [index, { text }] of a!.entries()) if (!news.has(text)) news.set(text, b![index]!.shown)
      }
    }
  }
  return news
}

function without<T extends { readonly text: string }>(facts: readonly T[], others: readonly T[]): readonly T[] {
  return facts.filter(({ text }) => !others.some(other => other.text === text))
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}
