import type { Article } from '../model/article.ts'
import type { Quote, Speaker, SpeakerRule } from '../model/fact.ts'
import { folded } from '../model/folded.ts'
import { wordsOf, type Passage, type Words, type Range } from '../model/span.ts'
import { ATTRIBUTION_OPENERS } from './lexicon/attributions.ts'
import { POSSESSIVES, TITLES_OF_NAMES } from './lexicon/speech.ts'
import { foremost, meantBy, nameIn, rosterOf, type Known, type Person, type Roster } from './people.ts'
import { genderOfPronoun, namelessBefore, referentOf, surenessOf, type Appearance } from './pronouns.ts'
import type { Quotation } from './quotations.ts'
import { placeOf, type Scope } from './scope.ts'
import { appearancesIn } from './appearances.ts'
import { isIndefinite, isPronoun } from './frame-words.ts'
import { subjectNearest } from './speaker-subjects.ts'
import { describedBy, isDescription } from './descriptions.ts'
import {
  CONFIDENCE,
  speakerAtEnd,
  speakerAfter,
  speakerOfNoun,
  speakerBefore,
  subjectOf,
  type Mention,
} from './speakers.ts'

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
  /** The number of its passage in the article. */
  readonly passage: number
  /** Beside the quotation; offsets in the passage. */
  readonly mention: Mention | undefined
  /** Whom the clause around it is about, where the mention turns out to be nobody. */
  readonly clause: Mention | undefined
  speaker: Speaker | undefined
  /** Whether the speaker rests on a pronoun or another guess, so that nothing should be built on it alone. */
  person: Known | undefined
}

/** A surname that several people share, or a name that is only a guess, is not printed. */
const CONFIDENCE_OF_A_SHARED_NAME = 0.6
/**
 * A pronoun where nobody else is named beside a quotation in the whole article: 54 of 54 on PolNeAR’s training part, six
 * of them judged by reading.
 */
const CONFIDENCE_OF_THE_ONLY_VOICE = 0.97
/** A speaker without a name before a quotation (`the report says`), where the subject is easily missed: 32 of 48. */
const CONFIDENCE_OF_THE_NAMELESS_BEFORE = 0.67
const CONFIDENCE_OF_A_PRONOUN = 0.5
/** Who has no name and spoke right before the pronoun. */
const CONFIDENCE_OF_A_SPOKESPERSON = 0.9
/** `the company`, `the defender`, `the 36-year-old`: an article that says so has named them, and no slide has. */
const CONFIDENCE_OF_A_DESCRIPTION = 0.5
/** Going on speaking after a sentence of the article’s own: 12 of 13 on PolNeAR, too few to be sure. */
const CONFIDENCE_ACROSS_A_SENTENCE = 0.85

/** The quotations of the article with their speakers, as far as a rule names them. */
export function quotesOf(article: Article, studies: readonly Study[], people: readonly Person[]): Quote[] {
  const drafts = draftsOf(studies)
  const passages = studies.map(({ scope }) => scope.passage)
  const lines = extractAttributions(article)
  const beside = rolesBeside(drafts)
  const roster = rosterOf(
    [...passages, ...lines],
    [...people, ...beside.filter(({ role }) => role)],
    beside.map(({ name }) => name),
  )
  const appearances = appearancesIn(studies, roster)
  const context = { article, roster, appearances, drafts, studies, onlyVoice: onlyVoice(drafts, roster) }
  for (const [index, draft] of drafts.entries()) attribute(context, draft, index)
  for (const [index, draft] of drafts.entries())
    if (!draft.speaker) carry(draft, laterInParagraph(drafts, index), 'same-paragraph')
  for (const [index, draft] of [...drafts.entries()].toReversed()) carryBack(draft, drafts[index + 1], drafts)
  for (const draft of drafts) draft.speaker ??= sameWords(draft, drafts)
  for (const draft of drafts)
    if (draft.speaker?.rule === 'sentence-before') draft.speaker = soleSpeaker(draft.speaker, drafts)
  const turns = turnsOf(drafts)
  return drafts.map((draft, index) => quoteOf(draft, turns[index]!))
}

interface Context {
  readonly article: Article
  readonly roster: Roster
  readonly appearances: readonly (readonly Appearance[])[]
  readonly drafts: readonly Draft[]
  readonly studies: readonly Study[]
  /** The one person who is named beside quotations anywhere in the article. */
  readonly onlyVoice: Known | undefined
}

/** Whom every name beside a quotation means, where all of them mean the same person. */
function onlyVoice(drafts: readonly Draft[], roster: Roster): Known | undefined {
  const voices = drafts.flatMap(({ study: { scope }, mention }) => {
    if (!mention || mention.rule === 'subject') return []
    const text = scope.passage.text.slice(mention.from, mention.to)
    if (isPronoun(text, scope.lang)) return []
    const named = nameIn(text)
    const meant = named ? meantBy(text.slice(named.from, named.to), roster) : []
    return [meant.length === 1 ? meant[0] : undefined]
  })
  return voices.length > 1 && voices.every(voice => voice && voice === voices[0]) ? voices[0] : undefined
}

function draftsOf(studies: readonly Study[]): Draft[] {
  return studies.flatMap((study, passage) =>
    study.quotations.map((quotation): Draft => ({
      study,
      quotation,
      passage,
      ...mentionsBeside(study, quotation),
      speaker: undefined,
      person: undefined,
    })),
  )
}

function extractAttributions(article: Article): Passage[] {
  return article.sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.kind === 'extract' && block.attribution ? [block.attribution] : [])),
  )
}

/** The names that stand beside quotations, without titles, and the roles that stand there. */
function rolesBeside(drafts: readonly Draft[]): Person[] {
  return drafts.flatMap(({ study: { scope }, mention }) => {
    const words = mention ? scope.passage.text.slice(mention.from, mention.to) : ''
    if (!mention || mention.rule === 'subject' || isPronoun(words, scope.lang)) return []
    const named = nameIn(words)
    if (!named) return []
    const at = (place: { from: number; to: number }) =>
      wordsOf(scope.passage, mention.from + place.from, mention.from + place.to)
    return [{ name: at(named), ...(named.role && { role: at(named.role) }) }]
  })
}

function attribute(context: Context, draft: Draft, index: number): void {
  const { drafts } = context
  if (draft.mention) byMention(context, draft, draft.mention)
  if (!draft.speaker && draft.clause && draft.clause !== draft.mention) byMention(context, draft, draft.clause)
  if (draft.speaker || (draft.mention && !/^(?:subject)$/.test(draft.mention.rule))) return
  if (draft.study.apart) {
    draft.speaker = attributed(context.article, draft.study.scope, context.roster)
    if (!draft.speaker) byWhatLeadsIn(context, draft)
    if (draft.speaker) return
  }
  const before = drafts[index - 1]
  if (before?.passage === draft.passage) return goOn(context, draft, before)
  if (before && isContinued(before, draft, drafts)) return carry(draft, before, 'continued')
  if (namedNext(draft, drafts[index + 1])) return
  fromContext(context, draft)
}

/** `“…” “…,” she said`: what follows directly names the speaker of both. */
function namedNext(draft: Draft, next: Draft | undefined): boolean {
  return next?.passage === draft.passage && next.mention?.rule === 'after' && !sentenceBetween(draft, next)
}

/** The article's own last sentence between two quotations of one paragraph. */
function sentenceBetween(before: Draft, draft: Draft): Range | undefined {
  return draft.study.scope.units.findLast(
    unit =>
      unit.voice === 'narrator' && unit.from >= before.quotation.outer.to && unit.to <= draft.quotation.outer.from,
  )
}

/**
 * Whoever spoke before in the paragraph speaks on, unless the article's own sentence between is about what somebody
 * else says: `“…,” Lee said. Calder saw it otherwise. “…”`
 */
function goOn(context: Context, draft: Draft, before: Draft): void {
  const between = draft.quotation.partial ? undefined : sentenceBetween(before, draft)
  if (between) bySubject(context, draft, draft.passage, between, 'sentence-before')
  if (draft.speaker) return
  carry(draft, before, 'same-paragraph')
  if (between && draft.speaker) draft.speaker = atMost(draft.speaker, CONFIDENCE_ACROSS_A_SENTENCE)
}

/** A quotation left open at the end of a paragraph goes on in the next one that opens with a mark. */
function isContinued(before: Draft, draft: Draft, drafts: readonly Draft[]): boolean {
  return (
    before.quotation.open &&
    draft.passage === before.passage + 1 &&
    draft.quotation.outer.from === 0 &&
    drafts.includes(before)
  )
}

/** A quotation over several paragraphs is often told whose it is only in the last of them. */
function carryBack(draft: Draft, next: Draft | undefined, drafts: readonly Draft[]): void {
  const isNamed = next?.speaker && /^(?:after|before|continued)$/.test(next.speaker.rule)
  if (!next || !isNamed || !isContinued(draft, next, drafts)) return
  if ((draft.speaker?.confidence ?? 0) < next.speaker!.confidence && !draft.mention) carry(draft, next, 'continued')
}

function atMost(speaker: Speaker, confidence: number): Speaker {
  return { ...speaker, confidence: Math.min(speaker.confidence, confidence) }
}

function carry(draft: Draft, from: Draft | undefined, rule: SpeakerRule): void {
  if (!from?.speaker) return
  draft.person = from.person
  draft.speaker = { ...from.speaker, rule, confidence: Math.min(from.speaker.confidence, CONFIDENCE[rule]) }
}

/** The quotation before what names its speaker, in the same paragraph: `“…” “…,” she said.` */
function laterInParagraph(drafts: readonly Draft[], index: number): Draft | undefined {
  const { passage } = drafts[index]!
  const next = drafts[index + 1]
  return next?.passage === passage && next.speaker?.rule === 'after' ? next : undefined
}

function byMention(context: Context, draft: Draft, mention: Mention): void {
  const { scope } = draft.study
  const { roster } = context
  const text = scope.passage.text.slice(mention.from, mention.to)
  const words = wordsOf(scope.passage, mention.from, mention.to)
  const confidence = CONFIDENCE[mention.rule]
  const pronoun = POSSESSIVES[scope.lang.slice(0, 2)]?.[text] ?? text
  if (isPronoun(pronoun, scope.lang)) {
    const nameless = namelessReferent(context, draft, mention.from, pronoun)
    if (nameless) {
      draft.speaker = {
        name: nameless,
        mention: words,
        rule: mention.rule,
        confidence: Math.min(confidence, CONFIDENCE_OF_A_SPOKESPERSON),
      }
      return
    }
    const found = referent(context, draft, mention.from, pronoun, scope.lang)
    const isOnlyVoice = found?.alone && found.person === context.onlyVoice
    const sureness = isOnlyVoice ? CONFIDENCE_OF_THE_ONLY_VOICE : found ? surenessOf(found) : 0
    draft.person = found?.person
    // Where it is not clear whom it means, the pronoun stays as the article writes it.
    draft.speaker =
      found && sureness > 0
        ? voiceOf(found.person, mention.rule, Math.min(confidence, sureness), words)
        : { name: words, mention: words, rule: mention.rule, confidence: CONFIDENCE_OF_A_PRONOUN }
    return
  }
  const named = nameIn(text)
  if (!named) {
    const meant = describedBy(text, roster)
    if (meant) {
      draft.person = meant
      draft.speaker = voiceOf(meant, mention.rule, Math.min(confidence, CONFIDENCE['before']), words)
      return
    }
    const nameless = isDescription(text)
      ? CONFIDENCE_OF_A_DESCRIPTION
      : mention.rule === 'before'
        ? CONFIDENCE_OF_THE_NAMELESS_BEFORE
        : confidence
    draft.speaker = { name: words, mention: words, rule: mention.rule, confidence: nameless }
    return
  }
  const name = withTitle(scope.passage, mention.from + named.from, mention.from + named.to)
  const role = named.role && wordsOf(scope.passage, mention.from + named.role.from, mention.from + named.role.to)
  const meant = meantBy(/^(?:Mr|Mrs|Ms|Miss)\.?\s/.test(text) ? text : text.slice(named.from, named.to), roster)
  const person = meant.length > 1 ? foremost(meant) : meant[0]
  // Any verb will do for this rule, so that its subject has to be known as somebody who can speak.
  if (mention.rule === 'subject' && !person?.sure) return
  if (person) {
    draft.person = person
    const known = voiceOf(person, mention.rule, confidence, words)
    draft.speaker = { ...known, ...(!known.role && role && { role }) }
    return
  }
  draft.speaker = {
    name,
    ...(role && { role }),
    mention: words,
    rule: mention.rule,
    confidence: meant.length > 1 ? Math.min(confidence, CONFIDENCE_OF_A_SHARED_NAME) : confidence,
  }
}

const TITLE_BEFORE = new RegExp(String.raw`(?<!\p{L})(?:${TITLES_OF_NAMES.join('|')})\.?\s+$`, 'u')

/** `Lord Calder` for `Calder`: a title right before a name that belongs to it. */
function withTitle(passage: Passage, from: number, to: number): Words {
  const title = TITLE_BEFORE.exec(passage.text.slice(Math.max(0, from - 16), from))
  return wordsOf(passage, from - (title?.[0].length ?? 0), to)
}

function voiceOf(person: Known, rule: SpeakerRule, confidence: number, mention?: Words): Speaker {
  const name = person.shown ?? person.name
  // `Prof` is no role beside `Prof Ann Lee`.
  const role = person.role && !name.text.startsWith(person.role.text) ? person.role : undefined
  return { name, ...(role && { role }), ...(mention && { mention }), rule, confidence }
}

/** `A Harbour Board spokeswoman said they agreed. “…,” she said.` */
function namelessReferent({ appearances }: Context, draft: Draft, at: number, pronoun: string): Words | undefined {
  const gender = genderOfPronoun(pronoun, draft.study.scope.lang)
  return gender && namelessBefore(appearances, draft.passage, at, gender)?.words
}

/** Whom a pronoun beside a quotation means; whoever spoke beside the quotations before counts too. */
function referent({ appearances, drafts }: Context, draft: Draft, at: number, pronoun: string, lang: string) {
  const gender = genderOfPronoun(pronoun, lang)
  if (!gender) return undefined
  const spoken = drafts.flatMap((other): Appearance[] =>
    other.speaker &&
    other.mention &&
    other.mention.rule !== 'subject' &&
    other !== draft &&
    (other.person || !isPronoun(other.speaker.name.text, lang))
      ? [
          {
            passage: other.passage,
            at: other.mention.from,
            subject: true,
            speaks: true,
            ...(other.person && { person: other.person }),
          },
        ]
      : [],
  )
  const near = appearances.map((here, passage) =>
    passage > draft.passage || passage < draft.passage - 4
      ? []
      : [...here, ...spoken.filter(other => other.passage === passage)],
  )
  return referentOf(near, draft.passage, at, gender)
}

function quoteOf({ study: { scope, apart }, quotation: { inner, partial }, speaker }: Draft, turn: number): Quote {
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

/** Who is named beside a quotation, after it or before it. */
function mentionsBeside(study: Study, quotation: Quotation): Pick<Draft, 'mention' | 'clause'> {
  const mention = mentionBeside(study, quotation)
  const [before] = surroundings(study, quotation)
  const { passage, lang } = study.scope
  const noun = speakerOfNoun(passage.text, before, quotation.outer.from, lang)
  if (noun && (!mention || mention.rule === 'subject')) return { mention: noun, clause: undefined }
  const clause =
    quotation.partial && (!mention || mention.rule === 'subject') ? nearest(study, before, quotation) : undefined
  return { mention: mention ?? clause, clause }
}

function mentionBeside(study: Study, quotation: Quotation): Mention | undefined {
  const { passage, lang } = study.scope
  const { text } = passage
  const [before, after] = surroundings(study, quotation)
  const ahead = speakerBefore(text, before, quotation.outer.from, lang, quotation.partial)
  const leadsIn = /[,:，：]\s*$/.test(text.slice(before, quotation.outer.from))
  const joins = leadsIn || /(?:[—–-]|--)\s*$/.test(text.slice(before, quotation.outer.from))
  if (ahead?.rule === 'before' && leadsIn) return ahead
  const behind = joinsOn(text, quotation, after) ? speakerAfter(text, quotation.outer.to, after, lang) : undefined
  // A part of a sentence that ends with a comma goes on with who says it: `It “cannot go on,” the mayor said.`
  const ends = /[,，][’']?\s*$/.test(text.slice(quotation.inner.from, quotation.inner.to))
  if (ahead?.rule === 'before' && quotation.partial && !ends) return ahead
  if (behind) return behind
  const atEnd = after > quotation.outer.to ? speakerAtEnd(text, quotation.outer.to, after, lang) : undefined
  if (atEnd) return atEnd
  return ahead ?? (joins && !quotation.partial ? nearest(study, before, quotation) : undefined)
}

/** Of a part of a sentence without any verb of speech, whoever the clause around it is about. */
function nearest({ scope }: Study, before: number, { outer }: Quotation): Mention | undefined {
  const place = subjectNearest(scope, before, outer.from)
  return place && { ...place, rule: 'clause' }
}

/** What follows names the speaker where the quotation ends as part of its sentence: with a comma, or a question. */
function joinsOn(text: string, { inner, outer, partial }: Quotation, after: number): boolean {
  if (after <= outer.to) return false
  const end = text.slice(inner.from, inner.to).trimEnd()
  return !partial || /[,，?!？！—–-][’']?$/.test(end) || /^\s*[,，—–]/.test(text.slice(outer.to, after))
}

/** From the end of the sentence or quotation before to its opening mark; from its closing mark to its sentence's end. */
function surroundings({ scope, quotations }: Study, { outer, partial }: Quotation): [number, number] {
  const { text } = scope.passage
  const previous = quotations.findLast(other => other.outer.to <= outer.from)?.outer.to ?? 0
  const next = quotations.find(other => other.outer.from >= outer.to)?.outer.from ?? text.length
  if (partial) {
    const unit = scope.units.findLast(candidate => candidate.from <= outer.from && candidate.to > outer.from)
    const start = unit?.from ?? outer.from
    return [
      Math.max(start, startOfClause(text, start, outer.from)),
      Math.min(Math.max(unit?.to ?? 0, outer.to), Math.max(next, outer.to)),
    ]
  }
  const frames = scope.units.filter(unit => unit.voice !== 'quoted')
  const before = frames.findLast(
    unit =>
      unit.to <= outer.from &&
      unit.to > previous &&
      /^[\s"“„«»「『‘'`:,—–-]*$/.test(text.slice(unit.to, outer.from)) &&
      unit.voice === 'frame' &&
      !/[.!?]$/.test(text.slice(unit.from, unit.to)),
  )
  const after = frames.find(
    unit => unit.from >= outer.to && unit.voice === 'frame' && /^[\s,—–-]*$/.test(text.slice(outer.to, unit.from)),
  )
  return [before?.from ?? outer.from, after ? Math.min(after.to, Math.max(next, outer.to)) : outer.to]
}

/** A partial quotation may stand in a long sentence. */
function startOfClause(text: string, from: number, to: number): number {
  const semicolon = text.slice(from, to).lastIndexOf(';')
  return semicolon < 0 ? from : from + semicolon + 1
}

function attributed(article: Article, scope: Scope, roster: Roster): Speaker | undefined {
  const block = article.sections[scope.where.section]?.blocks[scope.where.block]
  if (block?.kind !== 'extract' || !block.attribution) return undefined
  const { text } = block.attribution
  const from = openerOf(text)
  const [name, role] = splitAttribution(text.slice(from))
  const meant = meantBy(name, roster)
  const known = meant.length === 1 ? meant[0] : undefined
  const words = wordsOf(block.attribution, from, from + name.length)
  const roleAt = role ? text.indexOf(role, from + name.length) : -1
  return {
    name: known?.name ?? words,
    ...(roleAt >= 0 && role
      ? { role: wordsOf(block.attribution, roleAt, roleAt + role.length) }
      : known?.role && { role: known.role }),
    rule: 'attribution-line',
    confidence: CONFIDENCE['attribution-line'],
  }
}

/** Where the name begins behind `From` or `By`. */
function openerOf(text: string): number {
  return ATTRIBUTION_OPENERS.map(opener => opener.exec(text)?.[0].length ?? 0).find(length => length > 0) ?? 0
}

/** `@ana2 on joining projects`: a handle ends with its word. */
const HANDLE = /^(?<handle>@[\w-]+)(?:[,，]\s*|\s+)(?<rest>\S.*)$/u

/**
 * `Ana Lindqvist, miller` · `Ana Lindqvist (Mill)` · `@ana on joining projects`; a line with figures or slashes is one
 * description, not a name.
 */
function splitAttribution(text: string): [string, string | undefined] {
  const line = text.trim()
  const { handle, rest } = HANDLE.exec(line)?.groups ?? {}
  if (handle) return [handle, rest]
  const match = /^(?<name>[^\d/,(]{2,60}?)(?:,\s+(?<role>.+)|\s+\((?<inside>[^()]+)\)|\s+[–—]\s+(?<after>\D.*))$/u.exec(
    line,
  )
  const { name, role, inside, after } = match?.groups ?? {}
  return [name ?? line, role ?? inside ?? after]
}

/**
 * Without anybody beside it: whoever the sentence before is about, or, where the quotation makes up the whole
 * paragraph, who spoke last or whom the paragraph before is about.
 */
function fromContext(context: Context, draft: Draft): void {
  const { study, quotation, passage } = draft
  if (quotation.partial || study.apart) return
  const { scope } = study
  const unit = scope.units.findLast(candidate => candidate.voice === 'narrator' && candidate.to <= quotation.outer.from)
  if (unit) return bySubject(context, draft, passage, unit, 'sentence-before')
  if (quotation.outer.from > 0) return
  const before = context.studies[passage - 1]
  if (!before || before.apart || before.scope.where.section !== scope.where.section) return
  const last = before.scope.units.at(-1)
  if (!last) return
  const leadsIn = /[:：]$/.test(before.scope.passage.text.slice(last.from, last.to))
  if (last.voice === 'narrator' && leadsIn) return bySubject(context, draft, passage - 1, last, 'before')
  const spoken = context.drafts.findLast(other => other.passage === passage - 1 && other.speaker)
  if (spoken) return carry(draft, spoken, 'paragraph-before')
  if (last.voice === 'narrator') bySubject(context, draft, passage - 1, last, 'paragraph-before')
}

/** `As @lee put it:` right before a quotation that is set apart and has no attribution of its own. */
function byWhatLeadsIn(context: Context, draft: Draft): void {
  // Where a subject is not told from its object by its place, what leads in is no evidence.
  if (/^(?:ja|zh|ko)/.test(draft.study.scope.lang)) return
  const { section, block } = draft.study.scope.where
  const before = context.studies.findLastIndex(
    ({ scope: { where } }) => where.section === section && where.block === block - 1,
  )
  const study = context.studies[before]
  const last = study?.scope.units.at(-1)
  if (!study || study.apart || last?.voice !== 'narrator') return
  const leadsIn = /[:：]$/.test(study.scope.passage.text.slice(last.from, last.to))
  if (!leadsIn) return
  bySubject(context, draft, before, last, 'before')
  if (draft.speaker && isIndefinite(draft.speaker.name.text, study.scope.lang)) draft.speaker = undefined
}

/** Who says or does something in a sentence: with a verb of speech, else the sentence's subject, where that is a person. */
function bySubject(context: Context, draft: Draft, passage: number, unit: Range, rule: SpeakerRule): void {
  const { scope } = context.studies[passage]!
  const { text } = scope.passage
  const candidates = [
    speakerAtEnd(text, unit.from, unit.to, scope.lang),
    speakerBefore(text, unit.from, unit.to, scope.lang),
    subjectOf(text, unit.from, unit.to, rule, scope.lang),
    rule === 'before' ? nearestIn(scope, unit) : undefined,
  ]
  for (const mention of candidates) {
    if (mention && byMentionElsewhere(context, draft, passage, mention, rule)) return
  }
}

/** `In answer to the storm, the town’s mayor Ann Lee issued the following statement:` */
function nearestIn(scope: Scope, { from, to }: Range): Mention | undefined {
  const place = subjectNearest(scope, from, to)
  return place && { ...place, rule: 'before' }
}

/** Takes a mention in another sentence or passage for the speaker if it means a person whom the article knows. */
function byMentionElsewhere(context: Context, draft: Draft, passage: number, mention: Mention, rule: SpeakerRule) {
  const study = context.studies[passage]!
  const words = study.scope.passage.text.slice(mention.from, mention.to)
  if (!isPronoun(words, study.scope.lang) && !nameIn(words) && rule === 'paragraph-before') return false
  const place = { ...draft, study, passage }
  byMention(context, place, { ...mention, rule })
  if (!place.person && (rule === 'paragraph-before' || (mention.rule !== 'before' && rule !== 'before'))) return false
  draft.speaker = place.speaker
  draft.person = place.person
  return true
}

/** What the sentence before says is sure where that person is the article's one and only speaker. */
function soleSpeaker(speaker: Speaker, drafts: readonly Draft[]): Speaker {
  const voices = new Set(
    drafts.flatMap(draft =>
      draft.speaker && draft.speaker.rule !== 'sentence-before' ? [draft.speaker.name.text] : [],
    ),
  )
  return voices.size === 1 && voices.has(speaker.name.text)
    ? { ...speaker, rule: 'sole-speaker', confidence: CONFIDENCE['sole-speaker'] }
    : speaker
}

/** Numbers of turns: quotations of one speaker in one paragraph share one. */
function turnsOf(drafts: readonly Draft[]): number[] {
  let turn = 0
  return drafts.map((draft, index) => {
    const before = drafts[index - 1]
    const same = before?.passage === draft.passage && before.speaker?.name.text === draft.speaker?.name.text
    if (index > 0 && !same) turn += 1
    return turn
  })
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
