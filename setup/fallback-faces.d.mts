import type { Plugin } from 'vite'

/**
 * The CSS of the faces that a deck's text needs besides the looks' own fonts, each for exactly the characters of the
 * text that it has; nothing, at once, for a text in Latin letters. `lang` is the deck's language, by which Han is
 * written as in China, Japan or Korea; `folder` is where the faces lie.
 */
export declare function fallbackFaces(text: string, lang?: string, folder?: string): string

/** What of Slidev's data the faces depend on. */
interface DeckData {
  readonly headmatter: Readonly<Record<string, unknown>>
  readonly slides: readonly { readonly source: { readonly raw: string } }[]
}

/** Puts the faces into the page that Slidev serves or builds; at each load anew, since a presented deck is edited. */
export declare function bringFaces(data: DeckData): Plugin
