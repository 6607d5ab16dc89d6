/**
 * How wide each character of a face is, in hundredths of an em, measured in Chromium from its file in `styles/fonts`:
 * width, then all characters of that width. Letters with accents are as wide as the letter without.
 */
export type Widths = Readonly<Record<number, string>>
