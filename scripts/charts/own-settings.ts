import { contrastRatio, mix, movedTo, readableOn } from './colour.ts'
import type { OwnFaces } from './look.ts'

/** What a deck's `themeConfig` changes of its look: rules for the page, and the faces whose widths are not known. */
export interface OwnSettings {
  readonly css: string
  readonly faces: OwnFaces
}

const FACES = ['sans', 'display', 'serif', 'mono'] as const
const KNOWN_WIDTHS = ['sans', 'display', 'serif'] as const
const [BLACK, WHITE] = ['#14110e', '#fdfcf9']
/** The darkest light paper and the lightest dark paper and ink of the looks; tests/charts/look.test.ts keeps them so. */
export const BOUNDS = { paper: '#eef0f2', darkPaper: '#22302c', ink: '#12302b' } as const
/** WCAG AA: for text, and for what is drawn. */
const [TEXT, DRAWN] = [4.5, 3]

/**
 * Reads `accent`, `paper`, `ink`, `sans`, `display`, `serif` and `mono` of a `themeConfig`. The text on a colour, its
 * hairlines and its quieter tones follow from it, so that all can be read. What is no colour is left out: `hexOf` gives
 * a CSS colour as `#rrggbb`.
 */
export function ownSettings(
  settings: Readonly<Record<string, unknown>>,
  hexOf: (colour: string) => string | undefined,
): OwnSettings {
  const colour = (name: string) => {
    const value = settings[name]
    return typeof value === 'string' ? hexOf(value) : undefined
  }
  const family = (name: string) => {
    const value = settings[name]
    return typeof value === 'string' && !/[{};<>]/.test(value) ? value.trim() : ''
  }
  const [accent, paper, ink] = [colour('accent'), colour('paper'), colour('ink')]
  const faces = Object.fromEntries(FACES.flatMap(name => (family(name) ? [[name, familyOf(family(name), name)]] : [])))
  const all = { ...faces, ...(ink && inkTones(ink)), ...(accent && accentTones(accent, ink ?? BOUNDS.ink)) }
  const light = {
    ...(paper && paperTones(paper)),
    ...(accent && drawnTones(movedTo(accent, BLACK, paper ?? BOUNDS.paper, DRAWN))),
  }
  const dark = accent ? drawnTones(movedTo(accent, WHITE, BOUNDS.darkPaper, DRAWN)) : {}
  return {
    css: rule('html', all) + rule('html:not(.dark)', light) + rule('html.dark', dark),
    faces: KNOWN_WIDTHS.filter(name => family(name) !== ''),
  }
}

/** A family, and the look's own where it is not installed. */
function familyOf(family: string, part: string): string {
  return `${/[,'"]/.test(family) ? family : `'${family}'`}, var(--lectern-own-${part})`
}

function accentTones(accent: string, ink: string): Record<string, string> {
  const text = textOn(accent)
  return {
    accent,
    'accent-text': text,
    'accent-rule': mix(accent, text, 0.45),
    'ink-mark': movedTo(accent, WHITE, ink, TEXT),
  }
}

/** Near black or near white, whichever reads better; pure where a ground of middle brightness asks for it. */
function textOn(ground: string): string {
  const text = readableOn(ground, BLACK, WHITE)
  return contrastRatio(text, ground) >= TEXT ? text : readableOn(ground, '#000000', '#ffffff')
}

const drawnTones = (signal: string) => ({ 'paper-signal': signal, 'hue-1': signal })

function paperTones(paper: string): Record<string, string> {
  const text = textOn(paper)
  return { paper, ...textTones('paper', paper, text), 'paper-mark': text }
}

function inkTones(ink: string): Record<string, string> {
  return { ink, ...textTones('ink', ink, textOn(ink)) }
}

/** Text on a ground, quieter text, what is drawn in grey, and hairlines. */
function textTones(name: string, ground: string, text: string): Record<string, string> {
  return {
    [`${name}-text`]: text,
    [`${name}-quiet`]: movedTo(mix(ground, text, 0.55), text, ground, TEXT),
    [`${name}-grey`]: movedTo(mix(ground, text, 0.4), text, ground, DRAWN),
    [`${name}-rule`]: mix(ground, text, 0.2),
  }
}

function rule(selector: string, values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `--lectern-${name}: ${value};`)
  return lines.length > 0 ? `${selector} { ${lines.join(' ')} }\n` : ''
}
