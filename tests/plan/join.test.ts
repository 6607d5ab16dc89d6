import { expect, test } from 'vitest'
import { joinedPage } from '../../scripts/plan/join.ts'
import type { Planned } from '../../scripts/plan/candidate.ts'

const words = (text: string, start = 0) => ({ text, spans: [{ start, end: start + text.length }] })
const page = (text: string, start: number, title?: string): Planned => ({
  draft: {
    form: 'statement',
    ...(title && { title: words(title, start - 50), kicker: words('Lamps'), quiet: false }),
    words: words(text, start),
    quoted: false,
  },
  passage: [],
  value: 1,
  covers: [],
})
const asPoints = (a: Planned, b: Planned) => joinedPage(a, b, form => form === 'points')?.draft

const lamps = page('The crews keep the lamps of the old pier.', 100)

test('two sentences become points of one page', () => {
  expect(asPoints(lamps, page('The town pays for the oil.', 200))).toMatchObject({
    form: 'points',
    items: [{ text: 'The crews keep the lamps of the old pier.' }, { text: 'The town pays for the oil.' }],
  })
})

test('an answer is no point among others without its question', () => {
  expect(asPoints(lamps, page('In a word: the wind.', 200, 'What do they fear?'))).toMatchObject({
    items: [
      { text: 'The crews keep the lamps of the old pier.' },
      { text: 'What do they fear?' },
      { text: 'In a word: the wind.' },
    ],
  })
  expect(asPoints(page('In a word: the wind.', 60, 'What do they fear?'), lamps)).toBeUndefined()
})
