import { beforeAll, describe, expect, it } from 'vitest'
import type { Made } from '../../scripts/pipeline.ts'
import { article, edited, findings, found, made } from './deck.ts'

describe('a name that the article does not have', () => {
  let harbour: Made
  beforeAll(async () => {
    harbour = await made('harbour.md')
  })

  it.each([
    ['of a speaker', 'speaker: Tomas Reyle', 'speaker: Tomas Royle'],
    ['of what somebody is', 'role: harbour master', 'role: harbour pilot'],
    ['within a sentence', 'the port connected its first berth', 'the port of Westmouth connected its first berth'],
    ['that is misspelt at the beginning of a sentence', 'A survey of', 'Eastmuoth made a survey of'],
  ])('is found: %s', (_, place, put) => {
    const deck = edited(harbour.text, place, put)
    expect(findings(deck.text, harbour)).toMatchObject([{ line: deck.line, rule: 'name', severity: 'warning' }])
  })

  it('is told with the nearest that it has', () => {
    const deck = edited(harbour.text, 'speaker: Tomas Reyle', 'speaker: Tomas Royle')
    expect(findings(deck.text, harbour)[0]!.message).toBe(
      'The article does not name “Tomas Royle”; the nearest is “Tomas Reyle” (harbour.md:11)',
    )
  })
})

describe('a capital that says nothing', () => {
  it.each([
    ['en', 'Quite so. However, Monday is fine: Nothing else'],
    ['en', '# What We Want From You'],
    ['de', 'Ein neuer Gedanke über Häfen'],
    ['ja', '港のPythonとLinux'],
  ])('is no name: %s %s', async (lang, text) => {
    const studied = await article('The port is quiet.', lang)
    expect(found(`---\nlang: ${lang}\n---\n\n${text}\n\nport\n`, studied)).toEqual([expect.stringMatching('lost')])
  })
})
