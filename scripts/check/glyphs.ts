import type { MissingGlyph } from '../model/step.ts'
import type { StepRule } from './flaw.ts'
import { quoted } from './flaw.ts'

/** Characters for which neither the deck nor the machine has a font. */
export const glyphs: StepRule = ({ glyphs: missing }) => {
  const [first] = missing
  if (!first) return []
  const known = missing.slice(0, 3).map(numberOf).join(', ')
  const more = missing.length > 3 ? ` and ${missing.length - 3} more` : ''
  const shown = missing.length > 1 ? 'characters are shown as boxes' : 'character is shown as a box'
  const message = `${missing.length} ${shown}: neither “${first.family}” nor any font of this machine has ${known}${more}, as in ${quoted(first.text)}`
  const todo = 'Install a font that has them, bring one along with the deck, or write it otherwise.'
  const about = missing.slice(0, 20).map(numberOf).join(' ')
  return [{ severity: 'error', rule: 'glyph', message, todo, about, words: first.text, amount: missing.length }]
}

function numberOf({ character }: MissingGlyph): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
