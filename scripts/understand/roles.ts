import { wordsOf } from '../model/span.ts'
import { ROLE_NOUNS, SPEECH_VERBS, TITLES_OF_OFFICE } from './lexicon/speech.ts'
import {
  fullNameAt,
  fullNamesFrom,
  isRoleNoun,
  mayNameInFull,
  titleOf,
  titlesOf,
  trimmed,
  withoutPrefix,
} from './names.ts'
import type { Person } from './people.ts'
import { tokensWithin, type Scope } from './scope.ts'
import type { Token } from './tag.ts'

/** Role nouns as they are written in running text: `engineer`, `Engineer`, `CEO`, `director-general`. */
const ROLES = new Set(
  ROLE_NOUNS.flatMap(noun => [
    noun,
    noun[0]!.toUpperCase() + noun.slice(1),
    ...(noun.length <= 4 ? [noun.toUpperCase()] : []),
  ]),
)
const WORD = /(?<![\p{L}\p{N}-])[\p{L}-]+/gu

/** What stands between a role noun and a name: in `scope` what the role is for. */
interface Gap {
  readonly gap: RegExp
  /** Whether the name ends at a comma. */
  readonly isApart: boolean
}

const GAPS: readonly Gap[] = [
  // `secretary of state Ann Lee`, `spokeswoman for women Ann Lee`; in small letters.
  {
    gap: /(?<scope>(?:\s+(?:of|for)\s+(?:(?!(?:the|an?|his|her|its|their)\s)\p{Ll}[\p{L}-]*|State|Defen[cs]e|Health|Education|Energy|Commerce)(?:\s+(?:and\s+)?\p{Ll}[\p{L}-]*){0,3})?)\s+(?=\p{Lu})/uy,
    isApart: false,
  },
  // `correspondent in Oslo, Ann Lee,`
  { gap: /(?<scope>(?:\s+(?:of|for|at|in|with)\s+[^,.;:“”"()]{2,50})?),\s+(?=\p{Lu})/uy, isApart: true },
]
/** What gives the role right behind a name: after a comma, in brackets, after `is`. */
const BEHIND = [
  /^,\s+(?:\d\d,\s+)?(?!who (?:is|was)\b)(?<role>(?:(?:an?|the)\s+)?[^,.;:“”"()]{2,80})(?=[,.;]|$)/u,
  /^,\s+(?:\d\d,\s+)?who\s+(?:is|was)\s+(?:also\s+)?(?<role>(?:(?:an?|the)\s+)?[^,.;:“”"()]{2,80})(?=[,.;]|$)/u,
  /^\s+[-–—]\s+(?<role>(?:(?:an?|the)\s+)?[^,.;:“”"()–—]{2,80}?)\s*(?=\s[-–—]|[,.;]|$)/u,
  /^\s+\((?<role>[^()\d]{3,60})\)/u,
  /^\s+(?:is|was|became)\s+(?!not\b)(?<role>(?:(?:an?|the)\s+)?(?!.*\bwho\b)[^,.;:“”"()]{2,80})(?=[,.;]|$)/u,
]
/** `Lord Chief Justice of Mercia` */
const OFFICES = new Set(TITLES_OF_OFFICE)
const LONGEST_ROLE = 100
const WHO_RUNS =
  /^who (?:runs|leads|heads|chairs|founded|co-founded|directs|owns|manages|teaches|represents|edits|studies)\s/
/**
 * Who is named in full with a role, wherever the article gives it.
 *
 *     Hugging Face CEO Clem Delangue      the BBC’s correspondent in Oslo, Ann Lee,      Ada Byron, head of research,
 *     ‾‾‾‾role‾‾‾‾‾‾‾‾ ‾‾‾‾name‾‾‾‾‾          ‾‾‾‾‾‾‾‾‾‾‾role‾‾‾‾‾‾‾‾‾‾‾‾ ‾name‾‾      ‾‾name‾‾‾ ‾‾‾‾‾‾role‾‾‾‾‾‾
 */
export function withRoles(scope: Scope): Person[] {
  const { text } = scope.passage
  if (!mayNameInFull(text)) return []
  return [
    ...GAPS.flatMap(gap => behindRoles(text, gap)).map(found => before(scope, found)),
    ...fullNamesFrom(/\p{Lu}/gu, text).flatMap(({ at, name }) => after(scope, at, name)),
  ]
}

/** A name behind a role; offsets in the passage's text. */
interface BehindRole {
  readonly from: number
  readonly to: number
  readonly at: number
  readonly name: string
}

/** The names behind role nouns, in order. The nouns are so many that to look each word up costs less than a pattern of them. */
function behindRoles(text: string, { gap, isApart }: Gap): BehindRole[] {
  let end = 0
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: from }) => {
    if (from < end || !(ROLES.has(word) || ROLES.has(withoutPrefix(word)))) return []
    gap.lastIndex = from + word.length
    const scope = gap.exec(text)?.groups!['scope']
    const named = scope === undefined ? undefined : namedAt(text, gap.lastIndex, isApart)
    if (scope === undefined || named === undefined) return []
    end = named.at + named.name.length
    return [{ from, to: from + word.length + scope.length, ...named }]
  })
}

/** The full name that begins at a place, behind a title where there is one. */
function namedAt(text: string, start: number, isApart: boolean) {
  const places = [start + titleOf(text.slice(start)).length, start]
  for (const at of places) {
    const name = fullNameAt(text, at)
    if (name !== undefined && (!isApart || text[at + name.length] === ',')) return { at, name }
  }
  return undefined
}

function before(scope: Scope, { from, to, at, name }: BehindRole): Person {
  // `Harbour General Secretary Ann Lee`: what could be a title ends the role.
  const title = scope.passage.text.slice(to, at)
  return {
    name: trimmed(scope.passage, at, name),
    role: wordsOf(scope.passage, roleStart(scope, from), to + (isRoleNoun(title.trim()) ? title.trimEnd().length : 0)),
  }
}

function after({ passage }: Scope, at: number, name: string): Person[] {
  const end = at + name.length
  const tail = passage.text.slice(end, end + LONGEST_ROLE)
  return BEHIND.flatMap(pattern => {
    const match = pattern.exec(tail)
    const role = match?.groups?.['role'] ?? ''
    if (!match || !isRole(role)) return []
    const bare = trimmed(passage, at, name)
    // `Lord Bach, Minister for Defence,` is one; a single name without a title may be anything.
    if (!/\s/.test(bare.text) && titlesOf(name) === '') return []
    const roleAt = end + match[0].indexOf(role)
    const article = /^(?:an?|the)\s+/i.exec(role)?.[0].length ?? 0
    return [{ name: bare, role: wordsOf(passage, roleAt + article, roleAt + role.length) }]
  })
}

/** Its first noun phrase ends with a noun for what somebody is, or it tells what somebody runs. */
function isRole(words: string): boolean {
  const head = words.split(/\s+(?:of|at|for|in|with|from|and|to|on)\s+/)[0]!
  const noun = head.split(/\s+/).at(-1) ?? ''
  return isRoleNoun(noun) || OFFICES.has(noun) || WHO_RUNS.test(words)
}

/**
 * Where a role begins whose last noun stands here: at the nouns, names and adjectives right before it.
 *
 *     said Lib Dem home affairs spokesman      Gartner’s principal analyst      chairman and chief executive
 *          ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾      ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾      ‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾‾
 */
function roleStart(scope: Scope, at: number): number {
  const tokens = tokensWithin(scope, Math.max(0, at - 100), at)
  let first = tokens.length
  // `After the announcement WLGA finance spokesman`: small nouns stand behind the capitals, hardly before them.
  const isLead = (at: number) => /^\p{Ll}/u.test(tokens[at]!.text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  while (
    first > 0 &&
    belongs(tokens, first - 1, scope.lang) &&
    !(isLead(first - 1) && tokens[first - 1]!.pos === 'NOUN' && !isRoleNoun(tokens[first - 1]!.text))
  )
    first -= 1
  while (first < tokens.length && NO_START.test(tokens[first]!.text)) first += 1
  return tokens[first]?.from ?? at
}

const NO_START = /^(?:of|and|&|['’]s?|In|On|At|The|For|As|With|But|And|current|then)$/
const VERBS = new Set(SPEECH_VERBS['en'])

function belongs(tokens: readonly Token[], at: number, lang: string): boolean {
  const [before, { text, pos }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  const capital = /^\p{Lu}/u.test(text)
  if (/^['’]s?$/.test(text)) return true
  if (text === 'and' || text === '&')
    return isRoleNoun(before?.text ?? '') || (/^\p{Lu}/u.test(before?.text ?? '') && /^\p{Lu}/u.test(next?.text ?? ''))
  if (text === 'of') return /^\p{Lu}/u.test(before?.text ?? '') && /^\p{Lu}/u.test(next?.text ?? '')
  if (capital) return pos !== 'PUNCT' && !/^(?:DET|ADP|PRON|CCONJ|SCONJ|ADV)$/.test(pos)
  if (!lang.startsWith('en')) return /^\p{Ll}+-\p{Ll}+$/u.test(text)
  return /^(?:NOUN|ADJ|PROPN)$/.test(pos) && !VERBS.has(text) && /^[\p{L}-]+$/u.test(text)
}
