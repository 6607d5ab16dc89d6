import type { Box } from '../model/drawn.ts'
import type { Side, StepOnPage, TextOnStep } from '../model/step.ts'
import type { Flaw, Limits, StepRule } from './flaw.ts'
import { blockText, pixels, quoted } from './flaw.ts'
import { TOUCH } from './overlap.ts'

/** Letters nearer to the edge of a slide than this, in px of one that is 980 wide, look as if they had slipped there. */
const LEAST_MARGIN = 8

/** Letters of two texts that stand closer one above the other than this read as one of two kinds. */
const LEAST_GAP = 3

/** Texts that fit and do not meet, but stand so close to the edge, or to another kind of text, that it reads as a slip. */
export const crowded: StepRule = (step, limits) => {
  const texts = step.texts.filter(isSet)
  return [...atEdges(step, texts, limits), ...closeTexts(step, texts, limits)]
}

/** Labels of drawings stand where their marks are, figures raised in a line and parts of formulas where these have them. */
function isSet({ role, silent, text, colour, cut }: TextOnStep): boolean {
  return role === 'text' && !silent && !cut && (colour?.[3] ?? 1) >= 0.25 && /[\p{L}\p{N}]/u.test(text)
}

function atEdges(step: StepOnPage, texts: readonly TextOnStep[], { scale, width, height }: Limits): readonly Flaw[] {
  const margins = (box: Box): Readonly<Record<Side, number>> => ({
    top: box.y,
    bottom: height - box.y - box.height,
    left: box.x,
    right: width - box.x - box.width,
  })
  return (['top', 'bottom', 'left', 'right'] as const).flatMap(side => {
    const near = texts
      .filter(({ beyond }) => beyond[side] === undefined)
      .map(text => ({ text, margin: Math.min(...text.lines.map(line => margins(line)[side])) }))
      .filter(({ margin }) => margin >= 0 && margin < LEAST_MARGIN * scale)
      .toSorted((a, b) => a.margin - b.margin)[0]
    if (!near) return []
    const words = blockText(step, near.text)
    const message = `${quoted(words)} stands ${pixels(near.margin)} from the ${side} edge of the slide`
    return [flaw(message, `${side}: ${words}`, words, LEAST_MARGIN * scale - near.margin)]
  })
}

function closeTexts(step: StepOnPage, texts: readonly TextOnStep[], { scale }: Limits): readonly Flaw[] {
  const found = new Map<string, Flaw>()
  texts.forEach((a, index) => {
    for (const b of texts.slice(index + 1)) {
      const gap = gapBetween(a, b)
      if (gap === undefined || gap >= LEAST_GAP * scale) continue
      const [one, other] = [blockText(step, a), blockText(step, b)]
      const message = `${quoted(one)} and ${quoted(other)} ${gap > 0 ? `are ${pixels(gap)} apart` : 'touch'}`
      found.set(`${a.block} ${b.block}`, flaw(message, `${one} / ${other}`, one, LEAST_GAP * scale - gap))
    }
  })
  return [...found.values()]
}

/** Between the letters of two kinds of text that stand one above the other; nothing where they do not, or run together. */
function gapBetween(a: TextOnStep, b: TextOnStep): number | undefined {
  // Lines of a list or a table are as tight as their maker wants them.
  if (a.block === b.block || a.element === b.element) return undefined
  const gaps = a.lines.flatMap(one =>
    b.lines.flatMap(other => {
      const beside = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
      const gap = Math.max(one.y, other.y) - Math.min(one.y + one.height, other.y + other.height)
      return beside > 2 && gap >= -Math.max(2, TOUCH * Math.min(one.height, other.height)) ? [gap] : []
    }),
  )
  return gaps.length > 0 ? Math.min(...gaps) : undefined
}

function flaw(message: string, about: string, words: string, amount: number): Flaw {
  const todo = 'Give it more room: shorten what stands beside it, or set less on the slide.'
  return { severity: 'warning', rule: 'crowded', message, todo, about, words, amount }
}
