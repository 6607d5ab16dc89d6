import type { DeckFacts, DeckSlide } from '../../scripts/model/rendering.ts'
import type { StepOnPage, TextOnStep } from '../../scripts/model/step.ts'

/** A run of dark text on a light page that keeps every rule, with what a test changes in it. */
export function text(words: string, changed: Partial<TextOnStep> = {}): TextOnStep {
  return {
    text: words,
    lines: [{ x: 60, y: 100, width: 300, height: 20 }],
    size: 24,
    bold: false,
    block: 0,
    element: 'p',
    role: 'text',
    silent: false,
    colour: [20, 20, 20, 1],
    grounds: [[250, 250, 250, 1]],
    sampled: false,
    beyond: {},
    ...changed,
  }
}

export function step(texts: readonly TextOnStep[], changed: Partial<StepOnPage> = {}): StepOnPage {
  return { no: 1, clicks: 0, texts, pictures: [], headed: true, glyphs: [], ...changed }
}

export function slide(source: string, changed: Partial<DeckSlide> = {}): DeckSlide {
  const content = source.replace(/^---[\s\S]*?\n---\n/, '')
  return { no: 1, title: 'Tea', file: '/deck/slides.md', line: 1, source, content, ...changed }
}

export function deck(slides: readonly DeckSlide[], changed: Partial<DeckFacts> = {}): DeckFacts {
  return { title: 'Tea', width: 980, height: 552, slides, layouts: [], faults: [], ...changed }
}
