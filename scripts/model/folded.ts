/** Letters and digits of a text alone, in small letters: marks, spaces and line ends do not matter. */
export const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
