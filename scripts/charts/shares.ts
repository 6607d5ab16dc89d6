import type { ShareDrawing } from './share-drawing.ts'
import type { Datum } from './datum.ts'
import { ringsOf, squaresOf, type Rings } from './rings.ts'
import { stripsOf, type Strips } from './strips.ts'

type Draw = (data: readonly Datum[], width: number, height: number) => Rings | Strips | undefined

const DRAWINGS: Readonly<Record<ShareDrawing, Draw>> = { rings: ringsOf, strips: stripsOf, squares: squaresOf }
/** What is tried where a drawing has no room or does not suit the numbers. */
const OTHERWISE: readonly ShareDrawing[] = ['rings', 'strips']

/** Draws two to six shares as wanted, else as there is room; nothing for what is no share. `width` and `height` in px. */
export function sharesOf(
  data: readonly Datum[],
  width: number,
  height: number,
  wanted: ShareDrawing | undefined,
): Rings | Strips | undefined {
  const ways = wanted ? [wanted, ...OTHERWISE] : OTHERWISE
  return ways.map(way => DRAWINGS[way](data, width, height)).find(set => set !== undefined)
}
