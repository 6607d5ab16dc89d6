import type { Outdated } from '../../model/merged.ts'
import { remember } from '../../model/remember.ts'
import { withoutComments } from './conflict.ts'
import { factsIn } from './fact-tokens.ts'
import type { FactToken } from './fact-tokens.ts'
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
    const lost = factsOf(piece).filter(fact => {
      const { text, bare } = fact
      if (gone(bare, old, now)) return text === bare || (before.has(text) && !after.has(text))
      return text !== bare && before.has(text) && !after.has(text) && countsAnew(fact, news.get(text))
    })
    return firstOfEach(lost).map(fact => told(fact, index + 1, start, news.get(fact.text)))
  })
}

/** So many slides are remembered: those of base, deck and new deck. */
const SLIDES = 500

interface PlacedFact extends FactToken {
  readonly line: number
}

/** Whether the same things have another number now: `12 cats` and `14 cats`, not `12 tabby cats`. */
function countsAnew({ text, bare }: FactToken, now: string | undefined): boolean {
  const word = text.slice(bare.length)
  return now !== undefined && now.toLowerCase().endsWith(word) && !now.startsWith(`${bare} `)
}

/** Of a number that stands several times on a slide the first, with the word after it where that is gone, too. */
function firstOfEach(facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const firsts = [...new Set(facts.map(({ bare }) => bare))].map(bare => facts.find(fact => fact.bare === bare)!)
  return firsts.map(({ bare, line }) => facts.filter(fact => fact.bare === bare && fact.line === line).at(-1)!)
}

function told({ kind, shown, line }: PlacedFact, slide: number, start: number, now: string | undefined): Outdated {
  return { slide, line: start + line, kind, old: shown, ...(now !== undefined && { now }) }
}

/** The facts of a slide with their lines from 0; where one stands for the audience before where it is drawn. */
const factsOf = (piece: Piece): readonly PlacedFact[] => factsOfSlide(textOf(piece))

const factsOfSlide = remember((slide): readonly PlacedFact[] => {
  const all = shownLines(slide).flatMap((text, line) =>
    factsIn(text).map(fact => ({ ...fact, line, drawn: isDrawn(text) })),
  )
  return [...all.filter(({ drawn }) => !drawn), ...all.filter(({ drawn }) => drawn)]
}, SLIDES)

const isDrawn = (line: string): boolean => /^\s*(?:- )?value:/.test(line)

/** The lines of a slide; those with the tool's own names are empty. */
function shownLines(slide: string): readonly string[] {
  return slide.replace(/^(?:id|source|routeAlias|src|layout|image):.*$/gm, '').split('\n')
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
    const old = shownLines(textOf(base[i]!))
    for (const { start, end, lines } of hunksOf(old, shownLines(textOf(fresh[j]!)))) {
      const [was, now] = [old.slice(start, end), lines].map(some => some.flatMap(factsIn))
      const [lost, come] = [without(was!, now!), without(now!, was!)]
      for (const sort of SORTS) {
        const [a, b] = [lost, come].map(facts => facts.filter(sort))
        if (a!.length !== b!.length) continue
        for (const [index, { text }] of a!.entries()) if (!news.has(text)) news.set(text, b![index]!.shown)
      }
    }
  }
  return news
}

/** What can stand in the place of one another. */
const SORTS: readonly ((fact: FactToken) => boolean)[] = [
  ({ kind }) => kind === 'quotation',
  ({ kind, text, bare }) => kind === 'number' && text === bare,
  ({ kind, text, bare }) => kind === 'number' && text !== bare,
]

function without<T extends { readonly text: string }>(facts: readonly T[], others: readonly T[]): readonly T[] {
  return facts.filter(({ text }) => !others.some(other => other.text === text))
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}
