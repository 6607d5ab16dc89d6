import { diffIndices } from 'node-diff3'
import type { SlideChange } from '../../model/merged.ts'
import { plainText } from './line-ends.ts'
import { pairSlides } from './pair.ts'
import { piecesOf, textOf } from './pieces.ts'
import type { Piece } from './pieces.ts'

/** What is different in a deck, slide by slide; slides that stay as they are, are left out. */
export function changesBetween(before: string, after: string): readonly SlideChange[] {
  const [old, now] = [placesIn(before), placesIn(after)]
  const back = new Map(
    [
      ...pairSlides(
        old.map(one => one.piece),
        now.map(one => one.piece),
      ),
    ].map(([i, j]) => [j, i]),
  )
  const still = unmoved(now.flatMap((_, j) => back.get(j) ?? []))
  const kept = new Set(back.values())
  const removed = old.filter((_, i) => !kept.has(i)).map(one => described('removed', one, linesOf(one.piece), []))
  const others = now.flatMap((one, j): readonly SlideChange[] => {
    const i = back.get(j)
    if (i === undefined) return [described('added', one, [], linesOf(one.piece))]
    const change = described('changed', one, linesOf(old[i]!.piece), linesOf(one.piece))
    if (change.lines.some(line => !isPlace(line))) return [change]
    if (!still.has(i)) return [{ ...change, kind: 'moved' }]
    return change.lines.length > 0 ? [{ ...change, kind: 'place' }] : []
  })
  return [...others, ...removed]
}

const isPlace = (line: string): boolean => /^[+-] (?:id|source): /.test(line)

interface Place {
  readonly piece: Piece
  readonly slide: number
  readonly line: number
}

function placesIn(text: string): readonly Place[] {
  let line = 1
  return piecesOf(plainText(text)).pieces.map((piece, index) => {
    line += countLines(piece.separator)
    const place = { piece, slide: index + 1, line }
    line += countLines(textOf(piece) + piece.end)
    return place
  })
}

function described(kind: SlideChange['kind'], place: Place, old: string[], now: string[]): SlideChange {
  const lines = diffIndices(old, now).flatMap(({ buffer1Content, buffer2Content }) => [
    ...buffer1Content.map(line => `- ${line}`),
    ...buffer2Content.map(line => `+ ${line}`),
  ])
  return { kind, slide: place.slide, line: place.line, title: titleOf(place.piece), lines }
}

function titleOf({ body, layout }: Piece): string {
  const shown = body.replace(/<!--[\s\S]*?-->/g, '')
  const words = /^#+ +(.+)$/m.exec(shown)?.[1] ?? /^[^\S\n]*(?:[>*-] +)?([\p{L}\p{N}“"*].*)$/mu.exec(shown)?.[1]
  return words?.replace(/\*\*/g, '').trim() ?? layout ?? ''
}

/** The old numbers that come in rising order, as many of them as there can be. */
function unmoved(order: readonly number[]): ReadonlySet<number> {
  const best: number[][] = []
  for (const number of order) {
    const before = best.filter(list => list.at(-1)! < number).sort((a, b) => b.length - a.length)[0] ?? []
    best.push([...before, number])
  }
  return new Set(best.sort((a, b) => b.length - a.length)[0])
}

function linesOf(piece: Piece): string[] {
  return textOf(piece).split('\n')
}

function countLines(text: string): number {
  return text.split('\n').length - 1
}
