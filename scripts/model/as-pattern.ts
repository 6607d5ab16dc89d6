/** A text as a part of a pattern that matches just it, whatever the pattern's flags. */
export const asPattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
