import type { DeckFacts, DeckSlide } from '../../scripts/model/rendering.ts'

/** A slide as Slidev would describe it; `source` starts at line `line`. */
export function slide(no: number, source: string, more: Partial<DeckSlide> = {}): DeckSlide {
  return { no, file: '/talks/tea.md', line: 1, source, content: source, ...more }
}

/** A deck of these slides. */
export function deck(slides: readonly DeckSlide[], more: Partial<DeckFacts> = {}): DeckFacts {
  return { title: 'Tea', width: 980, height: 552, slides, layouts: ['cover', 'default'], faults: [], ...more }
}
