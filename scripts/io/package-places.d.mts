/** Folders by key, links followed. Keys are names of packages; where a second one has the same name, with a number. */
export type Places = ReadonlyMap<string, string>

/** A package: its version, and the keys of those that use it, by which it is found again elsewhere. */
export interface Package {
  readonly name: string
  readonly version: string
  readonly by: readonly string[]
}

/** The packages that files belong to. `starts` are those whose folders are known everywhere. */
export declare function packagesOf(
  files: readonly string[],
  starts: Places,
): Promise<{ readonly packages: Readonly<Record<string, Package>>; readonly places: Places }>

/** Where packages lie here; nothing where one is missing, has another version, or is there twice for those that shared it. */
export declare function locate(packages: Readonly<Record<string, Package>>, starts: Places): Promise<Places | undefined>
