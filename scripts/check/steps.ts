import { groupBy } from '../model/group.ts'
import type { DeckFacts, DeckSlide, Finding } from '../model/rendering.ts'
import type { Scheme, StepOnPage } from '../model/step.ts'
import { contrast } from './contrast.ts'
import { crowded } from './crowded.ts'
import { clipping, overflow } from './edges.ts'
import type { Flaw, Limits, StepRule } from './flaw.ts'
import { glyphs } from './glyphs.ts'
import { overlap } from './overlap.ts'
import { lineOf } from './place.ts'
import { smallText } from './small-text.ts'
import { wordsOnSlide } from './words-on-slide.ts'

const RULES: readonly StepRule[] = [overflow, clipping, overlap, crowded, smallText, contrast, glyphs, wordsOnSlide]

/** The slide's width for which limits are named. */
const NAMED_FOR = 980

/** What the eye would find on every step: each flaw once a slide, where it is worst, with the click that brings it. */
export function findingsInSteps(deck: DeckFacts, steps: readonly StepOnPage[], words: number): readonly Finding[] {
  const { width, height } = deck
  const limits: Limits = { scale: width / NAMED_FOR, width, height, words }
  return [...groupBy(steps, ({ no }) => no)].flatMap(([no, own]) => {
    const slide = deck.slides[no - 1]
    return slide ? flawsOf(own, limits).map(flaw => findingOf(slide, flaw)) : []
  })
}

type Dated = Flaw & { readonly clicks: number }

function flawsOf(steps: readonly StepOnPage[], limits: Limits): readonly Dated[] {
  const found = new Map<string, Dated>()
  for (const step of steps) {
    for (const flaw of RULES.flatMap(rule => rule(step, limits, steps))) {
      const key = `${flaw.rule} ${flaw.about}`
      const before = found.get(key)
      const clicks = before?.clicks ?? step.clicks
      if (!before || (flaw.amount ?? 0) > (before.amount ?? 0)) found.set(key, { ...flaw, clicks })
    }
  }
  return [...found.values()]
}

function findingOf(slide: DeckSlide, { words, clicks, amount, message, ...flaw }: Dated): Finding {
  return {
    ...flaw,
    message: clicks > 0 ? `${message} (from click ${clicks} on)` : message,
    slide: slide.no,
    file: slide.file,
    line: lineOf(slide, words),
    ...(amount !== undefined && { amount: Math.round(amount * 100) / 100 }),
    ...(clicks > 0 && { clicks }),
  }
}

/** The findings of the light look, and what the dark one adds to them. */
export function inBothSchemes(light: readonly Finding[], dark: readonly Finding[]): readonly Finding[] {
  const known = new Set(light.flatMap(finding => [keyOf(finding), ruleOf(finding)]))
  // What the light look told of a picture or of code may be worded otherwise when another server draws the dark one.
  const isNew = (finding: Finding) => !known.has(finding.about ? keyOf(finding) : ruleOf(finding))
  return [...light, ...dark.filter(isNew).map(inDark)]
}

const ruleOf = ({ slide, rule }: Finding) => `${slide} ${rule}`
const keyOf = (finding: Finding) => `${ruleOf(finding)} ${finding.about ?? finding.message}`

function inDark(finding: Finding): Finding {
  return { ...finding, message: `${finding.message} (in dark colours)`, scheme: 'dark' }
}

/** Which looks a deck has, of those that are wanted. */
export function schemesOf({ colorSchema }: DeckFacts, wanted: readonly Scheme[]): readonly Scheme[] {
  const own = (['light', 'dark'] as const).find(scheme => scheme === colorSchema)
  return own ? [own] : wanted
}
