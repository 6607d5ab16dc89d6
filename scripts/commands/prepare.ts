import { loadDeck } from '../io/deck-source.ts'
import { printManifest, printStyles, printSyntax } from '../io/print-tools.ts'
import { serveRuntime } from '../io/runtime-server.ts'
import type { RuntimeOptions } from '../io/runtime-server.ts'
import type { Answered } from '../io/thread.ts'
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

/** Where the print runtime shows the deck, or why it is not the place for it. */
export type PrepareAnswer = { readonly facts: DeckFacts } & (
  { readonly origin: string; readonly refusal?: undefined } | { readonly refusal: Refusal }
)

/** Makes a deck ready for the print runtime and serves it until the end. Throws `Trouble` as `readText` does. */
export async function serveForPrint(question: PrepareQuestion): Promise<Answered<PrepareAnswer>> {
  const prepared = await prepareForPrint(question)
  if (prepared.refusal) return { answer: prepared, end: async () => {} }
  const { origin, close } = await serveRuntime(prepared.runtime)
  return { answer: { facts: prepared.runtime.facts, origin }, end: close }
}

type Prepared =
  | { readonly runtime: RuntimeOptions; readonly refusal?: undefined }
  | { readonly facts: DeckFacts; readonly refusal: Refusal }

async function prepareForPrint({ deck, dark }: PrepareQuestion): Promise<Prepared> {
  const manifest = await printManifest()
  const { source, facts, folder } = await loadDeck(deck, manifest?.layouts ?? [], dark)
  if (!manifest) return { facts, refusal: { reason: 'the print runtime was not built' } }
  const prepared = await prepareDeck(source, { manifest, syntax: await printSyntax<SlidevSyntax>() })
  if (prepared.refusal) return { facts, refusal: prepared.refusal }
  const styles = await printStyles(manifest, prepared.styled)
  return { runtime: { deck: JSON.stringify(prepared.deck), facts, styles, folder } }
}
