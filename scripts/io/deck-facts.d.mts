import type { DeckFacts } from '../model/rendering.ts'

/** The deck's facts, from Slidev's data and the names of the layouts that its slides can use. */
export declare function describeDeck(data: object, layouts: readonly string[]): DeckFacts
