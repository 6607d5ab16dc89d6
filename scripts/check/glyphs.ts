import type { StepRule } from './flaw.ts'
import { quoted } from './flaw.ts'

/** Characters for which neither the deck nor the machine has a font. */
export const glyphs: StepRule = ({ glyphs: missing }) =>
  missing.map(({ character, family, text }) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    const message = `The character U+${code} in ${quoted(text)} is shown as a box: neither “${family}” nor any font of this machine has it`
    const todo = 'Install a font that has it, bring one along with the deck, or write it otherwise.'
    return { severity: 'error', rule: 'glyph', message, todo, about: `U+${code}`, words: text }
  })
