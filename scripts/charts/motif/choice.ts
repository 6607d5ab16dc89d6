import type { LookName } from '../../model/look.ts'
import { FIGURES, type FigureName } from './figures.ts'

/** The figures that suit a look; bars that rise are for those who name them, since they are read as a chart. */
const SUITED: Readonly<Record<LookName, readonly FigureName[]>> = {
  poster: ['wall', 'fan', 'heap', 'slats'],
  essay: ['rings', 'shelf', 'fan'],
  stage: ['lamps', 'slats', 'rings'],
}

/** FNV-1a: the same number for the same text, whatever machine draws the deck. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  return hash >>> 0
}

/** The figure of a deck: the one that it names itself, else one of its look's by its title; none where it wants none. */
export function figureFor(title: string, look: LookName, wanted: unknown): FigureName | undefined {
  if (wanted === 'none' || wanted === false) return undefined
  const own = Object.keys(FIGURES).find(name => name === wanted)
  const suited = SUITED[look]
  return (own as FigureName | undefined) ?? suited[hashOf(title) % suited.length]
}
