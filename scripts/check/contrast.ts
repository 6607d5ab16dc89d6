import { groupBy } from '../model/group.ts'
import type { Colour, StepOnPage, TextOnStep } from '../model/step.ts'
import type { Flaw, Limits, StepRule } from './flaw.ts'
import { andMore, blockText, quoted } from './flaw.ts'

/** What WCAG 2 asks at level AA of text, and of text that is large. */
const NEEDED = 4.5
const NEEDED_OF_LARGE = 3

/** Texts that do not stand out from what is behind them, by colours. */
export const contrast: StepRule = (step, limits, steps) => {
  const weak = step.texts
    .flatMap(text => weakness(text, limits))
    .filter(({ text }) => !steps.some(other => isClearOn(other, text, limits)))
  const groups = groupBy(weak, ({ ink, ground, needed, text }) => [ink, text.sampled ? '' : ground, needed].join())
  return [...groups.values()].map(group => flawOf(step, group))
}

function weakness(text: TextOnStep, limits: Limits): readonly Weak[] {
  const needed = isLarge(text, limits) ? NEEDED_OF_LARGE : NEEDED
  const worst = worstOf(text)
  return worst && worst.ratio < needed - 0.005 ? [{ text, needed, ...worst }] : []
}

// What is faint before its click or after it is so on purpose: there is a step at which it can be read.
function isClearOn(step: StepOnPage, { text, block }: TextOnStep, limits: Limits): boolean {
  return step.texts.some(
    other => other.text === text && other.block === block && other.colour && weakness(other, limits).length === 0,
  )
}

type Weak = Worst & { readonly text: TextOnStep; readonly needed: number }

function flawOf(step: StepOnPage, group: readonly Weak[]): Flaw {
  const { text, needed, ink, ground, ratio } = group.reduce((a, b) => (b.ratio < a.ratio ? b : a))
  const first = blockText(step, text)
  const count = new Set(group.map(each => each.text.block)).size
  const where = text.sampled ? `the weakest tenth of what is behind (about ${hex(ground)})` : hex(ground)
  const stands = count > 1 ? 'stand' : 'stands'
  const message = `${andMore(quoted(first), count)} ${stands} out too little: ${hex(ink)} on ${where} is ${told(ratio)} : 1, and ${needed} : 1 is needed`
  const todo = text.sampled
    ? 'Put a plain ground behind the words, or darken or lighten the picture.'
    : 'Take a colour that is further from the ground, or set the words larger or bolder.'
  return { severity: 'error', rule: 'contrast', message, todo, about: first, words: first, amount: needed - ratio }
}

/** 24 px, or 18.66 px and bold: 18 and 14 points. */
function isLarge({ size, bold }: TextOnStep, { scale }: Limits): boolean {
  return size / scale >= (bold ? 18.66 : 24)
}

interface Worst {
  readonly ink: Colour
  readonly ground: Colour
  readonly ratio: number
}

/** The worst ground that is known; of points of a picture the weakest tenth is let go. */
function worstOf({ colour, grounds, sampled, silent, text }: TextOnStep): Worst | undefined {
  if (!colour || grounds.length === 0 || !/[\p{L}\p{N}]/u.test(text) || (silent && colour[3] < 0.25)) return undefined
  const all = grounds
    .map(ground => ({ ink: onto(ground, colour), ground }))
    .map(pair => ({ ...pair, ratio: ratioOf(pair.ink, pair.ground) }))
    .toSorted((a, b) => a.ratio - b.ratio)
  return all[sampled ? Math.floor(all.length / 10) : 0]
}

function onto(ground: Colour, [red, green, blue, alpha]: Colour): Colour {
  const mix = (part: number, under: number) => Math.round(part * alpha + under * (1 - alpha))
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1]
}

/** The ratio of WCAG 2: from 1, no difference, to 21, black on white. */
export function ratioOf(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Colour): number {
  const [r, g, b] = [red, green, blue].map(part => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const hex = ([red, green, blue]: Colour) =>
  `#${[red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('')}`

// Rounded down, so that 4.499 is not told as what is needed.
const told = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2)
