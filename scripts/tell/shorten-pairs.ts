/** From here on a line is long, in characters, and so much of it is shown on each side of what differs. */
const LONG = 120
const AROUND = 40

/**
 * Lines of a difference (`- ` and `+ ` before them) in which long ones that differ in some words only are shown around
 * these words.
 */
export function shortenPairs(lines: readonly string[]): readonly string[] {
  const result = [...lines]
  for (let start = 0; start < lines.length;) {
    const gone = run(lines, start, '- ')
    const come = run(lines, start + gone, '+ ')
    if (gone === come)
      for (let index = start; index < start + gone; index += 1) {
        const [old, now] = shortened(lines[index]!, lines[index + gone]!)
        ;[result[index], result[index + gone]] = [old, now]
      }
    start += Math.max(1, gone + come)
  }
  return result
}

function run(lines: readonly string[], start: number, sign: string): number {
  let end = start
  while (lines[end]?.startsWith(sign)) end += 1
  return end - start
}

function shortened(old: string, now: string): readonly [string, string] {
  const [a, b] = [old.slice(2), now.slice(2)]
  if (Math.min(a.length, b.length) < LONG) return [old, now]
  let [left, right] = [0, 0]
  while (left < a.length && a[left] === b[left]) left += 1
  while (right < Math.min(a.length, b.length) - left && a.at(-1 - right) === b.at(-1 - right)) right += 1
  const part = (text: string) => {
    const [from, to] = [wordStart(text, left - AROUND), wordEnd(text, text.length - right + AROUND)]
    return (from > 0 ? '… ' : '') + text.slice(from, to) + (to < text.length ? ' …' : '')
  }
  return [`- ${part(a)}`, `+ ${part(b)}`]
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1
}

function wordEnd(text: string, at: number): number {
  const end = text.indexOf(' ', at)
  return at >= text.length || end < 0 ? text.length : end
}
