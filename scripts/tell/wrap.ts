/** One line of a wrapped text. */
export interface Line {
  readonly text: string
  /** Where it begins in the whole text. */
  readonly from: number
}

const LEAST = 24
/** Scripts whose letters take two columns of a terminal. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const letter of text) columns += WIDE.test(letter) ? 2 : /\p{M}/u.test(letter) ? 0 : 1
  return columns
}

/** A text in lines of at most `width` columns, broken at spaces and, where letters are wide, between them. */
export function wrapped(text: string, width: number): readonly Line[] {
  const most = Math.max(LEAST, width)
  const lines: Line[] = []
  let from = 0
  let [at, columns, gap] = [0, 0, -1]
  while (at < text.length) {
    const letter = String.fromCodePoint(text.codePointAt(at)!)
    if (/\s/.test(letter)) gap = at
    const next = columns + columnsOf(letter)
    if (next > most && at > from) {
      const end = WIDE.test(letter) || gap <= from ? at : gap
      lines.push({ text: text.slice(from, end).trimEnd(), from })
      from = /\s/.test(text[end] ?? '') ? end + 1 : end
      ;[at, columns, gap] = [from, 0, -1]
      continue
    }
    columns = next
    at += letter.length
  }
  if (from < text.length || lines.length === 0) lines.push({ text: text.slice(from), from })
  return lines
}
