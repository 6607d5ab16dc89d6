/** Words that a slide shows already, whole or as a part of it. */
export function isTaken(taken: ReadonlySet<string>, text: string): boolean {
  const words = folded(text)
  return taken.has(words) || (words.length >= SHORTEST_REPEAT && [...taken].some(shown => shown.includes(words)))
}

/** Letters and digits; shorter words recur by chance. */
const SHORTEST_REPEAT = 20

/** Letters and digits only: a pull quote repeats its sentence with other marks. */
export function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
