/** Okapi BM25's usual constants. */
const K1 = 1.2
const B = 0.75
const DAMPING = 0.85
const ROUNDS = 20
/** How fast the weight of a place in its section falls; found on 157 documents with human summaries (GUM). */
const POSITION = 0.35

/**
 * How central each sentence is to the text, 0 to 1: PageRank over BM25 likeness, with a prior for sentences that
 * stand early in their section. `places[i]` is the sentence's number in its section, from 0.
 */
export function centrality(sentences: readonly (readonly string[])[], places: readonly number[]): number[] {
  if (sentences.length === 0) return []
  const ranks = pageRank(termsOf(sentences))
  const most = Math.max(...ranks)
  const scores = ranks.map((rank, index) => rank / most + 1 / (1 + POSITION * places[index]!))
  const best = Math.max(...scores)
  return scores.map(score => score / best)
}

/** A word's number in the vocabulary and its BM25 weight in one sentence. */
type Term = readonly [word: number, weight: number]

function termsOf(sentences: readonly (readonly string[])[]): Term[][] {
  const counts = sentences.map(words => count(words))
  const length = Math.max(1, sentences.reduce((sum, words) => sum + words.length, 0) / sentences.length)
  const documents = count(counts.flatMap(words => [...words.keys()]))
  const numbers = new Map([...documents.keys()].map((word, number) => [word, number]))
  return counts.map((words, index) =>
    [...words].map(([word, times]): Term => {
      const holding = documents.get(word)!
      const rarity = Math.log(1 + (sentences.length - holding + 0.5) / (holding + 0.5))
      const weight = (times * (K1 + 1)) / (times + K1 * (1 - B + (B * sentences[index]!.length) / length))
      return [numbers.get(word)!, rarity * weight]
    }),
  )
}

/**
 * PageRank where sentence a passes its rank on to b by the BM25 weight in b of the words they share. The ranks flow
 * through the words, each of which collects from its sentences and gives to them, so that no matrix of all pairs
 * is needed: one round takes time in proportion to the text.
 */
function pageRank(sentences: readonly (readonly Term[])[]): number[] {
  const size = Math.max(0, ...sentences.map(terms => Math.max(0, ...terms.map(([word]) => word + 1))))
  const weightOfWord = new Float64Array(size)
  for (const terms of sentences) for (const [word, weight] of terms) weightOfWord[word]! += weight
  const own = sentences.map(terms => terms.reduce((sum, [, weight]) => sum + weight, 0))
  const given = sentences.map((terms, index) =>
    Math.max(0, terms.reduce((sum, [word]) => sum + weightOfWord[word]!, 0) - own[index]!),
  )
  let ranks = sentences.map(() => 1 / sentences.length)
  for (let round = 0; round < ROUNDS; round += 1) {
    const shares = ranks.map((rank, index) => (given[index]! > 1e-9 ? rank / given[index]! : 0))
    const held = new Float64Array(size)
    for (const [index, terms] of sentences.entries()) for (const [word] of terms) held[word]! += shares[index]!
    ranks = sentences.map((terms, index) => {
      const received = terms.reduce((sum, [word, weight]) => sum + weight * held[word]!, 0)
      return (1 - DAMPING) / sentences.length + DAMPING * (received - own[index]! * shares[index]!)
    })
  }
  return ranks
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The words of a sentence that carry its matter: lower case, without endings that only inflect, without short ones. */
export function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words
    .filter(word => /[^\p{Script=Latin}\d]/u.test(word) || word.length > 3)
    .map(word => word.replace(/(?:ies|es|s|ed|ing|ly)$/, ''))
}
