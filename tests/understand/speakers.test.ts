import { expect, test } from 'vitest'
import type { Passage } from '../../scripts/model/span.ts'
import { read } from '../../scripts/read/read.ts'
import { isRoleNoun } from '../../scripts/understand/names.ts'
import { titledIn } from '../../scripts/understand/people.ts'
import { says } from '../../scripts/understand/quotations.ts'
import { withRoles } from '../../scripts/understand/roles.ts'
import { scopeOf } from '../../scripts/understand/scope.ts'
import { understand } from '../../scripts/understand/understand.ts'

/** The name and role of each quotation's speaker, and whether they are sure enough to be printed. */
async function speakersOf(text: string) {
  const article = await read({ name: 'article.txt', bytes: new TextEncoder().encode(text) })
  return (await understand(article)).flatMap(fact =>
    fact.type === 'quote'
      ? [[fact.speaker?.name.text, fact.speaker?.role?.text, (fact.speaker?.confidence ?? 0) >= 0.9]]
      : [],
  )
}

function wholePassage(text: string): Passage {
  const runs = [{ from: 0, start: 0, length: text.length }]
  return { text, runs, links: [], span: { start: 0, end: text.length } }
}

function peopleWithRoles(text: string) {
  return withRoles(scopeOf({ section: 0, block: 0, part: 0 }, wholePassage(text), 'en', [], () => []))
}

test.each([
  ['"We will hold the shares for many years," said Northgate\'s Oscar Lindqvist.', 'Oscar Lindqvist', 'Northgate'],
  [
    '"This bridge is far too dear for us," Mara Calder, from Alder Bay investment bank, told reporters.',
    'Mara Calder',
    'Alder Bay investment bank',
  ],
  [
    'Harbour Audit Office chief Sir Oscar Bright came late. Sir Oscar said: "The harbour has not yet agreed a price."',
    'Sir Oscar Bright',
    'Harbour Audit Office chief',
  ],
  [
    'Lord Calder, who is Lord Chief Justice of Mercia, spoke. Lord Calder said: "I have so far failed to agree with them."',
    'Lord Calder',
    'Lord Chief Justice of Mercia',
  ],
])('%s', async (text, name, role) => {
  expect(await speakersOf(text)).toEqual([[name, role, true]])
})

test('what could be a title ends a role', async () => {
  const text = '"The bridge will not be closed this winter," said HBA General Secretary Ann Calder.'
  expect(await speakersOf(text)).toEqual([['Ann Calder', 'HBA General Secretary', true]])
})

test('a pronoun after a spokeswoman without a name means her', async () => {
  const text =
    'Ann Calder said the bridge would close. An Office of Bridges spokeswoman said Ms Calder was right. "We agree on nearly everything that matters here," she said.'
  expect((await speakersOf(text))[0]![0]).toBe('An Office of Bridges spokeswoman')
})

test('a description of somebody whom the article has named is never printed', async () => {
  const text = '"We made some mistakes on the old bridge," the 36-year-old said.'
  expect((await speakersOf(text))[0]![2]).toBe(false)
})

test('a description with words of one role means that person', async () => {
  const text =
    'The mayor of Alder Bay, Ann Calder, opened the bridge.\n\n"We are proud of every single stone," the mayor said.'
  expect(await speakersOf(text)).toEqual([['Ann Calder', 'mayor of Alder Bay', true]])
})

test('a surname that is also a word for an office is a name behind Mr and Ms', async () => {
  const text =
    'The quay needs cranes, says Rick Dean, head of the ferry line.\n\n"We will build the cranes in the spring," said Mr Dean.'
  expect(await speakersOf(text)).toEqual([['Rick Dean', 'head of the ferry line', true]])
})

test.each([
  ['en', 'The town is proud of Ann Lee, the mayor, who said: “We shall never sell the old pier.”', 'Ann Lee'],
  ['fr', 'Le village est fier du maire Jean Dupont, qui a dit : « Nous ne vendrons jamais le quai. »', 'Jean Dupont'],
  ['es', 'El pueblo admira a la alcaldesa Ana Ruiz, que dijo: «Nunca venderemos el viejo muelle.»', 'Ana Ruiz'],
  ['fr', 'Essayez de dire simplement ceci : « Nous ne vendrons jamais le quai à personne. »', undefined],
  ['ru', 'Если вам трудно, спросите прямо: «Какие шаги мы должны предпринять дальше?»', undefined],
])('in %s the name before a relative clause speaks, and no first word of a sentence: %s', async (lang, text, name) => {
  const bytes = new TextEncoder().encode(`---\nlang: ${lang}\n---\n\n${text}\n`)
  const facts = await understand(await read({ name: 'article.md', bytes }))
  expect(facts.flatMap(fact => (fact.type === 'quote' ? [fact.speaker?.name.text] : []))).toEqual([name])
})

test('a dash and a name behind the last sentence of a block quotation say whose it is', async () => {
  const bytes = new TextEncoder().encode('# Pier\n\n> We are proud of the old pier. It stays. --- Ann Lee\n')
  const facts = await understand(await read({ name: 'article.md', bytes }))
  const [quote] = facts.filter(fact => fact.type === 'quote')
  expect([quote?.words.text, quote?.speaker?.name.text]).toEqual(['We are proud of the old pier. It stays.', 'Ann Lee'])
})

test.each([
  ['co-founder Ann Calder said so', 'co-founder', 'Ann Calder'],
  ['Vice-president Sir Ann Calder said so', 'Vice-president', 'Ann Calder'],
  ['a spokeswoman for women and health Ann Calder said so', 'spokeswoman for women and health', 'Ann Calder'],
  ['the owner-operator in Alder Bay, Dr. Ann Calder, said so', 'owner-operator in Alder Bay', 'Ann Calder'],
  ['Harbour General Lee Mary Calder said so', 'General', 'Lee Mary Calder'],
  ['harbour judge General Lee Calder said so', 'judge General', 'Lee Calder'],
])('the role before the name in `%s`', async (words, role, name) => {
  const [found] = peopleWithRoles(words)
  expect([found?.role?.text, found?.name.text]).toEqual([role, name])
})

test.each([
  'xco-founders Ann Calder',
  'spokesman for the union Ann Calder',
  'founder ann calder',
  '3engineer Ann Calder',
])('no role before a name in `%s`', words => {
  expect(peopleWithRoles(words)).toEqual([])
})

test.each([
  ['engineer', true],
  ['CO-FOUNDERS', true],
  ['ex-vice-president', true],
  ['Engineer-in-Chief', true],
  ['Profe\u017f\u017for', true],
  ['engineering', false],
  ['engineer lead', false],
])('whether `%s` is a role: %s', (word, isRole) => {
  expect(isRoleNoun(word)).toBe(isRole)
})

test.each([
  [' Ann Mary Calder said it', 'en', ' Ann Mary Calder said'],
  [' said Calder of it', 'en', ' said Calder'],
  [' Ann Mary Lee Calder said', 'en', undefined],
  [' Ann SAID so', 'en', undefined],
  [' saids Calder', 'en', undefined],
  [' sagte Müller', 'de', ' sagte Müller'],
  [' said Calder', 'xx', undefined],
])('who says it in `%s` (%s): %s', (words, lang, clause) => {
  expect(says(words, lang)).toBe(clause)
})

test.each([
  ['Sir John Calder', 'Sir John Calder', 'John Calder'],
  ['Dr Bishop said', 'Dr Bishop', 'Bishop'],
  ['Lord Justice Calder', 'Lord Justice Calder', 'Calder'],
  ['Lordship Calder', undefined, undefined],
])('the name behind titles in `%s`', (words, shown, name) => {
  const passage = wholePassage(words)
  const [found] = titledIn([passage])
  expect([found?.[1].text, found?.[0]]).toEqual([shown, name])
})
