/** An emoji by its name, apart from other words: `:bulb:`; neither `10:30:00` nor `a:b:c`. */
export const SHORTCODE = /(?<![\p{L}\p{N}:/]):(?<name>[a-z][a-z\d_+-]+|\+1|-1):(?![\p{L}\p{N}:/])/gu

/** Whether a text may hold one. */
export const mayHaveShortcodes = (text: string): boolean => text.search(SHORTCODE) >= 0
