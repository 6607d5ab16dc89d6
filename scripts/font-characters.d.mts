/** The code points for which a WOFF2 file has a glyph. */
export declare function charactersOf(file: Uint8Array): ReadonlySet<number>
