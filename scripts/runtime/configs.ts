import type { PrintDeck } from '../model/print-deck.ts'

declare global {
  interface Window {
    /** The deck, as the page that loads the runtime carries it. */
    readonly lecternDeck: PrintDeck
  }
}

/** Slidev's configuration of the deck; stands in the place of `#slidev/configs`. */
export default window.lecternDeck.configs
