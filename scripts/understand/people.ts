import type { Passage, Words } from '../model/span.ts'
import { wordsOf } from '../model/span.ts'
import { HONORIFICS, ROLE_NOUNS } from './lexicon/speech.ts'

/** A person of the article, under the fullest name that it gives. */
export interface Person {
  readonly name: Words
  readonly role?: Words
}

/** One capitalised word of a name: `Clem`, `O’Neil`, `Jean-Luc`, `J.`, `Łukasz`. */
const NAME = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*)`
const FULL_NAME = String.raw`${NAME}(?:\s+(?:(?:de|van|von|der|den|la|le|da|di|del|bin|al)\s+)*${NAME}){1,3}`
const ROLE_WORD = String.raw`(?:[\p{L}\p{N}][\p{L}\p{N}&’'./-]*)`

/** Role nouns as they are written in running text: `engineer`, `Engineer`, `CEO`. */
const ROLES = ROLE_NOUNS.flatMap(noun => [
  noun,
  noun[0]!.toUpperCase() + noun.slice(1),
  ...(noun.length <= 4 ? [noun.toUpperCase()] : []),
]).join('|')

const roleNoun = new RegExp(String.raw`^(?:${ROLE_NOUNS.join('|')})s?$`, 'i')

/**
 * The people whom the article names in full together with a role, or as the speaker of a quotation.
 * A name alone is no evidence: `Open Source` is capitalised too.
 *
 *     Hugging Face CEO Clem Delangue      James Governor, RedMonk co-founder,      Ada Byron, head of research at Analytica,
 *     ‾‾‾‾role‾‾‾‾‾‾‾‾ ‾‾‾‾name‾‾‾‾‾      ‾‾‾‾name‾‾‾‾‾‾  ‾‾‾‾‾role‾‾‾‾‾‾‾‾
 */
export function peopleIn(passages: readonly Passage[]): Person[] {
  const people = new Map<string, Person>()
  for (const passage of passages) {
    for (const person of [...withRoleBefore(passage), ...withRoleAfter(passage)]) {
      if (!people.has(person.name.text)) people.set(person.name.text, person)
    }
  }
  return [...people.values()]
}

function withRoleBefore(passage: Passage): Person[] {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])((?:${ROLE_WORD}\s+){0,5}?(?:${ROLES}))\s+(${FULL_NAME})`,
    'gu',
  )
  const people: Person[] = []
  for (const match of passage.text.matchAll(pattern)) {
    const [, role = '', name = ''] = match
    const nameAt = match.index + match[0].length - name.length
    const start = match.index + roleStart(role)
    people.push({
      name: wordsOf(passage, nameAt, nameAt + name.length),
      role: wordsOf(passage, start, match.index + role.length),
    })
  }
  return people
}

/** A role before a name is its last noun and the capitalised or joined words right before it. */
function roleStart(role: string): number {
  const words = [...role.matchAll(/\S+/g)]
  let first = words.length - 1
  while (
    first > 0 &&
    /^(?:\p{Lu}|of$|and$|\p{Ll}+-\p{Ll}+$|vice$|deputy$|senior$|former$|chief$|lead$|software$|data$|research$|executive$|managing$|associate$|assistant$)/u.test(
      words[first - 1]![0],
    )
  )
    first -= 1
  while (first < words.length - 1 && /^(?:of|and|In|On|At|The|For|As|With|But|And)$/.test(words[first]![0])) first += 1
  return words[first]?.index ?? 0
}

function withRoleAfter(passage: Passage): Person[] {
  const pattern = new RegExp(String.raw`(${FULL_NAME}),\s+((?:(?:an?|the)\s+)?[^,.;:“”"()]{2,80})(?=[,.;]|$)`, 'gu')
  const people: Person[] = []
  for (const match of passage.text.matchAll(pattern)) {
    const [, name = '', role = ''] = match
    const head = role.split(/\s+(?:of|at|for|in|with|from|and)\s+/)[0]!.split(/\s+/)
    if (!roleNoun.test(head.at(-1) ?? '')) continue
    const roleAt = match.index + match[0].length - role.length
    const article = /^(?:an?|the)\s+/i.exec(role)?.[0].length ?? 0
    people.push({
      name: wordsOf(passage, match.index, match.index + name.length),
      role: wordsOf(passage, roleAt + article, roleAt + role.length),
    })
  }
  return people
}

/**
 * The person meant by a mention: the full name itself, or a surname (or first name) that only one of them has.
 */
export function resolve(mention: string, people: readonly Person[]): Person | undefined {
  const bare = mention.replace(new RegExp(String.raw`^(?:${HONORIFICS.join('|')})\.?\s+`), '').replace(/[’']s$/, '')
  const exact = people.find(person => person.name.text === bare)
  if (exact) return exact
  const surname = people.filter(person => person.name.text.split(/\s+/).at(-1) === bare)
  if (surname.length === 1) return surname[0]
  const first = people.filter(person => person.name.text.split(/\s+/)[0] === bare)
  return first.length === 1 ? first[0] : undefined
}
