import type { EnumerationShape } from '../../model/fact.ts'
import { CONDITIONS, PREDICATES, WORD_FORMS } from '../lexicon/word-forms.ts'
import { tokensWithin, type Scope } from '../scope.ts'
import type { Range } from '../../model/span.ts'
import type { Token } from '../tag.ts'

const FEWEST_BEFORE_THE_LAST = 2
const MOST_WORDS_OF_A_PART = 9

/** Parts before the last whose form is the same, the shape it gives them, and how many words each has where that is sure. */
export interface Alike {
  readonly parts: Range[]
  readonly shape: EnumerationShape
  readonly wordsOfEach?: number
}

/**
 * Parts that the endings of their first words make alike, in a language without parts of speech:
 *
 *     Vous pouvez [corriger une faute], [traduire une page] ou [répondre à une question].
 *     de nombreux obstacles [économiques], [linguistiques] et [sociaux]
 */
export function alike(scope: Scope, chunks: readonly Range[], tail: readonly Token[]): Alike | undefined {
  const forms = WORD_FORMS[scope.lang.slice(0, 2)]
  const words = chunks.map(({ from, to }) => tokensWithin(scope, from, to).filter(({ text }) => /\p{L}/u.test(text)))
  if (!forms || chunks.length < FEWEST_BEFORE_THE_LAST) return undefined
  return (
    verbsAlike(scope, chunks, words, tail, forms.infinitive) ??
    verbsAlike(scope, chunks, words, tail, forms.finite) ??
    adjectivesAlike(chunks, words, tail, forms.adjective)
  )
}

type Words = readonly (readonly Token[])[]

/** Verbs of one form, most of them with what they are done to. */
function verbsAlike(
  scope: Scope,
  chunks: readonly Range[],
  words: Words,
  tail: readonly Token[],
  form: RegExp | undefined,
): Alike | undefined {
  const last = form?.exec(tail[0]?.text ?? '')
  // `répondre, réviser et promouvoir sont des tâches`: a subject, which ends where cannot be told
  const language = scope.lang.slice(0, 2)
  const [be, conditions] = [PREDICATES[language]?.verb, CONDITIONS[language]]
  if (!form || !last || tail.some(({ text }) => be?.test(text))) return undefined
  const isLike = (token: Token | undefined) => {
    const match = form.exec(token?.text ?? '')
    return match !== null && match.groups?.['ending'] === last.groups?.['ending']
  }
  const parts: Range[] = []
  for (let at = chunks.length - 1; at >= 0; at -= 1) {
    const own = words[at]!
    const first =
      isLike(own[0]) && at > 0
        ? 0
        : own.findLastIndex((token, index) => index > 0 && index < own.length - 1 && isLike(token))
    if (first < 0 || own.length - first > MOST_WORDS_OF_A_PART) break
    parts.unshift({ from: own[first]!.from, to: chunks[at]!.to })
    // `Se estão focadas em debater a ideia, revisitar o texto e falar dele pode ajudar`: two clauses
    const isConditioned = first > 1 && conditions?.test(own[0]!.text)
    if (first > 0) return !isConditioned && isListOfVerbs(parts, words, tail) ? { parts, shape: 'verb' } : undefined
  }
  return undefined
}

/** Alone a word that ends like a verb may be a noun: most parts must have an object. */
function isListOfVerbs(parts: readonly Range[], words: Words, tail: readonly Token[]): boolean {
  const long = words.slice(-parts.length + 1).filter(({ length }) => length > 1).length
  const hasObject = tail.slice(1).some(({ text }) => /\p{L}/u.test(text))
  return parts.length >= FEWEST_BEFORE_THE_LAST && long + (hasObject ? 1 : 0) >= FEWEST_BEFORE_THE_LAST
}

/** One adjective each behind the noun that they belong to. */
function adjectivesAlike(
  chunks: readonly Range[],
  words: Words,
  tail: readonly Token[],
  form: RegExp | undefined,
): Alike | undefined {
  const [first, ...rest] = words
  const adjective = first?.at(-1)
  if (!form || !adjective || first!.length < 3) return undefined
  const areAlike = [adjective, tail[0], ...rest.map(([word]) => word)].every(word => form.test(word?.text ?? ''))
  if (!areAlike || rest.some(({ length }) => length > 1)) return undefined
  return { parts: [{ from: adjective.from, to: chunks[0]!.to }, ...chunks.slice(1)], shape: 'noun', wordsOfEach: 1 }
}
