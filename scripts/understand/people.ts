import { wordsOf, type Passage, type Words } from '../model/span.ts'
import { affiliationsIn } from './affiliations.ts'
import { FEMALE_NAMES, FEMALE_NOUNS, MALE_NAMES, MALE_NOUNS, NICKNAMES } from './lexicon/names.ts'
import { TITLES_OF_NAMES, TITLES_OF_OFFICE } from './lexicon/speech.ts'

import { fullNamesIn, isRoleNoun, isTitle, nameAt, titleOf, titlesOf } from './names.ts'
import { withRoles } from './roles.ts'
import type { Scope } from './scope.ts'

/** A person of the article, under the fullest name that it gives. */
export interface Person {
  readonly name: Words
  readonly role?: Words
}

/**
 * The people whom the article names in full together with a role, or as the speaker of a quotation.
 * A name alone is no evidence: `Open Source` is capitalised too.
 */
export function peopleIn(scopes: readonly Scope[]): Person[] {
  const people = new Map<string, Person>()
  // What tells a role comes first, what tells only whom somebody belongs to after it.
  for (const person of [...scopes.flatMap(withRoles), ...scopes.flatMap(affiliationsIn)]) {
    if (!people.has(person.name.text)) people.set(person.name.text, person)
  }
  return [...people.values()]
}

/** Who the article's people are by surname, and where they are named. */
export interface Roster {
  readonly people: readonly Known[]
  readonly bySurname: ReadonlyMap<string, readonly Known[]>
}

/** A person with the gender that the article or the given name tells. */
export interface Known extends Person {
  readonly gender?: 'he' | 'she'
  /** Whether anything tells that this is a person: a role, an honorific, a frequent given name. */
  readonly sure: boolean
  /** The same of this very name, rather than of its surname. */
  readonly evident: boolean
  /** The name with the title that belongs to it: `Sir John Calder`, `Lord Calder`. */
  readonly shown?: Words
  /** How often the article gives the name in full. */
  readonly count: number
}

/** `Mr. Lee`, `President Lee` */
export function isTitled(words: string): boolean {
  return titleOf(words) !== ''
}

/** All full names of the article, the people with roles first; `speakers` are names that stand beside quotations. */
export function rosterOf(passages: readonly Passage[], people: readonly Person[], speakers: readonly Words[]): Roster {
  const found = new Map<string, Known>()
  const add = (name: Words, role: Words | undefined, evident: boolean, times = 0) => {
    const known = found.get(name.text)
    const given = role ?? known?.role
    const gender = genderOf(name.text, given?.text)
    const isEvident = evident || (known?.evident ?? false) || gender !== undefined
    found.set(name.text, {
      name: known?.name ?? name,
      ...(given && { role: known?.role ?? given }),
      ...(gender && { gender }),
      sure: isEvident,
      evident: isEvident,
      count: (known?.count ?? 0) + times,
    })
  }
  for (const { name, role } of people) if (/\s/.test(name.text)) add(name, role, true)
  for (const name of speakers) if (/\s/.test(name.text)) add(name, undefined, true)
  for (const passage of passages) for (const name of fullNamesIn(passage)) add(name, undefined, false, 1)
  const surnames = new Set([...found.keys()].map(surnameOf))
  const givenNames = new Set(
    [...found.values()].flatMap(known => (known.evident ? [known.name.text.split(/\s/)[0]!] : [])),
  )
  for (const { name, role } of people)
    if (!/\s/.test(name.text) && role && !surnames.has(name.text) && !givenNames.has(name.text)) add(name, role, true)
  const spoken = new Set(speakers.map(name => surnameOf(name.text)))
  for (const name of speakers)
    if (!/\s/.test(name.text) && !surnames.has(surnameOf(name.text)) && !givenNames.has(name.text))
      add(name, undefined, true)
  const honoured = honoursIn(passages.map(passage => passage.text).join('\n'))
  const titled = titledIn(passages)
  const bySingleName = new Map(
    people.flatMap(({ name, role }) => (role && !/\s/.test(name.text) ? [[name.text, role]] : [])),
  )
  const roster = [...found.values()].map((known): Known => {
    const surname = surnameOf(known.name.text)
    const gender = known.gender ?? honoured.get(surname)
    const shown = titled.get(known.name.text)
    const role = known.role ?? bySingleName.get(surname)
    return {
      ...known,
      ...(role && { role }),
      ...(shown && { shown }),
      ...(gender && { gender }),
      sure: known.sure || gender !== undefined || spoken.has(surname),
    }
  })
  const bySurname = new Map<string, Known[]>()
  for (const known of roster) {
    const surname = surnameOf(known.name.text)
    bySurname.set(surname, [...(bySurname.get(surname) ?? []), known])
  }
  return { people: roster, bySurname }
}

const TITLES_SHOWN = new Set(TITLES_OF_NAMES)

/** `Sir John Calder` of `John Calder`, `Lord Calder` of `Calder`: the first of each in the article. */
export function titledIn(passages: readonly Passage[]): ReadonlyMap<string, Words> {
  const found = new Map<string, Words>()
  for (const passage of passages)
    for (const { from, at, name } of titledNamesIn(passage.text)) {
      const bare = name.replace(/[’']s?$/, '')
      if (!found.has(bare)) found.set(bare, wordsOf(passage, from, at + bare.length))
    }
  return found
}

/** A name behind its titles. */
interface TitledName {
  readonly from: number
  readonly at: number
  readonly name: string
}

function titledNamesIn(text: string): TitledName[] {
  let end = 0
  return [...text.matchAll(/(?<!\p{L})\p{L}+/gu)].flatMap(({ 0: word, index: from }) => {
    const found = from < end || !TITLES_SHOWN.has(word) ? undefined : nameBehindTitles(text, from)
    if (!found) return []
    end = found.at + found.name.length
    return [{ from, ...found }]
  })
}

/** `John Calder` of `Sir John Calder`; `Bishop`, which is a title too, of `Dr Bishop said`. */
function nameBehindTitles(text: string, from: number): Omit<TitledName, 'from'> | undefined {
  const title = titleOf(text.slice(from), TITLES_SHOWN)
  if (title === '') return undefined
  const at = from + title.length
  const name = nameAt(text, at)
  return nameBehindTitles(text, at) ?? (name === undefined ? undefined : { at, name })
}

/** `Clinton` of `Hillary Clinton’s`. */
export function surnameOf(name: string): string {
  return (
    name
      .replace(/[’']s?$/, '')
      .split(/\s+/)
      .findLast(word => !/^(?:Jr|Sr|II|III)\.?,?$/.test(word)) ?? name
  ).replace(/,$/, '')
}

function genderOf(name: string, role = ''): 'he' | 'she' | undefined {
  const [first = ''] = name.split(/\s+/)
  const [male, female] = [MALE_NAMES.has(first), FEMALE_NAMES.has(first)]
  if (male !== female) return male ? 'he' : 'she'
  if (MALE_NOUNS.test(role)) return 'he'
  return FEMALE_NOUNS.test(role) ? 'she' : undefined
}

/** `Mr. Weaver`, `Ms. Palmieri`: a surname that both have tells nothing. */
function honoursIn(text: string): Map<string, 'he' | 'she'> {
  const found = new Map<string, 'he' | 'she'>()
  const both = new Set<string>()
  for (const match of text.matchAll(
    /(?<![\p{L}])(Mr|Mrs|Ms|Miss|Mme|Herr|Frau)\.?\s+((?:\p{Lu}[\p{L}’'-]*\s+){0,2}\p{Lu}[\p{L}’'-]+)/gu,
  )) {
    const surname = surnameOf(match[2]!)
    const gender = match[1] === 'Mr' || match[1] === 'Herr' ? 'he' : 'she'
    if (found.has(surname) && found.get(surname) !== gender) both.add(surname)
    found.set(surname, gender)
  }
  for (const surname of both) found.delete(surname)
  return found
}

/** A mention as name and role: `campaign spokesman Brian Fallon` · `Gov. Jerry Brown` · `the report`. */
export interface Named {
  /** Offsets in the mention. */
  readonly from: number
  readonly to: number
  readonly role?: { readonly from: number; readonly to: number }
}

/** The name in a mention, without its title and role; undefined where it has none (`the report`). */
export function nameIn(mention: string): Named | undefined {
  const words = [...mention.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, index }))
  let first = words.length
  while (
    first > 0 &&
    (/^(?:\p{Lu}|@\p{L})/u.test(words[first - 1]!.text) ||
      (/^(?:de|van|von|der|den|la|le|da|di|del|bin|al)$/.test(words[first - 1]!.text) &&
        first < words.length &&
        first > 1 &&
        /^\p{Lu}/u.test(words[first - 2]!.text)))
  )
    first -= 1
  if (first === words.length) return undefined
  // `The New York Times` and `Clinton Campaign Chairman John Podesta`: titles inside a run of capitals end the role.
  const title = words.findLastIndex(
    ({ text }, index) =>
      index >= first && index < words.length - 1 && (isTitle(text) || isRoleNoun(text) || /[’']s?$/.test(text)),
  )
  if (title >= 0) first = title + 1
  // `Minister`, of `Minister for Defence`, is no name; `Baker` of `Mr Baker` is.
  const isAddressed = title >= 0 && /^(?:Mr|Mrs|Ms|Miss)\.?$/.test(words[title]!.text)
  if (first === words.length - 1 && isRoleNoun(words[first]!.text) && !isAddressed) return undefined
  const lead = words.slice(0, first)
  const start = words[first]!.index
  const end = words.at(-1)!.index + words.at(-1)!.text.replace(/[’']s$|(?<=\p{Ll}\p{Ll})(?<!^(?:Jr|Sr))\.$/u, '').length
  const isRole = lead.length > 0 && (isRoleNoun(lead.at(-1)!.text) || isOffice(lead.at(-1)!.text))
  // `a senior aide to Ms. Lee`, `one of the prosecutors for Ray Lee`: the one who speaks has no name.
  if (lead.length > 1 && lead.slice(-2).some(({ text }) => PREPOSITION.test(text))) return undefined
  if (lead.length > 0 && !isRole && !isTitle(lead.at(-1)!.text)) {
    // `the Clinton`, `a jubilant Sanders`: the whole where it is a thing's name, the name where it is a person's.
    return /^the$/i.test(lead[0]!.text) && words.length - first > 1 ? undefined : { from: start, to: end }
  }
  const article =
    /^(?:an?|the|his|her|their|former)$/i.test(lead[0]?.text ?? '') &&
    lead.length > 1 &&
    !/^former$/i.test(lead[0]!.text)
      ? 1
      : 0
  return {
    from: start,
    to: end,
    ...(isRole && { role: { from: lead[article]!.index, to: lead.at(-1)!.index + lead.at(-1)!.text.length } }),
  }
}

const PREPOSITION = /^(?:of|to|for|from|by|with|in|at|on|near|behind|against|under|like|about)$/
const OFFICES = new Set(TITLES_OF_OFFICE)
const isOffice = (word: string) => OFFICES.has(word.replace(/\.$/, ''))

/**
 * The people whom a name can mean: the full name itself, or those with that surname, or with that first name.
 * One person written in two ways (`Hillary Clinton`, `Hillary Rodham Clinton`) counts once.
 */
export function meantBy(mention: string, roster: Roster): readonly Known[] {
  const bare = mention.slice(titlesOf(mention).length).replace(/[’']s?$/, '')
  const gender = /^Mr\.?\s/.test(mention) ? 'he' : /^(?:Mrs|Ms|Miss)\.?\s/.test(mention) ? 'she' : undefined
  const exact = roster.people.find(person => person.name.text === bare)
  if (exact && /\s/.test(bare)) return [withRoleOf(exact, roster)]
  if (/\s/.test(bare)) return []
  const surname = (roster.bySurname.get(surnameOf(bare)) ?? []).filter(
    known => gender === undefined || known.gender === undefined || known.gender === gender,
  )
  const found = distinct(surest(surname))
  if (found.length > 0) return found.map(known => withRoleOf(known, roster))
  return distinct(roster.people.filter(person => person.sure && person.name.text.split(/\s+/)[0] === bare))
}

/** `Says Lee` and `Team Lee` are capitals in a row as `Ann Lee` is: only where no name is a person's may they be one. */
function surest(people: readonly Known[]): readonly Known[] {
  const evident = people.filter(known => known.evident)
  if (evident.length > 0) return evident
  const sure = people.filter(known => known.sure)
  return sure.length > 0 ? sure : people
}

/** The same person may have been given the role under another form of the name. */
function withRoleOf(known: Known, roster: Roster): Known {
  if (known.role) return known
  const [first] = known.name.text.split(/\s+/)
  const other = (roster.bySurname.get(surnameOf(known.name.text)) ?? []).find(
    candidate => candidate.role && candidate.name.text.split(/\s+/)[0] === first,
  )
  return other?.role ? { ...known, role: other.role } : known
}

/** The person whom a surname alone means where the article names one first and most: the others are aside. */
export function foremost(people: readonly Known[]): Known | undefined {
  const [first, ...others] = people.toSorted((a, b) => b.count - a.count)
  const isFirst = others.every(
    other => first!.count >= 2 * Math.max(1, other.count) && startOf(first!) < startOf(other),
  )
  return first && isFirst ? first : undefined
}

const startOf = ({ name }: Known) => name.spans[0]?.start ?? 0

/** One of those with the same given name, and none that another's name ends with: `Mayor Ann Lee` is `Ann Lee`. */
function distinct(people: readonly Known[]): Known[] {
  const found = new Map<string, Known>()
  for (const person of people) {
    const { text } = person.name
    if (people.some(({ name }) => /\s/.test(name.text) && name.text !== text && text.endsWith(` ${name.text}`)))
      continue
    const [first = ''] = text.split(/\s+/)
    const key = [...found.keys()].find(other => isShort(other, first) && fits(found.get(other)!, person)) ?? first
    const known = found.get(key)
    if (!known || (person.role && !known.role)) found.set(key, person)
  }
  return [...found.values()]
}

/** `Pete` and `Peter`, `Chuck` and `Charles` */
function isShort(a: string, b: string): boolean {
  return a === b || (NICKNAMES[a]?.includes(b) ?? false) || (NICKNAMES[b]?.includes(a) ?? false)
}

function fits(a: Known, b: Known): boolean {
  return a.gender === undefined || b.gender === undefined || a.gender === b.gender
}
