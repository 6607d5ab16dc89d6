import { remember } from '../model/remember.ts'

/** A word or mark with its coarse part of speech (Universal POS tags; `X` where no tagger knows the language). */
export interface Token {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly pos: string
}

export type Tagger = (text: string) => readonly Token[]

/**
 * A tagger for the language. English is tagged by wink-nlp, which is loaded only here, since it costs 0.15 s;
 * other languages get words and punctuation without parts of speech.
 */
export async function taggerFor(lang: string): Promise<Tagger> {
  return lang.startsWith('en') ? (english ??= englishTagger()) : plainTagger(lang)
}

/** So many passages, sentences and short forms: those of an article of some 10,000 words. */
const TAGGED = 2000

/** Loaded once: wink-nlp writes into its model, which grows without end when it is loaded again and again. */
let english: Promise<Tagger> | undefined

async function englishTagger(): Promise<Tagger> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const nlp = winkNLP(model, ['pos'])
  return remember(text => {
    // All words at once: an item for each token costs as much as tagging it.
    const found = nlp.readDoc(text).tokens()
    const parts = found.out(nlp.its.pos)
    return asVerbs(asNames(joinedByHyphen(placed(text, found.out(nlp.its.value), parts))))
  }, TAGGED)
}

/** The tagger's words with their places in the text; it may rewrite rare characters, and such a word has none. */
function placed(text: string, words: readonly string[], parts: readonly string[]): Token[] {
  const tokens: Token[] = []
  let cursor = 0
  words.forEach((word, at) => {
    const from = text.indexOf(word, cursor)
    if (from < 0) return
    cursor = from + word.length
    tokens.push({ text: word, from, to: cursor, pos: correct(word, parts[at]!) })
  })
  return tokens
}

/** `lock-in`, `winner-takes-all` are one word: an adjective before a noun, else a noun. */
function joinedByHyphen(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, next, last] = [tokens[at]!, tokens[at + 1], joined.at(-1)]
    const attached =
      /^[-‑]$/.test(token.text) &&
      last &&
      next &&
      last.to === token.from &&
      next.from === token.to &&
      /^\p{L}/u.test(next.text)
    if (!attached) {
      joined.push(token)
      continue
    }
    const noun = tokens[at + 2]?.pos === 'NOUN' || tokens[at + 2]?.pos === 'PROPN'
    joined[joined.length - 1] = {
      text: `${last.text}${token.text}${next.text}`,
      from: last.from,
      to: next.to,
      pos: noun ? 'ADJ' : 'NOUN',
    }
    at += 1
  }
  return joined
}

/** A capitalised word beside a name belongs to it (`Hugging Face`, `Clem Delangue`), but not at a sentence's start. */
function asNames(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    const inside = before !== undefined && !/^[.!?:“"”]$/.test(before.text)
    const beside = before?.pos === 'PROPN' || after?.pos === 'PROPN'
    return inside && beside && /^\p{Lu}\p{Ll}/u.test(token.text) && /^(?:VERB|NOUN|ADJ)$/.test(token.pos)
      ? { ...token, pos: 'PROPN' }
      : token
  })
}

/** Between a noun and a determiner stands a verb, though it could be a noun by itself: `the column shows the size`. */
function asVerbs(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]]
    return token.pos === 'NOUN' &&
      /^\p{Ll}+[^s]s$/u.test(token.text) &&
      before?.pos === 'NOUN' &&
      after !== undefined &&
      /^(?:the|an?|it|its|them|their|our|your)$/i.test(after.text) &&
      !/s$/.test(before.text)
      ? { ...token, pos: 'VERB' }
      : token
  })
}

/** wink takes symbols such as `—` inside words for words of their own kind; punctuation is punctuation. */
function correct(word: string, pos: string): string {
  return /^[\p{P}]+$/u.test(word) && word !== '%' ? 'PUNCT' : pos
}

function plainTagger(lang: string): Tagger {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  return remember(
    text =>
      [...segmenter.segment(text)]
        .filter(piece => piece.segment.trim() !== '')
        .map(({ segment, index, isWordLike }) => ({
          text: segment,
          from: index,
          to: index + segment.length,
          pos: isWordLike ? (/^\d/.test(segment) ? 'NUM' : 'X') : 'PUNCT',
        })),
    TAGGED,
  )
}
