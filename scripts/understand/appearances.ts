import { wordsOf } from '../model/span.ts'
import { saysSomething } from './frame-words.ts'
import { SPOKESPERSONS } from './lexicon/speech.ts'
import { isRoleNoun } from './names.ts'
import { foremost, isTitled, meantBy, surnameOf, type Known, type Roster } from './people.ts'
import type { Appearance } from './pronouns.ts'
import type { Study } from './quotes.ts'

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*){0,4}/gu
/** `The actress said`, `one official who was there said`, `a spokesman said` */
const UNNAMED =
  /(?<![\p{L}’'])(?:the|an?|one|another|his|her|their)\s+(?:[\p{Ll}-]+\s+){1,4}?(?=(?:said|says|told|added|argued|wrote|asked|noted|suggested|insisted|explained)\b)/giu

/** `a spokesman for the union added`: what follows the noun up to its verb. */
const SPOKESPERSON =
  /(?<!\p{L})(spokes(?:man|woman|person))(?: (?:for|of|at)(?: [\p{L}’'&-]{1,30}){1,6}?)? (?=(?:said|says|told|added|argued|wrote|insisted|explained|confirmed|denied)(?!\p{L}))/gu
/** `A Harbour Board`: what stands before it. */
const BEFORE_SPOKESPERSON = /(?<!\p{L})(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir)(?: [\p{L}’'&-]{1,30}){0,6} $/u

const ROLES_BEFORE =
  /(?:(?:the|a|former|presidential|nominee|candidate|front-?runner|billionaire|senator|president)\s+)+$/i
const LAST_WORD = /(\p{L}+)\s+$/u
/** `Harbour board chairman` before a name, from the sentence’s start. */
const ROLE_FROM_THE_START = /(?:^|[.!?"”]\s+)(?:[\p{L}’'&-]+\s+){1,6}$/u
const CLAUSE_START = /(?:,|\b(?:and|but|that|when|as|while|after|before|because|if|although|though|where))\s*$/i
const VERB_BEHIND =
  /^,?\s+(?:\p{Ll}+ly\s+|also\s+)?(?:\p{Ll}+(?:ed|s)|had|did|will|would|could|may|might|can|took|went|made|came|gave|got|led|told|began|ran|won|lost|met|kept|left|held|spoke|stood|put|set|sent|sat|found|felt|knew|saw|drew|grew|fell|who)(?!\p{L})/u

/** Who is named where, passage by passage, quotations left out, and who speaks there without a name. */
export function appearancesIn(studies: readonly Study[], roster: Roster): Appearance[][] {
  return studies.map((study, passage) => {
    const { text } = study.scope.passage
    const isQuoted = quotedIn(study)
    const found = [...text.matchAll(CAPITALS)].flatMap(match =>
      isQuoted(match.index) ? [] : namedAt(study, passage, match.index, match[0], roster),
    )
    const unnamed = [...text.matchAll(UNNAMED)].filter(({ index }) => !isQuoted(index))
    return [
      ...found,
      ...spokespersonsIn(study, passage, isQuoted),
      ...unnamed.map(({ index }) => ({ passage, at: index, subject: true, speaks: true })),
    ].sort((a, b) => a.at - b.at)
  })
}

function spokespersonsIn({ scope }: Study, passage: number, isQuoted: (at: number) => boolean): Appearance[] {
  const { text } = scope.passage
  return [...text.matchAll(SPOKESPERSON)].flatMap(({ 0: whole, 1: noun, index }) => {
    const before = BEFORE_SPOKESPERSON.exec(text.slice(Math.max(0, index - 80), index))
    if (!before || isQuoted(index)) return []
    const gender = SPOKESPERSONS[noun!]
    const words = wordsOf(scope.passage, index - before[0].length, index + whole.trimEnd().length)
    return [{ passage, at: index, subject: true, speaks: true, words, ...(gender && gender !== 'any' && { gender }) }]
  })
}

function quotedIn({ quotations }: Study): (at: number) => boolean {
  return at => quotations.some(({ outer }) => outer.from <= at && at < outer.to)
}

function namedAt({ scope }: Study, passage: number, at: number, run: string, roster: Roster): Appearance[] {
  const { text } = scope.passage
  const bare = run.replace(/[.’'-]+$/, '')
  const words = bare.replace(/[’']s$/, '')
  const acts = words === bare
  const begins = acts && beginsClause(text, at, at + bare.length)
  const place = {
    passage,
    at,
    subject: begins,
    speaks: acts && saysSomething(text, at, at + bare.length, begins, scope.lang),
  }
  const sure = roster.bySurname.has(surnameOf(words)) ? whoIs(words, roster).filter(person => person.sure) : []
  // `President Lee`, whom the article never names in full, is somebody too.
  if (sure.length === 0) return place.speaks || (place.subject && isTitled(words)) ? [place] : []
  return sure.map(person => ({ ...place, person }))
}

/** `When Hillary Clinton` → `Hillary Clinton`; a surname that a man and a woman share is told by the title or the pronoun. */
function whoIs(words: string, roster: Roster): readonly Known[] {
  const parts = words.split(/\s+/)
  for (let first = 0; first < parts.length - 1; first += 1) {
    const tail = parts.slice(first).join(' ')
    if (
      /^(?:Mr|Mrs|Ms|Miss)\.?\s\S+$/.test(tail) ||
      roster.bySurname.get(parts.at(-1)!)?.some(({ name }) => name.text === tail)
    )
      return meantBy(tail, roster)
  }
  const meant = meantBy(parts.at(-1)!, roster)
  const main = meant.length > 1 ? foremost(meant) : undefined
  return main ? [main] : meant
}

/** At a sentence's start; after a comma or a conjunction only with a verb right behind, so that lists do not count. */
function beginsClause(text: string, at: number, to: number): boolean {
  const lead = text.slice(Math.max(0, at - 80), at)
  const before = lead.replace(ROLES_BEFORE, '')
  if (isRoleNoun(LAST_WORD.exec(lead)?.[1] ?? '') && ROLE_FROM_THE_START.test(lead)) return true
  if (/(?:^|[.!?:;”"—–])\s*$/.test(before)) return true
  return CLAUSE_START.test(before) && VERB_BEHIND.test(text.slice(to, to + 40))
}
