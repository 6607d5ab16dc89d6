import { loadDeck } from '../io/deck-source.ts'
import { printManifest, printStyles, printSyntax } from '../io/print-tools.ts'
import type { RuntimeOptions } from '../io/runtime-server.ts'
import type { DeckFacts } from '../model/rendering.ts'
import { prepareDeck } from '../render/prepare.ts'
import type { Refusal } from '../render/refuse.ts'
import type { SlidevSyntax } from '../render/syntax.ts'

/** Which deck is to be made ready. */
export interface PrepareQuestion {
  readonly deck: string
  /** Dark, whatever the deck says. */
  readonly dark: boolean
}

/** What the print runtime's server serves, or why it is not the place for the deck. */
export type PrepareAnswer =
  | { readonly runtime: RuntimeOptions; readonly refusal?: undefined }
  | { readonly facts: DeckFacts; readonly refusal: Refusal }

/** Makes a deck ready for the print runtime. Throws `Trouble` as `readText` does. */
export async function prepareForPrint({ deck, dark }: PrepareQuestion): Promise<PrepareAnswer> {
  const manifest = await printManifest()
  const { source, facts, folder } = await loadDeck(deck, manifest?.layouts ?? [], dark)
  if (!manifest) return { facts, refusal: { reason: 'the print runtime was not built' } }
  const prepared = await prepareDeck(source, { manifest, syntax: await printSyntax<SlidevSyntax>() })
  if (prepared.refusal) return { facts, refusal: prepared.refusal }
  const styles = await printStyles(manifest, prepared.styled)
  return { runtime: { deck: JSON.stringify(prepared.deck), facts, styles, folder } }
}
