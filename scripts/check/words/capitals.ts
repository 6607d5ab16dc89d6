/** A capitalised word. */
export interface Capitalised {
  readonly text: string
  readonly from: number
  readonly to: number
  /** Begins a sentence, a line, a clause behind a colon or a dash, or a quotation: its capital may say nothing. */
  readonly begins: boolean
}

/** Capitalised words that stand side by side. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly words: readonly Capitalised[]
}

const WORD = /(?<![\p{L}\p{N}'’/_.@#-])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-'’&.](?=\p{L})[\p{L}\p{M}\p{N}]+)*/gu
const BEFORE = /(?:^|[.!?:;…—–•|/\n\t·。！？][“”"„«»‘’'()[\]*]*\s*|[“"„«‘([])\s*$/u

/** The runs of capitalised words of a text. */
export function capitalisedIn(text: string): readonly Run[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }): Capitalised => ({
    text: word.replace(/['’]s?$/u, ''),
    from: index,
    to: index + word.replace(/['’]s?$/u, '').length,
    begins: BEFORE.test(text.slice(Math.max(0, index - 8), index)),
  }))
  const runs: Capitalised[][] = []
  for (const word of words) {
    const last = runs.at(-1)?.at(-1)
    if (last && /^[ \u00a0]$/.test(text.slice(last.to, word.from))) runs.at(-1)!.push(word)
    else runs.push([word])
  }
  return runs.map(run => ({ from: run[0]!.from, to: run.at(-1)!.to, words: run }))
}

/** Whether more than a share of the longer words of a line have a capital, so that capitals say nothing in it. */
export function isTitleCase(text: string, share: number): boolean {
  const long = text.match(/[\p{L}\p{M}]{4,}/gu) ?? []
  return long.length > 0 && long.filter(word => /^\p{Lu}/u.test(word)).length / long.length > share
}
