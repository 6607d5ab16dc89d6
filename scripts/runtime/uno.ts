/** UnoCSS as Slidev configures it, for the classes of one deck. */
import { createGenerator, mergeConfigs } from 'unocss'
import config from '#slidev-uno'
import { placeOf } from './uno-places.mjs'

/** The layers to which Slidev gives a place of their own in the order of its sheets; the rest comes last. */
const PLACED = ['preflights', 'typography', 'shortcuts'] as const

/** Fonts of the theme, as Slidev hands them to UnoCSS. */
export interface UnoFonts {
  readonly sans: string
  readonly serif: string
  readonly mono: string
}

/** The style sheet with the rules of every layer in their places. */
export function fill(frame: string, sheets: Readonly<Record<string, string>>): string {
  return Object.entries(sheets).reduce((css, [layer, rules]) => css.replace(placeOf(layer), () => rules), frame)
}

/** The sheet of each place for the words of `sources`, and the words that have given a rule. */
export async function generate(sources: readonly string[], fontFamily: UnoFonts) {
  const generator = await createGenerator(mergeConfigs([config, { theme: { fontFamily } }] as never))
  const tokens = new Set<string>(sources)
  for (const source of sources) await generator.applyExtractors(source, undefined, tokens)
  const result = await generator.generate(tokens, { minify: true, preflights: true, safelist: true })
  const sheets = Object.fromEntries(PLACED.map(layer => [layer, result.getLayer(layer) ?? '']))
  return { sheets: { ...sheets, all: result.getLayers(undefined, [...PLACED]) }, tokens: [...result.matched] }
}
