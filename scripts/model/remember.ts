/**
 * A pure function of a text that keeps what it gave for the last texts, at least `limit` and at most twice as many: most
 * of an article and its deck stays as it was when it is made again.
 */
export function remember<T>(work: (text: string) => T, limit: number): (text: string) => T {
  let [young, old] = [new Map<string, T>(), new Map<string, T>()]
  return text => {
    const known = young.get(text)
    if (known !== undefined) return known
    const result = old.get(text) ?? work(text)
    if (young.size >= limit) [young, old] = [new Map(), young]
    young.set(text, result)
    return result
  }
}
