/** Where this package lies, and the folder of packages that Slidev's client lies in. */
export interface Places {
  readonly own: string
  readonly packages: string
}

/** A text without the places of this machine. */
export declare function packed(text: string, places: Places): string

/** What is to be shipped of a bundle; `files` are all that it was made of. */
export declare function shippable(
  bundle: object,
  how: { readonly scope: string; readonly files: readonly string[]; readonly places: Places },
): Promise<string>

/** The bundle in a file, or nothing where it was made for another `scope` or of other files than those that are here. */
export declare function readShipped(
  file: string,
  scope: string,
  places: Places,
): Promise<{ readonly files: Readonly<Record<string, string>> } | undefined>
