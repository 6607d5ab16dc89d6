import { groupBy } from '../model/group.ts'
import type { Side, StepOnPage, TextOnStep } from '../model/step.ts'
import type { Flaw, StepRule } from './flaw.ts'
import { andMore, blockText, pixels, quoted } from './flaw.ts'

const SIDES: readonly Side[] = ['bottom', 'right', 'left', 'top']
const WHERE: Readonly<Record<Side, string>> = {
  bottom: 'at the bottom',
  top: 'at the top',
  left: 'on the left',
  right: 'on the right',
}

/** What leaves the slide: texts by side, and each picture that is no ornament. */
export const overflow: StepRule = step => [
  ...SIDES.flatMap(side => textsBeyond(step, side)),
  ...step.pictures.flatMap(({ name, silent, beyond }): Flaw[] => {
    const sides = SIDES.filter(side => beyond[side] !== undefined)
    // Beyond two edges that face each other it is cropped on purpose.
    const cropped = (beyond.left && beyond.right) || (beyond.top && beyond.bottom)
    if (sides.length === 0 || silent || cropped) return []
    const far = Math.max(...sides.map(side => beyond[side]!))
    const message = `${name} reaches ${sides.map(side => `${pixels(beyond[side]!)} beyond the slide ${WHERE[side]}`).join(' and ')}`
    const todo = 'Give it less room (width, height), or alt="" if it is an ornament.'
    return [{ severity: 'warning', rule: 'overflow', message, todo, about: name, words: fileIn(name), amount: far }]
  }),
]

function textsBeyond(step: StepOnPage, side: Side): readonly Flaw[] {
  const out = step.texts.filter(({ beyond, cut }) => beyond[side] !== undefined && !cut)
  if (out.length === 0) return []
  const far = Math.max(...out.map(({ beyond }) => beyond[side]!))
  const first = blockText(step, out[0]!)
  const texts = andMore(quoted(first), blocksOf(out))
  const message = `${texts} reach${blocksOf(out) > 1 ? '' : 'es'} ${pixels(far)} beyond the slide ${WHERE[side]}`
  const todo = 'Shorten the slide, move words to its notes, or split it in two with ---.'
  return [{ severity: 'error', rule: 'overflow', message, todo, about: `${side}: ${first}`, words: first, amount: far }]
}

/** What an element of the slide cuts off, by element and side. */
export const clipping: StepRule = step => {
  const cut = step.texts.flatMap(text => (text.cut ? [{ text, ...text.cut }] : []))
  const groups = groupBy(cut, ({ by, beyond }) => `${by} ${SIDES.find(side => beyond[side] !== undefined)}`)
  return [...groups.values()].map((group): Flaw => {
    const { text, by, beyond } = group[0]!
    const side = SIDES.find(each => beyond[each] !== undefined)!
    const far = Math.max(...group.map(each => each.beyond[side]!))
    const first = blockText(step, text)
    const texts = andMore(quoted(first), blocksOf(group.map(each => each.text)))
    const message = `${texts} ${blocksOf(group.map(each => each.text)) > 1 ? 'are' : 'is'} cut off by ${by}, ${pixels(far)} ${WHERE[side]}`
    const todo = `Shorten the text, or let ${by} grow (overflow, line-clamp and its size decide).`
    return { severity: 'error', rule: 'clipping', message, todo, about: `${side}: ${first}`, words: first, amount: far }
  })
}

const blocksOf = (texts: readonly TextOnStep[]) => new Set(texts.map(({ block }) => block)).size
const fileIn = (name: string) => name.split(' ')[1] ?? ''
