/** Letters of old print that a pattern with the flags `iu` takes for those of today, while `toLowerCase` leaves them. */
const OLD_LETTERS: Readonly<Record<string, string>> = {
  ſ: 's',
  '\u1c80': 'в',
  '\u1c81': 'д',
  '\u1c82': 'о',
  '\u1c83': 'с',
  '\u1c84': 'т',
  '\u1c85': 'т',
  '\u1c86': 'ъ',
  '\u1c87': 'ѣ',
}

/** Words in small letters as a pattern that passes over case reads them, for a look-up in a list of Latin or Cyrillic words. */
export const foldCase = (words: string): string =>
  lowerCase(words).replace(/[ſ\u1c80-\u1c87]/g, letter => OLD_LETTERS[letter]!)

/** Every letter stays at its place: `İ` has a small letter of two signs, for which no pattern takes it. */
const lowerCase = (words: string) =>
  words.includes('İ')
    ? words
        .split('İ')
        .map(part => part.toLowerCase())
        .join('İ')
    : words.toLowerCase()
