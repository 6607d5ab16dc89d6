import type { Box } from '../model/drawn.ts'
import type { PictureOnStep, StepOnPage, TextOnStep } from '../model/step.ts'
import type { Flaw, StepRule } from './flaw.ts'
import { blockText, pixels, quoted } from './flaw.ts'

/** Texts that run into one another or into a picture, and texts that something hides. */
export const overlap: StepRule = step => [...textsOnTexts(step), ...textsOnPictures(step), ...hidden(step)]

const TODO = 'Shorten one of them, or give them places of their own.'

interface Meeting {
  readonly area: number
  readonly width: number
  readonly height: number
}

function textsOnTexts(step: StepOnPage): readonly Flaw[] {
  const texts = step.texts.filter(isInk)
  const found = new Map<string, Meeting & { readonly a: TextOnStep; readonly b: TextOnStep }>()
  texts.forEach((a, index) => {
    for (const b of texts.slice(index + 1)) {
      const met = meeting(a, b)
      const key = `${a.block} ${b.block}`
      if (met && met.area > (found.get(key)?.area ?? 0)) found.set(key, { ...met, a, b })
    }
  })
  return [...found.values()].map(({ a, b, area, width, height }): Flaw => {
    const [one, other] = [blockText(step, a), blockText(step, b)]
    const whose = a.block === b.block ? `Lines of ${quoted(one)} run` : `${quoted(one)} runs`
    const into = a.block === b.block ? 'one another' : quoted(other)
    const message = `${whose} into ${into}, over ${pixels(width)} × ${pixels(height)}`
    return {
      severity: 'error',
      rule: 'overlap',
      message,
      todo: TODO,
      about: `${one} / ${other}`,
      words: one,
      amount: area,
    }
  })
}

/** Nearly clear letters are a pattern, and a mark or two that nobody reads aloud an ornament. */
function isInk({ silent, text, colour }: TextOnStep): boolean {
  if (colour && colour[3] < 0.25) return false
  return !silent || /[\p{L}\p{N}]/u.test(text)
}

/** Letters of neighbouring lines may touch: the tallest of one and the deepest of the other seldom meet. */
export const TOUCH = 0.2
const TOUCH_IN_BLOCK = 0.4

function meeting(a: TextOnStep, b: TextOnStep): Meeting | undefined {
  if (a.role === 'formula' && b.role === 'formula') return undefined
  const share = a.block === b.block ? TOUCH_IN_BLOCK : TOUCH
  let worst: Meeting | undefined
  for (const one of a.lines) {
    for (const other of b.lines) {
      const met = common(one, other)
      if (!met || met.width <= 2 || met.height <= Math.max(2, share * Math.min(one.height, other.height))) continue
      if (met.area > (worst?.area ?? 0)) worst = met
    }
  }
  return worst
}

function common(a: Box, b: Box): Meeting | undefined {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? { width, height, area: width * height } : undefined
}

// A text that lies wholly on a picture is meant to: whether it can be read there is a matter of contrast.
function textsOnPictures(step: StepOnPage): readonly Flaw[] {
  const pictures = step.pictures.filter(({ silent }) => !silent)
  return pictures.flatMap(picture => {
    const worst = step.texts
      .filter((text, index) => isInk(text) && !picture.holds.includes(index))
      .filter(text => picture.touches?.includes(step.texts.indexOf(text)) ?? true)
      .flatMap(text => crossing(text, picture).map(met => ({ text, ...met })))
      .toSorted((a, b) => b.area - a.area)[0]
    if (!worst) return []
    const words = blockText(step, worst.text)
    const message = `${quoted(words)} runs into ${picture.name}, over ${pixels(worst.width)} × ${pixels(worst.height)}`
    const about = `${words} / ${picture.name}`
    return [
      { severity: 'error', rule: 'overlap', message, todo: TODO, about, words, amount: worst.area } satisfies Flaw,
    ]
  })
}

function crossing({ lines }: TextOnStep, { box }: PictureOnStep): readonly Meeting[] {
  return lines.flatMap(line => {
    const met = common(line, box)
    const inside = met && met.area > 0.97 * line.width * line.height
    return met && !inside && met.width > 4 && met.height > Math.max(4, TOUCH * line.height) ? [met] : []
  })
}

function hidden(step: StepOnPage): readonly Flaw[] {
  const found = step.texts.flatMap(text => (text.covered && isInk(text) ? [{ text, ...text.covered }] : []))
  const blocks = new Map(found.map(each => [each.text.block, each]))
  return [...blocks.values()].map(({ text, by, share }): Flaw => {
    const words = blockText(step, text)
    const message = `${quoted(words)} is hidden behind ${by}, ${Math.round(100 * share)} % of it`
    const todo = 'Move one of them, or change which lies on top (z-index, order).'
    return { severity: 'error', rule: 'overlap', message, todo, about: `${words} / ${by}`, words, amount: 100 * share }
  })
}
