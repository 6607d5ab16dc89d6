import type { DeckFacts, Finding } from '../model/rendering.ts'

export function findingsInFields(_deck: DeckFacts): readonly Finding[] {
  return []
}
