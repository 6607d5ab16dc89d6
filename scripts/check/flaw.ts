import type { StepOnPage, TextOnStep } from '../model/step.ts'

/** What is wrong on one step of a slide. */
export interface Flaw {
  readonly severity: 'error' | 'warning'
  readonly rule: string
  readonly message: string
  readonly todo: string
  /** The words, picture or side that it is about, by which it is known again on another step. */
  readonly about: string
  /** Words of the slide by which its line is found. */
  readonly words: string
  /** How bad it is; the more, the worse. */
  readonly amount?: number
}

/** What the rules go by. */
export interface Limits {
  /** Pixels of a slide for each of the 980 for which the limits are named. */
  readonly scale: number
  /** The slide's size in CSS pixels. */
  readonly width: number
  readonly height: number
  /** The most words on a slide. */
  readonly words: number
}

/** One rule, asked about one of the steps of a slide. */
export type StepRule = (step: StepOnPage, limits: Limits, steps: readonly StepOnPage[]) => readonly Flaw[]

/** The whole text of the block that a run stands in. */
export function blockText({ texts }: StepOnPage, { block }: TextOnStep): string {
  const runs = texts.filter(text => text.block === block).map(({ text }) => text)
  return runs.join('').replace(/\s+/g, ' ').trim()
}

/** Words as they are quoted in a message: the first few of them. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  if (plain.length <= LONGEST) return `“${plain}”`
  const cut = plain.slice(0, LONGEST)
  const space = cut.lastIndexOf(' ')
  return `“${(space > LONGEST / 2 ? cut.slice(0, space) : cut).trimEnd()}…”`
}

const LONGEST = 48

/** A length as a message tells it. */
export function pixels(value: number): string {
  return `${value < 10 ? Math.round(value * 10) / 10 : Math.round(value)} px`
}

/** “…” alone, or with how many there are besides. */
export function andMore(first: string, count: number): string {
  return count > 1 ? `${first} and ${count - 1} more` : first
}
