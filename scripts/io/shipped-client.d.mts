import type { Places } from './package-places.mjs'

/** The key of this package among the places. */
export declare const OWN: string

/** A text without the places of this machine. */
export declare function packed(text: string, places: Places): string

/** What is to be shipped of a bundle; `files` are all that it was made of, and all that it names. */
export declare function shippable(
  bundle: object,
  how: { readonly scope: string; readonly files: readonly string[]; readonly starts: Places },
): Promise<string>

/** Where the bundle is to be used: the packages that are known, the server's root, and the file that its page begins with. */
export interface Here {
  readonly scope: string
  readonly starts: Places
  readonly root: string
  readonly entry: string
}

/**
 * The bundle in a file, or nothing where it was made for another `scope` (all that rules how modules are compiled) or of
 * other files than those that are here.
 */
export declare function readShipped(
  file: string,
  here: Here,
): Promise<{ readonly files: Readonly<Record<string, string>> } | undefined>
