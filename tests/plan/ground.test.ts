import { expect, it } from 'vitest'
import type { Draft } from '../../scripts/plan/candidate.ts'
import { groundsFor } from '../../scripts/plan/ground.ts'

const draftOf = (form: Draft['form'], more: object = {}) =>
  ({ form, data: [], words: { text: 'A few words.', spans: [] }, ...more }) as unknown as Draft

const groundsOf = (...forms: readonly (Draft['form'] | Draft)[]) =>
  groundsFor(forms.map(form => (typeof form === 'string' ? draftOf(form) : form))).slice(1)

it('statements have ink and accent by turns', () => {
  expect(groundsOf('cover', 'points', 'statement', 'points', 'statement', 'points', 'statement')).toEqual([
    'paper',
    'ink',
    'paper',
    'accent',
    'paper',
    'ink',
  ])
})

it('a statement beside a coloured page stays on paper', () => {
  expect(groundsOf('cover', 'metrics', 'statement', 'statement')).toEqual(['ink', 'paper', 'accent'])
})

it('a quotation takes a ground after a page on paper', () => {
  expect(groundsOf('cover', 'points', 'quote', 'quote')).toEqual(['paper', 'ink', 'paper'])
})

it('leaves the accent to a page that takes it in any case', () => {
  const inWords = draftOf('metrics', { data: [{ label: 'readers', certainty: 'words' }] })
  const before = ['cover', 'points', 'quote', 'points', 'quote'] as const
  expect(groundsOf(...before, inWords)).toEqual(['paper', 'ink', 'paper', 'ink', 'accent'])
  expect(groundsOf(...before, 'points')).toEqual(['paper', 'ink', 'paper', 'accent', 'paper'])
})

it('numbers stand on paper after a page in full colour, of which no two follow one another', () => {
  expect(groundsOf('cover', 'statement', 'metrics', 'metrics')).toEqual(['ink', 'paper', 'ink'])
})

it('a page that is coloured in part counts as coloured', () => {
  const split = draftOf('points', { kind: 'split' })
  expect(groundsOf('cover', split, 'statement')).toEqual(['paper', 'paper'])
  expect(groundsOf('cover', 'question', 'metrics')).toEqual(['paper', 'paper'])
})

it('a long sentence does not fill a page with the accent', () => {
  const long = draftOf('statement', { words: { text: 'word '.repeat(30), spans: [] } })
  expect(groundsOf('cover', 'points', 'statement', 'points', long)).toEqual(['paper', 'ink', 'paper', 'ink'])
})
