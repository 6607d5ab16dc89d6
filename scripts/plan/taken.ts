import { folded } from '../model/folded.ts'

/** Words that a slide shows already, whole or as a part of it. */
export function isTaken(taken: ReadonlySet<string>, text: string): boolean {
  const words = folded(text)
  return taken.has(words) || (words.length >= SHORTEST_REPEAT && [...taken].some(shown => shown.includes(words)))
}

/** Letters and digits; shorter words recur by chance. */
const SHORTEST_REPEAT = 20
