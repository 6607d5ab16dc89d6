import { groupBy } from '../model/group.ts'
import type { StepOnPage, TextOnStep } from '../model/step.ts'
import type { Flaw, StepRule } from './flaw.ts'
import { andMore, blockText, quoted } from './flaw.ts'

/** What the back row can read, in pixels of a slide that is 980 wide. */
export const LEAST = 18

/** Below this nobody but the first row reads it. */
export const LEAST_AT_ALL = 12

/** Texts that are set too small, by size. Raised figures and formulas follow the text that they stand in. */
export const smallText: StepRule = (step, { scale }) => {
  const small = step.texts.filter(text => isRead(text) && text.size / scale < LEAST - 0.05)
  const bySize = groupBy(small, ({ size, role }) => `${Math.round((10 * size) / scale)} ${role === 'code'}`)
  return [...bySize.values()].map(texts => flawOf(step, texts, texts[0]!.size / scale, scale))
}

function isRead({ role, silent, text }: TextOnStep): boolean {
  return role !== 'raised' && role !== 'formula' && !silent && /[\p{L}\p{N}]/u.test(text)
}

function flawOf(step: StepOnPage, texts: readonly TextOnStep[], size: number, scale: number): Flaw {
  const first = blockText(step, texts[0]!)
  const count = new Set(texts.map(({ block }) => block)).size
  const told = Math.round(10 * size) / 10
  const canvas = Math.abs(scale - 1) < 0.001 ? '' : ` on a slide that is 980 px wide`
  const message = `${andMore(quoted(first), count)} ${count > 1 ? 'are' : 'is'} set at ${told} px${canvas}; ${LEAST} px is the least that the back row reads`
  const todo =
    texts[0]!.role === 'code'
      ? 'Show fewer lines of code, or split the block over several slides.'
      : 'Show less and set it larger, or move it to the notes.'
  const severity = size < LEAST_AT_ALL ? 'error' : 'warning'
  return { severity, rule: 'small-text', message, todo, about: first, words: first, amount: LEAST - size }
}
