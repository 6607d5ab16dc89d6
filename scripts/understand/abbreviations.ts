/** A short form in capitals, with figures inside and a small plural: `HPA`, `PRs`, `B2B`. */
const SHORT_FORM = String.raw`\p{Lu}[\p{Lu}\d-]{1,7}s?`
const USED = new RegExp(String.raw`(?<![\p{L}\d(（-])(?:${SHORT_FORM})(?![\p{L}\d)）])`, 'gu')
const INTRODUCED = new RegExp(`^${SHORT_FORM}$`, 'u')

/** The short forms that a text uses by themselves, outside of a bracket that only introduces them. */
export function abbreviationsUsed(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(text => text.match(USED) ?? []))
}

/** Whether what stands in a bracket is a short form that is used elsewhere: without it nobody knows what that means. */
export function introduces(inside: string, used: ReadonlySet<string>): boolean {
  return INTRODUCED.test(inside) && used.has(inside)
}

/** `MIR (Mid-level Intermediate Representation)`: the bracket says what the letters before it stand for. */
export function spellsOut(inside: string, before: string): boolean {
  const short = /(?<![\p{L}\d])\p{Lu}{2,6}$/u.exec(before.trimEnd())?.[0].toLowerCase()
  const initials = inside.match(/\p{L}+/gu)?.map(word => word[0]!.toLowerCase()) ?? []
  if (!short || initials.length < 2) return false
  // Small words in between have no letter of their own.
  let at = 0
  for (const letter of initials) if (letter === short[at]) at += 1
  return at === short.length
}
