import type { Article } from '../model/article.ts'
import type { Quote, Speaker, SpeakerRule } from '../model/fact.ts'
import { wordsOf } from '../model/span.ts'
import { resolve, type Person } from './people.ts'
import type { Quotation } from './quotations.ts'
import { placeOf, type Scope } from './scope.ts'
import { CONFIDENCE, speakerAfter, speakerBefore, subjectOf, type Mention } from './speakers.ts'

/** A passage with its quotations. */
export interface Study {
  readonly scope: Scope
  readonly quotations: readonly Quotation[]
  readonly apart: boolean
}

/** A quotation whose speaker may still be unknown. */
interface Draft {
  readonly study: Study
  readonly quotation: Quotation
  readonly turn: number
  speaker: Speaker | undefined
}

/** The quotations of the article with their speakers, as far as a rule names them. */
export function quotesOf(article: Article, studies: readonly Study[], people: readonly Person[]): Quote[] {
  const drafts = draftsOf(studies)
  const named = [...people, ...peopleNamedBeside(article, drafts, people)]
  for (const draft of drafts) draft.speaker = explicitSpeaker(article, draft, named)
  for (const [index, draft] of drafts.entries()) draft.speaker ??= sameTurn(drafts, index)
  for (const draft of drafts) draft.speaker ??= fromSentenceBefore(draft, named, drafts)
  for (const [index, draft] of drafts.entries()) draft.speaker ??= sameTurn(drafts, index)
  for (const draft of drafts) draft.speaker ??= sameWords(draft, drafts)
  return drafts.map(quoteOf)
}

/** People whom only their quotations name in full: `said Tomas Reyle`, `— Tomas Reyle, harbour master`. */
function peopleNamedBeside(article: Article, drafts: readonly Draft[], people: readonly Person[]): Person[] {
  const found = new Map<string, Person>()
  for (const draft of drafts) {
    const speaker = explicitSpeaker(article, draft, people)
    if (!speaker || !/\s/.test(speaker.name.text) || people.some(person => person.name.text === speaker.name.text))
      continue
    const known = found.get(speaker.name.text)
    if (!known?.role) found.set(speaker.name.text, { name: speaker.name, ...(speaker.role && { role: speaker.role }) })
  }
  return [...found.values()]
}

function draftsOf(studies: readonly Study[]): Draft[] {
  return studies.flatMap((study, turn) =>
    study.quotations.map((quotation): Draft => ({ study, quotation, turn, speaker: undefined })),
  )
}

function quoteOf({ study: { scope, apart }, quotation: { inner, partial }, turn, speaker }: Draft): Quote {
  return {
    type: 'quote',
    ...placeOf(scope, inner.from, inner.to),
    words: verbatim(scope, inner.from, inner.to),
    partial,
    apart,
    turn,
    ...(speaker && { speaker }),
  }
}

/** A comma before the closing mark joins the quotation to `he said`; it is no part of what was said. */
function verbatim(scope: Scope, from: number, to: number) {
  const comma = /[,，]\s*$/.exec(scope.passage.text.slice(from, to))
  return wordsOf(scope.passage, from, to - (comma?.[0].length ?? 0))
}

function explicitSpeaker(
  article: Article,
  { study, quotation }: Draft,
  people: readonly Person[],
): Speaker | undefined {
  const { scope } = study
  const [before, after] = surroundings(study, quotation)
  const mention =
    speakerAfter(scope.passage.text, quotation.outer.to, after, scope.lang) ??
    speakerBefore(scope.passage.text, before, quotation.outer.from, scope.lang)
  if (mention) return speakerOf(scope, mention, people, study)
  return study.apart ? attributed(article, scope, people) : undefined
}

/** From the end of the sentence before the quotation to its opening mark; from its closing mark to its sentence's end. */
function surroundings({ scope }: Study, { outer }: Quotation): [number, number] {
  const frames = scope.units.filter(unit => unit.voice !== 'quoted')
  const before = frames.findLast(
    unit =>
      unit.to <= outer.from &&
      /^[\s"“„«»「:,—–-]*$/.test(scope.passage.text.slice(unit.to, outer.from)) &&
      unit.voice === 'frame' &&
      !/[.!?]$/.test(scope.passage.text.slice(unit.from, unit.to)),
  )
  const after = frames.find(
    unit =>
      unit.from >= outer.to &&
      unit.voice === 'frame' &&
      /^[\s,—–-]*$/.test(scope.passage.text.slice(outer.to, unit.from)),
  )
  return [before?.from ?? outer.from, after?.to ?? outer.to]
}

function speakerOf(scope: Scope, mention: Mention, people: readonly Person[], study: Study): Speaker | undefined {
  const words = wordsOf(scope.passage, mention.from, mention.to)
  const person = /^(?:he|she|they|i)$/i.test(words.text)
    ? lastPersonBefore(study, mention.from, people)
    : resolve(words.text, people)
  if (person) return voiceOf(person, mention.rule)
  return /^(?:he|she|they|i)$/i.test(words.text) || !/\s/.test(words.text)
    ? undefined
    : { name: words, rule: mention.rule, confidence: CONFIDENCE[mention.rule] }
}

function voiceOf(person: Person, rule: SpeakerRule): Speaker {
  return { name: person.name, ...(person.role && { role: person.role }), rule, confidence: CONFIDENCE[rule] }
}

/** A pronoun means the only person named before it in the paragraph; with none or two it stays open. */
function lastPersonBefore({ scope }: Study, at: number, people: readonly Person[]): Person | undefined {
  const before = scope.passage.text.slice(0, at)
  const named = people.filter(person => before.includes(person.name.text.split(/\s+/).at(-1)!))
  return named.length === 1 ? named[0] : named.length === 0 && people.length === 1 ? people[0] : undefined
}

function attributed(article: Article, scope: Scope, people: readonly Person[]): Speaker | undefined {
  const block = article.sections[scope.where.section]?.blocks[scope.where.block]
  if (block?.kind !== 'extract' || !block.attribution) return undefined
  const [name, role] = splitAttribution(block.attribution.text)
  const known = resolve(name, people)
  const words = wordsOf(block.attribution, 0, name.length)
  const roleAt = role ? block.attribution.text.indexOf(role, name.length) : -1
  return {
    name: known?.name ?? words,
    ...(roleAt >= 0 && role
      ? { role: wordsOf(block.attribution, roleAt, roleAt + role.length) }
      : known?.role && { role: known.role }),
    rule: 'attribution-line',
    confidence: CONFIDENCE['attribution-line'],
  }
}

/** `Ana Lindqvist, miller` · `Ana Lindqvist (Mill)`; a line with figures or slashes is one description, not a name. */
function splitAttribution(text: string): [string, string | undefined] {
  const line = text.trim()
  const match = /^(?<name>[^\d/,(]{2,60}?)(?:,\s+(?<role>.+)|\s+\((?<inside>[^()]+)\)|\s+[–—]\s+(?<after>\D.*))$/u.exec(
    line,
  )
  const { name, role, inside, after } = match?.groups ?? {}
  return [name ?? line, role ?? inside ?? after]
}

function sameTurn(drafts: readonly Draft[], index: number): Speaker | undefined {
  const { turn } = drafts[index]!
  const other =
    drafts.findLast((draft, at) => at < index && draft.turn === turn && draft.speaker) ??
    drafts.find((draft, at) => at > index && draft.turn === turn && draft.speaker?.rule === 'after')
  return (
    other?.speaker && {
      ...other.speaker,
      rule: 'same-paragraph',
      confidence: Math.min(other.speaker.confidence, CONFIDENCE['same-paragraph']),
    }
  )
}

/**
 * The subject of the sentence before an unattributed quotation. It is only sure where that person is the
 * article's one and only speaker.
 */
function fromSentenceBefore(
  { study, quotation }: Draft,
  people: readonly Person[],
  drafts: readonly Draft[],
): Speaker | undefined {
  const { scope } = study
  const unit = scope.units.findLast(candidate => candidate.voice === 'narrator' && candidate.to <= quotation.outer.from)
  if (!unit || quotation.partial) return undefined
  const mention = subjectOf(scope.passage.text, unit.from, unit.to, 'sentence-before')
  const person = mention && resolve(scope.passage.text.slice(mention.from, mention.to), people)
  if (!person) return undefined
  const voices = new Set(drafts.flatMap(draft => (draft.speaker ? [draft.speaker.name.text] : [])))
  return voiceOf(person, voices.size === 1 && voices.has(person.name.text) ? 'sole-speaker' : 'sentence-before')
}

/** A pull quote repeats a sentence of the text: whoever says it there says it here. */
function sameWords({ quotation, study }: Draft, drafts: readonly Draft[]): Speaker | undefined {
  const words = folded(study.scope.passage.text.slice(quotation.inner.from, quotation.inner.to))
  if (words.length < 20) return undefined
  const other = drafts.find(
    draft =>
      draft.speaker &&
      draft.quotation !== quotation &&
      folded(draft.study.scope.passage.text.slice(draft.quotation.inner.from, draft.quotation.inner.to)).includes(
        words,
      ),
  )
  return (
    other?.speaker && {
      ...other.speaker,
      rule: 'same-words',
      confidence: Math.min(other.speaker.confidence, CONFIDENCE['same-words']),
    }
  )
}

/** Letters and digits only, so that curly and straight marks and line ends do not matter. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
