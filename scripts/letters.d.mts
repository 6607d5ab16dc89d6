/** Ranges of letters for a class of characters in a pattern, such as `A-Za-z…`. */
export const LETTERS: string
/** A module's code with ranges of letters in place of `\p{L}`, in patterns and in texts that become patterns. */
export function withLetterRanges(code: string, name: string): string
