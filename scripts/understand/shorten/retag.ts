import type { Token } from '../tag.ts'

/** Tokens as the rules need them: names with a point in them are one word, and a noun or verb that cannot be one is not. */
export function retagged(tokens: readonly Token[]): Token[] {
  return joinedByPoint(tokens).map((token, at, all) => ({ ...token, pos: posOf(all, at) }))
}

/** `Node.js`, `24.x`, `example.org`: a point with no space on either side. */
function joinedByPoint(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, next, last] = [tokens[at]!, tokens[at + 1], joined.at(-1)]
    const isInside =
      token.text === '.' && last?.to === token.from && next?.from === token.to && /^[\p{L}\d]/u.test(next.text)
    if (!isInside || !/[\p{L}\d]$/u.test(last.text)) {
      joined.push(token)
      continue
    }
    joined[joined.length - 1] = {
      text: `${last.text}.${next.text}`,
      from: last.from,
      to: next.to,
      pos: last.pos === 'NUM' && /^\d/.test(next.text) ? 'NUM' : 'PROPN',
    }
    at += 1
  }
  return joined
}

function posOf(tokens: readonly Token[], at: number): string {
  const { text, pos } = tokens[at]!
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  // `…, Need for Bread, …`: a verb with a capital inside a sentence is part of a name.
  if (pos === 'VERB' && at > 0 && /^\p{Lu}\p{Ll}/u.test(text) && (before!.pos !== 'PUNCT' || before!.text === ','))
    return 'PROPN'
  // `The revamp has …`: between an article and a verb stands a noun.
  if (pos === 'VERB' && /^(?:the|an?)$/i.test(before?.text ?? '') && /^(?:AUX|ADP)$/.test(after?.pos ?? ''))
    return 'NOUN'
  // `This marks a …`
  if (
    pos === 'NOUN' &&
    /^(?:this|that|it)$/i.test(before?.text ?? '') &&
    /[^s]s$/.test(text) &&
    /^(?:the|an?)$/i.test(after?.text ?? '')
  )
    return 'VERB'
  // `The town plans to build …`
  if (
    pos === 'NOUN' &&
    /[^s]s$/.test(text) &&
    /^(?:PROPN|NOUN)$/.test(before?.pos ?? '') &&
    !/s$/.test(before!.text) &&
    /^to$/i.test(after?.text ?? '') &&
    tokens[at + 2]?.pos === 'VERB'
  )
    return 'VERB'
  return pos
}
